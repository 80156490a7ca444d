/// A guardian's telephone number as ``Registration/guardianPhone`` holds it.
public enum GuardianPhone {
  /// The digits of a field without country code and leading zero, at most 11; 0 for what can be no number.
  ///
  /// Takes the first of several numbers, and leaves an extension out. Fewer than seven digits, more than eleven, and one
  /// digit repeated are no number.
  public static func parse(_ field: Span<UInt8>) -> UInt64 {
    if field.count == 11, case let (head, tail) = (DigitWord(field, at: 0), DigitWord(field, at: 3).last(3)),
      head.areDigits, tail.areDigits
    {
      let number = UInt64(head.number) * 1000 + UInt64(tail.number)
      if number >= 10_000_000_000, number % 11_111_111_111 != 0 { return number }
    }
    return written(field)
  }

  /// The same for a field that is written in any way.
  static func written(_ field: Span<UInt8>) -> UInt64 {
    var text = FieldText(field)
    var number: UInt64 = 0
    var count = 0
    reading: while let code = text.narrowScalar() {
      switch code {
      case 0x30...0x39:
        guard count < 18 else { return 0 }
        number = number * 10 + UInt64(code - 0x30)
        count += 1
      case 0x2D where count >= 11: break reading
      case 0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E: continue
      default:
        if count > 0 { break reading }
      }
    }
    return plausible(number, count: count)
  }

  private static func plausible(_ digits: UInt64, count: Int) -> UInt64 {
    var number = digits
    // The country's code stands before ten or eleven digits, or before the zero of an area code and as many.
    var scale: UInt64 = 1_000_000_000_000
    while scale >= 10_000_000_000, number / scale != 86 { scale /= 10 }
    if scale >= 10_000_000_000 { number %= scale }
    guard (1_000_000...99_999_999_999).contains(number) else { return 0 }
    var rest = number
    while rest >= 10, rest % 10 == rest / 10 % 10 { rest /= 10 }
    return rest < 10 ? 0 : number
  }
}
