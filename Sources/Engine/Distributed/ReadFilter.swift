import Foundation
import Identity
import Linkage
import Register
import Submission

/// What became of one split, for the one who puts all together.
struct SplitTally: Codable, Sendable {
  var split: Int
  /// What was read, of a refused file too: whoever reads the split again must find the same.
  var rows: Rows
  var registrations = 0
  var rejects: [RejectedRow] = []
  var bytes = 0
  var unknownColumns: [String] = []
  /// The file as a whole cannot be used: whoever gathers the tallies reads it again, for the words.
  var isRefused = false

  struct Rows: Codable, Hashable, Sendable {
    var count: Int
    /// The sum of the hashes of their record ids.
    var ids: UInt64
  }

  /// A ``Reject`` as it travels.
  struct RejectedRow: Codable, Sendable {
    var line: UInt32
    var column: String?
    var reason: String
    var maskedValue: String
    var recordID: String?
  }

  init(_ split: Int, _ outcome: FileOutcome, rows: Rows) {
    self.split = split
    self.rows = rows
    registrations = outcome.registrations
    bytes = outcome.bytes
    unknownColumns = outcome.unknownColumns
    isRefused = outcome.error != nil
    if isRefused { return }
    rejects = outcome.rejects.map { reject in
      RejectedRow(
        line: reject.line, column: reject.column, reason: reject.reason.rawValue, maskedValue: reject.maskedValue,
        recordID: reject.recordID)
    }
  }
}

/// Reads splits: the hashes of record ids, for a sweep the codes of blocking keys, and what became of each split.
///
/// Which rows count is not known yet, so the keys of some that do not are among them; later no registration has these.
struct ReadFilter: Filter {
  let stage = "read"
  let takes = [LineKind.split]

  private let splits: SplitReader
  private let idSeed: UInt64
  /// Hashes of record ids, each with its place.
  private var ids = LineWords(lines: 1 << Int(ReadFilter.idBits))
  private var keys: KeyLines?

  /// Bits of a record id's hash that choose the line it goes to.
  static let idBits: UInt64 = 10
  /// Words of ids that are kept before they are written.
  private static let idLimit = 4 << 20

  init(_ plan: DistributedPlan) throws(FilterError) {
    splits = try SplitReader(plan)
    idSeed = plan.idSeed
    keys = plan.seed.map { KeyLines(seed: $0, plan.keyCoding) }
  }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let tally = try splits.read(key, reader) { (place, batch) throws(FilterError) in
      try add(batch, at: place, &output)
    }
    let json: Data
    do { json = try JSONEncoder().encode(tally) } catch { throw .inputOutput("\(error)") }
    try output.writer.line(LineKey(.tally, key.number), json)
    output.counts["splits"] += 1
    output.counts["registrations"] += tally.rows.count
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    try writeIDs(&output)
    try keys?.finish(&output)
  }

  private mutating func add(
    _ batch: RegistrationBatch, at place: RowPlace, _ output: inout FilterOutput
  ) throws(FilterError) {
    let (idBits, idSeed, recordIDs) = (Self.idBits, idSeed, batch.recordIDs)
    ids.append(count: 2 * recordIDs.count) { index in
      let hash = recordIDs.hash(at: index / 2, seed: idSeed)
      let isHash = index.isMultiple(of: 2)
      return (isHash ? hash : place.rawValue + UInt64(index / 2), Int(hash >> (64 - idBits)))
    }
    if ids.count > Self.idLimit { try writeIDs(&output) }
    try keys?.add(batch.registrations.span, &output)
  }

  private mutating func writeIDs(_ output: inout FilterOutput) throws(FilterError) {
    try ids.takeAll { (line, words) throws(FilterError) in
      var packed = PackedWriter()
      packed.number(words.count / 2)
      packed.words(stride(from: 0, to: words.count, by: 2).lazy.map { words[$0] }, bytes: RecordIDFilter.hashBytes)
      packed.ascending(stride(from: 1, to: words.count, by: 2).lazy.map { words[$0] })
      try output.writer.line(LineKey(.id, UInt64(line)), packed.takeBase64())
    }
  }
}

extension Reject {
  /// `nil` where the reason is none that this program knows.
  init?(_ row: SplitTally.RejectedRow) {
    guard let reason = RejectReason(rawValue: row.reason) else { return nil }
    self.init(
      line: row.line, column: row.column, reason: reason, maskedValue: row.maskedValue, recordID: row.recordID)
  }
}
