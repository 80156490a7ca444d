extension [UInt8] {
  /// The text as RFC 4180 has it: in quotes where it holds a comma, a quote, a line break, or spaces at its ends.
  mutating func appendCSV(_ text: String) {
    let bytes = text.utf8
    let needsQuotes =
      bytes.contains {
        $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
      }
      || bytes.first == UInt8(ascii: " ") || bytes.last == UInt8(ascii: " ")
    guard needsQuotes else { return append(contentsOf: bytes) }
    append(UInt8(ascii: "\""))
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }

  /// The text as a JSON string (RFC 8259).
  mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 {
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

  private func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? value + 48 : value + 87 }
}

extension Double {
  /// The number with exactly `places` decimals (0–9), rounded half away from zero; the same on every machine and in every
  /// locale. Beyond ±9 × 10^9 it is held at that bound.
  func fixed(places: Int) -> String {
    let places = Swift.min(Swift.max(places, 0), 9)
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let bounded = Swift.min(Swift.max(self, -9e9), 9e9)
    let scaled = Int((Swift.abs(bounded) * Double(scale)).rounded(.toNearestOrAwayFromZero))
    let sign = self < 0 && scaled > 0 ? "-" : ""
    if places == 0 { return "\(sign)\(scaled)" }
    let fraction = String(scaled % scale)
    return "\(sign)\(scaled / scale).\(String(repeating: "0", count: places - fraction.count))\(fraction)"
  }
}
