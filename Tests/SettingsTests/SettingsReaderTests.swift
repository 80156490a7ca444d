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

  @Test("a line is what a line feed ends, and nothing else", arguments: ["# a\u{2028}b\n", "# \u{85}\n", "\r\n"])
  func lines(first: String) {
    let found = problems("\(first)\ncount = 13\n") { _ = $0.require("count", .integer(1...12)) }
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
}
