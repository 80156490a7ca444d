import Identity
import Submission

/// A registration as a register keeps it, and where it came from.
public struct KeptRow: ReportRow {
  private static let keptColumns = writtenColumns.filter { $0 != .idType }

  public var record: RecordText
  public var flags: RegistrationFlags
  /// Whether names, numbers and birth dates are shown masked.
  public var isMasked: Bool

  public init(_ record: RecordText, flags: RegistrationFlags, isMasked: Bool) {
    self.record = record
    self.flags = flags
    self.isMasked = isMasked
  }

  public static let table = "registrations"
  public static let columns = keptColumns.map(\.name) + ["flags", "submission", "line"]

  public func encode(into row: inout RowEncoder) {
    row.values(of: record, Self.keptColumns, isMasked: isMasked)
    row.list(RegistrationFlags.named.filter { flags.contains($0.flag) }.map(\.code))
    row.text(record.file)
    row.integer(record.line)
  }

  public static func == (a: KeptRow, b: KeptRow) -> Bool { a.record.recordID == b.record.recordID }
  public static func < (a: KeptRow, b: KeptRow) -> Bool { a.record.recordID < b.record.recordID }
}

/// A row of a submission as it was written: a table of such rows is a submission itself.
public struct WrittenRow: ReportRow {
  public var record: RecordText
  /// Whether names, numbers and birth dates are shown masked.
  public var isMasked: Bool

  public init(_ record: RecordText, isMasked: Bool) {
    self.record = record
    self.isMasked = isMasked
  }

  public static let table = "registrations"
  public static let columns = writtenColumns.map(\.name)

  public func encode(into row: inout RowEncoder) { row.values(of: record, writtenColumns, isMasked: isMasked) }

  public static func == (a: WrittenRow, b: WrittenRow) -> Bool { a.record.recordID == b.record.recordID }
  public static func < (a: WrittenRow, b: WrittenRow) -> Bool { a.record.recordID < b.record.recordID }
}

/// The columns of a submission with registrations.
private let writtenColumns = Column.allCases.filter { $0.rawValue <= Column.guardianPhone.rawValue }

extension RowEncoder {
  fileprivate mutating func values(of record: RecordText, _ columns: [Column], isMasked: Bool) {
    for column in columns {
      if column == .recordID {
        text(record.recordID)
      } else {
        text(isMasked ? column.shown(record[column]) : record[column])
      }
    }
  }
}
