/// A report or truth table read back: CSV with a header, in memory.
public struct ReportTable: Sendable {
  public let columns: [String]
  public let rows: [[String]]
  /// On which each row begins, counted from 1.
  public let lines: [Int]

  /// Parses RFC 4180, with a BOM or without; rows shorter than the header are filled up with empty fields.
  public init(csv: String) {
    var table: [(line: Int, fields: [String])] = []
    var row: [String] = []
    var (line, rowLine) = (1, 1)
    var field: [UInt8] = []
    var isQuoted = false
    var previous: UInt8 = 0
    func endField() {
      row.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    for byte in csv.utf8.dropFirst(csv.hasPrefix("\u{FEFF}") ? 3 : 0) {
      if byte == UInt8(ascii: "\n") { line += 1 }
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
          table.append((rowLine, row))
          (row, rowLine) = ([], line)
        default: field.append(byte)
        }
      }
      previous = byte
    }
    if !row.isEmpty || !field.isEmpty {
      endField()
      table.append((rowLine, row))
    }
    columns = table.first?.fields ?? []
    let width = columns.count
    let filled = table.dropFirst().filter { $0.fields != [""] }
    rows = filled.map { $0.fields + Array(repeating: "", count: max(0, width - $0.fields.count)) }
    lines = filled.map(\.line)
  }

  public func index(of column: String) -> Int? { columns.firstIndex(of: column) }
}
