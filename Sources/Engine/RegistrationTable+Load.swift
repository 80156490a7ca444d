import Identity
import Submission

extension SubmissionStream {
  /// What several files hold together, and what became of each.
  public struct Loaded: Sendable {
    public var table: RegistrationTable
    public var outcomes: [FileOutcome]
    /// `applied_on` by ordinal, for requests; the batch's date, by the file's name, where a request has none.
    public var appliedOn: [BirthDate]
  }

  /// Reads files into one table, in the order of their names and rows, whatever the order they are given in.
  ///
  /// A file that is refused contributes nothing; of rows with one record id the first stays.
  public func load(_ paths: [String]) -> Loaded {
    var (batches, outcomes) = orderedBatches(paths)
    var table = RegistrationTable()
    var appliedOn: [BirthDate] = []
    table.reserveCapacity(batches.reduce(0) { $0 + $1.batch.registrations.count })
    for index in batches.indices {
      table.append(batches[index].batch)
      let batchDate = SubmissionName(path: outcomes[batches[index].place.file].path)?.date ?? .none
      appliedOn += batches[index].batch.appliedOn.map { $0 == .none ? batchDate : $0 }
      batches[index].batch = RegistrationBatch()
    }
    return Loaded(table: table, outcomes: outcomes, appliedOn: appliedOn)
  }

  /// The batches of the files that are admitted, in the order of their names and rows, each record id once.
  func orderedBatches(
    _ paths: [String]
  ) -> (batches: [(place: Place, batch: RegistrationBatch)], outcomes: [FileOutcome]) {
    var (states, outcomes) = run(Self.inOrder(paths)) {
      [(place: Place, batch: RegistrationBatch)]()
    } _: { batches, place, batch in
      batches.append((place, batch))
    }
    var batches = states.flatMap { $0 }.filter { outcomes[$0.place.file].error == nil }.sorted { $0.place < $1.place }
    states = []
    var repeated = RepeatedRecordIDs.find(in: batches.map(\.batch.recordIDs), workers: workers)
    if limits.refuseRepeating(
      repeated, in: batches.map { ($0.place.file, $0.batch.recordIDs, $0.batch.lines) }, &outcomes)
    {
      batches.removeAll { outcomes[$0.place.file].error != nil }
      repeated = RepeatedRecordIDs.find(in: batches.map(\.batch.recordIDs), workers: workers)
    }
    for row in repeated.reversed() {
      let file = batches[row.batch].place.file
      outcomes[file].reject(batches[row.batch].batch.remove(row.index))
    }
    return (batches, outcomes)
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
  /// A row that was admitted at first is rejected after all.
  mutating func reject(_ reject: Reject) {
    registrations -= 1
    rejects.append(reject)
    rejects.sort { $0.line < $1.line }
  }
}

extension RegistrationBatch {
  /// Takes a row out, because its record id was there before.
  mutating func remove(_ index: Int) -> Reject {
    let id = recordIDs[index]
    registrations.remove(at: index)
    if index < appliedOn.count { appliedOn.remove(at: index) }
    recordIDs.remove(index)
    return Reject(repeatedRecordID: id, line: lines.remove(at: index))
  }
}

extension RecordIDs {
  mutating func remove(_ index: Int) {
    let start = index == 0 ? 0 : ends[index - 1]
    let length = ends[index] - start
    bytes.removeSubrange(Int(start)..<Int(ends[index]))
    ends.remove(at: index)
    for later in index..<ends.count { ends[later] -= length }
  }
}
