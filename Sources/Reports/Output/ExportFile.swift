import Submission

/// A table of one file, compressed as its name says, that is there whole or not at all.
public final class ExportFile<Row: ReportRow> {
  private let writer: SubmissionWriter
  private var encoder = RowEncoder(format: .csv, columns: Row.columns)
  /// Rows that were written.
  public private(set) var count = 0

  public init(_ path: String) throws(SubmissionError) {
    writer = try SubmissionWriter(path: path, compression: Compression(forFileNamed: path))
    encoder.header(Row.columns)
  }

  public func append(_ row: Row) throws(SubmissionError) {
    encoder.row(row)
    count += 1
    if encoder.bytes.count >= 1 << 18 { try writer.append(encoder.take()) }
  }

  public func close() throws(SubmissionError) {
    try writer.append(encoder.take())
    try writer.close()
  }
}
