/// Reads a settings file (TOML) value by value, and gathers all that is wrong with it instead of stopping at the first.
public struct SettingsReader {
  private let root: SettingsValue
  private let lines: SettingsLines
  private var known: Set<String> = []
  private var problems: [SettingsProblem] = []

  /// Text that is no TOML is a problem like others: every setting is then missing, which is not said again.
  public init(_ text: String) {
    do {
      let document = try TOMLDocument(text)
      (root, lines) = (.table(document.root), document.lines)
    } catch {
      (root, lines, problems) = (.other, SettingsLines(), [error])
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
}
