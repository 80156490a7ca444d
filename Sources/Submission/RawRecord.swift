/// A row as its file has it, for reports on pairs and for explaining one.
public struct RawRecord: Sendable {
  public let recordID: String
  /// The physical line on which the row begins.
  public let line: Int
  let values: [String]

  /// The row's text in `column`, as it was written; empty where the file does not have the column.
  public subscript(column: Column) -> String { values[column.rawValue] }

  /// The record id in `column`, without spaces around it; `nil` where something else stands there, or nothing.
  public func recordID(in column: Column) -> String? {
    let bytes = Array(self[column].utf8)
    let id = bytes.span.extracting(bytes.span.trimmedRange)
    return id.isRecordID ? id.text : nil
  }
}

extension RawRecord {
  /// Bytes of text that a file may have of which all rows are kept: some two hundred thousand rows.
  private static var smallFileBytes: Int { 16 << 20 }

  /// Reads all rows of a file that holds no pupils and is small, such as one with approvals, and which rows cannot be used.
  /// A row's ``recordID`` is its request's number. Throws `tooLarge` where the file is not small.
  public static func readAll(
    inFile path: String, kind: SubmissionKind, encoding: TextEncoding? = nil,
    limits: SubmissionLimits = SubmissionLimits()
  ) throws(SubmissionError) -> (records: [RawRecord], rejects: [Reject]) {
    var (records, rejects) = ([RawRecord](), [Reject]())
    try forEachRow(ofFile: path, kind, encoding, limits, atMost: smallFileBytes) { row, line, fields, header in
      if case .rejected(let reason) = row {
        rejects.append(
          Reject(line: UInt32(clamping: line), column: nil, reason: reason, maskedValue: "", recordID: nil))
        return
      }
      let values = header.values(of: fields)
      records.append(RawRecord(recordID: values[Column.requestID.rawValue], line: line, values: values))
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
    try forEachRow(ofFile: path, kind, encoding, limits) { _, line, fields, header in
      let id = fields[header.fields[Column.recordID.rawValue]]
      guard id.count < 100, case let text = id.extracting(id.trimmedRange).text, wanted.contains(Array(text.utf8))
      else { return }
      records.append(RawRecord(recordID: text, line: line, values: header.values(of: fields)))
    }
    return records
  }

  /// Reads the file again, and calls `body` with the rows whose lines are wanted, in the order of the file. `isWanted` is asked of
  /// each row once, in that order too.
  public static func forEach(
    inFile path: String, kind: SubmissionKind, encoding: TextEncoding? = nil,
    limits: SubmissionLimits = SubmissionLimits(), where isWanted: (_ line: Int) -> Bool, _ body: (RawRecord) -> Void
  ) throws(SubmissionError) {
    try forEachRow(ofFile: path, kind, encoding, limits) { _, line, fields, header in
      guard isWanted(line) else { return }
      let values = header.values(of: fields)
      body(RawRecord(recordID: values[Column.recordID.rawValue], line: line, values: values))
    }
  }

  /// All rows of a file, one after the other; of rejected ones the fields that are known.
  private static func forEachRow(
    ofFile path: String, _ kind: SubmissionKind, _ encoding: TextEncoding?, _ limits: SubmissionLimits,
    atMost limitBytes: Int = .max,
    _ body: (_ row: RowReader.Row, _ line: Int, _ fields: borrowing RowFields, _ header: Header) -> Void
  ) throws(SubmissionError) {
    let reader = try SubmissionReader(path: path, kind: kind, encoding: encoding, limits: limits)
    var rows = RowReader(fieldCount: reader.header.fieldCount, limit: limits.rowBytes)
    var bytesRead = 0
    while let chunk = try reader.nextChunk() {
      bytesRead += chunk.byteCount
      if bytesRead > limitBytes { throw SubmissionError(.tooLarge(limitBytes: limitBytes)) }
      let bytes = chunk.buffer.span.extracting(chunk.range)
      try rows.begin(chunk, bytes)
      while let row = rows.nextRow(in: bytes) { body(row, rows.line, rows.fields(in: bytes), reader.header) }
    }
  }
}

extension Header {
  /// The texts of a row's fields, by column.
  fileprivate func values(of row: borrowing RowFields) -> [String] { fields.map { row[$0].text } }
}
