/// The form of a report's tables.
public enum ReportFormat: String, Sendable, CaseIterable {
  case csv
  case ndjson
  /// CSV that Excel opens as it is meant: with a BOM, and no text is taken for a formula.
  case excel

  public var fileExtension: String { self == .ndjson ? "ndjson" : "csv" }

  var isCSV: Bool { self != .ndjson }
}
