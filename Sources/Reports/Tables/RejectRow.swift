/// A row of `rejects.csv`: a row of a submission that was not used, and why.
public struct RejectRow: ReportRow, Hashable {
  public var file: String
  /// Counted from 1.
  public var line: Int
  /// The column's English name; empty where the whole row is meant.
  public var column: String
  public var reason: String
  public var maskedValue: String

  public init(file: String, line: Int, column: String?, reason: String, maskedValue: String) {
    self.file = file
    self.line = line
    self.column = column ?? ""
    self.reason = reason
    self.maskedValue = maskedValue
  }

  public static let table = "rejects"
  public static let columns = ["file", "line", "column", "reason", "value_masked"]

  public func encode(into row: inout RowEncoder) {
    row.text(file)
    row.integer(line)
    row.text(column)
    row.text(reason)
    row.text(maskedValue)
  }

  public static func < (a: RejectRow, b: RejectRow) -> Bool {
    (a.file, a.line, a.column, a.reason) < (b.file, b.line, b.column, b.reason)
  }
}
