/// Where a row ends, by RFC 4180 and by what is done about rows that break it.
///
/// A quote is special only at the beginning of a field. Two rules keep an unpaired quote from swallowing the file: after
/// text behind a closing quote the row ends at its physical line; and of a row whose quoted field is still open at the
/// limit or at the file's end, only the first physical line is the row. Together they bound the work: no line can leave a
/// quote open both as the beginning of a row and inside a quoted field, so few bytes are looked at twice.
enum RowExtent: Equatable {
  /// The row's last byte lies before `end`, where its line feed is or the file ends; the next row begins at `next`.
  case row(end: Int, next: Int)
  /// As `row`, with text behind a closing quote, or with a quote that is not closed in time.
  case strayQuote(end: Int, next: Int)
  /// Its first physical line is longer than the limit.
  case tooLong(next: Int)
  /// More bytes are needed to tell.
  case incomplete

  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")

  /// The extent of the row that begins at `start`. `isWhole` if the file ends where `bytes` end.
  init(in bytes: Span<UInt8>, from start: Int, limit: Int, isWhole: Bool) {
    let isFull = bytes.count - start > limit
    let window = bytes.extracting(..<(isFull ? start + limit + 1 : bytes.count))
    switch Self.close(window, from: start) {
    case .lineFeed(let end):
      self = .row(end: end, next: end + 1)
      return
    case .stray(let at):
      if let end = window.first(Self.lineFeed, from: at) {
        self = .strayQuote(end: end, next: end + 1)
        return
      }
      if isWhole, !isFull {
        self = .strayQuote(end: bytes.count, next: bytes.count)
        return
      }
    case .outside where isWhole && !isFull:
      self = .row(end: bytes.count, next: bytes.count)
      return
    case .open, .outside: break
    }
    if !isFull, !isWhole {
      self = .incomplete
    } else if let end = window.first(Self.lineFeed, from: start) {
      self = .strayQuote(end: end, next: end + 1)
    } else if let end = bytes.first(Self.lineFeed, from: window.count) {
      self = .tooLong(next: end + 1)
    } else if isWhole {
      self = isFull ? .tooLong(next: bytes.count) : .strayQuote(end: bytes.count, next: bytes.count)
    } else {
      self = .incomplete
    }
  }

  private enum Close {
    /// The row ends at this line feed.
    case lineFeed(Int)
    /// Text behind a closing quote begins here.
    case stray(Int)
    /// The bytes end inside a quoted field, or behind its closing quote with too little to tell.
    case open
    /// The bytes end outside a quoted field.
    case outside
  }

  private static func close(_ bytes: Span<UInt8>, from start: Int) -> Close {
    var at = start
    while at < bytes.count {
      if bytes[at] == quote {
        at += 1
        while true {
          guard let found = bytes.first(quote, from: at) else { return .open }
          at = found + 1
          guard at < bytes.count, bytes[at] == quote else { break }
          at += 1
        }
        if at == bytes.count { return .outside }
        if bytes[at] == carriageReturn {
          if at + 1 == bytes.count { return .outside }
          if bytes[at + 1] == lineFeed { return .lineFeed(at + 1) }
        }
        if bytes[at] != comma, bytes[at] != lineFeed { return .stray(at) }
      } else {
        while at < bytes.count, bytes[at] != comma, bytes[at] != lineFeed { at += 1 }
        if at == bytes.count { return .outside }
      }
      if bytes[at] == lineFeed { return .lineFeed(at) }
      at += 1
    }
    return .outside
  }
}
