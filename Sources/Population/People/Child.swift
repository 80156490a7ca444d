import Identity

/// A child as it is, whatever its registrations say.
struct Child: Sendable {
  var index: Int
  var family: Family
  var isMale: Bool
  var birthDate: BirthDate
  var name: InlineText
  /// Without surname, for names in the Han manner.
  var given: GivenName?
  /// Digits 15–17 of the identity number.
  var sequence: UInt32
  /// Years of schooling begun in the autumn of 2026, 1–12.
  var grade: Int
  /// The year in which it entered grade 1.
  var schoolStart: Int
  var hasGraduated: Bool
  /// A child without a resident identity number that could be entered.
  var hasNoNumber: Bool
}

extension Child {
  /// The resident identity number that belongs to `division` and `birthDate`.
  static func number(division: UInt32, birthDate: BirthDate, sequence: UInt32) -> NumberDigits {
    let digits = NumberDigits(division: division, birth: birthDate.decimal, sequence: sequence, check: 0)
    return NumberDigits(division: division, birth: birthDate.decimal, sequence: sequence, check: digits.expectedCheck)
  }
}
