import CBytes

/// Cuts a source into chunks of whole rows. Sequential, so it does as little as it can: where no quote occurs, the last
/// line feed is the place to cut.
///
/// Neither the rows nor their lines depend on where reads or chunks end. A physical line over the row limit, which no row
/// can be made of, is kept only as far as the parser must see to reject it, so memory stays bounded.
struct ChunkReader {
  private let source: any ByteSource
  private let limits: SubmissionLimits
  /// Bytes of text that a chunk is to have.
  private let chunkSize: Int
  /// The same with room for what was left of the last one.
  private let bufferSize: Int
  /// `nil` until a byte over 0x7F tells.
  private(set) var encoding: TextEncoding?

  private var buffer: [UInt8]
  /// Bytes of the buffer that hold text; a row begins at 0.
  private var filled = 0
  private var sourceHasEnded = false
  /// Bytes of an over-long first line that were passed over.
  private var skipped = 0

  private var index = 0
  private var line = 1
  private var byteOffset = 0

  /// `expectedBytes` is about what the source has, or nothing where that is not known.
  init(
    _ source: any ByteSource, limits: SubmissionLimits, encoding: TextEncoding?, expectedBytes: Int = 0
  ) throws(SubmissionError) {
    self.source = source
    self.limits = limits
    self.encoding = encoding
    let size = expectedBytes > 0 ? min(limits.chunkBytes, max(expectedBytes, 64 << 10)) : limits.chunkBytes
    chunkSize = max(size, 16)
    bufferSize = chunkSize + min(limits.rowBytes, chunkSize / 16)
    buffer = [UInt8](repeating: 0, count: bufferSize)
    try fill(to: chunkSize / 2)
    for mark in TextEncoding.marks where buffer[..<filled].starts(with: mark.bytes) {
      if encoding == nil { self.encoding = mark.encoding }
      move(from: mark.bytes.count, to: 0)
      byteOffset = mark.bytes.count
      break
    }
  }

  /// The next rows; `nil` at the end. `spare` is a buffer to use again.
  mutating func next(recycling spare: consuming [UInt8] = []) throws(SubmissionError) -> Chunk? {
    // Half a chunk is enough to go on with: a frame that would not fit behind it can wait.
    var wanted = chunkSize / 2
    while true {
      try fill(to: wanted)
      if filled == 0 { return nil }
      switch cut() {
      case .rows(let end): return chunk(upTo: end, recycling: spare)
      case .needsMore:
        if filled == buffer.count { buffer.append(contentsOf: repeatElement(0, count: buffer.count)) }
        wanted = min(2 * filled, buffer.count)
      case .needsLineEnd: try skipLine()
      }
    }
  }

  private enum Cut {
    /// Whole rows end here.
    case rows(Int)
    /// The first row, or what tells the encoding, is not all there.
    case needsMore
    /// The first line is over the limit, and its end not in sight.
    case needsLineEnd
  }

  private mutating func cut() -> Cut {
    if encoding == nil {
      let (detected, cut) = detectEncoding()
      encoding = detected
      if let cut { return cut }
    }
    if sourceHasEnded { return .rows(filled) }
    let text = buffer.span.extracting(..<filled)
    let end = Self.rowsEnd(text, limit: limits.rowBytes)
    if end > 0 { return .rows(end) }
    return filled > limits.rowBytes + 1 && text.first(RowExtent.lineFeed) == nil ? .needsLineEnd : .needsMore
  }

  /// Tells the encoding from the first byte over 0x7F and what follows it, as much as a row may have; or where to cut, or
  /// that more is needed, if not all of that is in the buffer.
  private func detectEncoding() -> (TextEncoding?, Cut?) {
    let text = buffer.span.extracting(..<filled)
    guard text.survey.has_high, let sampleStart = text.indices.first(where: { text[$0] >= 0x80 }) else {
      return (nil, nil)
    }
    let sampleEnd = sampleStart + limits.rowBytes
    if sampleEnd > filled, !sourceHasEnded {
      let end = Self.rowsEnd(text.extracting(..<sampleStart), limit: limits.rowBytes)
      return (nil, end > 0 ? .rows(end) : .needsMore)
    }
    // With the byte before it: a letter there tells an accent from Chinese.
    return (TextEncoding.detect(text.extracting(max(0, sampleStart - 1)..<min(sampleEnd, filled))), nil)
  }

  /// Where the last whole row of `text` ends; 0 if there is none.
  private static func rowsEnd(_ text: Span<UInt8>, limit: Int) -> Int {
    var start = 0
    while let quote = text.first(RowExtent.quote, from: start) {
      // The rows on the lines before the quote's line end where their lines do.
      start = text.last(RowExtent.lineFeed, in: start..<quote).map { $0 + 1 } ?? start
      switch RowExtent(in: text, from: start, limit: limit, isWhole: false) {
      case .row(_, let next), .strayQuote(_, let next), .tooLong(let next): start = next
      case .incomplete: return start
      }
    }
    return text.last(RowExtent.lineFeed, in: start..<text.count).map { $0 + 1 } ?? start
  }

  /// Reads until `wanted` bytes of text are there, or the source has ended.
  private mutating func fill(to wanted: Int) throws(SubmissionError) {
    while filled < wanted, !sourceHasEnded {
      let count = try source.read(into: &buffer, from: filled)
      filled += count
      sourceHasEnded = count == 0
    }
  }

  /// Drops what lies between the row limit and the end of the first line.
  private mutating func skipLine() throws(SubmissionError) {
    let kept = limits.rowBytes + 1
    while !sourceHasEnded {
      let end = buffer.span.extracting(..<filled).first(RowExtent.lineFeed, from: kept)
      skipped += (end ?? filled) - kept
      move(from: end ?? filled, to: kept)
      if end != nil { return }
      try fill(to: buffer.count)
    }
  }

  /// Moves the text from `source` on to the lower place `target`, over what is there.
  private mutating func move(from source: Int, to target: Int) {
    buffer.move(source..<filled, to: target)
    filled -= source - target
  }

  /// Hands the buffer out with the rows up to `end`, and begins another with the text behind them.
  private mutating func chunk(upTo end: Int, recycling spare: consuming [UInt8]) -> Chunk {
    let rest = filled - end
    var next = spare
    let hasEnded = sourceHasEnded && rest == 0
    if !hasEnded, next.count < max(bufferSize, rest) { next = [UInt8](repeating: 0, count: max(bufferSize, rest)) }
    next.replaceSubrange(0..<rest, with: buffer[end..<filled])

    let survey = buffer.span.extracting(..<end).survey
    swap(&buffer, &next)
    defer {
      filled = rest
      index += 1
      line += survey.newlines
      byteOffset += end + skipped
      skipped = 0
    }
    return Chunk(
      index: index, firstLine: line, byteOffset: byteOffset, encoding: encoding ?? .utf8, buffer: next, range: 0..<end,
      hasQuote: survey.has_quote, hasNul: survey.has_nul, hasHigh: survey.has_high)
  }
}
