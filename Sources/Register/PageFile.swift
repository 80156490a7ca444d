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
  private var buffer: [UInt8]
  private var loaded = 0..<0

  /// `nil` where the file has no such section.
  init?(_ file: PageFile, _ kind: SectionKind, runLength: Int) {
    guard let section = file.header[kind] else { return nil }
    self.section = section
    self.file = file
    self.runLength = max(1, min(runLength, section.pageCount))
    buffer = [UInt8](repeating: 0, count: self.runLength * Page.size)
  }

  /// Where in the buffer the item at `index` begins, once its page has been read.
  @inline(__always)
  private mutating func offset(_ index: Int) throws(RegisterError) -> Int {
    let capacity = section.capacity
    let page = section.firstPage + index / capacity
    if !loaded.contains(page) {
      loaded = 0..<0
      let run = page..<min(page + runLength, section.endPage)
      try file.read(run, into: &buffer)
      loaded = run
    }
    return (page - loaded.lowerBound) * Page.size + index % capacity * section.itemSize
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
