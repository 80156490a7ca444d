import Identity
import Register
import Submission

extension SubmissionStream {
  /// What several sources hold together, and what became of each file.
  public struct Loaded: Sendable {
    public var table: RegistrationTable
    public var outcomes: [FileOutcome]
    /// By ordinal, of requests; the batch's date, by the file's name, stands in where a request has none.
    public var requests: [RequestDetails]
  }

  /// Reads files into one table in memory, in the order of their names and rows, whatever the order they are given in.
  ///
  /// A file that is refused contributes nothing; of rows with one record id the first stays.
  public func load(_ paths: [String]) -> Loaded {
    let store = BatchStore(nil)
    var read = orderedBatches(paths, into: store)
    var requests: [RequestDetails] = []
    for (file, batch) in zip(read.files, read.batches) {
      let batchDate = SubmissionName(path: read.outcomes[file].path)?.date ?? .none
      requests += store.requests(batch).map { request in
        var request = request
        if request.appliedOn == .none { request.appliedOn = batchDate }
        return request
      }
    }
    return Loaded(table: RegistrationTable(&read.batches, in: store), outcomes: read.outcomes, requests: requests)
  }

  /// Reads sources into one table: registers first, then files. Within a plan's memory a table that is too large for it goes to a
  /// file. Throws where a register cannot be read; a file that cannot is refused.
  public func load(_ sources: Sources, within plan: SpillPlan? = nil) throws(EngineError) -> Loaded {
    let store = BatchStore(plan)
    var batches: [StoredBatch] = []
    var outcomes: [FileOutcome] = []
    for register in sources.registers {
      batches += try inRegister { () throws(RegisterError) in try register.batches(into: store, workers: workers) }
      outcomes += register.outcomes
    }
    var read = orderedBatches(sources.files, into: store)
    try inRegister { () throws(RegisterError) in try removeEnrolled(sources, from: &read, in: store) }
    batches += read.batches
    store.settle(&batches)
    let table = RegistrationTable(&batches, in: store)
    try spilling { () throws(SpillError) in try store.check() }
    return Loaded(table: table, outcomes: outcomes + read.outcomes, requests: [])
  }

  /// Batches of the files that are admitted, and by batch the place of its file among the outcomes.
  struct OrderedBatches {
    var files: [Int]
    var batches: [StoredBatch]
    var outcomes: [FileOutcome]
  }

  /// The batches of the files that are admitted, in the order of their names and rows, each record id once.
  func orderedBatches(_ paths: [String], into store: BatchStore) -> OrderedBatches {
    var (states, outcomes) = run(Self.inOrder(paths)) {
      (places: [Place](), batches: [StoredBatch]())
    } _: { state, place, batch in
      state.places.append(place)
      state.batches.append(store.keep(batch))
    }
    var placed = states.flatMap { zip($0.places, $0.batches) }.filter { outcomes[$0.0.file].error == nil }
    states = []
    placed.sort { $0.0 < $1.0 }
    var read = OrderedBatches(files: placed.map(\.0.file), batches: placed.map(\.1), outcomes: [])
    placed = []
    store.settle(&read.batches)

    var repeated = findRepeated(read.batches, in: store)
    let anyRefused = limits.refuseRepeating(repeated, files: read.files, &outcomes) { batch, indices in
      store.rejects(indices, of: read.batches[batch])
    }
    if anyRefused {
      let kept = read.batches.indices.filter { outcomes[read.files[$0]].error == nil }
      (read.files, read.batches) = (kept.map { read.files[$0] }, kept.map { read.batches[$0] })
      repeated = findRepeated(read.batches, in: store)
    }
    for (batch, rows) in Dictionary(grouping: repeated, by: \.batch) {
      outcomes[read.files[batch]].reject(store.remove(rows.map(\.index), from: &read.batches[batch]))
    }
    read.outcomes = outcomes
    return read
  }

  private func findRepeated(_ batches: [StoredBatch], in store: BatchStore) -> [RepeatedRecordIDs.Row] {
    RepeatedRecordIDs.find(counts: batches.map(\.count), workers: workers) { store.recordIDs(batches[$0]) }
  }

  /// Takes out the rows whose record ids a register has.
  private func removeEnrolled(
    _ sources: Sources, from read: inout OrderedBatches, in store: BatchStore
  ) throws(RegisterError) {
    guard !sources.registers.isEmpty else { return }
    let rows = try sources.enrolledRows(of: read.batches.map(store.recordIDs), workers: workers)
    var next = rows.startIndex
    var end = 0
    for index in read.batches.indices {
      let start = end
      end += read.batches[index].count
      let first = next
      while next < rows.endIndex, rows[next] < end { next += 1 }
      guard first < next else { continue }
      let removed = store.remove(rows[first..<next].map { $0 - start }, from: &read.batches[index])
      read.outcomes[read.files[index]].reject(removed)
    }
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
