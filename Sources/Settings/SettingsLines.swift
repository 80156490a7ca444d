/// On which line of a settings file each key stands. The parser keeps no places of what it has read.
struct SettingsLines {
  /// By dotted key, of tables too.
  private var lineOfKey: [String: Int] = [:]

  init(_ text: String) {
    var table = ""
    // Only a line feed counts a line, as the parser has it.
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      if content.first == UInt8(ascii: "[") {
        let name = content.drop { $0 == UInt8(ascii: "[") }.prefix { $0 != UInt8(ascii: "]") }
        table = Self.plain(name)
        add(table, index + 1)
      } else if content.first != UInt8(ascii: "#"), let equals = content.firstIndex(of: UInt8(ascii: "=")) {
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
  private static func plain(_ key: Substring.UTF8View.SubSequence) -> String {
    String(decoding: key.filter { !" \t\"'".utf8.contains($0) }, as: UTF8.self)
  }
}
