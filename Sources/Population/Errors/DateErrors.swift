import Identity

extension ErrorMaker {
  /// Changes the birth date of the row; the number keeps the true one.
  func applyToBirthDate(_ kind: ErrorKind, _ row: inout PupilRow, _ dice: inout Dice) -> Bool {
    guard let date = BirthDate(decimal: row.birthDate) else { return false }
    let (year, month, day) = date.civil
    let wrong: BirthDate? =
      switch kind {
      case .lunarDate: date.lunarDigits
      // Mostly made older, to be let into school a year earlier.
      case .yearShifted: BirthDate(year: year + (dice.chance(0.7) ? -1 : 1), month: month, day: day)
      case .dayMonthSwapped: BirthDate(year: year, month: day, day: month)
      default: nil
      }
    guard let wrong, wrong != date else { return false }
    row.birthDate = wrong.decimal
    return true
  }
}
