import Identity
import Submission
import Testing

@testable import Reports

@Suite struct TextDifferenceTests {
  @Test func textsOfOneLengthArePlaceByPlace() {
    let swapped = TextDifference("1234", "1324")
    #expect(swapped.first == [false, true, true, false] && swapped.second == swapped.first)
    #expect(TextDifference("张伟", "张伟").isEmpty)
  }

  @Test func textsOfOtherLengthsAreWhatEachHasAlone() {
    let dots = TextDifference("买买提艾力", "买买提·艾力")
    #expect(!dots.first.contains(true))
    #expect(dots.second == [false, false, false, true, false, false])
  }

  @Test func ofLongTextsAllDiffersBetweenBeginningAndEnd() {
    let (a, b) = (String(repeating: "a", count: 30_000), String(repeating: "b", count: 20_000))
    let long = TextDifference("买\(a)木", "买\(b)木")
    #expect(long.first == [false] + Array(repeating: true, count: 30_000) + [false])
    #expect(long.second == [false] + Array(repeating: true, count: 20_000) + [false])
    let more = TextDifference(a, a + "a")
    #expect(!more.first.contains(true) && more.second == Array(repeating: false, count: 30_000) + [true])
  }

  @Test func underlinesAreAsWideAsWhatStandsAbove() {
    #expect("张a伟".underline([true, false, true]) == "^^ ^^")
    #expect("张a".underline([false, false]) == "")
  }
}

@Suite struct RecordPairScreenTests {
  private static func record(_ id: String, _ values: [Column: String]) -> RecordText {
    var flags: RegistrationFlags = []
    let name = PersonName(normalising: Array((values[.name] ?? "").utf8).span, flags: &flags)
    return RecordText(recordID: id, file: "\(id.prefix(6)).csv", line: 7, name: name) { values[$0] ?? "" }
  }

  private let a = record(
    "410000-1",
    [
      .name: "张子涵", .birthDate: "20120131", .idNumber: "410102201201310017", .guardianName: "张建国",
      .guardianPhone: "13812345678", .grade: "3",
    ])
  private let b = record(
    "420000-2",
    [
      .name: "张紫涵", .birthDate: "20120113", .idNumber: "410102201201130017", .guardianName: "",
      .guardianPhone: "13812345678", .grade: "3",
    ])

  private func line(_ label: String, in text: String) -> [String] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let index = lines.firstIndex(where: { $0.contains("  \(label)") }) else { return [] }
    return Array(lines[index...].prefix(2))
  }

  @Test func whatDiffersIsUnderlined() {
    let text = RecordPairScreen(language: .english, isMasked: false).text(of: a, and: b)
    let name = line("name ", in: text)
    #expect(name[0].contains("≠ 张子涵") && name[0].hasSuffix("张紫涵"))
    let place = name[0].range(of: "子").map { String(name[0][..<$0.lowerBound]).displayWidth }
    let mark = name[1].range(of: "^^").map { String(name[1][..<$0.lowerBound]).displayWidth }
    #expect(place == mark && place != nil)
    #expect(line("id number", in: text)[1].split(separator: " ") == ["^^", "^^"])
    #expect(line("grade", in: text)[0].contains("= 3"))
    // What one has not given is no difference of characters.
    #expect(line("guardian name", in: text)[1].contains("guardian phone"))
    #expect(line("reading", in: text)[0].contains("zhang zi han"))
  }

  @Test(arguments: Language.allCases) func aMaskedScreenShowsNoPersonalData(language: Language) {
    let text = RecordPairScreen(language: language, isMasked: true).text(of: a, and: b)
    for secret in ["子涵", "紫涵", "子", "0131", "0113", "20120", "13812345678", "建国", " han", " zi"] {
      #expect(!text.contains(secret), "\(secret)")
    }
    #expect(text.contains("张**") && text.contains("2012****") && text.contains("410***********0017"))
    #expect(text.contains("zhang * *"))
    // Differences are marked under the stars.
    #expect(text.contains("^^"))
  }

  @Test func maskingKeepsEveryCharactersPlace() {
    for (column, value) in [
      (Column.birthDate, "2012-01-31"), (.birthDate, "31.1.2012"), (.name, "买买提·艾力"), (.idNumber, "4101 0220"),
      (.guardianPhone, "+86 13812345678"), (.schoolCode, "2141000001"),
    ] {
      #expect(column.shown(value).unicodeScalars.count == value.unicodeScalars.count)
    }
  }
}
