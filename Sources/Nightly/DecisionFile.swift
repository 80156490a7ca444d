import CaseBook
import Identity
import Rules
import Submission

extension FormFile<DecisionEntry> {
  /// A file of decisions: what authorities decided about cases, as they filled in the list of cases that they were sent.
  /// Nothing can have been decided after `day`.
  public init(
    decisionsAt path: String, on day: CalendarDay? = nil, encoding: TextEncoding? = nil,
    limits: SubmissionLimits = SubmissionLimits()
  ) {
    let sender = Authority(sendingFileAt: path)
    self.init(path: path, kind: .decisions, encoding: encoding, limits: limits) { (row) throws(Reject) in
      guard let number = CaseNumber(row[.caseNumber]) else { throw row.reject(.caseNumber, .malformedValue) }
      guard let kind = DecisionKind(submitted: row[.decision]) else { throw row.reject(.decision, .unknownCode) }
      guard let authority = Authority(code: row[.authority]) else { throw row.reject(.authority, .unknownCode) }
      let typed = try row.text(.reason)
      guard let reason = try? Reason(typed) else { throw row.reject(.reason, .malformedValue) }
      let decision = Decision(
        kind, by: try row.text(.person), reason: reason.text, on: try row.day(.decidedOn, until: day))
      return DecisionEntry(number, recordID: try row.decidedRecord(), decision, as: authority, sentBy: sender)
    }
  }
}

extension RawRecord {
  /// Which record of the case a row is about, by its id or its mark; `nil`, all of them, where it does not say.
  fileprivate func decidedRecord() throws(Reject) -> String? {
    if isBlank(.recordID) { return nil }
    if let mark = CaseEvidence.mark(parsing: self[.recordID]) { return mark }
    return try requireRecordID(.recordID)
  }
}

extension DecisionKind {
  /// By its code, or by its name in Chinese.
  fileprivate init?(submitted text: String) {
    switch text {
    case "佐证": self = .substantiate
    case "变更": self = .correct
    case "删除": self = .delete
    default: self.init(rawValue: text)
    }
  }
}

extension Authority {
  /// By six digits, 000000 the ministry; `nil` where no division has them.
  public init?(code: String) {
    guard let number = UInt32(digits: code, count: 6),
      case let division = Division(rawValue: number), number == 0 || division.isKnown
    else { return nil }
    self = .responsible(forSchoolsIn: [division])
  }

  /// Who a file speaks for by its name, which is the province that has signed it where files must be signed; 000000 is the
  /// ministry, and has no key. `nil` for a file of any other name, as commands by hand may be given.
  init?(sendingFileAt path: String) {
    guard let province = SubmissionName(path: path)?.province else { return nil }
    self = province == .none ? .ministry : Authority(level: .province, division: province)
  }
}
