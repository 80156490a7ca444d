/// How tables are written; the name is the file's ending too.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// RFC 4180, UTF-8, a header row, lines end with LF.
  case csv
  /// One JSON object a line with the columns as keys.
  case ndjson
}
