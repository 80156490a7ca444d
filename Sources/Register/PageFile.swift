/// One of a register's files, open for reading. Every page that is read is checked. Any thread may read.
final class PageFile: Sendable {
  let header: FileHeader
  let bytes: Int
  private let file: OpenFile

  /// Opens a file and checks its first page; `checksum` is the one that the catalogue gives.
  init(_ path: String, _ kind: FileHeader.Kind, checksum: Checksum, _ access: FileAccess) throws(RegisterError) {
    file = try OpenFile(reading: path, access)
    bytes = try file.size()
    var page = [UInt8](repeating: 0, count: Page.size)
    try file.read(into: &page, 0..<Page.size, at: 0)
    do throws(HeaderFault) {
      header = try FileHeader(page.span)
    } catch {
      switch error {
      case .damaged: throw RegisterError(.damagedBlock(0, byteOffset: 0), path: path)
      case .otherByteOrder: throw RegisterError(.otherByteOrder, path: path)
      case .newer(let version):
        throw RegisterError(.newerFormat(found: version, known: FileHeader.version), path: path)
      }
    }
    guard header.kind == kind, Page.storedChecksum(page.span, from: 0) == checksum else {
      throw RegisterError(.otherFile, path: path)
    }
    let expected = header.pageCount * Page.size
    if bytes != expected { throw RegisterError(.wrongSize(bytes, expected: expected), path: path) }
  }

  var path: String { file.path }

  /// Has the system begin to read the pages `range`.
  func beginReading(_ range: Range<Int>) {
    file.beginReading(range.lowerBound * Page.size..<range.upperBound * Page.size)
  }

  /// Reads and checks the pages `range`, as many as fit `buffer`.
  func read(_ range: Range<Int>, into buffer: inout [UInt8]) throws(RegisterError) {
    try file.read(into: &buffer, 0..<range.count * Page.size, at: range.lowerBound * Page.size)
    for page in range {
      let start = (page - range.lowerBound) * Page.size
      let checksum = Page.checksum(buffer.span, from: start, number: page, identity: header.identity)
      if checksum != Page.storedChecksum(buffer.span, from: start) {
        throw RegisterError(.damagedBlock(page, byteOffset: page * Page.size), path: path)
      }
    }
  }
}

/// Reads the items of a section, a run of pages at a time. One thread at a time.
struct SectionReader {
  let section: Section
  private let file: PageFile
  /// Pages that one read takes: few where items are picked out, many where they are read through.
  private let runLength: Int
  private let readsAhead: Bool
  /// Empty until something is read.
  private var buffer: [UInt8] = []
  private var loaded = 0..<0
  /// Up to where the system has been told to read.
  private var begun = 0

  /// How many pages it reads ahead of those that are looked at, where a section is read through: while some are looked at, the
  /// disk is at work on the next.
  private static let pagesAhead = 2048

  /// `nil` where the file has no such section.
  init?(_ file: PageFile, _ kind: SectionKind, runLength: Int, readsAhead: Bool = true) {
    guard let section = file.header[kind] else { return nil }
    self.section = section
    self.file = file
    self.runLength = max(1, min(runLength, section.pageCount))
    self.readsAhead = readsAhead && self.runLength > 1
  }

  /// Where in the buffer the item at `index` begins, once its page has been read.
  @inline(__always)
  private mutating func offset(_ index: Int) throws(RegisterError) -> Int {
    let capacity = section.capacity
    let page = section.firstPage + index / capacity
    if !loaded.contains(page) {
      loaded = 0..<0
      if buffer.isEmpty { buffer = [UInt8](repeating: 0, count: runLength * Page.size) }
      let run = page..<min(page + runLength, section.endPage)
      if readsAhead { readAhead(of: run.upperBound) }
      try file.read(run, into: &buffer)
      loaded = run
    }
    return (page - loaded.lowerBound) * Page.size + index % capacity * section.itemSize
  }

  /// Has the disk begin to read the page of an item.
  func beginReading(item index: Int) {
    let page = section.firstPage + index / section.capacity
    file.beginReading(page..<page + 1)
  }

  private mutating func readAhead(of page: Int) {
    let end = min(page + Self.pagesAhead, section.endPage)
    let start = max(begun, page)
    guard end - start >= runLength || end == section.endPage, start < end else { return }
    file.beginReading(start..<end)
    begun = end
  }

  /// One item; it must have the section's size.
  @inline(__always)
  mutating func item<Item: BitwiseCopyable>(at index: Int, as type: Item.Type = Item.self) throws(RegisterError) -> Item
  {
    let start = try offset(index)
    return buffer.span.load(start)
  }

  /// Lends the bytes of one item.
  mutating func withItem<Result>(at index: Int, _ body: (Span<UInt8>) -> Result) throws(RegisterError) -> Result {
    let start = try offset(index)
    return body(buffer.span.extracting(start..<start + section.itemSize))
  }

  /// Appends the items `range`.
  mutating func append<Item: BitwiseCopyable>(_ range: Range<Int>, to items: inout [Item]) throws(RegisterError) {
    var index = range.lowerBound
    while index < range.upperBound {
      let start = try offset(index)
      let count = min(range.upperBound - index, section.capacity - index % section.capacity)
      items.append(rawBytes: buffer.span.extracting(start..<start + count * section.itemSize))
      index += count
    }
  }
}
