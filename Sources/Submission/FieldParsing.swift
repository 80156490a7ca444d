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
      let space = spaceLength(at: at)
      if space > 0 {
        isOver = digits > 0
        at += space
        continue
      }
      var byte = self[at]
      if byte == 0xEF, at + 2 < count, self[at + 1] == 0xBC, self[at + 2] >= 0x90 {
        byte = self[at + 2] &- 0x60  // U+FF10–FF19
        at += 2
      }
      at += 1
      let digit = byte &- 0x30
      guard digit <= 9, digits < maximum, !isOver else { return nil }
      value = value * 10 + Int(digit)
      digits += 1
    }
    return digits > 0 ? value : nil
  }

  /// Bytes of the space that begins at `index`: a blank, a tab, or U+00A0 and U+3000, which web pages and Chinese keyboards
  /// make; 0 where none does.
  @inline(__always)
  private func spaceLength(at index: Int) -> Int {
    switch self[index] {
    case 0x20, 0x09: 1
    case 0xC2 where index + 1 < count && self[index + 1] == 0xA0: 2
    case 0xE3 where index + 2 < count && self[index + 1] == 0x80 && self[index + 2] == 0x80: 3
    default: 0
    }
  }

  /// Bytes of the space that ends before `end`.
  @inline(__always)
  private func spaceLength(endingAt end: Int) -> Int {
    switch self[end - 1] {
    case 0x20, 0x09: 1
    case 0xA0 where end >= 2 && self[end - 2] == 0xC2: 2
    case 0x80 where end >= 3 && self[end - 2] == 0x80 && self[end - 3] == 0xE3: 3
    default: 0
    }
  }

  /// Whether nothing but spaces is in it.
  @inline(__always)
  var isBlank: Bool { isEmpty || trimmedRange.isEmpty }

  /// Without spaces at its ends.
  var trimmedRange: Range<Int> {
    var (lower, upper) = (0, count)
    while lower < upper, case let length = spaceLength(at: lower), length > 0 { lower += length }
    while upper > lower, case let length = spaceLength(endingAt: upper), length > 0 { upper -= length }
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
