import Engine

extension OutputFolder {
  /// Entries that a worker encodes at a time.
  private static let sliceSize = 128

  /// Writes the rows of entries 0..<count, which come sorted, as one file of the results; `encode` adds those of one entry.
  ///
  /// All workers encode, and the bytes are the same with any number. Memory is bounded by a few slices a worker.
  public mutating func write<Row: ReportRow>(
    _ table: Row.Type, of count: Int, format: ReportFormat, workers: Workers,
    encode: @Sendable (Int, inout RowEncoder) -> Void
  ) throws(OutputError) {
    var file = try createFile(named: "\(Row.table).\(format.fileExtension)")
    let empty = RowEncoder(format: format, columns: Row.columns)
    var header = empty
    header.header(Row.columns)
    try file.append(header.take())
    let round = Self.sliceSize * 64 * workers.count
    for start in stride(from: 0, to: count, by: round) {
      let end = min(start + round, count)
      let slices = workers.map(jobs: (end - start + Self.sliceSize - 1) / Self.sliceSize) { slice in
        var encoder = empty
        encoder.bytes.reserveCapacity(1 << 15)
        let first = start + slice * Self.sliceSize
        for entry in first..<min(first + Self.sliceSize, end) { encode(entry, &encoder) }
        return encoder.take()
      }
      for slice in slices { try file.append(slice) }
    }
    try file.finish()
  }

  /// Writes `rows` as they come, which is sorted already, as one file of the results.
  public mutating func write<Row: ReportRow>(
    sorted rows: some Sequence<Row>, format: ReportFormat, in subfolder: String? = nil
  ) throws(OutputError) {
    var file = try createFile(named: "\(subfolder.map { "\($0)/" } ?? "")\(Row.table).\(format.fileExtension)")
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
  public mutating func write<Row: ReportRow>(
    _ rows: some Sequence<Row>, format: ReportFormat, in subfolder: String? = nil
  ) throws(OutputError) {
    try write(sorted: rows.sorted(), format: format, in: subfolder)
  }
}

extension RowEncoder {
  /// Hands over what has been written and begins anew.
  mutating func take() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}

extension RowEncoder {
  /// A whole table in memory, its rows as they come.
  public static func document<Row: ReportRow>(_ rows: some Sequence<Row>, format: ReportFormat) -> [UInt8] {
    var encoder = RowEncoder(format: format, columns: Row.columns)
    encoder.header(Row.columns)
    for row in rows { encoder.row(row) }
    return encoder.take()
  }
}
