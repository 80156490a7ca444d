import Engine
import Identity
import Submission

/// What is wrong with a submission file, its rows grouped by what is wrong with them.
public struct FileFindings: Sendable {
  /// Rows with the same thing wrong.
  public struct Group: Sendable, Hashable {
    /// Whether the rows cannot be used at all; else they are, and looked at with care.
    public var isRejection: Bool
    public var code: String
    /// The column's English name; `nil` where the whole row is meant.
    public var column: String?
    public var text: Text
    public var count: Int
    /// The first lines, at most ``lineLimit``, counted from 1.
    public var lines: [Int]
    /// The first row's value, masked; empty where no one value is meant.
    public var maskedValue: String
  }

  public static let lineLimit = 5

  public let file: String
  public var unknownColumns: [String] = []
  /// Why the file as a whole cannot be used; `nil` where it can.
  public var refusal: SubmissionError?
  public private(set) var admitted = 0
  public private(set) var rejected = 0
  private var groups: [GroupKey: Group] = [:]
  /// Hashes of the record ids so far.
  private var recordIDs: Set<UInt64> = []

  private struct GroupKey: Hashable {
    var code: String
    var column: String?
  }

  public init(file: String) { self.file = file }

  public var rows: Int { admitted + rejected }
  public var isClean: Bool { refusal == nil && groups.isEmpty }

  /// The groups: rejections first, the largest first.
  public var sortedGroups: [Group] {
    groups.values.sorted { a, b in
      if a.isRejection != b.isRejection { return a.isRejection }
      if a.count != b.count { return a.count > b.count }
      return (a.code, a.column ?? "") < (b.code, b.column ?? "")
    }
  }

  /// Looks at the next rows of the file, in its order.
  public mutating func add(_ batch: RegistrationBatch) {
    for reject in batch.rejects {
      rejected += 1
      note(
        rejection: reject.reason, column: reject.column, line: Int(reject.line), maskedValue: reject.maskedValue)
    }
    for index in batch.registrations.indices {
      let line = Int(batch.lines[index])
      guard recordIDs.insert(batch.recordIDs.hash(at: index, seed: 0)).inserted else {
        rejected += 1
        note(rejection: .repeatedRecordID, column: Column.recordID.name, line: line, maskedValue: "")
        continue
      }
      admitted += 1
      let flags = batch.registrations[index].flags
      if flags.isEmpty { continue }
      for (flag, code, text) in RegistrationFlags.named where flags.contains(flag) {
        note(isRejection: false, code: code, column: nil, text: text, line: line, maskedValue: "")
      }
    }
  }

  /// Looks at what became of a file whose rows are no pupils.
  public mutating func add(_ outcome: FileOutcome) {
    admitted += outcome.registrations
    for reject in outcome.rejects {
      rejected += 1
      note(rejection: reject.reason, column: reject.column, line: Int(reject.line), maskedValue: reject.maskedValue)
    }
  }

  private mutating func note(rejection: RejectReason, column: String?, line: Int, maskedValue: String) {
    note(
      isRejection: true, code: rejection.rawValue, column: column, text: rejection.text, line: line,
      maskedValue: maskedValue)
  }

  private mutating func note(
    isRejection: Bool, code: String, column: String?, text: Text, line: Int, maskedValue: String
  ) {
    let empty = Group(
      isRejection: isRejection, code: code, column: column, text: text, count: 0, lines: [], maskedValue: maskedValue)
    func count(_ group: inout Group) {
      group.count += 1
      if group.lines.count < Self.lineLimit { group.lines.append(line) }
    }
    count(&groups[GroupKey(code: code, column: column), default: empty])
  }
}
