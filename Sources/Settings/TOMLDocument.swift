/// A settings file as it is written: TOML 1.0 without what no setting is written in — texts of several lines, lists of tables,
/// times of day, numbers that are not decimal, infinity. What is left out is an error, never read as something else.
///
/// Trusts nothing of its input. O(n) in the file's bytes.
struct TOMLDocument {
  private(set) var root: [String: SettingsValue] = [:]
  private(set) var lines = SettingsLines()

  /// Tables that have a header, and tables that were written in one value: neither can be begun again.
  private var headers: Set<[String]> = []
  private var closed: Set<[String]> = []

  /// Throws the first thing that is no TOML, with its line.
  init(_ text: String) throws(SettingsProblem) {
    var scanner = TOMLScanner(text)
    var table: [String] = []
    while try scanner.findNext() {
      let line = scanner.line
      if scanner.skip(UInt8(ascii: "[")) {
        if scanner.skip(UInt8(ascii: "[")) { throw scanner.problem("[[ ]]: a list of tables is no setting") }
        table = try scanner.key()
        try scanner.require(UInt8(ascii: "]"))
        try open(table, line)
      } else {
        let path = table + (try scanner.key())
        try scanner.require(UInt8(ascii: "="))
        try set(path, to: try scanner.value(), line)
      }
      try scanner.endLine()
    }
  }

  /// Begins the table of a header.
  private mutating func open(_ path: [String], _ line: Int) throws(SettingsProblem) {
    guard headers.insert(path).inserted, !isClosed(path[...]), Self.descend(path[...], in: &root, { _ in true }) else {
      throw Self.repeated(path, line)
    }
    lines.add(path, line: line)
  }

  private mutating func set(_ path: [String], to value: SettingsValue, _ line: Int) throws(SettingsProblem) {
    let isNew =
      !isClosed(path[...].dropLast())
      && Self.descend(path[...].dropLast(), in: &root) { table in
        if let last = path.last, table[last] == nil {
          table[last] = value
          return true
        }
        return false
      }
    guard isNew else { throw Self.repeated(path, line) }
    if case .table = value { closed.insert(path) }
    lines.add(path, line: line)
  }

  private func isClosed(_ path: ArraySlice<String>) -> Bool {
    !closed.isEmpty && path.indices.contains { closed.contains(Array(path[...$0])) }
  }

  private static func repeated(_ path: [String], _ line: Int) -> SettingsProblem {
    SettingsProblem(line: line, .syntax("\(path.joined(separator: ".")) is set already"))
  }

  /// Lends `body` the table at `path`, which is made where there is none; `false` where something else stands in the way.
  private static func descend(
    _ path: ArraySlice<String>, in table: inout [String: SettingsValue],
    _ body: (inout [String: SettingsValue]) -> Bool
  ) -> Bool {
    guard let key = path.first else { return body(&table) }
    // Taken out while it changes, so that it need not be copied.
    switch table.removeValue(forKey: key) ?? .table([:]) {
    case .table(var inner):
      let isDone = descend(path.dropFirst(), in: &inner, body)
      table[key] = .table(inner)
      return isDone
    case let value:
      table[key] = value
      return false
    }
  }
}
