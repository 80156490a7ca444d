/// The bytes of a table that `IdentityTables` holds as text.
extension StaticString {
  /// Lends the text's UTF-8.
  func withBytes<R>(_ body: (Span<UInt8>) -> R) -> R {
    guard hasPointerRepresentation else { return body([UInt8]().span) }
    // SAFETY: a static string's UTF-8 lives as long as the program, `utf8CodeUnitCount` bytes of it, and never changes.
    return unsafe body(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount).span)
  }
}

/// Reads a table's text from its beginning to its end, field by field; fields end at a space, rows at a line feed.
struct TableScanner: ~Escapable {
  private let bytes: Span<UInt8>
  private(set) var offset = 0

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { offset >= bytes.count }
  /// Whether the present field has no more bytes.
  var isAtFieldEnd: Bool { isAtEnd || bytes[offset] == UInt8(ascii: " ") || isAtRowEnd }
  var isAtRowEnd: Bool { isAtEnd || bytes[offset] == UInt8(ascii: "\n") }

  /// The byte at hand; a line feed at the end.
  var peek: UInt8 { isAtEnd ? UInt8(ascii: "\n") : bytes[offset] }

  /// The byte at hand, taken.
  @_lifetime(self: copy self)
  mutating func byte() -> UInt8 {
    let byte = peek
    offset += 1
    return byte
  }

  /// Takes the byte if it is the one at hand.
  @_lifetime(self: copy self)
  mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte, !isAtEnd else { return false }
    offset += 1
    return true
  }

  /// Goes on to the next field of the row; false at its end.
  @_lifetime(self: copy self)
  mutating func nextField() -> Bool {
    while !isAtFieldEnd { offset += 1 }
    return skip(UInt8(ascii: " "))
  }

  /// Goes on to the next row.
  @_lifetime(self: copy self)
  mutating func nextRow() {
    while !isAtRowEnd { offset += 1 }
    offset += 1
  }

  /// One UTF-8 scalar, taken. The text is ours, so it is well formed.
  @_lifetime(self: copy self)
  mutating func scalar() -> UInt32 {
    let first = UInt32(byte())
    if first < 0x80 { return first }
    let length: UInt32 = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var value = first & (0x3F >> length)
    for _ in 0..<length { value = value << 6 | UInt32(byte()) & 0x3F }
    return value
  }

  /// A decimal number up to the next other byte; 0 where there is no digit.
  @_lifetime(self: copy self)
  mutating func decimal() -> UInt32 {
    var value: UInt32 = 0
    while (48...57).contains(peek) { value = value &* 10 &+ UInt32(byte()) - 48 }
    return value
  }

  /// A number in upper-case hexadecimal up to the next other byte.
  @_lifetime(self: copy self)
  mutating func hexadecimal() -> UInt32 {
    var value: UInt32 = 0
    while true {
      switch peek {
      case 48...57: value = value << 4 | (UInt32(byte()) - 48)
      case 65...70: value = value << 4 | (UInt32(byte()) - 55)
      default: return value
      }
    }
  }

  /// Lower-case letters up to the next other byte, packed by ``SyllableTable/pack(_:_:)``.
  @_lifetime(self: copy self)
  mutating func spelling() -> UInt32 {
    var packed: UInt32 = 0
    while (97...122).contains(peek) { packed = SyllableTable.pack(packed, byte()) }
    return packed
  }
}

extension TableScanner {
  /// Goes on to the end of the present field, and returns where that is.
  @_lifetime(self: copy self)
  mutating func endOfField() -> Int {
    while !isAtFieldEnd { _ = byte() }
    return offset
  }
}

extension String {
  /// A copy of UTF-8 that is lent.
  init(copying bytes: Span<UInt8>) {
    self.init(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self)
  }
}
