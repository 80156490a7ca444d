import TestSupport
import Testing

@testable import Identity

private func parsed(_ text: String) -> BirthDate? { BirthDate(parsing: Array(text.utf8).span) }

struct BirthDateTests {
  @Test func everyDayRoundTripsAndFollowsTheOneBefore() {
    var (year, month, day) = (1900, 1, 1)
    for ordinal in UInt16(1)...65379 {
      let date = BirthDate(rawValue: ordinal)
      #expect(date.civil == (year, month, day))
      #expect(BirthDate(year: year, month: month, day: day) == date)
      #expect(BirthDate(decimal: date.decimal) == date)
      let digits = date.decimal
      #expect(date.isSpelled(digits))
      #expect(
        ![digits - 1, digits + 1, digits + 100, digits + 10000, digits - 10000, 0].contains(where: date.isSpelled))
      day += 1
      let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
      if day > [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] {
        (month, day) = (month + 1, 1)
      }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(year == 2079)
    #expect(!BirthDate.none.isSpelled(0))
  }

  @Test func impossibleDaysAreNone() {
    for decimal in [20_130_229, 20_121_301, 20_120_100, 20_120_001, 18_991_231, 20_790_101, 0, .max] as [UInt32] {
      #expect(BirthDate(decimal: decimal) == nil)
    }
  }

  @Test(arguments: [
    "20120131", "2012-01-31", "2012/1/31", "2012-1-31", "２０１２０１３１", "2012年1月31日", "2012.01.31", " 20120131 ",
    "2012-01-31 00:00:00", "２０１２／０１／３１",
  ])
  func writtenInManyWays(text: String) {
    #expect(parsed(text) == BirthDate(year: 2012, month: 1, day: 31))
  }

  @Test(arguments: [
    "", "2012", "201201", "2012013", "201201311", "2012-13-01", "2012-02-30", "31/01/2012", "12-1-31", "abc", "1/2",
  ])
  func otherTextIsNoDate(text: String) {
    #expect(parsed(text) == nil)
  }
}

struct BirthDateTextTests {
  @Test func everyDayIsReadAsItIsWritten() {
    for ordinal in UInt16(1)...65379 {
      let date = BirthDate(rawValue: ordinal)
      #expect(BirthDate(isoText: date.isoText) == date)
    }
  }

  @Test(arguments: [
    "", "2-0-2-6-1-1-2-4", "20261124", "2026-1124", "202611-24", "2026-11-24-", "-2026-11-24", "+2026-11-24",
    "2026-11-4",
    "2026-02-30", "2026-11-24 ", "2026/11/24", "２０２６-11-24", "1899-12-31",
  ])
  func nothingElseIsADay(text: String) {
    #expect(BirthDate(isoText: text) == nil)
  }
}

struct LunarCalendarTests {
  private let calendar = LunarCalendar.standard

  /// Against dates that another calendar library made.
  @Test func sampleAgrees() throws {
    for line in lunarSample.split(separator: "\n") {
      let fields = line.split(separator: " ").compactMap { Int($0) }
      let solar = try #require(BirthDate(decimal: UInt32(fields[0])))
      let lunar = try #require(calendar.lunarDate(of: solar))
      #expect(lunar == (fields[1], abs(fields[2]), fields[3], fields[2] < 0))
      #expect(
        calendar.solarDate(year: fields[1], month: abs(fields[2]), day: fields[3], isLeap: fields[2] < 0) == solar)
    }
  }

  @Test func everyDayRoundTrips() throws {
    for ordinal in UInt16(31)...65300 {
      let solar = BirthDate(rawValue: ordinal)
      let lunar = try #require(calendar.lunarDate(of: solar))
      let back = calendar.solarDate(year: lunar.year, month: lunar.month, day: lunar.day, isLeap: lunar.isLeap)
      #expect(back == solar)
    }
    #expect(calendar.lunarDate(of: BirthDate(rawValue: 30)) == nil)
    #expect(calendar.lunarDate(of: .none) == nil)
  }

  @Test func digitsReadTheOtherWay() throws {
    // The Mid-Autumn Festival of 2012, 8-15, was on 30 September.
    let festival = try #require(BirthDate(year: 2012, month: 9, day: 30))
    let digits = try #require(BirthDate(year: 2012, month: 8, day: 15))
    #expect(festival.lunarDigits == digits)
    #expect(digits.solarDateReadingDigitsAsLunar == festival)
    // 21 May 2012 was the first day of the leap fourth month.
    #expect(
      try #require(BirthDate(year: 2012, month: 5, day: 21)).lunarDigits == BirthDate(year: 2012, month: 4, day: 1))
    // There is no 31st in any lunar month.
    #expect(try #require(BirthDate(year: 2012, month: 1, day: 31)).solarDateReadingDigitsAsLunar == nil)
    #expect(BirthDate.none.lunarDigits == nil)
    #expect(BirthDate.none.solarDateReadingDigitsAsLunar == nil)
  }

  @Test func everyDateReadsAsTheLunarDateThatItsDigitsSpell() {
    for days in UInt16(1)...UInt16.max {
      let date = BirthDate(rawValue: days)
      let (year, month, day) = date.civil
      #expect(
        date.solarDateReadingDigitsAsLunar == LunarCalendar.standard.solarDate(year: year, month: month, day: day),
        "\(date.decimal)")
    }
  }
}
