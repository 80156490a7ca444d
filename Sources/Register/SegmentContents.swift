import Identity

/// What a segment is made of.
public struct SegmentContents: Sendable {
  /// Rows that follow one another, as they were read: put together they would be copied once more.
  public struct Piece: Sendable {
    /// Empty where the record ids alone are known.
    public var registrations: [Registration] = []
    public var recordIDs: FixedTexts
    /// Lines of the submission on which the rows begin.
    public var lines: [UInt32] = []

    public init(recordIDs: FixedTexts) { self.recordIDs = recordIDs }
  }

  /// All of one width of record ids.
  public private(set) var pieces: [Piece] = []
  private var starts: [Int] = []
  public private(set) var rowCount = 0
  /// Rows of earlier segments, and earlier ones of this, that have a record id of these rows.
  public var replaced: [RowReference] = []
  /// Row numbers by the hashes of their record ids, sorted by the first 32 bits and of one hash by row, in a power of two of parts
  /// of as many hashes.
  public var rowsByRecordID: [[HashedValue]] = []

  public init() {}

  public mutating func append(_ piece: Piece) {
    pieces.append(piece)
    starts.append(rowCount)
    rowCount += piece.recordIDs.count
  }

  /// The piece that a row is in, and its place there.
  private func place(of row: Int) -> (piece: Int, index: Int) {
    let piece = starts.partitionPoint { $0 > row } - 1
    return (piece, row - starts[piece])
  }

  /// `nil` where record ids alone are known.
  func registration(at row: Int) -> Registration? {
    let (piece, index) = place(of: row)
    return index < pieces[piece].registrations.count ? pieces[piece].registrations[index] : nil
  }

  func withRecordID<Result>(at row: Int, _ body: (Span<UInt8>) -> Result) -> Result {
    let (piece, index) = place(of: row)
    let ids = pieces[piece].recordIDs
    return body(ids.bytes.span.extracting(ids.text(at: index)))
  }

  func write(number: Int, in folder: String, _ access: FileAccess) throws(RegisterError) -> PageFileWriter.Written {
    var writer = try PageFileWriter(
      .segment, named: RegisterNames.segment(number), in: folder, rowCount: rowCount, access)
    try writer.begin(.registrations, itemSize: MemoryLayout<Registration>.size)
    for piece in pieces { try writer.append(piece.registrations.span) }
    try writer.begin(.recordIDs, itemSize: recordIDWidth)
    for piece in pieces { try writer.append(piece.recordIDs.bytes.span) }
    try writer.begin(.lines, itemSize: MemoryLayout<UInt32>.size)
    for piece in pieces { try writer.append(piece.lines.span) }
    try writer.begin(.replaced, itemSize: MemoryLayout<RowReference>.size)
    try writer.append(replaced.span)
    let shape = HashTableShape(entries: rowCount, greatestValue: rowCount)
    let parts = rowsByRecordID.map { HashTablePart($0.span, shape: shape, partCount: rowsByRecordID.count) }
    try writer.append(parts, entries: .recordIDEntries, buckets: .recordIDBuckets)
    return try writer.finish(number)
  }

  private var recordIDWidth: Int { pieces.first?.recordIDs.width ?? 1 }

  /// The first six characters of the record ids, each once; `nil` where these are more than there are provinces. O(rows).
  public var provinces: [String]? {
    let width = min(6, recordIDWidth)
    var found: Set<UInt64> = []
    var last: UInt64?
    for piece in pieces {
      for index in 0..<piece.recordIDs.count {
        let code = piece.recordIDs.beginning(at: index, width: width)
        if code == last { continue }
        last = code
        found.insert(code)
        if found.count > 64 { return nil }
      }
    }
    return found.map { code in
      String(
        decoding: (0..<width).map { UInt8(truncatingIfNeeded: code >> UInt64(8 * (width - 1 - $0))) }, as: UTF8.self)
    }.sorted()
  }
}
