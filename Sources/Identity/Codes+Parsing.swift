extension Division {
  /// Six digits, `.none` for an empty field; `nil` for anything else.
  public init?(parsing field: Span<UInt8>) {
    if field.count == 6, case let digits = DigitWord(field), digits.areDigits {
      self.init(rawValue: digits.number)
    } else {
      guard let number = writtenNumber(field, digits: 6) else { return nil }
      self.init(rawValue: UInt32(number))
    }
  }
}

extension SchoolCode {
  /// Ten digits, `.none` for an empty field; `nil` for anything else.
  public init?(parsing field: Span<UInt8>) {
    if field.count == 10, case let (head, tail) = (DigitWord(field, at: 0), DigitWord(field, at: 2).last(2)),
      head.areDigits, tail.areDigits
    {
      self.init(rawValue: UInt64(head.number) * 100 + UInt64(tail.number))
    } else {
      guard let number = writtenNumber(field, digits: 10) else { return nil }
      self.init(rawValue: number)
    }
  }
}

/// The number of exactly `count` digits that a field holds apart from spaces; 0 for an empty field.
func writtenNumber(_ field: Span<UInt8>, digits count: Int) -> UInt64? {
  var text = FieldText(field)
  var (number, digits) = (0 as UInt64, 0)
  while let code = text.narrowScalar() {
    if code == 0x20 { continue }
    guard (0x30...0x39).contains(code), digits < count else { return nil }
    number = number * 10 + UInt64(code - 0x30)
    digits += 1
  }
  return digits == 0 || digits == count ? number : nil
}
