import Testing

@testable import Settings

struct SettingsReaderTests {
  private enum Colour: String, CaseIterable {
    case red
    case green
  }

  private func problems(_ text: String, _ read: (inout SettingsReader) -> Void) -> [SettingsProblem] {
    var reader = SettingsReader(text)
    read(&reader)
    do throws(SettingsProblems) {
      try reader.finish()
      return []
    } catch {
      return error.problems
    }
  }

  @Test func readsEveryForm() throws {
    var reader = SettingsReader(
      """
      # a comment = 1
      name = "河南"
      [numbers]
      count = 10
      share = 0.5
      whole = 1
      on = true
      months = [1, 7, 8]
      colour = "green"
      """)
    #expect(reader.require("name", .text) == "河南")
    #expect(reader.require("numbers.count", .integer(1...12)) == 10)
    #expect(reader.require("numbers.share", .decimal(0...1)) == 0.5)
    #expect(reader.require("numbers.whole", .decimal(0...1)) == 1)
    #expect(reader.require("numbers.on", .flag) == true)
    #expect(reader.require("numbers.months", .list(.integer(1...12))) == [1, 7, 8])
    #expect(reader.require("numbers.colour", SettingsForm<Colour>.choice) == .green)
    #expect(reader.optional("numbers.none", .flag) == nil)
    try reader.finish()
  }

  @Test("a line is what a line feed ends, and nothing else", arguments: ["\u{2028}", "\u{85}", "\r"])
  func lines(separator: String) {
    let text = "# one\(separator == "\r" ? "" : separator) comment\(separator == "\r" ? separator : "")\n\ncount = 13\n"
    let found = problems(text) { _ = $0.require("count", .integer(1...12)) }
    #expect(found == [SettingsProblem(line: 3, key: "count", .wrong(.integer(1...12)))])
  }

  @Test("every problem of a file is told, with its line")
  func tellsAll() {
    let text = """
      [numbers]
      count = 13
      months = [1, 1]
      colour = "blue"
      extra = { a = 1 }
      """
    let found = problems(text) { reader in
      _ = reader.require("numbers.count", .integer(1...12))
      _ = reader.require("numbers.months", .list(.integer(1...12)))
      _ = reader.require("numbers.colour", SettingsForm<Colour>.choice)
      _ = reader.require("numbers.share", .decimal(0...1))
      _ = reader.require("name", .text)
    }
    let known = ["numbers.colour", "numbers.count", "numbers.months", "numbers.share"]
    #expect(
      found == [
        SettingsProblem(line: nil, key: "name", .missing(.text)),
        SettingsProblem(line: 1, key: "numbers.share", .missing(.decimal(0...1))),
        SettingsProblem(line: 2, key: "numbers.count", .wrong(.integer(1...12))),
        SettingsProblem(line: 3, key: "numbers.months", .wrong(.list(.integer(1...12)))),
        SettingsProblem(line: 4, key: "numbers.colour", .wrong(.choice(["red", "green"]))),
        SettingsProblem(line: 5, key: "numbers.extra.a", .unknownKey(known: known)),
      ])
  }

  @Test func syntaxHasItsLineAndIsTheOnlyProblem() {
    let found = problems("a = 1\nb = \n") { reader in
      _ = reader.require("a", .integer(0...9))
    }
    #expect(found.count == 1)
    #expect(found.first?.line == 2)
    if case .syntax = found.first?.kind {} else { Issue.record("not told as syntax") }
    #expect(problems("a = 1\0b = 2") { _ in }.count == 1)
  }

  @Test func aTableMayBeEmpty() {
    #expect(
      problems("[numbers]\n[other]\n") { _ = $0.optional("numbers.count", .integer(1...9)) }.map(\.key) == ["other"])
  }

  @Test func aWrongValueIsNotMissingToo() {
    #expect(problems("a = 1") { _ = $0.require("a", .text) } == [SettingsProblem(line: 1, key: "a", .wrong(.text))])
  }

  @Test(
    "a table without a name, which the parser would end the process over",
    arguments: [
      ("[", 1), ("[\n", 1), ("a = 1\n[[\n", 2), ("\n[ \t\n[a]", 2), ("[\u{FFFD}]", 1), ("\u{FEFF}[", 1),
      ("a = 1\r[", 1),
      ("\u{A0}[[ #", 1), ("[=", 1),
    ])
  func unnamedTable(text: String, line: Int) throws {
    var settings = SettingsReader(text)
    let problems = try #require(throws: SettingsProblems.self) { try settings.finish() }
    #expect(problems.problems.map(\.line) == [line])
  }

  @Test(
    "what begins as a date and is none is a problem, and not the end of the process",
    arguments: [
      "d = 2025-01-03 4", "d = 2026-11-'2 5", "d = [2026-11-25, 2026-11-2]", "\n d=2026-", "d = [\n2026-1",
      "d = 20\u{FFFD}6-11-'2 5", "d = [\"x\", 2026-11-25 5]", "\"d\" = 2026-11-25 5", "d =\u{3000}2026-11-25 5",
      "d = 20=M-11-25 5", "d = 2\"26-11-25 5", "e = '''\n''''' \nd = 2026-11-25 5",
    ])
  func unsoundDate(text: String) {
    let found = problems(text) { _ in }
    #expect(found.map(\.line) == [1 + text.count { $0 == "\n" }])
    #expect(found.first?.kind == .syntax("a date such as 2026-11-25 is expected"))
  }

  @Test(
    "dates that are sound, and what is no date",
    arguments: [
      "d = 2026-11-25", "d = 2026-11-25   # 2026-1", "d = [2026-11-25,2026-11-26 ]", "d = \"2026-1\"", "# d = 2026-1",
      "d = 1e-5", "d = 2E-10", "d = 0x2e", "d = \"a\\\" 2026-11-25 5 \"", "d = '2026-11-25 5 # '  # 2026-11-25 5",
      "d = \"\"\"\n2026-11-25 5 \"\"\"\"\"", "a-2026-11 = 1", "d = ''", "d = [ 2026-11-25\t# 1\n, ]",
    ])
  func soundDate(text: String) {
    #expect(problems(text) { _ in }.allSatisfy { if case .syntax = $0.kind { false } else { true } })
  }

  @Test("tables that have one", arguments: ["[a]", "[[a]]", " [ \"a\" ]", "['a'.b]", "x = [\n  1\n]"])
  func namedTable(text: String) throws {
    var settings = SettingsReader(text)
    let problems = try #require(throws: SettingsProblems.self) { try settings.finish() }
    #expect(problems.problems.allSatisfy { if case .unknownKey = $0.kind { true } else { false } })
  }
}
