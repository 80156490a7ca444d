import Identity
import Rules
import Testing

@testable import Reports

struct VerdictScreenTests {
  let requests = [
    VerdictScreen.Request(Samples.duplicate, name: Samples.name, grade: 3),
    VerdictScreen.Request(Samples.rejected, name: .empty, grade: 0),
    VerdictScreen.Request(Samples.clear, name: Samples.name, grade: 3),
  ]

  @Test("a paragraph says verdict, why, who, what and by when", arguments: Language.allCases)
  func paragraphs(_ language: Language) {
    let screen = VerdictScreen(language: language).text(of: requests)
    for ruling in requests.map(\.ruling) {
      #expect(screen.contains(ruling.requestID))
      #expect(screen.contains(ruling.verdict.text[language]))
      #expect(screen.contains(ruling.nextStep.text[language]))
      #expect(screen.contains(ruling.authority.text[language]))
      #expect(screen.contains(ruling.due.text[language]))
      for reason in ruling.reasons { #expect(screen.contains(reason.text[language])) }
    }
    #expect(screen.contains("420000-7"))
    #expect(screen.contains("99.99 %"))
  }

  @Test("no name is shown in full")
  func masks() {
    let screen = VerdictScreen(language: .chinese).text(of: requests)
    #expect(screen.contains("张*"))
    #expect(!screen.contains("子") || !screen.contains("涵"))
    #expect(!screen.contains("张子"))
  }

  @Test(
    "masked names",
    arguments: [
      ([0x5F20, 0x5B50], "张*"), ([], ""), ([1, 0x5B50], "*"), ([0x0105, 0x5B50], "*"), ([0xF500, 0x5B50], "*"),
      ([0xA000 + 1 * 729 + 2 * 27 + 3], "A*"), ([0xECE2], "Z*"), ([0xED00], "*"),
    ] as [([UInt16], String)])
  func maskedNames(_ units: [UInt16], _ masked: String) {
    #expect(PersonName(units: units.map(NameUnit.init(rawValue:))).masked == masked)
  }

  @Test("columns line up where Chinese characters take two")
  func aligned() throws {
    let totals = VerdictScreen(language: .chinese).totals(of: requests.map(\.ruling))
    let lines = totals.split(separator: "\n")
    #expect(lines.count == RequestKind.lateRegistration.verdicts.count + 1)
    #expect(Set(lines.map { String($0).displayWidth }).count == 1)

    let screen = VerdictScreen(language: .chinese).text(of: requests)
    let starts = ["经办", "下一步", "期限"].compactMap { label in
      screen.split(separator: "\n").first { $0.hasPrefix("    \(label)") }.map { line in
        let value = line.dropFirst(4 + label.count).drop { $0 == " " }
        return String(line[..<value.startIndex]).displayWidth
      }
    }
    #expect(starts.count == 3 && Set(starts).count == 1)
  }

  @Test("more requests than fit are counted, not dropped")
  func limited() {
    let screen = VerdictScreen(language: .english, limit: 1).text(of: requests)
    #expect(screen.contains("410000-L1"))
    #expect(!screen.contains("410000-L2"))
    #expect(screen.contains("the rest are in verdicts.csv"))
    #expect(screen.contains("in all     3"))
  }

  @Test(
    "columns on a terminal",
    arguments: [("abc", 3), ("张三", 4), ("（）", 4), ("", 0), ("é", 1), ("e\u{301}", 1), ("𠮷", 2), ("·", 1)])
  func widths(_ text: String, _ width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test("a number's holder is named without a probability, which would rest on that number")
  func conflict() {
    var ruling = Samples.duplicate
    ruling.matches[0].reason = .identityNumberHeldByAnotherChild
    let screen = VerdictScreen(language: .english).text(of: [.init(ruling, name: Samples.name, grade: 3)])
    #expect(screen.contains("registration 420000-7 (holds the same number)"))
    #expect(!screen.contains("99.99"))
  }
}
