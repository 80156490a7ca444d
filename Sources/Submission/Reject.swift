/// A row that is not used, and why.
public struct Reject: Error, Sendable, Hashable {
  public var line: UInt32
  /// The column's English name, or nil where the whole row is meant.
  public var column: String?
  public var reason: RejectReason
  /// The value as `Masking` shows it; of a row with the wrong number of fields `11/18`, the number that it has
  /// and that of the header.
  public var maskedValue: String
  /// The row's record id where it could be read: a rejected request still gets its verdict.
  public var recordID: String?

  public init(line: UInt32, column: String?, reason: RejectReason, maskedValue: String, recordID: String?) {
    self.line = line
    self.column = column
    self.reason = reason
    self.maskedValue = maskedValue
    self.recordID = recordID
  }

  /// A row whose record id an earlier row has.
  public init(repeatedRecordID id: String, line: UInt32) { self.init(.repeatedRecordID, recordID: id, line: line) }

  /// A row whose record id is of another province than its file.
  public init(ofOtherProvince id: String, line: UInt32) { self.init(.otherProvince, recordID: id, line: line) }

  private init(_ reason: RejectReason, recordID id: String, line: UInt32) {
    self.init(
      line: line, column: Column.recordID.name, reason: reason,
      maskedValue: Column.recordID.masked(Array(id.utf8).span), recordID: id)
  }
}

/// Reason codes of `rejects.csv`: an interface.
public enum RejectReason: String, Sendable, CaseIterable {
  case fieldCount = "field-count"
  case nulByte = "nul-byte"
  case undecodable = "undecodable"
  case emptyValue = "empty-value"
  case impossibleDate = "impossible-date"
  case unknownCode = "unknown-code"
  case malformedValue = "malformed-value"
  /// What a spreadsheet leaves in a cell without a value, in any column that a row is rejected for.
  case spreadsheetError = "spreadsheet-error"
  case lineTooLong = "line-too-long"
  case strayQuote = "stray-quote"
  case repeatedRecordID = "repeated-record-id"
  case otherProvince = "other-province"
}
