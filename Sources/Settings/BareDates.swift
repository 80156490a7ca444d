/// What the parser takes for granted of a date, and ends the process without: that nothing but a time follows it.
///
/// It takes ten characters for a date that begin with a digit and have a `-` in the fifth and the eighth place, whatever else is
/// in them. Here every word outside of strings and comments that begins with a digit and has a `-` must be a date, but for that of
/// an exponent. A time of day is none, which no setting has.
enum BareDates {
  /// The first line, counted from 1, with a word that is no sound date; `nil` where all are, up to where the parser stops because a
  /// string has no end.
  static func firstUnsoundLine(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    var (at, line, mayBegin) = (0, 1, true)
    while at < bytes.count {
      switch bytes[at] {
      case lineFeed:
        line += 1
        mayBegin = true
      case UInt8(ascii: "#"):
        at = bytes[at...].firstIndex(of: lineFeed) ?? bytes.count
        continue
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = endOfString(bytes, from: at) else { return nil }
        line += bytes[at..<end].count { $0 == lineFeed }
        (at, mayBegin) = (end, true)
        continue
      case let byte where mayBegin && isDigit(byte):
        let word = bytes[at...].prefix { !endsWord($0) }
        if hasDash(word), !isDate(bytes[at...]) { return line }
        (at, mayBegin) = (word.endIndex, true)
        continue
      default:
        mayBegin = !isBareLetter(bytes[at])
      }
      at += 1
    }
    return nil
  }

  private static let lineFeed = UInt8(ascii: "\n")

  /// Whether there is a `-` that no exponent has.
  private static func hasDash(_ word: ArraySlice<UInt8>) -> Bool {
    word.indices.contains { word[$0] == UInt8(ascii: "-") && word[word.index(before: $0)] | 0x20 != UInt8(ascii: "e") }
  }

  /// Whether `text` begins with `2026-11-25` and a value ends behind that.
  private static func isDate(_ text: ArraySlice<UInt8>) -> Bool {
    let form = Array("0000-00-00".utf8)
    guard text.count >= form.count, zip(text, form).allSatisfy({ isDigit($1) ? isDigit($0) : $0 == $1 }) else {
      return false
    }
    let rest = text.dropFirst(form.count)
    guard let end = rest.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return true }
    return "#,]}\r\n".utf8.contains(end)
  }

  /// Where the string that begins at `start` ends; `nil` where it has no end.
  private static func endOfString(_ bytes: [UInt8], from start: Int) -> Int? {
    let quote = bytes[start]
    func quotes(_ at: Int) -> Int { bytes[at...].prefix(3).prefix { $0 == quote }.count }
    let isLong = quotes(start) == 3
    var at = start + (isLong ? 3 : 1)
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        at += 2
      } else if bytes[at] == lineFeed, !isLong {
        return nil
      } else if bytes[at] == quote, !isLong || quotes(at) == 3 {
        at += isLong ? 3 : 1
        // Of up to five quotes at the end the first ones are the text's.
        return isLong ? at + min(quotes(at), 2) : at
      } else {
        at += 1
      }
    }
    return nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func endsWord(_ byte: UInt8) -> Bool { byte <= 0x20 || "#,]}".utf8.contains(byte) }

  /// Whether a word goes on with `byte`, so that none begins behind it.
  private static func isBareLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "."): true
    default: false
    }
  }
}
