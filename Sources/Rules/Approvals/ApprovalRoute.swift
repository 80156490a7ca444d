import Identity

/// The way of one request: its steps in order, who takes each, and how long each may take.
public struct ApprovalRoute: Sendable, Hashable {
  public var kind: RequestKind
  public var appliedOn: CalendarDay
  /// The approvals in order, then the retrieval of the file.
  public var steps: [ApprovalStep]
  public var receivingSchool: SchoolCode
  public var receivingDivision: Division
  public var releasingSchool: SchoolCode
  public var releasingDivision: Division
  /// Working days for each step (R11).
  public var stepDays: Int

  public init(
    kind: RequestKind, appliedOn: CalendarDay, steps: [ApprovalStep], receivingSchool: SchoolCode,
    receivingDivision: Division, releasingSchool: SchoolCode, releasingDivision: Division, stepDays: Int
  ) {
    self.kind = kind
    self.appliedOn = appliedOn
    self.steps = steps
    self.receivingSchool = receivingSchool
    self.receivingDivision = receivingDivision
    self.releasingSchool = releasingSchool
    self.releasingDivision = releasingDivision
    self.stepDays = stepDays
  }

  /// Who takes a step: a school, or its direct authority (R13).
  public func holder(of step: ApprovalStep) -> StepHolder {
    let authority = Authority.responsible(forSchoolsIn: [step.isReceiving ? receivingDivision : releasingDivision])
    return StepHolder(
      school: step.isAuthority ? .none : step.isReceiving ? receivingSchool : releasingSchool, authority: authority)
  }
}

/// Who a step lies with: a school under its authority, or that authority itself.
public struct StepHolder: Sendable, Hashable {
  /// `.none` where the authority itself is meant.
  public var school: SchoolCode
  public var authority: Authority
}

extension RuleSet {
  /// The way of an accepted request, by what it asks for and the registration that was found; `nil` for one that needs no
  /// approvals.
  public func route(of findings: RequestFindings, _ ruling: Ruling) -> ApprovalRoute? {
    guard ruling.verdict == .accepted, let request = findings.registration,
      let id = ruling.matches.first?.recordID,
      let found = findings.matches.first(where: { !$0.isRequestTonight && $0.recordID == id })?.registration
    else { return nil }
    let approvals = findings.kind == .transfer ? transferApprovals : enrolmentApprovals
    return ApprovalRoute(
      kind: findings.kind, appliedOn: findings.appliedOn, steps: approvals + [.retrieval],
      receivingSchool: request.schoolCode, receivingDivision: request.authorityDivision,
      releasingSchool: found.schoolCode, releasingDivision: found.authorityDivision, stepDays: clock.approvalStepDays)
  }
}
