import Identity

/// Parses chunks into batches of registrations. One per worker: it holds that worker's scratch space.
public struct RowParser: Sendable {
  private let parser: RegistrationParser
  private var rows: RowReader

  /// `day` is the day on which ages and grades are looked at.
  public init(header: Header, on day: BirthDate, limits: SubmissionLimits = SubmissionLimits()) {
    parser = RegistrationParser(header: header, day: CheckDay(day))
    rows = RowReader(fieldCount: header.fieldCount, limit: limits.rowBytes)
  }

  /// The registrations and rejects of `chunk`. Throws `conversionUnavailable` where the system cannot read GB18030.
  public mutating func parse(_ chunk: Chunk) throws(SubmissionError) -> RegistrationBatch {
    var batch = RegistrationBatch()
    batch.chunkIndex = chunk.index
    let bytes = chunk.buffer.span.extracting(chunk.range)
    // Rows are seldom shorter than 100 bytes.
    batch.reserveCapacity(rows: bytes.count / 100)
    try rows.begin(chunk, bytes)
    while let row = rows.nextRow(in: bytes) {
      let fields = rows.fields(in: bytes)
      if case .rejected(let reason) = row {
        reject(fields, reason, column: nil, into: &batch)
      } else {
        admit(fields, into: &batch)
      }
    }
    return batch
  }

  private func admit(_ fields: borrowing RowFields, into batch: inout RegistrationBatch) {
    let header = parser.header
    let recordID = fields[header.fields[Column.recordID.rawValue]]
    let range = recordID.trimmedRange
    guard recordID.extracting(range).isRecordID else {
      return reject(fields, range.isEmpty ? .emptyValue : .malformedValue, column: .recordID, into: &batch)
    }
    var registration = Registration()
    if let fault = parser.parse(fields, into: &registration) {
      return reject(fields, fault.reason, column: fault.column, into: &batch)
    }
    if header.kind == .late {
      guard let day = parser.appliedOn(fields) else {
        return reject(fields, .impossibleDate, column: .appliedOn, into: &batch)
      }
      batch.appliedOn.append(day)
    }
    batch.registrations.append(registration)
    batch.recordIDs.append(recordID.extracting(range))
    batch.lines.append(UInt32(clamping: rows.line))
  }

  private func reject(
    _ fields: borrowing RowFields, _ reason: RejectReason, column faulty: Column?, into batch: inout RegistrationBatch
  ) {
    let recordID = fields[parser.header.fields[Column.recordID.rawValue]]
    let id = recordID.extracting(recordID.trimmedRange)
    let column = faulty ?? (reason == .nulByte || reason == .undecodable ? brokenColumn(fields) : nil)
    var maskedValue = reason == .fieldCount ? "\(rows.fieldCount)/\(parser.header.fieldCount)" : ""
    if let column { maskedValue = column.masked(fields[parser.header.fields[column.rawValue]]) }
    batch.rejects.append(
      Reject(
        line: UInt32(clamping: rows.line), column: column?.name, reason: reason, maskedValue: maskedValue,
        recordID: id.isRecordID ? id.text : nil))
  }

  /// The first column that holds a NUL or what could not be decoded; `nil` if that is in none of the columns.
  private func brokenColumn(_ fields: borrowing RowFields) -> Column? {
    for column in Column.allCases {
      let field = fields[parser.header.fields[column.rawValue]]
      if field.first(0) != nil || field.utf8PrefixCount < field.count { return column }
    }
    return nil
  }
}
