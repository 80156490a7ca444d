/// Reads a settings file from its beginning: blanks, keys, and what stands between. Values are in its extension.
struct TOMLScanner {
  let bytes: [UInt8]
  var at = 0
  /// Counted from 1: only a line feed ends a line.
  private(set) var line = 1

  /// Parts that a dotted key may have.
  private static let keyLimit = 16

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  /// The next byte; `nil` at the end.
  var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  func problem(_ what: String) -> SettingsProblem { SettingsProblem(line: line, .syntax(what)) }

  /// A problem with what comes next.
  func expected(_ what: String) -> SettingsProblem { problem("\(what) is expected") }

  // MARK: - Blanks

  /// Goes on to the next header or key; `false` at the end.
  mutating func findNext() throws(SettingsProblem) -> Bool {
    try skipLines()
    return next != nil
  }

  /// Skips spaces, line ends and comments.
  mutating func skipLines() throws(SettingsProblem) {
    repeat {
      skipBlank()
      try skipComment()
    } while skipLineEnd()
  }

  mutating func skipBlank() {
    while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { at += 1 }
  }

  /// Skips `byte` if it comes next.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    at += 1
    return true
  }

  /// Skips spaces and then `byte`.
  mutating func require(_ byte: UInt8) throws(SettingsProblem) {
    skipBlank()
    guard skip(byte) else { throw expected(String(UnicodeScalar(byte))) }
  }

  /// Ends a line behind which nothing but a comment may stand.
  mutating func endLine() throws(SettingsProblem) {
    skipBlank()
    try skipComment()
    guard skipLineEnd() || next == nil else { throw expected("the end of the line") }
  }

  private mutating func skipLineEnd() -> Bool {
    let isLineEnd = next == UInt8(ascii: "\r") ? bytes[at...].starts(with: "\r\n".utf8) : next == UInt8(ascii: "\n")
    guard isLineEnd else { return false }
    at += next == UInt8(ascii: "\r") ? 2 : 1
    line += 1
    return true
  }

  private mutating func skipComment() throws(SettingsProblem) {
    guard next == UInt8(ascii: "#") else { return }
    while let byte = next, byte != UInt8(ascii: "\n") {
      if byte == UInt8(ascii: "\r"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "\n") { return }
      if isControl(byte) { throw problem("a control character") }
      at += 1
    }
  }

  /// Whether a byte may stand nowhere in a line.
  func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != UInt8(ascii: "\t") || byte == 0x7F }

  // MARK: - Keys

  /// A key with its dots, as parts.
  mutating func key() throws(SettingsProblem) -> [String] {
    var parts: [String] = []
    repeat {
      skipBlank()
      parts.append(try keyPart())
      if parts.count > Self.keyLimit { throw problem("a key of over \(Self.keyLimit) parts") }
      skipBlank()
    } while skip(UInt8(ascii: "."))
    return parts
  }

  private mutating func keyPart() throws(SettingsProblem) -> String {
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") { return try text() }
    let start = at
    while let byte = next, isBareLetter(byte) { at += 1 }
    if at == start { throw expected("a name") }
    return String(decoding: bytes[start..<at], as: UTF8.self)
  }

  private func isBareLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
