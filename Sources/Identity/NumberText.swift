/// A number's letters and digits: narrow, upper case, without what separates them.
struct NumberText {
  /// The first twenty characters: 0–9 and A–Z in ASCII.
  private(set) var characters = InlineArray<20, UInt8>(repeating: 0)
  /// Letters and digits in all.
  private(set) var count = 0
  private(set) var lettersCount = 0
  /// Something other than letters, digits and separators.
  private(set) var isForeign = false
  /// A digit other than 0: what has none (无, N/A, 0) says that there is no number.
  private(set) var hasNumber = false
  /// A `*`, or the `+` of 4.10105E+17, as spreadsheets show long numbers: part of it is hidden.
  private(set) var isMasked = false

  init(_ field: Span<UInt8>) {
    var text = FieldText(field)
    while let code = Self.next(&text) {
      switch code {
      case 0x30...0x39, 0x41...0x5A:
        if count < 20 { characters[count] = UInt8(truncatingIfNeeded: code) }
        count += 1
        if code > 0x39 { lettersCount += 1 } else if code > 0x30 { hasNumber = true }
      case 0x2A, 0x2B: isMasked = true
      default: isForeign = true
      }
    }
  }

  /// The next scalar that does not separate, narrow and in upper case; `nil` at the end.
  private static func next(_ text: inout FieldText) -> UInt32? {
    while let code = text.narrowScalar() {
      if FieldText.separates(code) || code == 0x28 || code == 0x29 { continue }
      return (0x61...0x7A).contains(code) ? code - 0x20 : code == 0xD7 ? 0x58 : code  // × for X
    }
    return nil
  }

  /// A hash of 61 bits of all that does not separate: equal for numbers that are equal but for the way they are written.
  static func hash(_ field: Span<UInt8>) -> UInt64 {
    var text = FieldText(field)
    var hash: UInt64 = 0
    while let code = next(&text) { hash = Hash.words(hash, UInt64(code), seed: 0x6E75_6D62) }
    return hash >> 3
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
