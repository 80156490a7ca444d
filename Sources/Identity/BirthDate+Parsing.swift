extension BirthDate {
  /// The date in a field: YYYYMMDD, or year, month and day with anything but digits between (2012-01-31, 2012/1/31,
  /// ２０１２年１月３１日). `nil` for anything else, and for a day that the calendar does not have.
  public init?(parsing field: Span<UInt8>) {
    if field.count == 8, case let digits = DigitWord(field), digits.areDigits {
      self.init(decimal: digits.number)
    } else if let date = Self.written(field) {
      self = date
    } else {
      return nil
    }
  }

  /// The same for a field that is written in any way.
  static func written(_ field: Span<UInt8>) -> BirthDate? {
    var text = FieldText(field)
    var parts: (UInt32, UInt32, UInt32) = (0, 0, 0)
    var (digits, group, isInGroup) = (0, 0, false)
    while let code = text.narrowScalar() {
      if (0x30...0x39).contains(code) {
        if !isInGroup { group += 1 }
        isInGroup = true
        digits += 1
        if group > 3 { break }  // a time of day
        guard digits <= 8 else { return nil }
        let digit = code - 0x30
        switch group {
        case 1: parts.0 = parts.0 * 10 + digit
        case 2: parts.1 = parts.1 * 10 + digit
        default: parts.2 = parts.2 * 10 + digit
        }
      } else {
        isInGroup = false
      }
    }
    if group == 1, digits == 8 {
      return BirthDate(decimal: parts.0)
    }
    guard group >= 3, parts.0 >= 1000, parts.1 < 100, parts.2 < 100 else { return nil }
    return BirthDate(year: Int(parts.0), month: Int(parts.1), day: Int(parts.2))
  }
}
