import Identity

/// What the fields hold that no type of `Identity` reads.
extension Span where Element == UInt8 {
  /// The number that at most `maximum` digits spell, in ASCII or full width, with spaces around; `nil` for anything else.
  @inline(__always)
  func number(digits maximum: Int) -> Int? {
    if count == 1, maximum < 6, case let digit = self[0] &- 0x30, digit <= 9 { return Int(digit) }
    if count == 2, maximum == 2 {
      let (tens, ones) = (self[0] &- 0x30, self[1] &- 0x30)
      if tens <= 9, ones <= 9 { return Int(tens) &* 10 &+ Int(ones) }
    }
    if count == 6, maximum == 6, case let digits = DigitWord(self), digits.areDigits { return Int(digits.number) }
    return writtenNumber(digits: maximum)
  }

  /// The same for a field that is written in any way.
  @inline(never)
  func writtenNumber(digits maximum: Int) -> Int? {
    var (value, digits, at, isOver) = (0, 0, 0, false)
    while at < count {
      var byte = self[at]
      if byte == 0xEF, at + 2 < count, self[at + 1] == 0xBC, self[at + 2] >= 0x90 {
        byte = self[at + 2] &- 0x60  // U+FF10–FF19
        at += 2
      } else if byte == 0xE3, at + 2 < count, self[at + 1] == 0x80, self[at + 2] == 0x80 {
        byte = 0x20  // U+3000
        at += 2
      }
      at += 1
      if byte == 0x20 || byte == 0x09 {
        isOver = digits > 0
        continue
      }
      let digit = byte &- 0x30
      guard digit <= 9, digits < maximum, !isOver else { return nil }
      value = value * 10 + Int(digit)
      digits += 1
    }
    return digits > 0 ? value : nil
  }

  /// Whether nothing but spaces is in it.
  @inline(__always)
  var isBlank: Bool {
    for index in indices where self[index] != 0x20 && self[index] != 0x09 { return false }
    return true
  }

  /// Without spaces at its ends.
  var trimmedRange: Range<Int> {
    var (lower, upper) = (0, count)
    while lower < upper, self[lower] == 0x20 || self[lower] == 0x09 { lower += 1 }
    while upper > lower, self[upper - 1] == 0x20 || self[upper - 1] == 0x09 { upper -= 1 }
    return lower..<upper
  }

  /// Whether it is a record id: six digits of the province, `-`, and 1–20 of `A–Z a–z 0–9 -`.
  var isRecordID: Bool {
    guard (8...27).contains(count), self[6] == UInt8(ascii: "-") else { return false }
    guard DigitWord(self, at: 0).first(6).areDigits else { return false }
    // Most have a serial number of ten digits.
    if (15...23).contains(count), DigitWord(self, at: 7).areDigits, DigitWord(self, at: count - 8).areDigits {
      return true
    }
    for index in 7..<count {
      switch self[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: continue
      default: return false
      }
    }
    return true
  }

  /// A copy as a string; what is not UTF-8 becomes U+FFFD.
  var text: String {
    var bytes: [UInt8] = []
    bytes.append(copying: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
