import Identity
import Rules
import Submission

/// Turns the fields of a row into bytes of a CSV line or a JSON object, field by field, in the order of the columns.
public struct RowEncoder: Sendable {
  public let format: ReportFormat
  /// What has been written and not yet taken.
  var bytes: [UInt8] = []
  /// `"column":` for each column, as JSON has it.
  private let keys: [[UInt8]]
  private var column = 0
  /// The columns that are written.
  private var wanted = 0..<Int.max

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
    if format == .ndjson { bytes.append(UInt8(ascii: "{")) }
    encode(row)
    endRow()
  }

  /// Writes rows of which the first `count` fields are the same, and encoded once.
  public mutating func rows<Row: ReportRow>(_ rows: [Row], sharing count: Int) {
    guard let first = rows.first else { return }
    var shared = self
    shared.bytes = format == .ndjson ? [UInt8(ascii: "{")] : []
    shared.wanted = 0..<count
    shared.encode(first)
    wanted = count..<Int.max
    for row in rows {
      bytes.append(copying: shared.bytes.span)
      encode(row)
      endRow()
    }
    wanted = 0..<Int.max
  }

  private mutating func encode(_ row: some ReportRow) {
    column = 0
    row.encode(into: &self)
    assert(column == keys.count, "a row has a field for every column")
  }

  private mutating func endRow() {
    if format == .ndjson { bytes.append(UInt8(ascii: "}")) }
    bytes.append(UInt8(ascii: "\n"))
  }

  public mutating func text(_ value: String) {
    guard begin() else { return }
    append(value.utf8.span)
  }

  /// A word that nothing in needs quotes or escapes, such as a code of an interface: it is not looked through.
  public mutating func code(_ word: String) {
    assert(!word.utf8.contains { $0 <= UInt8(ascii: ",") || $0 == UInt8(ascii: "\\") }, "\(word) is a text")
    plain { $0.append(copying: word.utf8.span) }
  }

  mutating func recordID(_ id: RecordID) {
    guard begin() else { return }
    let text = id.bytes
    append(text.span.extracting(..<id.count))
  }

  public mutating func integer(_ value: Int) {
    guard begin() else { return }
    bytes.appendDecimal(value)
  }

  /// The code of a division, six digits; `000000` where it is not known.
  mutating func division(_ division: Division) {
    plain { $0.appendDigits(UInt(division.rawValue), atLeast: 6) }
  }

  /// `2026-12-08`; empty where the day is not known.
  mutating func day(_ day: CalendarDay) {
    if day == .none { return text("") }
    var text = InlineArray<10, UInt8>(repeating: UInt8(ascii: "-"))
    var rest = day.decimal
    for place in (0..<10).reversed() where place != 4 && place != 7 {
      text[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    plain { $0.append(copying: text.span) }
  }

  /// A number with a fixed count of decimals, 0–9; one that is not finite is missing.
  public mutating func decimal(_ value: Double, places: Int) {
    guard value.isFinite else { return missing() }
    guard begin() else { return }
    bytes.appendFixed(value, places: places)
  }

  /// Texts as a list: joined by `|` in CSV, an array in JSON.
  public mutating func list(_ values: [String]) {
    if values.count == 1, format.isCSV { return text(values[0]) }
    guard begin() else { return }
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
    guard begin() else { return }
    if format == .ndjson { bytes.append(contentsOf: "null".utf8) }
  }

  private mutating func append(_ text: Span<UInt8>) {
    switch format {
    case .csv: bytes.appendCSV(text)
    case .ndjson: bytes.appendJSON(text)
    case .excel: if text.looksLikeFormula { bytes.appendCSV("'\(text.text)".utf8.span) } else { bytes.appendCSV(text) }
    }
  }

  /// A field of bytes that need no quotes in CSV and no escapes in JSON.
  private mutating func plain(_ append: (inout [UInt8]) -> Void) {
    guard begin() else { return }
    if format == .ndjson { bytes.append(UInt8(ascii: "\"")) }
    append(&bytes)
    if format == .ndjson { bytes.append(UInt8(ascii: "\"")) }
  }

  /// Goes on to the next field; false for one that is not to be written.
  private mutating func begin() -> Bool {
    defer { column += 1 }
    guard wanted.contains(column) else { return false }
    if column > 0 { bytes.append(UInt8(ascii: ",")) }
    if format == .ndjson && column < keys.count { bytes.append(contentsOf: keys[column]) }
    return true
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
