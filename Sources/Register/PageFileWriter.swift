import Identity

/// Writes a file of sections under a temporary name, page by page, and gives it its own when it is complete and on the disk.
struct PageFileWriter: ~Copyable {
  private let file: OpenFile
  private let access: FileAccess
  private let folder: String
  private let name: String
  private var header: FileHeader

  /// Pages that are not written yet; the last one may not be full.
  private var buffer: [UInt8]
  private var bufferedPages = 0
  /// The number of the first page in the buffer.
  private var firstPage = 1
  /// Items in the last page of the section that is being written.
  private var itemsInPage = 0

  private static let bufferPages = 256

  init(_ kind: FileHeader.Kind, named name: String, in folder: String, rowCount: Int, _ access: FileAccess)
    throws(RegisterError)
  {
    self.access = access
    self.folder = folder
    self.name = name
    file = try OpenFile(creating: "\(folder)/\(name)\(RegisterNames.temporarySuffix)", access)
    // The same for a file that is written again after a kill: a run that is repeated leaves the same bytes.
    let identity = Hash.bytes(Array(name.utf8).span, seed: UInt64(truncatingIfNeeded: rowCount))
    header = FileHeader(kind, identity: identity, rowCount: rowCount)
    buffer = [UInt8](repeating: 0, count: Self.bufferPages * Page.size)
  }

  mutating func begin(_ kind: SectionKind, itemSize: Int) throws(RegisterError) {
    try endPage()
    header.sections.append(
      Section(kind: kind, itemSize: itemSize, itemCount: 0, firstPage: firstPage + bufferedPages))
  }

  /// Appends whole items to the section that was begun last.
  mutating func append(_ bytes: Span<UInt8>) throws(RegisterError) {
    guard let section = header.sections.last else { return }
    let (size, capacity) = (section.itemSize, section.capacity)
    var offset = 0
    while offset < bytes.count {
      let count = min(capacity - itemsInPage, (bytes.count - offset) / size)
      buffer.copy(
        bytes.extracting(offset..<offset + count * size), to: bufferedPages * Page.size + itemsInPage * size)
      offset += count * size
      itemsInPage += count
      if itemsInPage == capacity { try endPage() }
    }
    header.sections[header.sections.count - 1].itemCount += bytes.count / size
  }

  mutating func append<Item: BitwiseCopyable>(_ items: Span<Item>) throws(RegisterError) {
    var result: Result<Void, RegisterError> = .success(())
    items.withRawBytes { bytes in
      do throws(RegisterError) { try append(bytes) } catch { result = .failure(error) }
    }
    try result.get()
  }

  /// Seals the page that is being filled, if there is any.
  private mutating func endPage() throws(RegisterError) {
    guard itemsInPage > 0, let section = header.sections.last else { return }
    let start = bufferedPages * Page.size
    buffer.zero(start + itemsInPage * section.itemSize..<start + Page.payload)
    _ = Page.seal(&buffer, from: start, number: firstPage + bufferedPages, identity: header.identity)
    itemsInPage = 0
    bufferedPages += 1
    if bufferedPages == Self.bufferPages { try flush() }
  }

  private mutating func flush() throws(RegisterError) {
    try file.write(buffer.span.extracting(..<(bufferedPages * Page.size)), at: firstPage * Page.size)
    firstPage += bufferedPages
    bufferedPages = 0
  }

  /// A complete file under its own name. It is sure to be there, name and contents, only when it and its folder are synchronised.
  struct Written: Sendable {
    let file: OpenFile
    let entry: Catalogue.File
  }

  /// Completes the file with this number.
  consuming func finish(_ number: Int) throws(RegisterError) -> Written {
    try endPage()
    try flush()
    let (page, checksum) = header.page()
    try file.write(page.span, at: 0)
    file.beginSynchronising()
    let path = "\(folder)/\(name)"
    try access.writing(path) { () throws(SystemFault) in try access.calls.rename(file.path, to: path) }
    return Written(
      file: file,
      entry: Catalogue.File(number: number, bytes: header.pageCount * Page.size, checksum: checksum.hex))
  }
}
