extension RawRecord {
  /// Reads the file again, and calls `body` with the rows whose lines are wanted, in the order of the file. `isWanted` is asked of
  /// each row once, in that order too.
  public static func forEach(
    inFile path: String, kind: SubmissionKind, encoding: TextEncoding? = nil,
    limits: SubmissionLimits = SubmissionLimits(), where isWanted: (_ line: Int) -> Bool, _ body: (RawRecord) -> Void
  ) throws(SubmissionError) {
    let reader = try SubmissionReader(path: path, kind: kind, encoding: encoding, limits: limits)
    var rows = RowReader(fieldCount: reader.header.fieldCount, limit: limits.rowBytes)
    while let chunk = try reader.nextChunk() {
      let bytes = chunk.buffer.span.extracting(chunk.range)
      try rows.begin(chunk, bytes)
      while rows.nextRow(in: bytes) != nil {
        guard isWanted(rows.line) else { continue }
        let fields = rows.fields(in: bytes)
        let values = reader.header.fields.map { fields[$0].text }
        let id = values[Column.recordID.rawValue]
        body(RawRecord(recordID: id, line: rows.line, values: values))
      }
    }
  }
}

extension Column {
  /// What a list of findings may show of a value of this column.
  public func masked(text: String) -> String { masked(Array(text.utf8).span) }
}
