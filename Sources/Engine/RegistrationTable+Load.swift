import Identity
import Submission

extension SubmissionStream {
  /// What several files hold together, and what became of each.
  public struct Loaded: Sendable {
    public var table: RegistrationTable
    public var outcomes: [FileOutcome]
    /// By ordinal, of requests; the batch's date, by the file's name, stands in where a request has none.
    public var requests: [RequestDetails]
  }

  /// Reads files into one table in memory, in the order of their names and rows, whatever the order they are given in.
  ///
  /// A file that is refused contributes nothing; of rows with one record id the first stays.
  public func load(_ paths: [String]) -> Loaded { load(paths, into: BatchStore(nil)) }

  /// The same within a plan's memory: a table that is too large for it goes to a file.
  public func load(_ paths: [String], within plan: SpillPlan) throws(SpillError) -> Loaded {
    let store = BatchStore(plan)
    let loaded = load(paths, into: store)
    try store.check()
    return loaded
  }

  private func load(_ paths: [String], into store: BatchStore) -> Loaded {
    let paths = Self.inOrder(paths)
    var (states, outcomes) = run(paths) {
      (places: [Place](), batches: [StoredBatch]())
    } _: { state, place, batch in
      state.places.append(place)
      state.batches.append(store.keep(batch))
    }
    var placed = states.flatMap { zip($0.places, $0.batches) }.filter { outcomes[$0.0.file].error == nil }
    states = []
    placed.sort { $0.0 < $1.0 }
    var files = placed.map(\.0.file)
    var batches = placed.map(\.1)
    placed = []
    store.settle(&batches)

    var repeated = findRepeated(batches, in: store)
    let anyRefused = limits.refuseRepeating(repeated, files: files, &outcomes) { batch, indices in
      store.rejects(indices, of: batches[batch])
    }
    if anyRefused {
      let kept = batches.indices.filter { outcomes[files[$0]].error == nil }
      (files, batches) = (kept.map { files[$0] }, kept.map { batches[$0] })
      repeated = findRepeated(batches, in: store)
    }
    for (batch, rows) in Dictionary(grouping: repeated, by: \.batch) {
      outcomes[files[batch]].reject(store.remove(rows.map(\.index), from: &batches[batch]))
    }
    var requests: [RequestDetails] = []
    for (file, batch) in zip(files, batches) {
      let batchDate = SubmissionName(path: paths[file])?.date ?? .none
      requests += store.requests(batch).map { request in
        var request = request
        if request.appliedOn == .none { request.appliedOn = batchDate }
        return request
      }
    }
    return Loaded(table: RegistrationTable(&batches, in: store), outcomes: outcomes, requests: requests)
  }

  private func findRepeated(_ batches: [StoredBatch], in store: BatchStore) -> [RepeatedRecordIDs.Row] {
    RepeatedRecordIDs.find(counts: batches.map(\.count), workers: workers) { store.recordIDs(batches[$0]) }
  }

  /// Paths by file name, then by the whole path; each once.
  static func inOrder(_ paths: [String]) -> [String] {
    func name(_ path: String) -> Substring { path.split(separator: "/").last ?? "" }
    return Set(paths).sorted {
      let (a, b) = (name($0), name($1))
      return a == b ? $0.utf8.lexicographicallyPrecedes($1.utf8) : a.utf8.lexicographicallyPrecedes(b.utf8)
    }
  }
}

extension FileOutcome {
  /// Rows that were admitted at first are rejected after all.
  mutating func reject(_ added: [Reject]) {
    registrations -= added.count
    rejects += added
    rejects.sort { $0.line < $1.line }
  }
}
