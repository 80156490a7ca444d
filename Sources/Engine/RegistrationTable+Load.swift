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
  public func load(_ paths: [String]) -> Loaded {
    let store = BatchStore(nil)
    return Loaded(read(paths, into: store), in: store)
  }

  /// Batches that were read, by file, in the order of files and rows.
  struct Read: Sendable {
    var batches: [StoredBatch] = []
    /// The place in `outcomes` of each batch's file.
    var files: [Int] = []
    var outcomes: [FileOutcome] = []

    /// Takes rows out, by batch, because their record ids were there before.
    mutating func reject(_ rows: [Int: [Int]], in store: BatchStore) {
      for (batch, indices) in rows {
        outcomes[files[batch]].reject(store.remove(indices, from: &batches[batch]))
      }
    }
  }

  /// Reads files into `store`: what is admitted of them, each record id once.
  func read(_ paths: [String], into store: BatchStore) -> Read {
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
    var read = Read(batches: batches, files: files, outcomes: outcomes)
    batches = []
    read.reject(Dictionary(grouping: repeated, by: \.batch).mapValues { $0.map(\.index) }, in: store)
    return read
  }

  private func findRepeated(_ batches: [StoredBatch], in store: BatchStore) -> [RepeatedRecordIDs.Row] {
    RepeatedRecordIDs.find(counts: batches.map(\.count), workers: workers) { store.recordIDs(batches[$0]) }
  }

  /// Paths by file name, then by the whole path; each once, byte for byte: Swift takes texts for equal that are other files.
  static func inOrder(_ paths: [String]) -> [String] {
    func name(_ path: String) -> Substring.UTF8View { (path.split(separator: "/").last ?? "").utf8 }
    var seen: Set<[UInt8]> = []
    return paths.filter { seen.insert(Array($0.utf8)).inserted }.sorted {
      let (a, b) = (name($0), name($1))
      return a.elementsEqual(b) ? $0.utf8.lexicographicallyPrecedes($1.utf8) : a.lexicographicallyPrecedes(b)
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

extension SubmissionStream.Loaded {
  init(_ read: SubmissionStream.Read, in store: BatchStore) {
    outcomes = read.outcomes
    requests = []
    for (file, batch) in zip(read.files, read.batches) {
      let batchDate = SubmissionName(path: outcomes[file].path)?.date ?? .none
      requests += store.requests(batch).map { request in
        var request = request
        if request.appliedOn == .none { request.appliedOn = batchDate }
        return request
      }
    }
    table = RegistrationTable(read.batches.map(store.withoutLines), in: store)
  }
}
