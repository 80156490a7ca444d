import Foundation
import Identity
import Submission

/// What all filters of a run must know alike, as a file that travels with them.
///
/// It grows as the steps go on: what is to be read, then which rows count and where they stand.
public struct DistributedPlan: Codable, Sendable {
  /// What one task reads from its beginning to its end: a submission file, or a segment of a register.
  public struct Split: Codable, Sendable {
    public var path: String
    /// The place of the register among ``DistributedPlan/registers``; `nil` for a submission file.
    public var register: Int?
    /// The place of the segment in the register.
    public var segment: Int?
    /// On the disk.
    var bytes: Int
  }

  /// Which rows count, and where they stand among all.
  public struct Rows: Codable, Sendable {
    /// Registrations in all.
    public var count: Int
    /// By split, what was read of it, that which does not count too.
    var read: [SplitTally.Rows]
    /// By split, the ordinal of its first registration; `nil` where the split is refused.
    var firstOrdinals: [Int?]
    /// Rows that are left out, as raw values of their places, ascending.
    var dropped: [UInt64]
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
  /// About how many registrations there are, as long as that is not known.
  private var expected: Int
  /// Members of blocks go to so many lines, as a power of two: several for each task.
  let lineBits: UInt64
  /// Goes into the hashes of a sweep's blocking keys; `nil` for a check.
  public var seed: UInt64?
  public var rows: Rows?

  /// Bytes that a row takes in a compressed file, a little less than usual.
  private static let bytesOfRow = 32

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
    let json: Data
    do { json = try encoder.encode(self) } catch { throw .inputOutput("the plan \(path) cannot be written: \(error)") }
    try StepFile.write([UInt8](json), to: path)
  }

  /// Splits in the order in which one machine reads: the registers' segments by their submissions, then the files.
  ///
  /// `sizes` are those of files that are not on this machine, `tasks` how many there are after a shuffle.
  public init(_ sources: Sources, stream: SubmissionStream, isSweep: Bool, tasks: Int, sizes: [String: Int] = [:]) {
    day = stream.day.rawValue
    encoding = stream.encoding?.rawValue
    let sizes = sources.fileSizes(knowing: sizes)
    seed = isSweep ? sources.hashSeed(sizes) : nil
    expected = sources.registers.reduce(sizes.reduce(0, +) / Self.bytesOfRow) { $0 + $1.rowCount }
    lineBits = UInt64(min(max(Int.bitWidth - tasks.leadingZeroBitCount + 4, 6), 15))
    for (place, register) in sources.registers.enumerated() {
      registers.append(register.path)
      for segment in register.segmentsInOrder {
        splits.append(
          Split(
            path: register.path, register: place, segment: segment, bytes: register.segments[segment].byteCount))
      }
    }
    splits += zip(SubmissionStream.inOrder(sources.files), sizes).map { Split(path: $0, bytes: $1) }
  }

  /// Reads files as the run's options say, with one worker: the task is the unit of work.
  public var stream: SubmissionStream {
    SubmissionStream(
      workers: Workers(count: 1), kind: .register, day: BirthDate(rawValue: day),
      encoding: encoding.flatMap(TextEncoding.init(rawValue:)))
  }

  /// Where a task finds what is given as `path`.
  func location(of path: String) -> String { path.hasPrefix("/") ? path : "\(folder)/\(path)" }

  var keyCoding: KeyCoding { KeyCoding(expected: expected) }

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
  init(read: [SplitTally.Rows], counts: [Int?], dropped: [RowPlace]) {
    self.read = read
    self.dropped = dropped.map(\.rawValue).sorted()
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
    let before = index(of: place.rawValue) - index(of: RowPlace(split: place.split, row: 0).rawValue)
    return first + place.row - before
  }

  /// Which of the rows from `place` on are left out.
  func dropped(from place: RowPlace, count: Int) -> Set<UInt64> {
    let end = place.rawValue + UInt64(count)
    return Set(dropped[index(of: place.rawValue)..<index(of: end)])
  }

  /// How many of the rows left out come before `key`.
  private func index(of key: UInt64) -> Int { dropped.partitionPoint { $0 >= key } }
}
