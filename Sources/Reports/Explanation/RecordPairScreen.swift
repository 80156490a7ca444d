import Engine
import Identity
import Submission

/// A record as it was submitted, for people to look at.
public struct RecordText: Sendable {
  public var recordID: String
  public var file: String
  public var line: Int
  /// The name as the engine takes it, for its reading.
  public var name: PersonName
  /// Texts by ``Column``, as they were written; empty where there is none.
  var values: [String]

  public init(recordID: String, file: String, line: Int, name: PersonName, value: (Column) -> String) {
    self.recordID = recordID
    self.file = file
    self.line = line
    self.name = name
    values = Column.allCases.map(value)
  }

  public init(_ raw: RawRecord, of found: FoundRecord) {
    self.init(
      recordID: found.recordID, file: found.path.split(separator: "/").last.map(String.init) ?? found.path,
      line: found.line, name: found.registration.name
    ) { raw[$0] }
  }

  /// A row by itself, of which only the texts are wanted.
  public init(_ raw: RawRecord) {
    self.init(recordID: raw.recordID, file: "", line: raw.line, name: .empty) { raw[$0] }
  }

  public subscript(column: Column) -> String { values[column.rawValue] }

  /// The syllables of the name; where it is masked only those of its surname.
  public func reading(isMasked: Bool) -> String {
    let syllables = name.syllables
    return (0..<name.count).map { index in
      if isMasked, index >= name.surnameLength { return "*" }
      let spelling = HanTable.standard.spelling(of: syllables[index])
      return spelling.isEmpty ? "–" : spelling
    }.joined(separator: " ")
  }
}

/// Two records side by side, column by column; what differs is marked, and underlined character by character.
public struct RecordPairScreen: Sendable {
  public var language: Language
  /// Whether names, numbers and dates are shown masked.
  public var isMasked: Bool

  public init(language: Language, isMasked: Bool) {
    self.language = language
    self.isMasked = isMasked
  }

  private struct Row {
    var label: String
    var mark = " "
    var a: String
    var b: String
  }

  /// The lines, each with its line break.
  public func text(of a: RecordText, and b: RecordText) -> String {
    var rows = [
      Row(label: "", a: a.recordID, b: b.recordID),
      Row(label: ExplainText.file[language], a: a.place(language), b: b.place(language)),
    ]
    for column in Column.allCases where column != .recordID {
      rows += self.rows(column, a, b)
      if column == .name { rows.append(readings(a, b)) }
    }
    let labelWidth = rows.map(\.label.displayWidth).max() ?? 0
    let valueWidth = rows.map(\.a.displayWidth).max() ?? 0
    return rows.map { row in
      "  \(row.label.padded(to: labelWidth)) \(row.mark) \(row.a.padded(to: valueWidth))  \(row.b)".trimmedEnd + "\n"
    }.joined()
  }

  /// The values of a column, and a line that underlines what differs; nothing where both are empty.
  private func rows(_ column: Column, _ a: RecordText, _ b: RecordText) -> [Row] {
    let (x, y) = (a[column], b[column])
    if x.isEmpty, y.isEmpty { return [] }
    let difference = TextDifference(x, y)
    let label = language == .chinese ? column.chinese : column.name.replacing("_", with: " ")
    let values = isMasked ? (column.shown(x), column.shown(y)) : (x, y)
    let row = Row(label: label, mark: difference.isEmpty ? "=" : "≠", a: values.0, b: values.1)
    if difference.isEmpty || x.isEmpty || y.isEmpty { return [row] }
    return [
      row,
      Row(label: "", a: values.0.underline(difference.first), b: values.1.underline(difference.second)),
    ]
  }

  private func readings(_ a: RecordText, _ b: RecordText) -> Row {
    let (x, y) = (a.reading(isMasked: false), b.reading(isMasked: false))
    return Row(
      label: ExplainText.reading[language], mark: x == y ? "=" : "≠", a: a.reading(isMasked: isMasked),
      b: b.reading(isMasked: isMasked))
  }
}

extension RecordText {
  fileprivate func place(_ language: Language) -> String {
    switch language {
    case .chinese: "\(file) 第 \(line) 行"
    case .english: "\(file) line \(line)"
    }
  }
}

extension Column {
  /// What may be shown of a value, a character for each of its own, so that differences can be marked in both.
  public func shown(_ value: String) -> String {
    switch self {
    case .name, .formerName, .guardianName: return Masking.name(value)
    case .idNumber, .studentNumber, .guardianPhone: return Masking.number(value)
    case .birthDate:
      let year = value.unicodeScalars.prefix(4)
      guard year.count == 4, year.allSatisfy({ ("0"..."9").contains($0) }) else { return Masking.value(value) }
      return String(year) + String(repeating: "*", count: value.unicodeScalars.count - 4)
    default: return value
    }
  }
}
