import Identity

extension RegistrationBatch {
  /// One row that is given by its values, read as a file's row with them would be: admitted, or a reject that says why not.
  ///
  /// Throws where a column is missing that a file of the kind must have.
  public init(
    row values: [Column: String], kind: SubmissionKind, on day: BirthDate, limits: SubmissionLimits = SubmissionLimits()
  ) throws(SubmissionError) {
    let columns = Column.allCases.filter { values[$0] != nil }
    let header = try Header(columns.map(\.name), kind: kind)
    let line = columns.map { "\"\((values[$0] ?? "").replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    let bytes = Array(line.utf8)
    var parser = RowParser(header: header, on: day, limits: limits)
    self = try parser.parse(
      Chunk(
        index: 0, firstLine: 1, byteOffset: 0, encoding: .utf8, buffer: bytes, range: 0..<bytes.count, hasQuote: true,
        hasNul: bytes.contains(0), hasHigh: true))
  }
}
