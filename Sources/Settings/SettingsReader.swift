internal import TOMLKit

/// Reads a settings file (TOML) value by value, and gathers all that is wrong with it instead of stopping at the first.
public struct SettingsReader {
  private let root: SettingsValue
  private let lines: SettingsLines
  private var known: Set<String> = []
  private var problems: [SettingsProblem] = []

  /// Text that is no TOML is a problem like others: every setting is then missing, which is not said again.
  public init(_ text: String) {
    lines = SettingsLines(text)
    do {
      // The parser stops at a NUL as if the text ended there.
      guard !text.utf8.contains(0) else { throw SettingsProblem(.syntax("NUL byte")) }
      if let line = TableHeaders.firstUnsoundLine(in: text) {
        throw SettingsProblem(line: line, .syntax("a table's name is expected after ["))
      }
      if let line = BareDates.firstUnsoundLine(in: text) {
        throw SettingsProblem(line: line, .syntax("a date such as 2026-11-25 is expected"))
      }
      root = SettingsValue(try TOMLTable(string: text))
    } catch {
      root = .other
      switch error {
      case let error as TOMLParseError: report(.syntax(error.description), line: error.source.begin.line)
      case let problem as SettingsProblem: problems = [problem]
      default: report(.syntax("\(error)"), line: nil)
      }
    }
  }

  /// The value of a setting that must be there, by its dotted key; `nil` where it is not, or not as expected.
  public mutating func require<Value>(_ key: String, _ form: SettingsForm<Value>) -> Value? {
    let value = optional(key, form)
    if value == nil, self[key] == nil, root != .other {
      report(.missing(form.expectation), key: key)
    }
    return value
  }

  /// The value of a setting that may be left out.
  public mutating func optional<Value>(_ key: String, _ form: SettingsForm<Value>) -> Value? {
    known.insert(key)
    guard let value = self[key] else { return nil }
    if let read = form.read(value) { return read }
    report(.wrong(form.expectation), key: key)
    return nil
  }

  /// Reports that the value of a setting, though of the right form, is not as expected.
  public mutating func reject(_ key: String, expecting expectation: SettingsExpectation) {
    report(.wrong(expectation), key: key)
  }

  /// Ends reading: throws where anything was wrong, or a key is there that nothing was read from.
  public mutating func finish() throws(SettingsProblems) {
    for leaf in root.leaves where !leaf.isEmpty {
      let isKnown = leaf.indices.contains { known.contains(leaf[...$0].joined(separator: ".")) }
      // A table with nothing in it is one whose settings were left out.
      if isKnown || known.contains(where: { $0.hasPrefix(leaf.joined(separator: ".") + ".") }) { continue }
      // What stands in the nearest table around it, of which anything is known.
      let tables = leaf.indices.reversed().map { leaf[..<$0].map { $0 + "." }.joined() }
      let near = tables.map { table in known.filter { $0.hasPrefix(table) } }.first { !$0.isEmpty } ?? known
      report(.unknownKey(known: near.sorted()), key: leaf.joined(separator: "."))
    }
    if problems.isEmpty { return }
    throw SettingsProblems(problems.sorted { ($0.line ?? 0, $0.key ?? "") < ($1.line ?? 0, $1.key ?? "") })
  }

  private subscript(key: String) -> SettingsValue? { root[key.split(separator: ".").map(String.init)[...]] }

  private mutating func report(_ kind: SettingsProblem.Kind, key: String) {
    problems.append(SettingsProblem(line: lines.line(of: key), key: key, kind))
  }

  private mutating func report(_ kind: SettingsProblem.Kind, line: Int?) {
    problems.append(SettingsProblem(line: line, kind))
  }
}

extension SettingsValue {
  fileprivate init(_ table: TOMLTable) {
    self = .table(Dictionary(table.map { ($0, SettingsValue($1)) }) { $1 })
  }

  private init(_ value: any TOMLValueConvertible) {
    if let text = value.string {
      self = .text(text)
    } else if let number = value.int {
      self = .integer(number)
    } else if let number = value.double {
      self = .decimal(number)
    } else if let flag = value.bool {
      self = .flag(flag)
    } else if let date = value.date {
      self = .date(year: date.year, month: date.month, day: date.day)
    } else if let table = value.table {
      self.init(table)
    } else if let array = value.array {
      self = .list(array.map { SettingsValue($0) })
    } else {
      self = .other
    }
  }
}
