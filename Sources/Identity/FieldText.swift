/// Reads a field's validated UTF-8 scalar by scalar.
struct FieldText: ~Escapable {
  private let bytes: Span<UInt8>
  private(set) var offset = 0

  @_lifetime(copy bytes)
  init(_ bytes: Span<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { offset >= bytes.count }

  /// The next scalar's code point; `nil` at the end. Bytes that are no UTF-8 read as U+FFFD, one each.
  @_lifetime(self: copy self)
  mutating func scalar() -> UInt32? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    offset += 1
    if first < 0x80 { return first }
    let length = first < 0xC2 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : first < 0xF5 ? 3 : 0
    guard length > 0, offset + length <= bytes.count else { return 0xFFFD }
    var code = first & (0x3F >> UInt32(length))
    for place in 0..<length {
      let byte = bytes[offset + place]
      guard byte & 0xC0 == 0x80 else { return 0xFFFD }
      code = code << 6 | UInt32(byte & 0x3F)
    }
    offset += length
    return code
  }

  /// The next scalar with full-width forms and all kinds of space, hyphen and dot made ASCII; `nil` at the end.
  @_lifetime(self: copy self)
  mutating func narrowScalar() -> UInt32? { scalar().map(Self.narrow) }

  static func narrow(_ code: UInt32) -> UInt32 {
    if code < 0x80 { return code < 0x20 || code == 0x7F ? 0x20 : code }
    switch code {
    case 0xFF01...0xFF5E: return code - 0xFEE0
    case 0xA0, 0xAD, 0x1680, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x2064, 0x3000, 0xFEFF: return 0x20
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: return 0x2D
    case 0xB7, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x30FB, 0xFF65, 0x3002, 0xFF61: return 0x2E
    default: return code
    }
  }

  /// Whether it is a space, a hyphen or a dot once narrow: what people put between digits.
  static func separates(_ narrow: UInt32) -> Bool { narrow == 0x20 || narrow == 0x2D || narrow == 0x2E }
}
