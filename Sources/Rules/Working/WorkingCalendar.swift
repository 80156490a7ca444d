import Identity

/// A day in the solar calendar, 1900–2078; `.none` where it is not known.
public typealias CalendarDay = BirthDate

/// China's working days: Monday to Friday but for public holidays, and the weekend days worked instead (调休).
///
/// The State Council publishes the calendar a year at a time, so it ends. A day past its end is neither working nor free:
/// every answer that would need one is `nil`.
public struct WorkingCalendar: Sendable {
  /// The years that the calendar covers; all between them are there.
  public let years: ClosedRange<Int>
  /// All of them, ascending.
  private let workingDays: [CalendarDay]

  /// The calendar as published for 2004–2026.
  public static let published = WorkingCalendar(table: workingCalendarTable)

  /// Reads words `YYYY`, which begins a year, `-MMDD`, a weekday that is free, and `+MMDD`, a weekend day that is worked.
  init(table: String) {
    var exceptions: Set<CalendarDay> = []
    var year = 0
    var first = Int.max
    for word in table.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      guard let number = Int(word) else { continue }
      if word.first == "-" || word.first == "+" {
        let monthAndDay = abs(number)
        guard let day = CalendarDay(year: year, month: monthAndDay / 100, day: monthAndDay % 100) else { continue }
        exceptions.insert(day)
      } else {
        year = number
        first = min(first, year)
      }
    }
    years = min(first, year)...year
    workingDays = years.flatMap(Self.days).filter { $0.isWeekend == exceptions.contains($0) }
  }

  private static func days(in year: Int) -> [CalendarDay] {
    guard let first = CalendarDay(year: year, month: 1, day: 1), let last = CalendarDay(year: year, month: 12, day: 31)
    else { return [] }
    return (first.rawValue...last.rawValue).map(CalendarDay.init(rawValue:))
  }

  /// Whether `day` is worked; `nil` for a day outside ``years``.
  public func isWorkingDay(_ day: CalendarDay) -> Bool? {
    guard day != .none, years.contains(day.civil.year) else { return nil }
    let worked = workedCount(through: day)
    return worked > 0 && workingDays[worked - 1] == day
  }

  /// The `count`th working day after `start`, which itself does not count; `nil` where the calendar ends before it.
  public func day(_ count: Int, workingDaysAfter start: CalendarDay) -> CalendarDay? {
    guard start != .none, years.contains(start.civil.year) else { return nil }
    if count <= 0 { return start }
    let place = workedCount(through: start) + count - 1
    return place < workingDays.count ? workingDays[place] : nil
  }

  /// How many working days the calendar has until `day`, itself among them. O(log of their number) comparisons.
  private func workedCount(through day: CalendarDay) -> Int {
    workingDays.partitionPoint { $0 > day }
  }
}

extension CalendarDay {
  /// 0 Monday … 6 Sunday. 1900-01-01, day 1, was a Monday.
  var weekday: Int { (Int(rawValue) + 6) % 7 }

  var isWeekend: Bool { weekday >= 5 }
}
