import Testing

@testable import Reports

struct ProgressLineTests {
  @Test func tellsRateAndTimeLeft() {
    let line = ProgressLine(stage: .reading, done: 250, total: 1000, rows: 1_000_000, seconds: 2)
    #expect(line.plain(language: .english) == "Reading: 25 %, 1,000,000 rows, 500,000 rows/s, 0:06 left")
    #expect(line.plain(language: .chinese) == "读取: 25 %，1,000,000 行，500,000 行/s，剩余 0:06")
    #expect(line.bar(width: 8, language: .english).contains("██░░░░░░"))
  }

  @Test("bars of every language take the same columns")
  func aligned() {
    let lines = [ProgressText.reading, .joining, .writing].map {
      ProgressLine(stage: $0, done: 1, total: 2, rows: 5, seconds: 0)
    }
    for language in Language.allCases {
      #expect(Set(lines.map { $0.bar(width: 10, language: language).displayWidth }).count == 1)
    }
  }

  @Test("what is not known is left out")
  func unknown() {
    let line = ProgressLine(stage: .reading, done: 7, total: nil, rows: 0, seconds: 0)
    #expect(line.plain(language: .english) == "Reading: 0 rows")
    #expect(ProgressLine(stage: .reading, done: 0, total: 0, rows: 0, seconds: 1).fraction == nil)
    #expect(ProgressLine(stage: .reading, done: 9, total: 3, rows: 0, seconds: 1).fraction == 1)
  }

  @Test(arguments: [
    (0.0, "0:00"), (6.2, "0:07"), (754, "12:34"), (10_800, "3:00:00"), (-1, "0:00"), (1e300, "277777:46:40"),
  ])
  func durations(_ seconds: Double, _ text: String) {
    #expect(ProgressLine.duration(seconds) == text)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
  func grouped(_ number: Int, _ text: String) {
    #expect(number.grouped == text)
  }
}
