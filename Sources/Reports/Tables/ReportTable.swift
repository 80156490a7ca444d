/// A report or truth table read back: CSV with a header, in memory.
public struct ReportTable: Sendable {
  public let columns: [String]
  public let rows: [[String]]

  /// Parses RFC 4180, with a BOM or without; rows shorter than the header are filled up with empty fields.
  public init(csv: String) {
    var table: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var previous: UInt8 = 0
    func endField() {
      row.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    for byte in csv.utf8.dropFirst(csv.hasPrefix("\u{FEFF}") ? 3 : 0) {
      if isQuoted {
        if byte == UInt8(ascii: "\"") { isQuoted = false } else { field.append(byte) }
      } else {
        switch byte {
        case UInt8(ascii: "\""):
          // The second of two quotes: it stands for one, and the field goes on.
          if previous == byte { field.append(byte) }
          isQuoted = true
        case UInt8(ascii: ","): endField()
        case UInt8(ascii: "\r"): break
        case UInt8(ascii: "\n"):
          endField()
          table.append(row)
          row = []
        default: field.append(byte)
        }
      }
      previous = byte
    }
    if !row.isEmpty || !field.isEmpty {
      endField()
      table.append(row)
    }
    columns = table.first ?? []
    let width = columns.count
    rows = table.dropFirst().filter { $0 != [""] }.map { $0 + Array(repeating: "", count: max(0, width - $0.count)) }
  }

  public func index(of column: String) -> Int? { columns.firstIndex(of: column) }
}
