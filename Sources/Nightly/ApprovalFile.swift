import Rules
import Submission

extension FormFile<Approval> {
  /// A file of approvals: what schools and authorities decided about requests, a step a row. Nothing can have been decided after
  /// `day`: such a date would hold up the steps that come after it.
  public init(
    approvalsAt path: String, on day: CalendarDay? = nil, encoding: TextEncoding? = nil,
    limits: SubmissionLimits = SubmissionLimits()
  ) {
    let sender = Authority(sendingFileAt: path)
    self.init(path: path, kind: .approvals, encoding: encoding, limits: limits) { (row) throws(Reject) in
      let id = try row.requireRecordID(.requestID)
      guard let step = ApprovalStep(submitted: row[.step]) else { throw row.reject(.step, .unknownCode) }
      guard let decision = ApprovalDecision(submitted: row[.decision]) else {
        throw row.reject(.decision, .unknownCode)
      }
      return Approval(
        requestID: id, step: step, decision: decision, date: try row.day(.decidedOn, until: day), reason: row[.reason],
        sentBy: sender)
    }
  }
}

extension ApprovalStep {
  /// The step by its code, or by its name in Chinese.
  fileprivate init?(submitted text: String) {
    switch text {
    case "转入学校", "接收学校": self = .receivingSchool
    case "转入学校主管部门", "接收学校主管部门": self = .receivingAuthority
    case "转出学校": self = .releasingSchool
    case "转出学校主管部门", "毕业学校主管部门": self = .releasingAuthority
    case "调档": self = .retrieval
    default: self.init(rawValue: text)
    }
  }
}

extension ApprovalDecision {
  /// 1 approved, 2 refused, or in words.
  fileprivate init?(submitted text: String) {
    switch text {
    case "1", "同意": self = .approved
    case "2", "不同意": self = .refused
    default: self.init(rawValue: text)
    }
  }
}
