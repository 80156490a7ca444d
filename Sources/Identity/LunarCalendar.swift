import IdentityTables

/// The Chinese calendar from lunar 1900 to 2078, by `IdentityTables`.
struct LunarCalendar: Sendable {
  static let standard = LunarCalendar()

  private static let firstYear = 1900

  /// Bit 16 a long leap month, bits 15–4 long months 1–12, bits 3–0 the leap month; by year since 1900.
  private var years: [UInt32] = []
  /// ``BirthDate`` of the first day of each year, and of the year after the last.
  private var starts: [Int] = []

  init() {
    LunarYears.rows.withBytes { bytes in
      var scanner = TableScanner(bytes)
      while !scanner.isAtEnd {
        _ = scanner.nextField()
        years.append(scanner.hexadecimal())
        scanner.nextRow()
      }
    }
    // Lunar 1900-1-1 is 1900-01-31, the 31st day of ``BirthDate``.
    var start = 31
    for year in years {
      starts.append(start)
      start += Self.months(year).reduce(0) { $0 + $1.days }
    }
    starts.append(start)
  }

  /// A month of a lunar year; a leap month has the number of the one that it follows.
  struct Month {
    var number: Int
    var days: Int
    var isLeap: Bool
  }

  private static func months(_ year: UInt32) -> [Month] {
    var months: [Month] = []
    for number in 1...12 {
      months.append(Month(number: number, days: year >> UInt32(16 - number) & 1 == 1 ? 30 : 29, isLeap: false))
      if year & 15 == UInt32(number) {
        months.append(Month(number: number, days: year >> 16 & 1 == 1 ? 30 : 29, isLeap: true))
      }
    }
    return months
  }

  /// The solar date of a lunar one; `nil` for one that the calendar does not have.
  func solarDate(year: Int, month: Int, day: Int, isLeap: Bool = false) -> BirthDate? {
    let index = year - Self.firstYear
    guard years.indices.contains(index), day >= 1 else { return nil }
    var date = starts[index]
    for candidate in Self.months(years[index]) {
      if candidate.number == month, candidate.isLeap == isLeap {
        return day <= candidate.days ? BirthDate(rawValue: UInt16(clamping: date + day - 1)) : nil
      }
      date += candidate.days
    }
    return nil
  }

  /// The lunar date of a solar one; `nil` before 1900-01-31 and after lunar 2078.
  func lunarDate(of date: BirthDate) -> (year: Int, month: Int, day: Int, isLeap: Bool)? {
    let ordinal = Int(date.rawValue)
    guard let first = starts.first, let end = starts.last, (first..<end).contains(ordinal) else { return nil }
    // New years wander by a month about every 365th day from the first.
    var index = min((ordinal - first) / 365 + 1, years.count - 1)
    while starts[index] > ordinal { index -= 1 }
    var rest = ordinal - starts[index]
    for month in Self.months(years[index]) {
      if rest < month.days { return (index + Self.firstYear, month.number, rest + 1, month.isLeap) }
      rest -= month.days
    }
    return nil
  }
}

extension BirthDate {
  /// The solar date of the lunar date that this date's digits spell; `nil` where no such lunar date is.
  ///
  /// A month that has a leap twin is taken for the first of the two.
  public var solarDateReadingDigitsAsLunar: BirthDate? {
    if self == .none { return nil }
    let (year, month, day) = civil
    return LunarCalendar.standard.solarDate(year: year, month: month, day: day)
  }

  /// The date whose digits are this date's lunar date: what a clerk enters who takes a lunar date for a solar one.
  ///
  /// A leap month counts as the month that it follows. `nil` where the digits are no solar date (30 February).
  public var lunarDigits: BirthDate? {
    guard let lunar = LunarCalendar.standard.lunarDate(of: self) else { return nil }
    return BirthDate(year: lunar.year, month: lunar.month, day: lunar.day)
  }
}
