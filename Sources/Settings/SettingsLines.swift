/// On which line of a settings file each key stands.
struct SettingsLines {
  /// By dotted key, of tables too.
  private var lineOfKey: [String: Int] = [:]

  /// Notes where a key stands first.
  mutating func add(_ path: [String], line: Int) {
    let key = path.joined(separator: ".")
    if lineOfKey[key] == nil { lineOfKey[key] = line }
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
}
