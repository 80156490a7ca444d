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

/// A number's letters and digits: narrow, upper case, without what separates them.
struct NumberText {
  /// The first twenty characters: 0–9 and A–Z in ASCII.
  private(set) var characters = InlineArray<20, UInt8>(repeating: 0)
  /// Letters and digits in all.
  private(set) var count = 0
  /// Of all that does not separate, in order: equal texts have equal hashes.
  private(set) var hash: UInt64 = 0
  private(set) var lettersCount = 0
  /// Something other than letters, digits and separators.
  private(set) var isForeign = false
  /// A `*`: part of the number is hidden.
  private(set) var isMasked = false

  init(_ field: Span<UInt8>) {
    var text = FieldText(field)
    while var code = text.narrowScalar() {
      if FieldText.separates(code) || code == 0x28 || code == 0x29 { continue }
      if (0x61...0x7A).contains(code) { code -= 0x20 }
      if code == 0xD7 { code = 0x58 }  // × for X
      hash = Hash.words(hash, UInt64(code), seed: 0x6E75_6D62)
      switch code {
      case 0x30...0x39, 0x41...0x5A:
        if count < 20 { characters[count] = UInt8(truncatingIfNeeded: code) }
        count += 1
        if code > 0x39 { lettersCount += 1 }
      case 0x2A: isMasked = true
      default: isForeign = true
      }
    }
  }

  var isEmpty: Bool { count == 0 && !isForeign && !isMasked }

  /// The value of the digit at `place`; 10 for X; `nil` for other letters and past the end.
  func digit(_ place: Int) -> UInt8? {
    guard place < min(count, 20) else { return nil }
    let character = characters[place]
    return character <= 0x39 ? character - 0x30 : character == UInt8(ascii: "X") ? 10 : nil
  }

  /// The 18 characters from `start` in the form of GB 11643; `nil` unless they are 17 digits and a digit or X.
  func eighteen(from start: Int) -> NumberDigits? {
    guard count == start + 18, !isForeign, !isMasked else { return nil }
    var digits = InlineArray<18, UInt8>(repeating: 0)
    for place in 0..<18 {
      guard let digit = digit(start + place), digit < 10 || place == 17 else { return nil }
      digits[place] = digit
    }
    return NumberDigits(digits: digits)
  }
}
