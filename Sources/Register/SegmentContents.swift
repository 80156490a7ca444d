import Identity

/// What a segment is made of.
public struct SegmentContents: Sendable {
  public var registrations: [Registration] = []
  public var recordIDs: FixedTexts
  /// Lines of the submission on which the rows begin.
  public var lines: [UInt32] = []
  /// Rows of earlier segments that have a record id of these rows.
  public var replaced: [RowReference] = []
  /// Row numbers by the hashes of their record ids: parts that follow one another, sorted by hash.
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
    try writer.appendTable(rowsByRecordID, buckets: .recordIDBuckets, entries: .recordIDEntries)
    let (bytes, checksum) = try writer.finish()
    return Catalogue.File(bytes: bytes, checksum: checksum.hex)
  }
}
