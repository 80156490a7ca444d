import Identity

/// Parses chunks into batches of registrations. One per worker: it holds that worker's scratch space.
public struct RowParser: Sendable {
  private let parser: RegistrationParser
  private var rows: RowReader
  /// What a row of the last chunk took on average; rows are seldom shorter than 100 bytes.
  private var rowBytes = 100
  private var idBytes = 20

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
    let expected = bytes.count / rowBytes
    batch.reserveCapacity(rows: expected + expected / 32, idBytes: idBytes)
    try rows.begin(chunk, bytes)
    let parser = parser
    while let row = rows.nextRow(in: bytes) {
      let fields = rows.fields(in: bytes)
      let line = UInt32(clamping: rows.line)
      if case .rejected(let reason) = row {
        var reject = parser.reject(fields, reason, column: nil, line: line)
        if reason == .fieldCount { reject.maskedValue = "\(rows.fieldCount)/\(parser.header.fieldCount)" }
        batch.rejects.append(reject)
      } else {
        parser.admit(fields, line: line, into: &batch)
      }
    }
    if batch.rowCount > 0, !batch.registrations.isEmpty {
      rowBytes = max(bytes.count / batch.rowCount, 1)
      idBytes = batch.recordIDs.bytes.count / batch.registrations.count + 1
    }
    return batch
  }
}
