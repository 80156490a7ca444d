import Identity

/// Which of the two things a file holds.
public enum SubmissionKind: String, Sendable, CaseIterable {
  case register
  case late
}

/// Record ids of a batch, packed: one buffer and the end of each.
public struct RecordIDs: Sendable {
  public var bytes: [UInt8] = []
  public var ends: [UInt32] = []

  public init() {}

  public var count: Int { ends.count }

  /// The id at `index` as text.
  public subscript(index: Int) -> String {
    String(decoding: bytes[Int(index == 0 ? 0 : ends[index - 1])..<Int(ends[index])], as: UTF8.self)
  }
}

/// The rows of one chunk of a submission file, in the order of the file.
public struct RegistrationBatch: Sendable {
  public var registrations: [Registration] = []
  public var recordIDs = RecordIDs()
  /// The line of the file on which each registration's row begins, counted from 1.
  public var lines: [UInt32] = []
  /// `applied_on` of each request; empty for a register file.
  public var appliedOn: [BirthDate] = []
  public var rejects: [Reject] = []

  public init() {}

  public var rowCount: Int { registrations.count + rejects.count }
}

/// A row that is not used, and why.
public struct Reject: Sendable, Hashable {
  public var line: UInt32
  /// The column's English name, or nil where the whole row is meant.
  public var column: String?
  public var reason: RejectReason
  /// The value with all but its ends replaced by `*`.
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
  case lineTooLong = "line-too-long"
  case strayQuote = "stray-quote"
  case repeatedRecordID = "repeated-record-id"
  case otherProvince = "other-province"
}
