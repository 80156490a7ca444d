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

  /// Writes the file and returns its entry in the catalogue.
  func write(number: Int, in folder: String, _ access: FileAccess) throws(RegisterError) -> Catalogue.File {
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
    let (bytes, checksum) = try writer.finish()
    return Catalogue.File(number: number, bytes: bytes, checksum: checksum.hex)
  }

  /// The first six characters of the record ids, each once; `nil` where these are more than there are provinces.
  var provinces: [String]? {
    var found: Set<[UInt8]> = []
    var last: [UInt8] = []
    for start in stride(from: 0, to: recordIDs.bytes.count, by: recordIDs.width) {
      let end = min(start + 6, start + recordIDs.width)
      if recordIDs.bytes[start..<end].elementsEqual(last) { continue }
      last = Array(recordIDs.bytes[start..<end])
      found.insert(last)
      if found.count > 64 { return nil }
    }
    return found.map { String(decoding: $0, as: UTF8.self) }.sorted()
  }
}
