import TestSupport
import Testing

@testable import Settings

struct TOMLDocumentTests {
  private func parsed(_ text: String) throws -> SettingsValue? { try TOMLDocument("a = \(text)\n").root["a"] }

  /// The line of the first thing that is no TOML; `nil` where all is.
  private func faultyLine(_ text: String) -> Int? {
    do throws(SettingsProblem) {
      _ = try TOMLDocument(text)
      return nil
    } catch {
      guard case .syntax(let words) = error.kind, !words.isEmpty else { return -1 }
      return error.line
    }
  }

  private static let soundValues: [(String, SettingsValue)] = [
    ("'C:\\d \"x\"'", .text("C:\\d \"x\"")), ("\"\"", .text("")),
    ("\"河南 \\\"\\\\\\t\\u6cb3\\U0001F600\"", .text("河南 \"\\\t河😀")),
    ("0", .integer(0)), ("-17", .integer(-17)), ("+1_000", .integer(1000)), ("9223372036854775807", .integer(.max)),
    ("0.95", .decimal(0.95)), ("-1_0.5e-3", .decimal(-0.0105)), ("1e5", .decimal(100_000)), ("2E+1", .decimal(20)),
    ("true", .flag(true)), ("false", .flag(false)), ("2026-11-25", .date(year: 2026, month: 11, day: 25)),
    ("2026-13-45", .date(year: 2026, month: 13, day: 45)), ("[]", .list([])), ("{ }", .table([:])),
    ("[1, 2]", .list([.integer(1), .integer(2)])),
    ("[ # one\n 1 # 2\n,\n\n'x',\n]", .list([.integer(1), .text("x")])),
    ("[[1], [ ]]", .list([.list([.integer(1)]), .list([])])),
    ("{ from = \"07-01\", \"to\"='10-31' }", .table(["from": .text("07-01"), "to": .text("10-31")])),
  ]

  @Test("values of every kind", arguments: soundValues)
  func readsValues(text: String, expected: SettingsValue) throws {
    #expect(try parsed(text) == expected)
    #expect(try parsed(text + "   # 2026-11-25 5") == expected)
    // A comma, a bracket or a brace ends a value too.
    #expect(try parsed("[\(text)]") == .list([expected]))
    #expect(try parsed("[\(text),\(text) ]") == .list([expected, expected]))
    if !text.contains("\n") { #expect(try parsed("{b=\(text)}") == .table(["b": expected])) }
  }

  private static let faultyValues = [
    "", "#", "x", "True", "_1", "1_", "1__0", "01", "1.", ".5", "1e", "1.e5", "+", "-", "--1", "0x2e", "inf", "nan",
    "9223372036854775808", "1e999", "2026-11-2", "2026-1-25", "2026-11-25T10:00:00", "2026-11-25 10:00:00", "10:00:00",
    "2026-11-25 5", "2026-11-'2 5", "20\u{FFFD}6-11-'2 5", "20=M-11-25 5", "2\"26-11-25 5", "\u{3000}1", "1 2",
    "\"x", "'x", "\"x\\\"", "\"\\x\"", "\"\\u12\"", "\"\\uD800\"", "\"\u{1}\"", "\"\"\"x\"\"\"", "'''x'''", "'x'y",
    "[", "[1", "[1 2]", "[,]", "[1,,2]", "[1,}", "[}", "]", "}", "{", "{a}", "{a=}", "{a=1,}", "{a=1,a=2}", "{a.b=1}",
    "{a=1 b=2}", "{a\n=1}", "1\0", "1\r",
  ]

  @Test("what is no value is a problem with its line", arguments: faultyValues)
  func noValue(text: String) {
    #expect(faultyLine("x = 1\na = \(text)") == 2)
    if text != "]" { #expect(faultyLine("x = 1\na = [\n1, \(text)") != nil) }
  }

  @Test("keys and tables, quoted and dotted, in any order")
  func keys() throws {
    let document = try TOMLDocument(
      "\u{FEFF}one = 1\r\n[a.b] # a table\r\n\"c d\".'e' = 2\n[a]\nf.g = 3\n\t[ \"h\" . i-1_x ]\nj=4\n[empty]")
    #expect(
      document.root == [
        "one": .integer(1),
        "a": .table(["b": .table(["c d": .table(["e": .integer(2)])]), "f": .table(["g": .integer(3)])]),
        "h": .table(["i-1_x": .table(["j": .integer(4)])]), "empty": .table([:]),
      ])
    let keys = ["one", "a.b", "a.b.c d.e", "a.f.g", "h.i-1_x.j", "empty", "a.x", "none"]
    #expect(keys.map { document.lines.line(of: $0) } == [1, 2, 3, 5, 7, 8, 4, nil])
  }

  private static let faultyKeys: [(String, Int)] = [
    ("a = 1\na = 2", 2), ("[a]\n[b]\n[a]", 3), ("a = 1\n[a]", 2), ("[a.b]\n[a]\nb = 1", 3), ("a = 1\na.b = 2", 2),
    ("a = {b = 1}\na.c = 2", 2), ("a = {b = 1}\n[a]", 2), ("a = {b = 1}\n[a.c]", 2), ("[", 1), ("[\n", 1),
    ("a = 1\n[[\n", 2), ("\n[ \t\n[a]", 2), ("[\u{FFFD}]", 1), ("\u{FEFF}[", 1), ("a = 1\r[", 1), ("\u{A0}[[ #", 1),
    ("[=", 1), ("[a", 1), ("[a]]", 1), ("[a] b", 1), ("[[a]]", 1), ("a", 1), ("a\n= 1", 1), ("= 1", 1), ("a. = 1", 1),
    (".a = 1", 1), ("a b = 1", 1), ("河 = 1", 1), ("# \u{7F}", 1), ("\u{B}", 1), ("a = 1 b = 2", 1),
    ("\"\"\"a\"\"\" = 1", 1),
  ]

  @Test("what is set twice, and what is no key", arguments: faultyKeys)
  func noKey(text: String, line: Int) { #expect(faultyLine(text) == line) }

  @Test("what stands in one another without end is refused")
  func depth() {
    for text in ["[", "{a=", "[{a="] { #expect(faultyLine("a = " + String(repeating: text, count: 100_000)) == 1) }
    let parts = String(repeating: "a.", count: 100_000) + "a"
    #expect(faultyLine("\(parts) = 1") == 1 && faultyLine("[\(parts)]") == 1)
  }

  @Test("each beginning of a file, and a file with any bytes changed, is read or refused")
  func anything() throws {
    let text = "a = [1, 2.5, \"x\\n\"] # c\r\n[b.'c']\nd = { e = 2026-11-25, f = true }\n"
    #expect(try TOMLDocument(text).root.count == 2)
    let bytes = Array(text.utf8)
    var refused = bytes.indices.count { faultyLine(String(decoding: bytes[..<$0], as: UTF8.self)) != nil }
    #expect(refused > 30)
    var random = SeededGenerator(seed: 5)
    let odd = Array("[]{}=,.'\"#\\ \n\r-0a".utf8)
    for _ in 0..<5_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        changed[Int.random(in: changed.indices, using: &random)] = odd[Int.random(in: odd.indices, using: &random)]
      }
      if faultyLine(String(decoding: changed, as: UTF8.self)) != nil { refused += 1 }
    }
    #expect(refused > 1_000)
  }
}
