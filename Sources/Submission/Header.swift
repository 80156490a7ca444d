/// A file's header row: which field of a row holds which column.
public struct Header: Sendable {
  public let kind: SubmissionKind
  /// Fields that every row has.
  public let fieldCount: Int
  /// Headers that no column has, in the order of the file. Their fields are ignored.
  public let unknownColumns: [String]

  /// The field of each column; `-1` where the file does not have it.
  let fields: [Int]

  /// From the header row's fields. Throws `duplicateColumn` or `missingColumns`, or why no column is found at all.
  public init(_ headers: [String], kind: SubmissionKind, line: Int = 1) throws(SubmissionError) {
    var fields = Column.allCases.map { _ in -1 }
    var unknown: [String] = []
    for (index, header) in headers.enumerated() {
      let trimmed = Self.trimmed(header)
      guard let column = Self.columns[Self.key(trimmed)] else {
        unknown.append(trimmed)
        continue
      }
      guard fields[column.rawValue] < 0 else { throw SubmissionError(.duplicateColumn(column), line: line) }
      fields[column.rawValue] = index
    }
    let missing = ColumnSet(Column.allCases.filter { $0.isRequired(for: kind) && fields[$0.rawValue] < 0 })
    if !missing.isEmpty {
      let isHeader = unknown.count < headers.count
      throw SubmissionError(isHeader ? .missingColumns(missing) : Self.noHeader(headers), line: line)
    }
    self.kind = kind
    self.fieldCount = headers.count
    self.unknownColumns = unknown
    self.fields = fields
  }

  /// The field that holds `column`; `nil` where the file does not have it.
  public func field(of column: Column) -> Int? {
    let field = fields[column.rawValue]
    return field < 0 ? nil : field
  }

  /// Why there is no header that is known.
  private static func noHeader(_ headers: [String]) -> SubmissionError.Kind {
    for separator in Separator.allCases {
      let parts = headers.flatMap { $0.split(separator: separator.rawValue).map(String.init) }
      if parts.contains(where: { columns[key(trimmed($0))] != nil }) { return .otherSeparator(separator) }
    }
    return .noHeader
  }

  /// Every header by its UTF-8 bytes in lower case: Swift compares strings by canonical equivalence, which is not meant.
  private static let columns: [[UInt8]: Column] = {
    var columns: [[UInt8]: Column] = [:]
    for column in Column.allCases {
      for header in [column.name, column.abbreviation, column.chinese] { columns[key(header)] = column }
    }
    return columns
  }()

  private static func key(_ header: String) -> [UInt8] {
    header.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
  }

  private static func trimmed(_ header: String) -> String {
    let kept = header.unicodeScalars.drop(while: isSpace)
    guard let last = kept.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(kept[...last])
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "\u{FEFF}" || scalar == "\u{200B}"
  }
}
