/// What the sections of a register's files hold.
enum SectionKind: UInt32, Sendable {
  // Of a segment
  case registrations = 1
  case recordIDs = 2
  /// Lines of the submission on which the rows began.
  case lines = 3
  /// Rows of earlier segments that this segment's rows replace.
  case replaced = 4
  /// Where each record id's row is, by the id's hash.
  case recordIDBuckets = 5
  case recordIDEntries = 6

  // Of an index
  /// Which rows have a blocking key, by the key's hash.
  case keyBuckets = 17
  case keyEntries = 18
  /// How many rows have a term, by the term's hash.
  case termBuckets = 19
  case termEntries = 20
}

/// Items of one kind that follow one another in a file, from the beginning of a page on.
struct Section: Hashable, Sendable {
  var kind: SectionKind
  /// Bytes.
  var itemSize: Int
  var itemCount: Int
  var firstPage: Int

  /// Items in a page.
  var capacity: Int { Page.capacity(itemSize) }
  var pageCount: Int { (itemCount + capacity - 1) / capacity }
  var endPage: Int { firstPage + pageCount }

  /// The pages on which the items `range` lie.
  func pages(of range: Range<Int>) -> Range<Int> {
    if range.isEmpty { return firstPage..<firstPage }
    return firstPage + range.lowerBound / capacity..<firstPage + (range.upperBound - 1) / capacity + 1
  }
}

/// The first page of each of a register's files.
///
/// | bytes | |
/// |---|---|
/// | 0–7 | `chachong` |
/// | 8–11 | 0x0A0B0C0D as the machine stores it that wrote the file |
/// | 12–15 | format version |
/// | 16–19 | 1 for a segment, 2 for an index |
/// | 20–23 | number of sections |
/// | 24–31 | the file's identity, a hash of its name and number of rows |
/// | 32–39 | rows of the segment |
/// | 40– | by section: kind 4, bytes of an item 4, number of items 8, first page 8 |
struct FileHeader: Hashable, Sendable {
  enum Kind: UInt32, Sendable {
    case segment = 1
    case index = 2
  }

  static let version: UInt32 = 1
  private static let magic = Array("chachong".utf8)
  private static let byteOrder: UInt32 = 0x0A0B_0C0D

  var kind: Kind
  /// Goes into the checksum of every page but this one.
  var identity: UInt64
  var rowCount: Int
  var sections: [Section] = []

  subscript(kind: SectionKind) -> Section? { sections.first { $0.kind == kind } }

  /// Pages of the whole file.
  var pageCount: Int { sections.reduce(1) { max($0, $1.endPage) } }

  /// The page, sealed, and its checksum.
  func page() -> (bytes: [UInt8], checksum: Checksum) {
    var page = [UInt8](repeating: 0, count: Page.size)
    page.copy(Self.magic.span, to: 0)
    page.store(Self.byteOrder, at: 8)
    page.store(Self.version, at: 12)
    page.store(kind.rawValue, at: 16)
    page.store(UInt32(sections.count), at: 20)
    page.store(identity, at: 24)
    page.store(UInt64(rowCount), at: 32)
    for (index, section) in sections.enumerated() {
      let start = 40 + 24 * index
      page.store(section.kind.rawValue, at: start)
      page.store(UInt32(section.itemSize), at: start + 4)
      page.store(UInt64(section.itemCount), at: start + 8)
      page.store(UInt64(section.firstPage), at: start + 16)
    }
    let checksum = Page.seal(&page, from: 0, number: 0, identity: 0)
    return (page, checksum)
  }

  /// Reads the first page of a file. How it is checked stays the same in all versions, so that a newer one can be told from damage.
  init(_ page: Span<UInt8>) throws(HeaderFault) {
    guard Page.checksum(page, from: 0, number: 0, identity: 0) == Page.storedChecksum(page, from: 0),
      (0..<8).allSatisfy({ page[$0] == Self.magic[$0] })
    else { throw .damaged }
    guard page.load(8, as: UInt32.self) == Self.byteOrder else { throw .otherByteOrder }
    let version = page.load(12, as: UInt32.self)
    guard version <= Self.version else { throw .newer(version) }
    guard let kind = Kind(rawValue: page.load(16)), case let count = Int(page.load(20, as: UInt32.self)), count <= 160
    else { throw .damaged }
    self.kind = kind
    identity = page.load(24)
    rowCount = Int(truncatingIfNeeded: page.load(32, as: UInt64.self))
    for index in 0..<count {
      let start = 40 + 24 * index
      // A section that this version does not know is passed over: it is additional.
      guard let kind = SectionKind(rawValue: page.load(start)) else { continue }
      let section = Section(
        kind: kind, itemSize: Int(page.load(start + 4, as: UInt32.self)),
        itemCount: Int(truncatingIfNeeded: page.load(start + 8, as: UInt64.self)),
        firstPage: Int(truncatingIfNeeded: page.load(start + 16, as: UInt64.self)))
      guard (1...Page.payload).contains(section.itemSize), (0..<1 << 40).contains(section.itemCount),
        (1..<1 << 32).contains(section.firstPage)
      else { throw .damaged }
      sections.append(section)
    }
  }

  init(_ kind: Kind, identity: UInt64, rowCount: Int) {
    self.kind = kind
    self.identity = identity
    self.rowCount = rowCount
  }
}

/// Why a first page is none.
enum HeaderFault: Error {
  case damaged
  case otherByteOrder
  case newer(UInt32)
}
