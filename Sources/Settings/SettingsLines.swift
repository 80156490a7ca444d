/// On which line of a settings file each key stands. The parser keeps no places of what it has read.
struct SettingsLines {
  /// By dotted key, of tables too.
  private var lineOfKey: [String: Int] = [:]

  init(_ text: String) {
    var table = ""
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let content = line.drop { $0 == " " || $0 == "\t" }
      if content.first == "[" {
        let name = content.drop { $0 == "[" }.prefix { $0 != "]" }
        table = Self.plain(name)
        add(table, index + 1)
      } else if let equals = content.firstIndex(of: "="), content.first != "#" {
        let key = Self.plain(content[..<equals])
        add(table.isEmpty ? key : "\(table).\(key)", index + 1)
      }
    }
  }

  /// The line of the key, or of the nearest table around it; `nil` where the file has neither.
  func line(of key: String) -> Int? {
    var parts = key.split(separator: ".")
    while !parts.isEmpty {
      if let line = lineOfKey[parts.joined(separator: ".")] { return line }
      parts.removeLast()
    }
    return nil
  }

  private mutating func add(_ key: String, _ line: Int) {
    if lineOfKey[key] == nil { lineOfKey[key] = line }
  }

  /// A key without the spaces and quotes that TOML allows in it.
  private static func plain(_ key: Substring) -> String { String(key.filter { !" \t\"'".contains($0) }) }
}
