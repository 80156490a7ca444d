/// What is to be done next about a request: codes of `verdicts.csv`, an interface.
public enum NextStep: String, Sendable, CaseIterable {
  /// 补建学籍: the school registers the pupil (R1, R6).
  case registerLate = "register-late"
  /// 新建学籍: the school registers the first-grade pupil (R1).
  case registerNew = "register-new"
  /// 转学: the school requests a transfer of the registration that was found (R6).
  case requestTransfer = "request-transfer"
  /// The other school's authority has it release the file; then the school requests a transfer (R5).
  case releaseThenTransfer = "release-then-transfer"
  /// 复学: the other school takes the pupil back into school first, for only then is a transfer possible (R4, R9).
  case resumeThenTransfer = "resume-then-transfer"
  /// The business under way is finished first, for only then is a transfer possible (R4, R9).
  case finishBusinessThenTransfer = "finish-business-then-transfer"
  /// The graduate is enrolled with the registration that was found (R10).
  case requestEnrolment = "request-enrolment"
  /// The school has registered the pupil already: the request is withdrawn, the registration stays (R1).
  case keepExistingRegistration = "keep-existing-registration"
  /// Several requests for one child on one night: the authority decides by actual attendance which of them stands (R1, R13).
  case decideWhichRequest = "decide-which-request"
  /// A person at the authority looks at both registrations and decides (R2, R13).
  case decideByAuthority = "decide-by-authority"
  /// The authority finds out whose number it is and has the other corrected, before anything else (R13).
  case resolveNumberFirst = "resolve-number-first"
  /// The school corrects the request and sends it again (R8).
  case correctAndResubmit = "correct-and-resubmit"
  /// Only an approved school can register the pupil (R3).
  case registerAtApprovedSchool = "register-at-approved-school"
  /// The school has no enrolment plan for the pupil, who goes back to the previous one (R6).
  case returnToPreviousSchool = "return-to-previous-school"
  /// The pupil is registered once of school age (R16).
  case registerWhenOfAge = "register-when-of-age"
  /// The approvals begin with the receiving school (R9, R10).
  case startApprovals = "start-approvals"
  /// The school that the pupil leaves corrects its data by procedure; then the request is made anew (R7).
  case correctAtReleasingSchool = "correct-at-releasing-school"
  /// The request is made anew while the province accepts such requests (R10, R20).
  case resubmitWhenOpen = "resubmit-when-open"
  /// The former school records the graduation first (R10).
  case graduateThenEnrol = "graduate-then-enrol"
  /// The province does not admit graduates of earlier years: they are enrolled elsewhere (R19).
  case enrolElsewhere = "enrol-elsewhere"
}

extension NextStep {
  /// The rule that asks for the step of a request of a kind.
  func rule(for kind: RequestKind) -> Rule {
    switch self {
    case .registerLate, .registerNew, .keepExistingRegistration, .decideWhichRequest: .r1
    case .decideByAuthority: .r2
    case .registerAtApprovedSchool: .r3
    case .resumeThenTransfer, .finishBusinessThenTransfer: .r4
    case .releaseThenTransfer: .r5
    case .requestTransfer, .returnToPreviousSchool: .r6
    case .correctAtReleasingSchool: .r7
    case .correctAndResubmit: kind == .transfer ? .r9 : kind == .enrolment ? .r10 : .r8
    case .requestEnrolment, .graduateThenEnrol: .r10
    case .startApprovals: kind == .transfer ? .r9 : .r10
    case .resubmitWhenOpen: kind == .transfer ? .r20 : .r10
    case .resolveNumberFirst: .r13
    case .registerWhenOfAge: .r16
    case .enrolElsewhere: .r19
    }
  }

  /// What the register's clocks allow for the step.
  public var deadline: Deadline {
    switch self {
    case .registerLate, .registerNew, .requestTransfer, .resumeThenTransfer, .finishBusinessThenTransfer,
      .requestEnrolment, .keepExistingRegistration, .startApprovals, .correctAtReleasingSchool, .graduateThenEnrol:
      .approvalStep
    case .decideWhichRequest, .decideByAuthority: .decision
    case .releaseThenTransfer, .resolveNumberFirst: .decisionCarriedOut
    case .correctAndResubmit, .registerAtApprovedSchool, .returnToPreviousSchool, .registerWhenOfAge,
      .resubmitWhenOpen, .enrolElsewhere:
      .correction
    }
  }
}
