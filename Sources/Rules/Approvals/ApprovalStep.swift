/// A step on the way of a transfer or an enrolment after graduation: a code of tables and of approvals files.
public enum ApprovalStep: String, Sendable, CaseIterable {
  /// 转入学校 (接收学校).
  case receivingSchool = "receiving-school"
  /// The receiving school's authority.
  case receivingAuthority = "receiving-authority"
  /// 转出学校.
  case releasingSchool = "releasing-school"
  /// The authority of the school that the pupil leaves, or has left with the graduation.
  case releasingAuthority = "releasing-authority"
  /// 调档: after the last approval the receiving school retrieves the file and tells the parents (R11).
  case retrieval

  /// Whether the step is the receiving side's.
  public var isReceiving: Bool {
    switch self {
    case .receivingSchool, .receivingAuthority, .retrieval: true
    case .releasingSchool, .releasingAuthority: false
    }
  }

  /// Whether an authority takes it, not a school.
  public var isAuthority: Bool { self == .receivingAuthority || self == .releasingAuthority }
}

/// What was decided at a step.
public enum ApprovalDecision: String, Sendable, CaseIterable {
  case approved
  case refused
}

/// An approval, or a refusal, as it was sent in.
public struct Approval: Sendable, Hashable {
  public var requestID: String
  public var step: ApprovalStep
  public var decision: ApprovalDecision
  public var date: CalendarDay
  /// In the words of whoever decided; empty where none was given.
  public var reason: String
  /// Whose file it came in: a file speaks for its province and those below it. `nil` where the file's name does not say, and for
  /// what has been taken already.
  public var sender: Authority?

  public init(
    requestID: String, step: ApprovalStep, decision: ApprovalDecision, date: CalendarDay, reason: String = "",
    sentBy sender: Authority? = nil
  ) {
    self.requestID = requestID
    self.step = step
    self.decision = decision
    self.date = date
    self.reason = reason
    self.sender = sender
  }
}

/// Why an approval changes nothing about its request.
public enum ApprovalFault: String, Sendable, CaseIterable {
  /// No request of that number is known that needs approvals.
  case unknownRequest = "unknown-request"
  /// The request was not accepted, or an earlier step refused it.
  case requestClosed = "request-closed"
  /// The step is decided already.
  case alreadyDecided = "already-decided"
  /// An earlier step is not decided yet.
  case outOfOrder = "out-of-order"
  /// A request of that kind has no such step.
  case notAStep = "not-a-step"
  /// Dated before the step before it was done.
  case tooEarly = "too-early"
  /// The step lies with a school or an authority outside the area of who sent it.
  case otherProvince = "other-province"
}
