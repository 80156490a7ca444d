/// Markup, written as a string literal: what is put in as text is escaped, so that nothing which came from outside can be markup.
struct HTML: ExpressibleByStringInterpolation, Sendable, Hashable {
  var source: String

  init(stringLiteral value: String) { source = value }
  init(stringInterpolation: StringInterpolation) { source = stringInterpolation.source }
  /// Markup that the program itself has made, such as a chart.
  init(trusted source: String) { self.source = source }

  static let empty: HTML = ""

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate(set) var source = ""

    init(literalCapacity: Int, interpolationCount: Int) { source.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: String) { source += literal }
    mutating func appendInterpolation(_ text: String) { source += HTML.escaped(text) }
    mutating func appendInterpolation(_ number: Int) { source += String(number) }
    mutating func appendInterpolation(_ html: HTML) { source += html.source }
    mutating func appendInterpolation(_ html: HTML?) { source += html?.source ?? "" }
    mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { source += part.source } }
  }

  static func + (a: HTML, b: HTML) -> HTML { HTML(trusted: a.source + b.source) }
  static func += (a: inout HTML, b: HTML) { a.source += b.source }

  /// Text as HTML shows it, in elements and between quotes. Characters that turn the direction of what follows, and controls, are
  /// shown by their numbers: a name must not make another one read differently.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ isPlain($0) }) { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case _ where isInvisible(scalar): escaped += "[U+\(hexadecimal(scalar.value))]"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  /// Controls, marks and overrides of direction (Unicode, UAX #9), and characters without width.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
