import Identity

/// The registrations of a submission as they are on the disk; they never change.
public struct Segment: Sendable {
  public let entry: Catalogue.Segment
  /// Rows that a later one replaces, and those of submissions that were taken out.
  public internal(set) var superseded = RowSet()
  let file: PageFile
  let index: PageFile?

  init(_ entry: Catalogue.Segment, in folder: String, _ access: FileAccess) throws(RegisterError) {
    self.entry = entry
    file = try PageFile(
      "\(folder)/\(RegisterNames.segment(entry.number))", .segment, checksum: entry.file.headerChecksum, access)
    var index: PageFile?
    if let listed = entry.index {
      index = try PageFile(
        "\(folder)/\(RegisterNames.index(listed.number))", .index, checksum: listed.headerChecksum, access)
      guard index?.header.rowCount == entry.rows else { throw RegisterError(.otherFile, path: index?.path ?? folder) }
    }
    self.index = index
    // What another program wrote under a right checksum is told from what this one writes.
    let header = file.header
    guard header.rowCount == entry.rows,
      header[.registrations]?.itemSize == MemoryLayout<Registration>.size,
      header[.lines]?.itemSize == MemoryLayout<UInt32>.size,
      header[.replaced]?.itemSize == MemoryLayout<RowReference>.size,
      [SectionKind.registrations, .recordIDs, .lines].allSatisfy({ header[$0]?.itemCount == header.rowCount })
    else { throw RegisterError(.otherFile, path: file.path) }
    superseded = entry.removedRows
  }

  public var rowCount: Int { entry.rows }
  public var liveCount: Int { rowCount - superseded.count }

  /// How many rows of a range count.
  public func liveCount(in rows: Range<Int>) -> Int {
    rows.count == rowCount ? liveCount : rows.count { !superseded.contains($0) }
  }

  /// Bytes on the disk.
  public var byteCount: Int { entry.bytes }

  /// Has the disk begin to read the registrations of `rows`.
  public func beginReadingRegistrations(_ rows: Range<Int>) {
    if let section = file.header[.registrations] { file.beginReading(section.pages(of: rows)) }
  }
}

extension Catalogue.File {
  var headerChecksum: Checksum { Checksum(hex: checksum) ?? Checksum(high: 0, low: 0) }
}

/// Reads rows of a segment; one thread at a time. Every page that is read is checked.
public struct SegmentReader {
  public let segment: Segment
  private var registrations: SectionReader
  private var recordIDs: SectionReader
  private var lines: SectionReader

  /// How rows are read.
  public enum Manner: Sendable {
    /// Through, from one end to the other.
    case through
    /// Through, where the disk was told before: see ``Segment/beginReadingRegistrations(_:)``.
    case announced
    /// Here and there.
    case pickedOut

    /// Pages that one read takes; those of a part that was announced stay near the processor until they are looked at.
    var runLength: Int {
      switch self {
      case .through: 128
      case .announced: 32
      case .pickedOut: 1
      }
    }
  }

  public init(_ segment: Segment, _ manner: Manner) throws(RegisterError) {
    let file = segment.file
    guard
      let registrations = SectionReader(
        file, .registrations, runLength: manner.runLength, readsAhead: manner == .through),
      let recordIDs = SectionReader(file, .recordIDs, runLength: manner.runLength),
      let lines = SectionReader(file, .lines, runLength: manner.runLength)
    else { throw RegisterError(.otherFile, path: file.path) }
    self.segment = segment
    self.registrations = registrations
    self.recordIDs = recordIDs
    self.lines = lines
  }

  public mutating func registration(at row: Int) throws(RegisterError) -> Registration {
    try registrations.item(at: row)
  }

  /// Has the disk begin to read what will be asked for.
  public func beginReadingRegistration(at row: Int) { registrations.beginReading(item: row) }

  /// Has the disk begin to read what will be asked for.
  public func beginReadingRecordID(at row: Int) { recordIDs.beginReading(item: row) }

  public mutating func append(_ rows: Range<Int>, to items: inout [Registration]) throws(RegisterError) {
    try registrations.append(rows, to: &items)
  }

  public mutating func recordID(at row: Int) throws(RegisterError) -> [UInt8] {
    try recordIDs.withItem(at: row) { text in
      (0..<FixedTexts.length(text)).map { text[$0] }
    }
  }

  /// Lends the record id of a row.
  public mutating func withRecordID<Result>(
    at row: Int, _ body: (Span<UInt8>) -> Result
  ) throws(RegisterError) -> Result {
    try recordIDs.withItem(at: row) { text in body(text.extracting(..<FixedTexts.length(text))) }
  }

  /// The line of the submission on which the row began.
  public mutating func line(at row: Int) throws(RegisterError) -> UInt32 { try lines.item(at: row) }
}
