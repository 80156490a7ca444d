@testable import Submission

/// A row as the slow twin and the row reader both tell it.
struct PlainRow: Equatable, CustomStringConvertible {
  var line: Int
  var fields: [[UInt8]] = []
  var fault: RejectReason?

  var description: String { "\(line): \(fault?.rawValue ?? "\(fields.map { String(decoding: $0, as: UTF8.self) })")" }
}

/// The obvious reader of RFC 4180, one byte after the other over the whole text: the oracle of the row reader.
enum SlowRows {
  private enum State { case fieldStart, plain, quoted, quoteSeen, stray }

  static func rows(of bytes: [UInt8], limit: Int) -> [PlainRow] {
    var rows: [PlainRow] = []
    var (at, line) = (0, 1)
    while at < bytes.count {
      let firstEnd = bytes[at...].firstIndex(of: 10) ?? bytes.count
      var (end, row) = row(of: bytes, from: at)
      row.line = line
      if let found = end, found - at <= limit {
        let content = bytes[at..<found]
        let text = content.last == 13 ? content.dropLast() : content
        if !text.allSatisfy({ $0 == 44 }) { rows.append(row) }
      } else {
        end = firstEnd
        rows.append(PlainRow(line: line, fault: firstEnd - at > limit ? .lineTooLong : .strayQuote))
      }
      let next = (end ?? firstEnd) + 1
      line += bytes[at..<min(next, bytes.count)].count { $0 == 10 }
      at = next
    }
    return rows
  }

  /// One row and the place of its line end; no place if the text ends inside quotes.
  private static func row(of bytes: [UInt8], from start: Int) -> (end: Int?, row: PlainRow) {
    var state = State.fieldStart
    var row = PlainRow(line: 0)
    var field: [UInt8] = []
    for at in start...bytes.count {
      let byte: UInt8? = at < bytes.count ? bytes[at] : nil
      let isLineEnd = byte == nil || byte == 10
      let endsWithReturn = byte == 13 && (at + 1 == bytes.count || bytes[at + 1] == 10)
      switch state {
      case .quoted:
        guard let byte else { return (nil, PlainRow(line: 0, fault: .strayQuote)) }
        if byte == 34 { state = .quoteSeen } else { field.append(byte) }
        continue
      case .quoteSeen where byte == 34:
        field.append(34)
        state = .quoted
        continue
      case .fieldStart where byte == 34:
        state = .quoted
        continue
      case .quoteSeen where !isLineEnd && byte != 44 && !endsWithReturn:
        state = .stray
        continue
      case .stray:
        if isLineEnd { return (at, PlainRow(line: 0, fault: .strayQuote)) }
        continue
      default: break
      }
      if isLineEnd {
        row.fields.append(field)
        return (at, row)
      }
      if byte == 44 {
        row.fields.append(field)
        field = []
        state = .fieldStart
      } else if let byte, !endsWithReturn {
        field.append(byte)
        if state == .fieldStart { state = .plain }
      }
    }
    return (nil, row)
  }
}

/// The same by chunk reader and row reader.
enum FastRows {
  static func rows(
    of bytes: [UInt8], limit: Int, chunkBytes: Int, readSize: Int = .max
  ) throws -> [PlainRow] {
    var limits = SubmissionLimits()
    limits.rowBytes = limit
    limits.chunkBytes = chunkBytes
    var reader = try ChunkReader(MemorySource(bytes, readSize: readSize), limits: limits, encoding: .utf8)
    var rows = RowReader(fieldCount: 64, limit: limit)
    var found: [PlainRow] = []
    var spare: [UInt8] = []
    while let chunk = try reader.next(recycling: spare) {
      let text = chunk.buffer.span.extracting(chunk.range)
      try rows.begin(chunk, text)
      while let row = rows.nextRow(in: text) {
        var plain = PlainRow(line: rows.line)
        if case .rejected(let reason) = row, reason != .fieldCount {
          plain.fault = reason
        } else {
          let fields = rows.fields(in: text)
          plain.fields = (0..<rows.knownCount).map { index in
            let field = fields[index]
            return field.indices.map { field[$0] }
          }
        }
        found.append(plain)
      }
      spare = chunk.buffer
    }
    return found
  }
}
