import Identity

/// When children are born and how far they have come in school in November 2026.
struct SchoolYears: Sendable {
  static let first = BirthDate(year: 2008, month: 5, day: 1) ?? .none
  static let last = BirthDate(year: 2020, month: 8, day: 31) ?? .none

  /// Births a year in millions, 2008–2020 (first and last in part), National Bureau of Statistics.
  private static let births = WeightedTable([
    10.7, 15.9, 15.9, 16.0, 16.4, 16.4, 16.9, 16.6, 17.9, 17.2, 15.2, 14.6, 8.0,
  ])

  /// A birth date between ``first`` and ``last``.
  static func birthDate(_ dice: inout Dice) -> BirthDate {
    let year = 2008 + dice.pick(births)
    let start = year == 2008 ? first : BirthDate(year: year, month: 1, day: 1) ?? first
    let end = year == 2020 ? last : BirthDate(year: year, month: 12, day: 31) ?? last
    let day = dice.within(Int(start.rawValue)...Int(end.rawValue))
    return BirthDate(rawValue: UInt16(truncatingIfNeeded: day))
  }

  /// Grade, year of entry into grade 1, and whether grade 12 lies behind.
  ///
  /// A child enters at six years on 31 August. Some are sent early, some late, some repeat or skip a grade.
  static func path(birthDate: BirthDate, _ dice: inout Dice) -> (grade: Int, start: Int, hasGraduated: Bool) {
    let (year, month, _) = birthDate.civil
    var start = year + 6 + (month > 8 ? 1 : 0)
    let deviation = dice.fraction()
    if deviation < 0.05, (9...12).contains(month) { start -= 1 }
    if deviation > 0.965 { start += 1 }
    start = min(start, 2026)
    let years = 2026 - start + 1
    var grade = years
    let progress = dice.fraction()
    if progress < 0.012, grade > 1 { grade -= 1 }
    if progress > 0.997 { grade += 1 }
    return (min(grade, 12), start, grade > 12)
  }

  /// Years of schooling before junior secondary school: five where the 5-4 system holds.
  static func primaryYears(province: UInt32) -> Int { province == 310_000 ? 5 : 6 }
}
