extension TOMLScanner {
  /// Lists and tables that may stand in one another.
  private static let depthLimit = 8

  /// The value that comes next.
  mutating func value(depth: Int = 0) throws(SettingsProblem) -> SettingsValue {
    if depth > Self.depthLimit { throw problem("values in over \(Self.depthLimit) others") }
    skipBlank()
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return .text(try text())
    case UInt8(ascii: "["): return .list(try list(depth))
    case UInt8(ascii: "{"): return .table(try table(depth))
    default: return try word()
    }
  }

  /// `[1, 2]`, on one line or several.
  private mutating func list(_ depth: Int) throws(SettingsProblem) -> [SettingsValue] {
    var values: [SettingsValue] = []
    at += 1
    try skipLines()
    while !skip(UInt8(ascii: "]")) {
      values.append(try value(depth: depth + 1))
      try skipLines()
      if skip(UInt8(ascii: ",")) {
        try skipLines()
      } else if next != UInt8(ascii: "]") {
        throw expected(", or ]")
      }
    }
    return values
  }

  /// `{ from = "07-01", to = "10-31" }`, on one line.
  private mutating func table(_ depth: Int) throws(SettingsProblem) -> [String: SettingsValue] {
    var members: [String: SettingsValue] = [:]
    at += 1
    skipBlank()
    if skip(UInt8(ascii: "}")) { return members }
    repeat {
      let path = try key()
      guard path.count == 1, members[path[0]] == nil else { throw expected("a name of its own, without dots") }
      try require(UInt8(ascii: "="))
      members[path[0]] = try value(depth: depth + 1)
      skipBlank()
    } while skip(UInt8(ascii: ","))
    guard skip(UInt8(ascii: "}")) else { throw expected(", or }") }
    return members
  }

  // MARK: - Texts

  /// A text in quotes, on one line.
  mutating func text() throws(SettingsProblem) -> String {
    guard let quote = next else { throw expected("a text") }
    if bytes[at...].starts(with: [quote, quote, quote]) { throw expected("a text on one line") }
    at += 1
    var text: [UInt8] = []
    while let byte = next, !isControl(byte) {
      at += 1
      if byte == quote { return String(decoding: text, as: UTF8.self) }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        text += String(try escaped()).utf8
      } else {
        text.append(byte)
      }
    }
    throw expected("the quote that ends a text")
  }

  /// The character for which a backslash and what follows it stand.
  private mutating func escaped() throws(SettingsProblem) -> Unicode.Scalar {
    guard let byte = next else { throw expected("a character after \\") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "u"), UInt8(ascii: "U"):
      let digits = bytes[at...].prefix(byte == UInt8(ascii: "u") ? 4 : 8).prefix {
        Unicode.Scalar($0).properties.isASCIIHexDigit
      }
      guard digits.count == (byte == UInt8(ascii: "u") ? 4 : 8),
        let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16), let scalar = Unicode.Scalar(code)
      else { throw expected("the code of a character after \\u") }
      at += digits.count
      return scalar
    default: throw expected("one of \" \\ b t n f r u U after \\")
    }
  }

  // MARK: - Words

  /// A number, a date, `true` or `false`.
  private mutating func word() throws(SettingsProblem) -> SettingsValue {
    let word = bytes[at...].prefix { $0 > 0x20 && !"#,]}".utf8.contains($0) }
    let text = String(decoding: word, as: UTF8.self)
    guard let value = Self.value(of: text) else {
      let isNearDate =
        word.first.map { (0x30...0x39).contains($0) } == true && word.dropFirst().contains(UInt8(ascii: "-"))
      throw expected(
        isNearDate
          ? "a date such as 2026-11-25"
          : "a value: a text in quotes, a number, a date, true or false, a list or a table")
    }
    at += word.count
    return value
  }

  private static func value(of word: String) -> SettingsValue? {
    if word == "true" || word == "false" { return .flag(word == "true") }
    if let date = date(word) { return date }
    // Underscores stand between digits alone.
    let parts = word.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    let isGrouped = zip(parts, parts.dropFirst()).allSatisfy { isDigit($0.last) && isDigit($1.first) }
    guard isGrouped, isNumber(word.utf8.filter { $0 != UInt8(ascii: "_") }) else { return nil }
    let digits = word.filter { $0 != "_" }
    return Int(digits).map { .integer($0) }
      ?? Double(digits).flatMap { isDecimal(digits) && $0.isFinite ? .decimal($0) : nil }
  }

  private static func isDecimal(_ number: String) -> Bool { number.utf8.contains { ".eE".utf8.contains($0) } }

  /// `2026-11-25`.
  private static func date(_ word: String) -> SettingsValue? {
    let parts = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { isDigit($0) } }) else { return nil }
    let numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    return .date(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// A sign, digits without a zero before them, a fraction, an exponent.
  private static func isNumber(_ text: [UInt8]) -> Bool {
    var rest = text[...]
    func skipSign() {
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    }
    func skipDigits() -> Int {
      let digits = rest.prefix { isDigit($0) }
      rest = rest.dropFirst(digits.count)
      return digits.count
    }
    skipSign()
    let hasLeadingZero = rest.first == UInt8(ascii: "0")
    let count = skipDigits()
    if count == 0 || count > 1 && hasLeadingZero { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      if skipDigits() == 0 { return false }
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      skipSign()
      if skipDigits() == 0 { return false }
    }
    return rest.isEmpty
  }

  private static func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
}
