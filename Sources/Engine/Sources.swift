import Identity
import Register
import Submission

/// Why sources could not be read: a register, or a file for what does not fit memory.
public enum SourceError: Error, Hashable, Sendable {
  case register(RegisterError)
  case spill(SpillError)

  static func inRegister<Result>(_ body: () throws(RegisterError) -> Result) throws(SourceError) -> Result {
    do { return try body() } catch { throw .register(error) }
  }

  static func spilling<Result>(_ body: () throws(SpillError) -> Result) throws(SourceError) -> Result {
    do { return try body() } catch { throw .spill(error) }
  }
}

/// Where registrations come from: registers on the disk, submission files, or both.
///
/// Of rows with one record id in several sources one counts: registers before files, both in the order of their names.
public struct Sources: Sendable {
  public var registers: [Register] = []
  public var files: [String] = []

  public init(files: [String]) { self.files = files }

  /// Takes the paths that are registers for such, and all others for submission files.
  public init(_ paths: [String], workers: Workers) throws(RegisterError) {
    for path in SubmissionStream.inOrder(paths) {
      guard try Register.exists(at: path) else {
        files.append(path)
        continue
      }
      var register = try Register(at: path)
      for earlier in registers { try register.hideRows(of: earlier, workers: workers) }
      registers.append(register)
    }
  }

  /// Which of the record ids of batches a register has: their places, rising, by batch.
  func enrolledRows(of ids: [RecordIDs], workers: Workers) throws(RegisterError) -> [Int: [Int]] {
    if registers.isEmpty { return [:] }
    var rows: [Int] = []
    for register in registers {
      let contents = SegmentContents(RecordIDTable(ids, seed: register.hashSeed, workers: workers))
      rows += try register.earlierRows(of: contents, workers: workers).filter(\.wasLive).map { Int($0.row) }
    }
    rows.sort()
    var places: [Int: [Int]] = [:]
    var (batch, first) = (0, 0)
    for row in rows {
      while row >= first + ids[batch].count {
        first += ids[batch].count
        batch += 1
      }
      places[batch, default: []].append(row - first)
    }
    return places
  }
}

extension Register {
  /// All rows that have a record id of `contents`, segment by segment.
  func earlierRows(of contents: SegmentContents, workers: Workers) throws(RegisterError) -> [EarlierRow] {
    let provinces = contents.provinces
    let segments = segments.filter { $0.mayHaveRecordIDs(of: provinces) }
    return try workers.mapThrowing(jobs: segments.count) { (segment) throws(RegisterError) in
      try segments[segment].rows(withRecordIDsOf: contents)
    }.flatMap { $0 }
  }

  /// Leaves out the rows that have the record id of one in `other`.
  fileprivate mutating func hideRows(of other: Register, workers: Workers) throws(RegisterError) {
    for segment in other.segments {
      let ids = RecordIDTable(try segment.liveRecordIDs(), seed: hashSeed, workers: workers)
      hide(try earlierRows(of: SegmentContents(ids), workers: workers).map(\.reference))
    }
  }
}

extension Workers {
  /// As ``map(jobs:_:)``; throws what the first job that failed threw.
  func mapThrowing<Result: Sendable, Failure: Error>(
    jobs: Int, _ body: @Sendable (Int) throws(Failure) -> Result
  ) throws(Failure) -> [Result] {
    let results = map(jobs: jobs) { job in
      Swift.Result { () throws(Failure) in try body(job) }
    }
    var values: [Result] = []
    for result in results { values.append(try result.get()) }
    return values
  }
}
