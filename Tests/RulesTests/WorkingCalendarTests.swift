import Testing

@testable import Rules

struct WorkingCalendarTests {
  let calendar = WorkingCalendar.published

  func day(_ decimal: UInt32) throws -> CalendarDay { try #require(CalendarDay(decimal: decimal)) }

  @Test func coversTheYearsOfItsTable() {
    #expect(calendar.years == 2004...2026)
  }

  @Test(
    "working days of 2026",
    arguments: [
      (20260216, false),  // Spring Festival, a Monday
      (20260214, true),  // a Saturday worked for it
      (20260215, false),  // an ordinary Sunday, but a holiday
      (20260228, true),  // a Saturday worked
      (20260224, true),  // the first day back, a Tuesday
      (20260920, true),  // a Sunday worked
      (20261001, false),
      (20261124, true),  // an ordinary Tuesday
      (20261121, false),  // an ordinary Saturday
    ] as [(UInt32, Bool)])
  func workingDays(_ decimal: UInt32, _ expected: Bool) throws {
    #expect(calendar.isWorkingDay(try day(decimal)) == expected)
  }

  @Test(
    "ten working days",
    arguments: [
      // Over the Spring Festival of 2026: 11, 12, 13, 14 (Saturday), 24, 25, 26, 27, 28 (Saturday), 2 March.
      (20260210, 20260302),
      // An ordinary fortnight.
      (20261109, 20261123),
      // From a Sunday.
      (20261108, 20261120),
      // Over National Day 2025, the Sunday 28 September and Saturday 11 October worked.
      (20250925, 20251015),
    ] as [(UInt32, UInt32)])
  func tenWorkingDays(_ start: UInt32, _ due: UInt32) throws {
    #expect(calendar.day(10, workingDaysAfter: try day(start)) == (try day(due)))
  }

  @Test func countsLikeAWalkOverTheDays() throws {
    let first = try day(20190101)
    for offset in stride(from: UInt16(0), to: 2500, by: 37) {
      let start = CalendarDay(rawValue: first.rawValue + offset)
      for count in [1, 5, 10, 18] {
        let due = try #require(calendar.day(count, workingDaysAfter: start))
        let worked = (start.rawValue + 1...due.rawValue)
          .count { calendar.isWorkingDay(CalendarDay(rawValue: $0)) == true }
        #expect(worked == count)
        #expect(calendar.isWorkingDay(due) == true)
      }
    }
  }

  @Test("beyond the table there is no date, never a silent Monday to Friday")
  func beyondTheTable() throws {
    #expect(calendar.isWorkingDay(try day(20270104)) == nil)
    #expect(calendar.day(1, workingDaysAfter: try day(20261231)) == nil)
    #expect(calendar.day(10, workingDaysAfter: try day(20261218)) == nil)
    #expect(calendar.day(9, workingDaysAfter: try day(20261218)) == (try day(20261231)))
    #expect(calendar.day(1, workingDaysAfter: try day(20031231)) == nil)
    #expect(calendar.day(1, workingDaysAfter: .none) == nil)
  }

  @Test func dueDatesSayWhyThereIsNone() throws {
    #expect(
      DueDate(days: 10, after: try day(20261228), calendar: calendar) == .beyondCalendar(days: 10, lastYear: 2026))
    #expect(DueDate(days: 10, after: .none, calendar: calendar) == .applicationDateUnknown(days: 10))
    #expect(DueDate(days: 10, after: try day(20261109), calendar: calendar) == .on(try day(20261123)))
  }

  @Test func knowsTheDaysOfTheWeek() throws {
    #expect(try day(19000101).weekday == 0)
    #expect(try day(20261124).weekday == 1)
    #expect(try day(20000229).weekday == 1)
  }
}
