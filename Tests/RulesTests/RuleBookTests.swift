import Identity
import Settings
import Testing

@testable import Rules

struct RuleBookTests {
  @Test("the edition of the day rules, and the verdict cites it")
  func editions() throws {
    let book = try RuleBook.builtIn()
    for (day, version) in [
      (UInt32(20250102), "教基一〔2013〕7号"), (20250103, "教基〔2025〕1号"), (20130101, "教基一〔2013〕7号"),
      (20991231, "教基〔2025〕1号"),
    ] {
      var findings = Samples.findings()
      findings.appliedOn = Samples.day(day)
      #expect(book.rule(on: findings).ruleSetVersion == version)
    }
    var undated = Samples.findings()
    undated.appliedOn = .none
    #expect(book.rule(on: undated).ruleSetVersion == "教基〔2025〕1号")
  }

  @Test func theBuiltInEditionIsWhatItWas() throws {
    let rules = try RuleBook.builtIn().latest
    #expect(rules.issuedOn == Samples.day(20250103))
    #expect(rules.duplicateProbability == 0.95 && rules.reviewProbability == 0.2)
    #expect(
      rules.clock == RuleClock(approvalStepDays: 10, handOnDays: 3, verifyDays: 5, decideDays: 5, executeDays: 5))
  }

  @Test("an edition with errors is refused, all of them told")
  func errors() throws {
    let file = try #require(RuleBook.builtInFiles.last)
    let text = file.text.replacing("approval_step = 10", with: "approval_step = 0")
      .replacing("\"releasing-school\", \"releasing-authority\"]", with: "\"retrieval\"]")
      .replacing("review_probability = 0.2", with: "review_probability = 0.99").replacing("execute = 5", with: "")
    #expect {
      _ = try RuleSet(parsing: text)
    } throws: { error in
      (error as? SettingsProblems)?.problems.map(\.key)
        == ["verdicts.review_probability", "clock.execute", "clock.approval_step", "transfer.approvals"]
    }
  }

  @Test func anEditionOfTheSameDayReplaces() throws {
    var book = try RuleBook.builtIn()
    var other = book.latest
    other.version = "other"
    book.add(other)
    #expect(book.editions.map(\.version) == ["教基一〔2013〕7号", "other"])
    #expect(book.reviewProbability == 0.2)
  }
}

struct YearPeriodTests {
  @Test func daysThatNoYearHas() {
    for (month, day) in [(0, 1), (13, 1), (2, 30), (4, 31), (1, 0)] {
      #expect(DayOfYear(month: month, day: day) == nil)
    }
    #expect(DayOfYear(month: 2, day: 29)?.day(in: 2027) == Samples.day(20270228))
    #expect(DayOfYear(month: 8, day: 31)?.text == "08-31")
  }

  @Test func aPeriodNeverEndsBeforeItBegins() throws {
    let (july, october) = (try #require(DayOfYear(month: 7, day: 1)), try #require(DayOfYear(month: 10, day: 31)))
    #expect(YearPeriod(from: october, to: july) == nil)
    let period = try #require(YearPeriod(from: july, to: october))
    #expect(period.contains(period))
    #expect(period.end(onOrAfter: Samples.day(20261031)) == Samples.day(20261031))
    #expect(period.end(onOrAfter: Samples.day(20261101)) == Samples.day(20271031))
  }

  @Test func readsOnlyWhatIsMeant() {
    let monthDay = SettingsForm<DayOfYear>.monthDay
    #expect(monthDay.read(.text("08-31")) == DayOfYear(month: 8, day: 31))
    for text in ["8-31", "0831", "08/31", "08-3１", "-8-31", "02-30", "08-31-", "+8-31", "08-+1", "-08-31"] {
      #expect(monthDay.read(.text(text)) == nil, "\(text)")
    }
    #expect(SettingsForm<CalendarDay>.day.read(.date(year: 2026, month: 2, day: 29)) == nil)
  }
}
