import Identity
import Settings

/// A day of any year.
public struct DayOfYear: Hashable, Comparable, Sendable {
  public var month: Int
  public var day: Int

  /// `nil` where no year has the day.
  public init?(month: Int, day: Int) {
    guard (1...12).contains(month), (1...BirthDate.daysIn(month: month, year: 2000)).contains(day) else { return nil }
    self.month = month
    self.day = day
  }

  public static func < (a: DayOfYear, b: DayOfYear) -> Bool { (a.month, a.day) < (b.month, b.day) }

  /// The day in `year`; of 29 February in other years the day before.
  public func day(in year: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: min(day, CalendarDay.daysIn(month: month, year: year))) ?? .none
  }

  /// `08-31`.
  public var text: String { "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)" }
}

/// From one day of a year to a later one of the same year, both included.
public struct YearPeriod: Hashable, Sendable {
  public var from: DayOfYear
  public var to: DayOfYear

  /// `nil` where it would end before it begins.
  public init?(from: DayOfYear, to: DayOfYear) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  public func contains(_ day: CalendarDay) -> Bool {
    let year = day.civil.year
    return from.day(in: year) <= day && day <= to.day(in: year)
  }

  public func contains(_ other: YearPeriod) -> Bool { from <= other.from && other.to <= to }

  /// The last day of the period that is open on `day` or opens next.
  public func end(onOrAfter day: CalendarDay) -> CalendarDay {
    let year = day.civil.year
    return day <= to.day(in: year) ? to.day(in: year) : to.day(in: year + 1)
  }

  /// `07-01 – 10-31`.
  public var text: String { "\(from.text) – \(to.text)" }
}

extension SettingsForm where Value == DayOfYear {
  /// `"08-31"`.
  static var monthDay: Self {
    Self(.monthDay) { value in
      guard case .text(let text) = value else { return nil }
      let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int(digits: $0, count: 2) }
      guard parts.count == 2, let month = parts[0], let day = parts[1] else { return nil }
      return DayOfYear(month: month, day: day)
    }
  }
}

extension SettingsForm where Value == YearPeriod {
  /// `{ from = "07-01", to = "10-31" }`.
  static var period: Self {
    Self(.period) { value in
      guard case .table(let ends) = value, ends.count == 2,
        let from = ends["from"].flatMap(SettingsForm<DayOfYear>.monthDay.read),
        let to = ends["to"].flatMap(SettingsForm<DayOfYear>.monthDay.read)
      else { return nil }
      return YearPeriod(from: from, to: to)
    }
  }
}
