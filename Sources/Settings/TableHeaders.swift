/// What the parser takes for granted of a table's header, and ends the process without: that a name follows its brackets.
enum TableHeaders {
  /// The first line, counted from 1, on which something else follows; `nil` where all are sound.
  ///
  /// A line that begins an array inside an array with a bracket alone is taken for one too; no setting has such a value.
  static func firstUnsoundLine(in text: String) -> Int? {
    // As the parser has it, each of LF, VT, FF and CR ends a line; only LF counts one.
    var line = 1
    for part in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let pieces = part.split(omittingEmptySubsequences: false) { (0x0B...0x0D).contains($0) }
      if !pieces.allSatisfy(isSound) { return line }
      line += 1
    }
    return nil
  }

  /// Whether a line is no header, or one whose brackets are followed by a name or a closing bracket.
  private static func isSound(_ line: Substring.UTF8View.SubSequence) -> Bool {
    var rest = line.drop { isBlank($0) || $0 >= 0x80 }
    guard rest.first == UInt8(ascii: "[") else { return true }
    rest = rest.dropFirst().drop(while: isBlank)
    if rest.first == UInt8(ascii: "[") { rest = rest.dropFirst().drop(while: isBlank) }
    guard let first = rest.first else { return false }
    switch first {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "]"):
      return true
    default: return false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
