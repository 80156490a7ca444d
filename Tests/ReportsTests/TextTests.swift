import CaseBook
import Identity
import Rules
import Submission
import Testing

@testable import Reports

struct TextTests {
  /// Every text of the catalogue that needs no values, by what it is for.
  static let catalogues: [(name: String, texts: [Text])] = [
    ("verdicts", Verdict.allCases.map(\.text)),
    ("meanings", Verdict.allCases.map(\.meaning)),
    ("reasons", VerdictReason.allCases.map(\.text)),
    ("next steps", NextStep.allCases.map(\.text)),
    ("kinds", RequestKind.allCases.map(\.text)),
    ("levels", AuthorityLevel.allCases.map(\.text)),
    ("decisions", DecisionKind.allCases.map(\.text)),
    ("decision faults", DecisionFault.allCases.map(\.text)),
    ("states of cases", Case.State.allCases.map(\.text)),
    ("events", CaseEvent.Kind.allCases.map(\.text)),
    ("labels of cases", CaseLabel.allCases.map(\.text)),
    ("approval steps", ApprovalStep.allCases.map(\.text)),
    ("approval faults", ApprovalFault.allCases.map(\.text)),
    ("columns of policies", PolicyColumn.allCases.map(\.text)),
    ("rejects", RejectReason.allCases.map(\.text)),
    ("output errors", OutputError.Kind.allCases.map(\.text)),
    ("screen", ScreenText.allCases.map(\.text)),
    ("progress", ProgressText.allCases.map(\.text)),
  ]

  @Test("every text is there in both languages, and no two of a kind are alike", arguments: catalogues)
  func complete(_ name: String, _ texts: [Text]) {
    for text in texts {
      #expect(text.chinese.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) })
      #expect(!text.english.isEmpty)
      #expect(!text.english.unicodeScalars.contains { (0x2E80...0xFFFF).contains($0.value) })
    }
    #expect(Set(texts.map(\.chinese)).count == texts.count)
    #expect(Set(texts.map(\.english)).count == texts.count)
  }

  @Test(
    "the language follows the locale as POSIX looks it up",
    arguments: [
      ([:], Language.english), (["LANG": "zh_CN.UTF-8"], .chinese), (["LANG": "zh_CN.UTF-8", "LC_ALL": "C"], .english),
      (["LANG": "en_GB.UTF-8", "LC_MESSAGES": "zh_TW"], .chinese), (["LC_ALL": "", "LANG": "zh"], .chinese),
      (["LANG": "de_DE"], .english),
    ] as [([String: String], Language)])
  func locale(_ environment: [String: String], _ language: Language) {
    #expect(Language(environment: environment) == language)
  }

  @Test func errorsSayWhereWhatAndWhatToDo() {
    let error = OutputError(.diskFull, path: "/data/out/pairs.csv", code: 28)
    #expect(error.text.english.hasPrefix("/data/out/pairs.csv: the disk is full: free some space"))
    #expect(error.text.chinese.hasPrefix("/data/out/pairs.csv：磁盘已满"))
  }

  @Test func dueDatesSayWhyThereIsNone() {
    let due = DueDate.beyondCalendar(days: 10, lastYear: 2026)
    #expect(due.text.english.contains("10 working days") && due.text.english.contains("2026"))
    #expect(due.text.chinese.contains("10 个工作日") && due.text.chinese.contains("2026"))
  }
}

struct AuthorityTextTests {
  @Test(
    "authorities by name",
    arguments: [
      (410105, .county, "河南省郑州市金水区教育局（410105）", "the education authority of 河南省郑州市金水区 (410105)"),
      (410100, .prefecture, "河南省郑州市教育局（410100）", "the education authority of 河南省郑州市 (410100)"),
      (419001, .county, "河南省济源市教育局（419001）", "the education authority of 河南省济源市 (419001)"),
      (410000, .province, "河南省教育厅（410000）", "the education department of 河南省 (410000)"),
      (110000, .province, "北京市教育委员会（110000）", "the education commission of 北京市 (110000)"),
      (0, .ministry, "教育部", "the Ministry of Education"),
      (419999, .county, "419999 教育局", "the education authority of 419999"),
    ] as [(UInt32, AuthorityLevel, String, String)])
  func names(_ division: UInt32, _ level: AuthorityLevel, _ chinese: String, _ english: String) {
    let text = Authority(level: level, division: Division(rawValue: division)).text
    #expect(text == Text(chinese, english))
  }
}
