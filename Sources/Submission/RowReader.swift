/// Takes the rows of a chunk apart, one after the other. Holds what the current row needs, so that no row allocates.
struct RowReader {
  /// What a row turned out to be.
  enum Row {
    /// Its fields, as many as the header has, can be had from ``RowFields``.
    case fields
    case rejected(RejectReason)
  }

  private let limit: Int
  private let expectedCount: Int
  /// Where each field ends, from ``start`` on; the next one begins one behind it. Fields past the header's are not kept.
  private(set) var ends: [UInt32]
  /// Fields whose ends are known.
  private(set) var knownCount = 0
  /// Where the first field begins, in the chunk or in ``text``.
  private(set) var start = 0
  /// Whether the fields lie in ``text``: where quotes had to be taken off, or the encoding changed.
  private(set) var isCopied = false
  private(set) var text: [UInt8] = []
  /// The fields without their quotes, as the file encodes them.
  private var unquoted: [UInt8] = []

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
    ends = [UInt32](repeating: 0, count: fieldCount)
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

  /// The next row of the chunk that was begun; `nil` at its end. Blank lines are no rows.
  mutating func nextRow(in bytes: Span<UInt8>) -> Row? {
    while nextOffset < bytes.count {
      start = nextOffset
      line = nextLine
      isCopied = false
      if nextQuote < start { nextQuote = bytes.first(RowExtent.quote, from: start) ?? Int.max }

      var commas = 0
      let end = bytes.split(from: start, commas: &ends, found: &commas)
      if nextQuote < end { return quotedRow(in: bytes) }

      nextOffset = end + 1
      nextLine += 1
      let content = end > start && bytes[end - 1] == RowExtent.carriageReturn ? end - 1 : end
      if content == start { continue }
      knownCount = min(commas, expectedCount)
      if end - start > limit { return .rejected(.lineTooLong) }
      if commas < expectedCount {
        ends[commas] = UInt32(truncatingIfNeeded: content - start)
        knownCount = commas + 1
      }
      return checked(bytes, start..<content, fieldCount: commas + 1)
    }
    return nil
  }

  /// The fields of the current row of the chunk whose text is `bytes`; of a rejected row those that are known.
  @_lifetime(borrow self, copy bytes)
  func fields(in bytes: Span<UInt8>) -> RowFields {
    isCopied
      ? RowFields(text.span, ends: ends.span, start: start, count: knownCount)
      : RowFields(bytes, ends: ends.span, start: start, count: knownCount)
  }

  /// What every row must pass, in this order: NUL, encoding, number of fields.
  private mutating func checked(_ bytes: Span<UInt8>, _ range: Range<Int>, fieldCount: Int) -> Row {
    if mustCheckNul, bytes.extracting(range).first(0) != nil { return .rejected(.nulByte) }
    if mustCheckUTF8 {
      let row = bytes.extracting(range)
      if row.utf8PrefixCount < row.count { return .rejected(.undecodable) }
    }
    if let decoder, !decode(bytes, range, decoder) { return .rejected(.undecodable) }
    return fieldCount == expectedCount ? .fields : .rejected(.fieldCount)
  }
}

extension RowReader {
  /// A row with a quote on its first line.
  private mutating func quotedRow(in bytes: Span<UInt8>) -> Row {
    let extent = RowExtent(in: bytes, from: start, limit: limit, isWhole: true)
    let (end, following, fault): (Int, Int, RejectReason?) =
      switch extent {
      case .row(let end, let next): (end, next, nil)
      case .strayQuote(let end, let next): (end, next, .strayQuote)
      case .tooLong(let next): (min(start + limit, bytes.count), next, .lineTooLong)
      case .incomplete: (bytes.count, bytes.count, .strayQuote)
      }
    nextOffset = following
    nextLine += bytes.extracting(start..<following).survey.newlines
    let content = end > start && bytes[end - 1] == RowExtent.carriageReturn ? end - 1 : end
    let fieldCount = unquote(bytes, start..<content)
    if let fault {
      // The first fields may still name the record.
      isCopied = true
      swap(&text, &unquoted)
      start = 0
      return .rejected(fault)
    }
    return checkedCopy(fieldCount: fieldCount)
  }

  private mutating func checkedCopy(fieldCount: Int) -> Row {
    swap(&text, &unquoted)
    isCopied = true
    start = 0
    guard decoder != nil || mustCheckNul || mustCheckUTF8 else {
      return fieldCount == expectedCount ? .fields : .rejected(.fieldCount)
    }
    // The copy is lent out while `self` is changed.
    let copy = text
    return checked(copy.span, 0..<copy.count, fieldCount: fieldCount)
  }

  /// Copies the fields of `range` to `unquoted` without their quotes, with one byte between; returns how many there are.
  private mutating func unquote(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    unquoted.removeAll(keepingCapacity: true)
    var (at, count) = (range.lowerBound, 0)
    while true {
      if at < range.upperBound, bytes[at] == RowExtent.quote {
        at += 1
        while at < range.upperBound {
          if bytes[at] == RowExtent.quote {
            at += 1
            if at == range.upperBound || bytes[at] != RowExtent.quote { break }
          }
          unquoted.append(bytes[at])
          at += 1
        }
      }
      while at < range.upperBound, bytes[at] != RowExtent.comma {
        unquoted.append(bytes[at])
        at += 1
      }
      if count < expectedCount { ends[count] = UInt32(truncatingIfNeeded: unquoted.count) }
      count += 1
      guard at < range.upperBound else { break }
      unquoted.append(RowExtent.comma)
      at += 1
    }
    knownCount = min(count, expectedCount)
    return count
  }

  /// Copies the fields of `range` to `text` as UTF-8; returns whether all of it could be decoded.
  private mutating func decode(_ bytes: Span<UInt8>, _ range: Range<Int>, _ decoder: GB18030) -> Bool {
    unquoted.removeAll(keepingCapacity: true)
    var isWellFormed = true
    var at = range.lowerBound
    for field in 0..<knownCount {
      let end = range.lowerBound + Int(ends[field])
      isWellFormed = decoder.decode(bytes.extracting(at..<end), into: &unquoted) && isWellFormed
      ends[field] = UInt32(truncatingIfNeeded: unquoted.count)
      unquoted.append(RowExtent.comma)
      at = min(end + 1, range.upperBound)
    }
    isWellFormed = decoder.decode(bytes.extracting(at..<range.upperBound), into: &unquoted) && isWellFormed
    swap(&text, &unquoted)
    isCopied = true
    start = 0
    return isWellFormed
  }
}
