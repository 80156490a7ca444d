extension NumberDigits {
  /// Eighteen bytes from `start` to the field's end as nearly all submissions write them, 17 ASCII digits and a digit or a
  /// capital X, and whether the check character is right; `nil` for anything else.
  @inline(__always)
  static func plain(_ field: Span<UInt8>, from start: Int) -> (digits: NumberDigits, checkIsValid: Bool)? {
    guard field.count == start + 18 else { return nil }
    let division = DigitWord(field, at: start).first(6)
    let birth = DigitWord(field, at: start + 6)
    let sequence = DigitWord(field, at: start + 9).last(3)
    let last = field[start + 17]
    let check = last == UInt8(ascii: "X") ? 10 : UInt32(last &- 0x30)
    guard division.areDigits, birth.areDigits, sequence.areDigits, check <= 10, last != 0x3A else { return nil }
    // ISO 7064 MOD 11-2: the sum of the 18 by place leaves 1.
    let sum =
      division.doublingSum &<< 12 &+ birth.doublingSum &<< 4 &+ sequence.doublingSum &<< 1 &+ check
    let digits = NumberDigits(
      division: division.number, birth: birth.number, sequence: sequence.number, check: check)
    return (digits, sum % 11 == 1)
  }
}
