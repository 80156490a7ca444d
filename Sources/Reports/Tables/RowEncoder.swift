import Submission

/// Turns the fields of a row into bytes of a CSV line or a JSON object, field by field, in the order of the columns.
public struct RowEncoder: Sendable {
  public let format: ReportFormat
  /// What has been written and not yet taken.
  var bytes: [UInt8] = []
  /// `"column":` for each column, as JSON has it.
  private let keys: [[UInt8]]
  private var column = 0

  public init(format: ReportFormat, columns: [String]) {
    self.format = format
    keys = columns.map { column in
      var key: [UInt8] = []
      key.appendJSON(column)
      key.append(UInt8(ascii: ":"))
      return key
    }
  }

  mutating func header(_ columns: [String]) {
    guard format.isCSV else { return }
    if format == .excel { bytes.append(contentsOf: [0xEF, 0xBB, 0xBF]) }
    for (index, column) in columns.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.appendCSV(column.utf8.span)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  public mutating func row(_ row: some ReportRow) {
    column = 0
    if format == .ndjson { bytes.append(UInt8(ascii: "{")) }
    row.encode(into: &self)
    assert(column == keys.count, "a row has a field for every column")
    if format == .ndjson { bytes.append(UInt8(ascii: "}")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  public mutating func text(_ value: String) {
    begin()
    append(value.utf8.span)
  }

  mutating func recordID(_ id: RecordID) {
    begin()
    let text = id.bytes
    append(text.span.extracting(..<id.count))
  }

  public mutating func integer(_ value: Int) {
    begin()
    bytes.appendDecimal(value)
  }

  /// A number with a fixed count of decimals, 0–9; one that is not finite is missing.
  public mutating func decimal(_ value: Double, places: Int) {
    guard value.isFinite else { return missing() }
    begin()
    bytes.appendFixed(value, places: places)
  }

  /// Texts as a list: joined by `|` in CSV, an array in JSON.
  public mutating func list(_ values: [String]) {
    begin()
    if format.isCSV { return append(values.joined(separator: "|").utf8.span) }
    bytes.append(UInt8(ascii: "["))
    for (index, value) in values.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.appendJSON(value)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// An empty field, or null.
  public mutating func missing() {
    begin()
    if format == .ndjson { bytes.append(contentsOf: "null".utf8) }
  }

  private mutating func append(_ text: Span<UInt8>) {
    switch format {
    case .csv: bytes.appendCSV(text)
    case .ndjson: bytes.appendJSON(text)
    case .excel: if text.looksLikeFormula { bytes.appendCSV("'\(text.text)".utf8.span) } else { bytes.appendCSV(text) }
    }
  }

  private mutating func begin() {
    if column > 0 { bytes.append(UInt8(ascii: ",")) }
    if format == .ndjson && column < keys.count { bytes.append(contentsOf: keys[column]) }
    column += 1
  }
}

extension String {
  /// Without the apostrophe that ``ReportFormat/excel`` puts before what looks like a formula.
  public var withoutExcelMark: String {
    let start = Array(utf8.prefix(2))
    guard start.count == 2, start[0] == UInt8(ascii: "'"), start[1].beginsFormula else { return self }
    return String(decoding: utf8.dropFirst(), as: UTF8.self)
  }
}

extension UInt8 {
  /// Whether a spreadsheet program would compute a text that begins so, instead of showing it.
  fileprivate var beginsFormula: Bool {
    switch Unicode.Scalar(self) {
    case "=", "+", "-", "@", "\t", "\r": true
    default: false
    }
  }
}

extension Span where Element == UInt8 {
  fileprivate var looksLikeFormula: Bool { count > 0 && self[0].beginsFormula }

  fileprivate var text: String {
    var bytes: [UInt8] = []
    for index in indices { bytes.append(self[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
