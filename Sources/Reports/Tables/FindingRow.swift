/// A row of `findings.csv`: one thing that is wrong with a file, and how to correct it.
public struct FindingRow: ReportRow, Hashable {
  public var file: String
  public var finding: Finding
  /// The language of the last two columns.
  public var language: Language

  public init(file: String, _ finding: Finding, language: Language) {
    self.file = file
    self.finding = finding
    self.language = language
  }

  public static let table = "findings"
  public static let columns = [
    "file", "line", "column", "code", "effect", "value_masked", "other_line", "probability", "finding",
    "how_to_correct",
  ]

  public func encode(into row: inout RowEncoder) {
    row.text(file)
    row.integer(finding.line)
    row.text(finding.column ?? "")
    row.text(finding.kind.code)
    row.text(finding.kind.effect.rawValue)
    row.text(finding.maskedValue)
    if let other = finding.otherLine { row.integer(other) } else { row.missing() }
    if let probability = finding.probability { row.decimal(probability, places: 6) } else { row.missing() }
    row.text(finding.kind.text[language])
    row.text(finding.kind.fix(column: finding.column)[language])
  }

  public static func < (a: FindingRow, b: FindingRow) -> Bool {
    (a.file, a.finding.line, a.finding.column ?? "", a.finding.kind.code, a.finding.otherLine ?? 0)
      < (b.file, b.finding.line, b.finding.column ?? "", b.finding.kind.code, b.finding.otherLine ?? 0)
  }
}
