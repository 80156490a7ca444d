import Identity

/// Writes the rows of a file anew, as this format has them at their plainest: UTF-8, line feeds, English headers in the
/// order of the format, quotes only where they must be. Columns that the format does not know are left out.
public struct RowRecoder {
  private let columns: [Column]
  private let fields: [Int]
  private var reader: RowReader
  /// Rows written so far.
  public private(set) var rowCount = 0

  public init(header: Header, limits: SubmissionLimits = SubmissionLimits()) {
    columns = Column.allCases.filter { header.field(of: $0) != nil }
    fields = columns.compactMap(header.field(of:))
    reader = RowReader(fieldCount: header.fieldCount, limit: limits.rowBytes)
  }

  /// The header row.
  public var headerRow: [UInt8] { Array((columns.map(\.name).joined(separator: ",") + "\n").utf8) }

  /// The rows of a chunk, without those that cannot be taken apart. Throws `conversionUnavailable`.
  public mutating func rows(of chunk: Chunk) throws(SubmissionError) -> [UInt8] {
    let bytes = chunk.buffer.span.extracting(chunk.range)
    var (rows, count) = ([UInt8](), 0)
    rows.reserveCapacity(bytes.count + bytes.count / 8)
    try reader.begin(chunk, bytes)
    while let row = reader.nextRow(in: bytes) {
      guard case .fields = row else { continue }
      let values = reader.fields(in: bytes)
      for (index, field) in fields.enumerated() {
        if index > 0 { rows.append(RowExtent.comma) }
        Self.append(values[field], to: &rows)
      }
      rows.append(RowExtent.lineFeed)
      count += 1
    }
    rowCount += count
    return rows
  }

  private static func append(_ value: Span<UInt8>, to rows: inout [UInt8]) {
    let mustQuote = value.indices.contains { index in
      let byte = value[index]
      return byte == RowExtent.comma || byte == RowExtent.quote || byte == RowExtent.lineFeed
        || byte == RowExtent.carriageReturn
    }
    guard mustQuote else { return rows.append(copying: value) }
    rows.append(RowExtent.quote)
    for index in value.indices {
      if value[index] == RowExtent.quote { rows.append(RowExtent.quote) }
      rows.append(value[index])
    }
    rows.append(RowExtent.quote)
  }
}
