extension Sequence where Element: ReportRow {
  /// The rows, sorted, as one table.
  public func table(_ format: ReportFormat) -> String {
    var encoder = RowEncoder(format: format, columns: Element.columns)
    encoder.header(Element.columns)
    for row in sorted() { encoder.row(row) }
    return String(decoding: encoder.bytes, as: UTF8.self)
  }
}
