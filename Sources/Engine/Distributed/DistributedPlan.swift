import Foundation
import Identity
import Submission

/// What all filters of a run must know alike, as a file that travels with them.
///
/// It grows as the steps go on: what is to be read, then which rows count and where they stand, then the hashes' seed.
public struct DistributedPlan: Codable, Sendable {
  /// What one task reads from its beginning to its end: a submission file, or a segment of a register.
  public struct Split: Codable, Sendable {
    public var path: String
    /// The place of the register among ``DistributedPlan/registers``; `nil` for a submission file.
    public var register: Int?
    /// The place of the segment in the register.
    public var segment: Int?
  }

  /// Which rows count, and where they stand among all.
  public struct Rows: Codable, Sendable {
    /// Registrations in all.
    public var count: Int
    /// By split, the ordinal of its first registration; `nil` where the split is refused.
    var firstOrdinals: [Int?]
    /// Rows that are left out, as run keys, ascending.
    var dropped: [UInt64]
    /// Runs that the readers have written, those of refused splits too.
    var runs: Int
  }

  public var splits: [Split] = []
  public var registers: [String] = []
  /// What paths are relative to: a task runs in a folder of its own.
  var folder = FileManager.default.currentDirectoryPath
  /// The day on which ages and grades are looked at, as days since 1899-12-31.
  var day: UInt16
  var encoding: String?
  /// Goes into the hashes of record ids.
  var idSeed: UInt64 = Hash.randomSeed()
  public var rows: Rows?
  /// Goes into the hashes of blocking keys.
  public var seed: UInt64?

  public init(path: String) throws(FilterError) {
    do {
      self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw .inputOutput("the plan \(path) cannot be read: \(error)")
    }
  }

  public func write(to path: String) throws(FilterError) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      try encoder.encode(self).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .inputOutput("the plan \(path) cannot be written: \(error)")
    }
  }

  /// Splits in the order in which one machine reads: the registers' segments by their submissions, then the files.
  public init(_ sources: Sources, stream: SubmissionStream) {
    day = stream.day.rawValue
    encoding = stream.encoding?.rawValue
    for (place, register) in sources.registers.enumerated() {
      registers.append(register.path)
      for segment in register.segmentsInOrder {
        splits.append(Split(path: register.path, register: place, segment: segment))
      }
    }
    splits += SubmissionStream.inOrder(sources.files).map { Split(path: $0) }
  }

  /// Reads files as the run's options say, with one worker: the task is the unit of work.
  public var stream: SubmissionStream {
    SubmissionStream(
      workers: Workers(count: 1), kind: .register, day: BirthDate(rawValue: day),
      encoding: encoding.flatMap(TextEncoding.init(rawValue:)))
  }

  /// Where a task finds what is given as `path`.
  func location(of path: String) -> String { path.hasPrefix("/") ? path : "\(folder)/\(path)" }

  func planned() throws(FilterError) -> Rows {
    guard let rows else { throw .badData(line: 0, what: "the plan does not say yet which rows count") }
    return rows
  }

  func hashSeed() throws(FilterError) -> UInt64 {
    guard let seed else { throw .badData(line: 0, what: "the plan has no seed yet") }
    return seed
  }
}

extension DistributedPlan.Rows {
  /// Splits follow one another; `counts` are their admitted rows, `nil` where a split is refused.
  init(counts: [Int?], dropped: [RowPlace], runs: Int) {
    self.runs = runs
    self.dropped = dropped.map(\.runKey).sorted()
    var dropsBySplit: [Int: Int] = [:]
    for place in dropped { dropsBySplit[place.split, default: 0] += 1 }
    var next = 0
    firstOrdinals = counts.enumerated().map { split, count in
      guard let count else { return nil }
      defer { next += count - (dropsBySplit[split] ?? 0) }
      return next
    }
    count = next
  }

  /// The ordinal of the first row at or after `place` that counts; `nil` where its split is refused.
  func ordinal(of place: RowPlace) -> Int? {
    guard place.split < firstOrdinals.count, let first = firstOrdinals[place.split] else { return nil }
    let before = index(of: place.runKey) - index(of: RowPlace(split: place.split, row: 0).runKey)
    return first + place.row - before
  }

  /// Which of the rows from `place` on are left out.
  func dropped(from place: RowPlace, count: Int) -> Set<UInt64> {
    let end = place.runKey + UInt64(count)
    return Set(dropped[index(of: place.runKey)..<index(of: end)])
  }

  /// How many of the rows left out come before `key`.
  private func index(of key: UInt64) -> Int {
    var (low, high) = (0, dropped.count)
    while low < high {
      let middle = (low + high) / 2
      if dropped[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
