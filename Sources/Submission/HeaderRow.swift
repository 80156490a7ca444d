/// The header row's fields as text.
enum HeaderRow {
  private static let fieldLimit = 1024

  /// The fields of the first row of `chunk`, its line, and the chunk without it; `nil` if the chunk has no row. Throws
  /// `notCSV` for what cannot be a header.
  static func read(
    _ chunk: Chunk, limit: Int
  ) throws(SubmissionError) -> (fields: [String], line: Int, rest: Chunk?)? {
    let bytes = chunk.buffer.span.extracting(chunk.range)
    var rows = RowReader(fieldCount: fieldLimit, limit: limit)
    try rows.begin(chunk, bytes)
    guard let row = rows.nextRow(in: bytes) else { return nil }
    let line = rows.line
    if case .rejected(let reason) = row, reason != .fieldCount {
      throw SubmissionError(.notCSV(looksLike: nil), line: line, byteOffset: chunk.byteOffset)
    }
    let fields = rows.fields(in: bytes)
    let texts = (0..<rows.knownCount).map { fields[$0].text }
    if texts.contains(where: { $0.utf8.contains(RowExtent.carriageReturn) }) {
      throw SubmissionError(.notCSV(looksLike: .carriageReturns), line: line)
    }
    guard texts.count < fieldLimit, !texts.contains(where: hasControlCharacter) else {
      throw SubmissionError(.notCSV(looksLike: nil), line: line, byteOffset: chunk.byteOffset)
    }
    return (texts, line, chunk.dropping(rows.nextOffset, lines: rows.nextLine - chunk.firstLine))
  }

  private static func hasControlCharacter(_ text: String) -> Bool {
    text.utf8.contains { $0 < 0x20 && $0 != UInt8(ascii: "\t") || $0 == 0x7F }
  }
}

extension Chunk {
  /// What is left behind the first `count` bytes, which have `lines` line feeds; `nil` if nothing is.
  fileprivate func dropping(_ count: Int, lines: Int) -> Chunk? {
    guard count < range.count else { return nil }
    return Chunk(
      index: index, firstLine: firstLine + lines, byteOffset: byteOffset + count, encoding: encoding, buffer: buffer,
      range: range.lowerBound + count..<range.upperBound, hasQuote: hasQuote, hasNul: hasNul, hasHigh: hasHigh)
  }
}
