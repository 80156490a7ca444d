import Submission

extension [UInt8] {
  /// The text as RFC 4180 has it: in quotes where it holds a comma, a quote, a line break, or spaces at its ends.
  mutating func appendCSV(_ text: Span<UInt8>) {
    guard needsQuotes(text) else { return append(copying: text) }
    append(UInt8(ascii: "\""))
    for index in text.indices {
      if text[index] == UInt8(ascii: "\"") { append(text[index]) }
      append(text[index])
    }
    append(UInt8(ascii: "\""))
  }

  private func needsQuotes(_ text: Span<UInt8>) -> Bool {
    guard !text.isEmpty else { return false }
    if text[0] == UInt8(ascii: " ") || text[text.count - 1] == UInt8(ascii: " ") { return true }
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return true
      default: continue
      }
    }
    return false
  }

  /// The text as a JSON string (RFC 8259).
  mutating func appendJSON(_ text: Span<UInt8>) {
    append(UInt8(ascii: "\""))
    for index in text.indices {
      let byte = text[index]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        append(UInt8(ascii: "\\"))
        append(byte)
      case UInt8(ascii: "\n"): append(contentsOf: #"\n"#.utf8)
      case UInt8(ascii: "\r"): append(contentsOf: #"\r"#.utf8)
      case UInt8(ascii: "\t"): append(contentsOf: #"\t"#.utf8)
      case 0..<0x20:
        append(contentsOf: #"\u00"#.utf8)
        append(contentsOf: [hexDigit(byte >> 4), hexDigit(byte & 15)])
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }

  mutating func appendJSON(_ text: String) { appendJSON(text.utf8.span) }

  private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 87 }

  /// The number in decimal.
  mutating func appendDecimal(_ value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    appendDigits(value.magnitude, atLeast: 1)
  }

  /// The number with exactly `places` decimals (0–9), rounded half away from zero; the same on every machine and in every
  /// locale. Beyond ±9 × 10^9 it is held at that bound.
  mutating func appendFixed(_ value: Double, places: Int) {
    let places = Swift.min(Swift.max(places, 0), 9)
    let scale = Self.powersOfTen[places]
    let bounded = Swift.min(Swift.max(value, -9e9), 9e9)
    let scaled = UInt((Swift.abs(bounded) * Double(scale)).rounded(.toNearestOrAwayFromZero))
    if value < 0 && scaled > 0 { append(UInt8(ascii: "-")) }
    appendDigits(scaled, atLeast: places + 1, places: places)
  }

  private static var powersOfTen: InlineArray<10, UInt> {
    [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000]
  }

  /// The digits of `value`, with zeros before them up to `count`, at most 20; a point stands before the last `places`, if any.
  mutating func appendDigits(_ value: UInt, atLeast count: Int, places: Int = 0) {
    var digits = InlineArray<21, UInt8>(repeating: UInt8(ascii: "."))
    var (rest, left, first) = (value, count, digits.count)
    while rest > 0 || left > 0 {
      first -= 1
      digits[first] = UInt8(truncatingIfNeeded: rest % 10) + UInt8(ascii: "0")
      rest /= 10
      left -= 1
      if digits.count - first == places { first -= 1 }
    }
    append(copying: digits.span.extracting(first...))
  }
}

extension Double {
  /// The number with exactly `places` decimals, as tables have it.
  public func fixed(places: Int) -> String {
    var digits: [UInt8] = []
    digits.appendFixed(self, places: places)
    return String(decoding: digits, as: UTF8.self)
  }
}
