/// A row of a report. Columns and their order are an interface: they may be added to, never renamed.
public protocol ReportRow: Sendable, Comparable {
  /// The file's name without its ending.
  static var table: String { get }
  static var columns: [String] { get }
  /// Writes one field a column, in order.
  func encode(into row: inout RowEncoder)
}
