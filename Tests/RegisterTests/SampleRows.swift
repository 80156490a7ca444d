import Identity
import TestSupport

@testable import Register

/// Rows of a made-up submission.
struct SampleRows: Equatable {
  var registrations: [Registration]
  var recordIDs: [String]
  var lines: [UInt32]

  init(recordIDs: [String], seed: UInt64) {
    var random = RandomRegistrations(seed: seed)
    registrations = random.next(recordIDs.count)
    self.recordIDs = recordIDs
    lines = recordIDs.indices.map { UInt32($0 + 2) }
  }

  /// Rows with record ids of different lengths, which no other seed has.
  init(_ count: Int, seed: UInt64) {
    self.init(
      recordIDs: (0..<count).map { "410000-\(seed)-\($0)" + String(repeating: "x", count: $0 % 5) }, seed: seed)
  }

  init(reading segment: Segment, _ manner: SegmentReader.Manner) throws(RegisterError) {
    self.init(recordIDs: [], seed: 0)
    var reader = try SegmentReader(segment, manner)
    for row in 0..<segment.rowCount {
      registrations.append(try reader.registration(at: row))
      recordIDs.append(String(decoding: try reader.recordID(at: row), as: UTF8.self))
      lines.append(try reader.line(at: row))
    }
  }

  static func checksum(of name: String) -> Checksum { Checksum(of: Array(name.utf8).span) }

  func contents(seed: UInt64) -> SegmentContents {
    var contents = SegmentContents()
    var piece = SegmentContents.Piece(recordIDs: FixedTexts(width: recordIDs.map(\.utf8.count).max() ?? 1))
    piece.registrations = registrations
    piece.lines = lines
    var hashed: [HashedValue] = []
    for (row, id) in recordIDs.enumerated() {
      let bytes = Array(id.utf8)
      piece.recordIDs.append(bytes.span)
      hashed.append(HashedValue(hash: SegmentContents.hash(bytes.span, seed: seed), value: UInt32(row)))
    }
    contents.append(piece)
    contents.rowsByRecordID = [hashed.sorted { $0.hash < $1.hash }]
    return contents
  }

  /// Makes the rows a submission of the register at `path`, or of a new one.
  func enrol(_ name: String, in path: String, calls: any FileCalls = PosixCalls()) throws(RegisterError) {
    var writer = try RegisterWriter(at: path, creating: true, calls: calls)
    if try writer.standing(ofSubmission: name, checksum: Self.checksum(of: name)) == .enrolled { return }
    var contents = contents(seed: writer.register.hashSeed)
    for segment in writer.register.segments {
      contents.replaced += try segment.rows(withRecordIDsOf: contents).map(\.reference)
    }
    let submission = Catalogue.Submission(
      name: name, checksum: Self.checksum(of: name), province: 410_000, kind: "register", date: 20_261_124,
      enrolledOn: 20_261_124, rows: registrations.count)
    try writer.admit(contents, of: [(submission, 0)])
    try writer.publish()
  }
}
