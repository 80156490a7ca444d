/// A row as its file has it, for reports on pairs and for explaining one.
public struct RawRecord: Sendable {
  public let recordID: String
  /// The physical line on which the row begins.
  public let line: Int
  let values: [String]

  /// The row's text in `column`, as it was written; empty where the file does not have the column.
  public subscript(column: Column) -> String { values[column.rawValue] }
}

extension RawRecord {
  /// Reads all rows of a file that holds no pupils and is small, such as one with approvals, and which rows cannot be used.
  /// A row's ``recordID`` is its request's number.
  public static func readAll(
    inFile path: String, kind: SubmissionKind, encoding: TextEncoding? = nil,
    limits: SubmissionLimits = SubmissionLimits()
  ) throws(SubmissionError) -> (records: [RawRecord], rejects: [Reject]) {
    var (records, rejects) = ([RawRecord](), [Reject]())
    let reader = try SubmissionReader(path: path, kind: kind, encoding: encoding, limits: limits)
    var rows = RowReader(fieldCount: reader.header.fieldCount, limit: limits.rowBytes)
    while let chunk = try reader.nextChunk() {
      let bytes = chunk.buffer.span.extracting(chunk.range)
      try rows.begin(chunk, bytes)
      while let row = rows.nextRow(in: bytes) {
        if case .rejected(let reason) = row {
          rejects.append(
            Reject(line: UInt32(clamping: rows.line), column: nil, reason: reason, maskedValue: "", recordID: nil))
          continue
        }
        let fields = rows.fields(in: bytes)
        let values = reader.header.fields.map { fields[$0].text }
        records.append(
          RawRecord(recordID: values[Column.requestID.rawValue], line: rows.line, values: values))
      }
    }
    return (records, rejects)
  }

  /// Reads the file again for the rows of `recordIDs`, in the order of the file. Rows that were rejected are found too, if
  /// their record id can be read.
  public static func find(
    _ recordIDs: some Sequence<String>, inFile path: String, kind: SubmissionKind, encoding: TextEncoding? = nil,
    limits: SubmissionLimits = SubmissionLimits()
  ) throws(SubmissionError) -> [RawRecord] {
    let wanted = Set(recordIDs.map { Array($0.utf8) })
    var records: [RawRecord] = []
    let reader = try SubmissionReader(path: path, kind: kind, encoding: encoding, limits: limits)
    var rows = RowReader(fieldCount: reader.header.fieldCount, limit: limits.rowBytes)
    while let chunk = try reader.nextChunk() {
      let bytes = chunk.buffer.span.extracting(chunk.range)
      try rows.begin(chunk, bytes)
      while rows.nextRow(in: bytes) != nil {
        let fields = rows.fields(in: bytes)
        let id = fields[reader.header.fields[Column.recordID.rawValue]]
        guard id.count < 100, case let text = id.extracting(id.trimmedRange).text, wanted.contains(Array(text.utf8))
        else { continue }
        let values = reader.header.fields.map { fields[$0].text }
        records.append(RawRecord(recordID: text, line: rows.line, values: values))
      }
    }
    return records
  }
}
