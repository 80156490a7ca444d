import CBytes

/// Takes the rows of a chunk apart, one after the other. Holds what the current row needs, so that no row allocates.
struct RowReader {
  /// What a row turned out to be.
  enum Row {
    /// Its fields, as many as the header has, can be had from ``RowFields``.
    case fields
    case rejected(RejectReason)
  }

  /// Where the current row's fields lie.
  private enum Place { case chunk, unquoted, decoded }

  private let limit: Int
  private let expectedCount: Int
  /// Where each field ends, from ``start`` on, as ``RowFields`` has it. Fields past the header's are not kept.
  private var bounds: [UInt32]
  /// Fields of the current row.
  private(set) var fieldCount = 0
  /// Fields whose ends are known.
  private(set) var knownCount = 0
  private var place = Place.chunk
  /// Where the row begins in the chunk.
  private var start = 0
  private var unquoted = RowText()
  private var decoded = RowText()

  /// The physical line on which the current row begins.
  private(set) var line = 0
  /// Where the next row begins.
  private(set) var nextOffset = 0
  private(set) var nextLine = 0
  /// Where the next quote is, so that the rows before it need not be searched for one.
  private var nextQuote = 0
  private var mustCheckNul = false
  private var mustCheckUTF8 = false
  private var decoder: GB18030?

  init(fieldCount: Int, limit: Int) {
    self.limit = limit
    expectedCount = fieldCount
    bounds = [UInt32.max] + [UInt32](repeating: 0, count: fieldCount + Int(CBYTES_SPLIT_ROOM))
  }

  /// Begins with the first row of `chunk`, whose text is `bytes`. Throws `conversionUnavailable`.
  mutating func begin(_ chunk: borrowing Chunk, _ bytes: Span<UInt8>) throws(SubmissionError) {
    nextOffset = 0
    nextLine = chunk.firstLine
    nextQuote = chunk.hasQuote ? -1 : Int.max
    mustCheckNul = chunk.hasNul
    decoder = nil
    mustCheckUTF8 = false
    guard chunk.hasHigh else { return }
    if chunk.encoding == .gb18030 {
      guard let table = GB18030.standard else { throw SubmissionError(.conversionUnavailable) }
      decoder = table
    } else {
      mustCheckUTF8 = bytes.utf8PrefixCount < bytes.count
    }
  }

  /// The next row of the chunk that was begun; `nil` at its end. Lines of nothing, or of nothing but commas, as spreadsheets
  /// write below their last row, are no rows.
  mutating func nextRow(in bytes: Span<UInt8>) -> Row? {
    while nextOffset < bytes.count {
      start = nextOffset
      line = nextLine
      place = .chunk
      if nextQuote < start { nextQuote = bytes.first(RowExtent.quote, from: start) ?? Int.max }

      var commas = 0
      let end = bytes.split(from: start, bounds: &bounds, commas: &commas)
      if nextQuote < end { return quotedRow(in: bytes) }

      nextOffset = end + 1
      nextLine += 1
      let content = end > start && bytes[end - 1] == RowExtent.carriageReturn ? end - 1 : end
      fieldCount = commas + 1
      knownCount = min(commas, expectedCount)
      if end - start > limit { return .rejected(.lineTooLong) }
      if content - start == commas { continue }
      if commas < expectedCount {
        bounds[commas + 1] = UInt32(truncatingIfNeeded: content - start)
        knownCount = fieldCount
      }
      return checked(bytes.extracting(start..<content))
    }
    return nil
  }

  /// The fields of the current row of the chunk whose text is `bytes`; of a rejected row those that are known.
  @_lifetime(borrow self, copy bytes)
  func fields(in bytes: Span<UInt8>) -> RowFields {
    let bounds = bounds.span.extracting(...knownCount)
    return switch place {
    case .chunk: RowFields(bytes.extracting(start...), bounds: bounds)
    case .unquoted: RowFields(unquoted.span, bounds: bounds)
    case .decoded: RowFields(decoded.span, bounds: bounds)
    }
  }

  /// What every row must pass, in this order: NUL, encoding, number of fields.
  private mutating func checked(_ row: Span<UInt8>) -> Row {
    if mustCheckNul, row.first(0) != nil { return .rejected(.nulByte) }
    if mustCheckUTF8, row.utf8PrefixCount < row.count { return .rejected(.undecodable) }
    if let decoder, row.survey.has_high {
      place = .decoded
      let isWellFormed = decoded.decode(row, bounds: &bounds, fields: knownCount, by: decoder)
      guard isWellFormed else { return .rejected(.undecodable) }
    }
    return fieldCount == expectedCount ? .fields : .rejected(.fieldCount)
  }

  /// A row with a quote on its first line.
  private mutating func quotedRow(in bytes: Span<UInt8>) -> Row {
    let (end, next, fault): (Int, Int, RejectReason?) =
      switch RowExtent(in: bytes, from: start, limit: limit, isWhole: true) {
      case .row(let end, let next): (end, next, nil)
      case .strayQuote(let end, let next): (end, next, .strayQuote)
      case .tooLong(let next): (min(start + limit, bytes.count), next, .lineTooLong)
      case .incomplete: (bytes.count, bytes.count, .strayQuote)
      }
    nextOffset = next
    nextLine += bytes.extracting(start..<next).survey.newlines
    let content = end > start && bytes[end - 1] == RowExtent.carriageReturn ? end - 1 : end

    // Taken out of `self` while the rest of it changes.
    var copy = RowText()
    swap(&copy, &unquoted)
    defer { unquoted = copy }
    fieldCount = copy.unquote(bytes.extracting(start..<content), bounds: &bounds)
    knownCount = min(fieldCount, expectedCount)
    place = .unquoted
    if let fault { return .rejected(fault) }
    return checked(copy.span)
  }
}
