/// A row's fields copied out of a chunk, with one byte between: where quotes must be taken off, or the encoding changed.
/// The space is used again for every row.
struct RowText {
  private var buffer: [UInt8] = []
  private var count = 0

  var span: Span<UInt8> {
    @_lifetime(borrow self)
    get { buffer.span.extracting(..<count) }
  }

  /// Copies the fields of `row` without their quotes, and puts where they end into `bounds`, as ``RowFields`` has it and as many as
  /// fit. Returns how many fields there are.
  mutating func unquote(_ row: Span<UInt8>, bounds: inout [UInt32]) -> Int {
    makeRoom(row.count + 1)
    var copy = buffer.mutableSpan
    var (at, end, fields) = (0, 0, 0)
    while true {
      if at < row.count, row[at] == RowExtent.quote {
        at += 1
        while at < row.count {
          if row[at] == RowExtent.quote {
            at += 1
            if at == row.count || row[at] != RowExtent.quote { break }
          }
          copy[end] = row[at]
          end += 1
          at += 1
        }
      }
      while at < row.count, row[at] != RowExtent.comma {
        copy[end] = row[at]
        end += 1
        at += 1
      }
      fields += 1
      if fields < bounds.count { bounds[fields] = UInt32(truncatingIfNeeded: end) }
      guard at < row.count else { break }
      copy[end] = RowExtent.comma
      end += 1
      at += 1
    }
    count = end
    return fields
  }

  /// Copies the fields of `row`, of which the first `fields` end where `bounds` says, as UTF-8, and puts their new ends
  /// there. Returns whether all of the row could be decoded.
  mutating func decode(_ row: Span<UInt8>, bounds: inout [UInt32], fields: Int, by decoder: GB18030) -> Bool {
    makeRoom(GB18030.growth * row.count + 1)
    var copy = buffer.mutableSpan
    var (at, end, isWellFormed) = (0, 0, true)
    for field in 0..<fields {
      let fieldEnd = Int(bounds[field + 1])
      isWellFormed = decoder.decode(row.extracting(at..<fieldEnd), into: &copy, at: &end) && isWellFormed
      bounds[field + 1] = UInt32(truncatingIfNeeded: end)
      copy[end] = RowExtent.comma
      end += 1
      at = min(fieldEnd + 1, row.count)
    }
    // Fields past the header's are not kept, yet must be text.
    isWellFormed = decoder.decode(row.extracting(at...), into: &copy, at: &end) && isWellFormed
    count = end
    return isWellFormed
  }

  private mutating func makeRoom(_ size: Int) {
    if buffer.count < size { buffer = [UInt8](repeating: 0, count: max(size, 2 * buffer.count)) }
  }
}
