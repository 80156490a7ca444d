extension OutputFolder {
  /// Writes `rows` as they come, which is sorted already, as one file of the results.
  public mutating func write<Row: ReportRow>(
    sorted rows: some Sequence<Row>, format: ReportFormat
  ) throws(OutputError) {
    var file = try createFile(named: "\(Row.table).\(format.rawValue)")
    var encoder = RowEncoder(format: format, columns: Row.columns)
    encoder.header(Row.columns)
    for row in rows {
      encoder.row(row)
      if encoder.bytes.count >= 1 << 16 { try file.append(encoder.take()) }
    }
    try file.append(encoder.take())
    try file.finish()
  }

  /// Sorts `rows` and writes them as one file of the results.
  public mutating func write<Row: ReportRow>(_ rows: some Sequence<Row>, format: ReportFormat) throws(OutputError) {
    try write(sorted: rows.sorted(), format: format)
  }
}

extension RowEncoder {
  /// Hands over what has been written and begins anew.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
