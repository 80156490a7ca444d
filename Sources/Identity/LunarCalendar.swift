import IdentityTables

/// The Chinese calendar from lunar 1900 to 2078, by `IdentityTables`.
struct LunarCalendar: Sendable {
  static let standard = LunarCalendar()

  /// By ``BirthDate``, the solar date of the lunar date that its digits spell; 0 where there is none.
  static let solarDatesOfDigits: ImmortalTable<UInt16> = {
    var dates = [UInt16](repeating: 0, count: 1 << 16)
    for year in firstYear...2078 {
      for month in 1...12 {
        guard let start = standard.solarDate(year: year, month: month, day: 1)?.rawValue,
          let first = BirthDate(year: year, month: month, day: 1)?.rawValue
        else { continue }
        // Days of a lunar month follow one another as those of a solar one do; 29 it always has.
        let hasThirty = standard.solarDate(year: year, month: month, day: 30) != nil
        let count = min(hasThirty ? 30 : 29, BirthDate.daysIn(month: month, year: year))
        for day in 0..<UInt16(count) where first <= .max - day { dates[Int(first + day)] = start + day }
      }
    }
    return ImmortalTable(dates)
  }()

  private static let firstYear = 1900

  /// Bit 16 a long leap month, bits 15–4 long months 1–12, bits 3–0 the leap month; by year since 1900.
  private let years: ImmortalTable<UInt32>
  /// ``BirthDate`` of the first day of each year, and of the year after the last.
  private let starts: ImmortalTable<UInt16>

  private init() {
    var years: [UInt32] = []
    LunarYears.rows.withBytes { bytes in
      var scanner = TableScanner(bytes)
      while !scanner.isAtEnd {
        _ = scanner.nextField()
        years.append(scanner.hexadecimal())
        scanner.nextRow()
      }
    }
    // Lunar 1900-1-1 is 1900-01-31, the 31st day of ``BirthDate``.
    var starts: [UInt16] = [31]
    for (index, year) in years.enumerated() {
      let length = (0..<Month.count(year)).reduce(0) { $0 + Month(at: $1, of: year).days }
      starts.append(UInt16(clamping: Int(starts[index]) + length))
    }
    self.years = ImmortalTable(years)
    self.starts = ImmortalTable(starts)
  }

  /// A month of a lunar year; a leap month has the number of the one that it follows.
  private struct Month {
    var number: Int
    var days: Int
    var isLeap: Bool

    /// The month at `place` from 0 on, of a year by its code.
    init(at place: Int, of year: UInt32) {
      let leap = Int(year & 15)
      isLeap = leap != 0 && place == leap
      number = leap != 0 && place >= leap ? place : place + 1
      let isLong = isLeap ? year >> 16 & 1 : year >> UInt32(16 - number) & 1
      days = isLong == 1 ? 30 : 29
    }

    static func count(_ year: UInt32) -> Int { year & 15 == 0 ? 12 : 13 }
  }

  /// The solar date of a lunar one; `nil` for one that the calendar does not have.
  func solarDate(year: Int, month: Int, day: Int, isLeap: Bool = false) -> BirthDate? {
    let index = year - Self.firstYear
    guard (0..<years.count).contains(index), day >= 1 else { return nil }
    var date = Int(starts[index])
    for place in 0..<Month.count(years[index]) {
      let candidate = Month(at: place, of: years[index])
      if candidate.number == month, candidate.isLeap == isLeap {
        return day <= candidate.days ? BirthDate(rawValue: UInt16(clamping: date + day - 1)) : nil
      }
      date += candidate.days
    }
    return nil
  }

  /// The lunar date of a solar one; `nil` before 1900-01-31 and after lunar 2078.
  func lunarDate(of date: BirthDate) -> (year: Int, month: Int, day: Int, isLeap: Bool)? {
    guard starts[0] <= date.rawValue, date.rawValue < starts[years.count] else { return nil }
    // New years wander by a month about every 365th day from the first.
    var index = min(Int(date.rawValue - starts[0]) / 365 + 1, years.count - 1)
    while starts[index] > date.rawValue { index -= 1 }
    var rest = Int(date.rawValue - starts[index])
    for place in 0..<Month.count(years[index]) {
      let month = Month(at: place, of: years[index])
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
    let solar = LunarCalendar.solarDatesOfDigits[rawValue]
    return solar == 0 ? nil : BirthDate(rawValue: solar)
  }

  /// The date whose digits are this date's lunar date: what a clerk enters who takes a lunar date for a solar one.
  ///
  /// A leap month counts as the month that it follows. `nil` where the digits are no solar date (30 February).
  public var lunarDigits: BirthDate? {
    guard let lunar = LunarCalendar.standard.lunarDate(of: self) else { return nil }
    return BirthDate(year: lunar.year, month: lunar.month, day: lunar.day)
  }
}
