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
    let line = columns.map { Self.quoted(values[$0] ?? "") }.joined(separator: ",") + "\n"
    let bytes = Array(line.utf8)
    var parser = RowParser(header: header, on: day, limits: limits)
    self = try parser.parse(
      Chunk(
        index: 0, firstLine: 1, byteOffset: 0, encoding: .utf8, buffer: bytes, range: 0..<bytes.count, hasQuote: true,
        hasNul: bytes.contains(0), hasHigh: true))
  }

  /// In quotes, with those inside doubled. By scalars: a quote with a combining mark after it is another `Character`.
  private static func quoted(_ value: String) -> String {
    var scalars = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in value.unicodeScalars {
      if scalar == "\"" { scalars.append(scalar) }
      scalars.append(scalar)
    }
    scalars.append("\"")
    return String(scalars)
  }
}
