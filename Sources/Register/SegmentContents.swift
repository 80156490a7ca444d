import Identity

/// What a segment is made of.
public struct SegmentContents: Sendable {
  public var registrations: [Registration] = []
  public var recordIDs: FixedTexts
  /// Lines of the submission on which the rows begin.
  public var lines: [UInt32] = []
  /// Rows of earlier segments that have a record id of these rows.
  public var replaced: [RowReference] = []
  /// Row numbers by the hashes of their record ids, sorted by hash, in a power of two of parts of as many hashes.
  public var rowsByRecordID: [[HashedValue]] = []

  public init(recordIDWidth: Int) { recordIDs = FixedTexts(width: recordIDWidth) }

  func write(number: Int, in folder: String, _ access: FileAccess) throws(RegisterError) -> PageFileWriter.Written {
    var writer = try PageFileWriter(
      .segment, named: RegisterNames.segment(number), in: folder, rowCount: registrations.count, access)
    try writer.begin(.registrations, itemSize: MemoryLayout<Registration>.size)
    try writer.append(registrations.span)
    try writer.begin(.recordIDs, itemSize: recordIDs.width)
    try writer.append(recordIDs.bytes.span)
    try writer.begin(.lines, itemSize: MemoryLayout<UInt32>.size)
    try writer.append(lines.span)
    try writer.begin(.replaced, itemSize: MemoryLayout<RowReference>.size)
    try writer.append(replaced.span)
    let shape = HashTableShape(entries: registrations.count, greatestValue: registrations.count)
    let parts = rowsByRecordID.map { HashTablePart($0.span, shape: shape, partCount: rowsByRecordID.count) }
    try writer.append(parts, entries: .recordIDEntries, buckets: .recordIDBuckets)
    return try writer.finish(number)
  }

  /// The first six characters of the record ids, each once; `nil` where these are more than there are provinces. O(rows).
  public var provinces: [String]? {
    let width = min(6, recordIDs.width)
    var found: Set<UInt64> = []
    var last: UInt64?
    let bytes = recordIDs.bytes.span
    for start in stride(from: 0, to: bytes.count, by: recordIDs.width) {
      var code: UInt64 = 0
      for index in start..<start + width { code = code << 8 | UInt64(bytes[index]) }
      if code == last { continue }
      last = code
      found.insert(code)
      if found.count > 64 { return nil }
    }
    return found.map { code in
      String(
        decoding: (0..<width).map { UInt8(truncatingIfNeeded: code >> UInt64(8 * (width - 1 - $0))) }, as: UTF8.self)
    }.sorted()
  }
}
