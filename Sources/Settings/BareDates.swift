/// What the parser takes for granted of a date, and ends the process without: that nothing but a time follows it.
enum BareDates {
  /// The first line, counted from 1, with a value that begins as a date does and is none; `nil` where all are sound. A time of
  /// day, which no setting has, is not either.
  static func firstUnsoundLine(in text: String) -> Int? {
    var line = 1
    for part in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if !isSound(part) { return line }
      line += 1
    }
    return nil
  }

  /// Looks where values begin: at the line's beginning, as in an array of several lines, and behind `=`, `[`, `{` and `,`, up to
  /// the first quote or comment.
  private static func isSound(_ line: Substring.UTF8View.SubSequence) -> Bool {
    var rest = line[...]
    while true {
      rest = rest.drop { isBlank($0) }
      if digitCount(rest) == 4, rest.dropFirst(4).first == UInt8(ascii: "-"), !isDate(rest) { return false }
      guard let next = rest.firstIndex(where: { beginsValue($0) || endsSearch($0) }), beginsValue(rest[next]) else {
        return true
      }
      rest = rest[next...].dropFirst()
    }
  }

  /// Whether `text` begins with `2026-11-25` and a value ends behind that.
  private static func isDate(_ text: Substring.UTF8View.SubSequence) -> Bool {
    var rest = text.dropFirst(4)
    for _ in 0..<2 {
      guard rest.first == UInt8(ascii: "-"), digitCount(rest.dropFirst()) == 2 else { return false }
      rest = rest.dropFirst(3)
    }
    guard let end = rest.first(where: { !isBlank($0) }) else { return true }
    return end == UInt8(ascii: "#") || end == UInt8(ascii: ",") || end == UInt8(ascii: "]") || end == UInt8(ascii: "}")
      || end == UInt8(ascii: "\r")
  }

  private static func digitCount(_ text: Substring.UTF8View.SubSequence) -> Int {
    text.prefix(8).prefix { (0x30...0x39).contains($0) }.count
  }

  private static func beginsValue(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
  }

  private static func endsSearch(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "#")
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
