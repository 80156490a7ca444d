import Identity

/// A late or a new registration (R1, R5, R6, R8): the child must not be registered yet.
extension RuleSet {
  func ruling(onRegistering findings: RequestFindings, _ request: Registration) -> Ruling {
    let counted = countedMatches(of: findings, request: request)
    var reasons = reasons(within: request, of: findings.kind, on: findings.appliedOn)
    for match in counted {
      reasons.insert(match.reason)
      if match.found.isRequestTonight { reasons.insert(.alsoRequestedTonight) }
    }
    if let best = counted.first { reasons.formUnion(remarks(on: best.found, of: request)) }
    let verdict = verdict(of: reasons, for: findings.kind)
    if verdict == .clear { reasons.insert(.nothingFound) }

    let nextStep: NextStep
    switch (verdict, counted.first) {
    case (.duplicate, let best?): nextStep = self.nextStep(forDuplicateOf: best.found, reasons)
    case (.conflict, _): nextStep = .resolveNumberFirst
    case (.invalid, _): nextStep = self.nextStep(forInvalid: reasons)
    case (.clear, _): nextStep = request.grade == 1 ? .registerNew : .registerLate
    default: nextStep = .decideByAuthority
    }

    let divisions = [request.authorityDivision] + counted.map(\.found.registration.authorityDivision)
    return ruling(
      on: findings, reasons: reasons, matches: counted.map(\.ruled), nextStep: nextStep,
      authority: .responsible(forSchoolsIn: divisions))
  }

  /// The next step for a child that is registered, or requested, already. A school with a plan for the pupil asks for a
  /// transfer; from another the pupil goes back.
  private func nextStep(forDuplicateOf match: FoundMatch, _ reasons: VerdictReasons) -> NextStep {
    if match.isRequestTonight { return .decideWhichRequest }
    if reasons.contains(.graduated) { return .requestEnrolment }
    if reasons.contains(.sameSchool) { return .keepExistingRegistration }
    if reasons.contains(.noEnrolmentPlan) { return .returnToPreviousSchool }
    if reasons.contains(.transferUnderWay) { return .releaseThenTransfer }
    if reasons.contains(.businessInProgress) { return .finishBusinessThenTransfer }
    if reasons.contains(.notInSchool) { return .resumeThenTransfer }
    return .requestTransfer
  }

  /// The next step for a request that cannot be right: what no correction of the row would change comes first.
  private func nextStep(forInvalid reasons: VerdictReasons) -> NextStep {
    if reasons.contains(.schoolNotApproved) { return .registerAtApprovedSchool }
    if reasons.contains(.noEnrolmentPlan) { return .returnToPreviousSchool }
    if reasons.contains(.underSchoolAge) { return .registerWhenOfAge }
    return .correctAndResubmit
  }

  /// The matches that count: those of the verdict that takes precedence first, registrations before requests of the same
  /// night, then the heaviest.
  private func countedMatches(of findings: RequestFindings, request: Registration) -> [CountedMatch] {
    findings.matches
      .compactMap { match in
        reason(for: match, of: request).map { CountedMatch(found: match, reason: $0, kind: findings.kind) }
      }
      .sorted { $0.precedes($1) }
  }
}

private struct CountedMatch {
  var found: FoundMatch
  var reason: VerdictReason
  var kind: RequestKind

  func precedes(_ other: CountedMatch) -> Bool {
    let (mine, theirs) = (reason.verdict(for: kind) ?? .clear, other.reason.verdict(for: kind) ?? .clear)
    if mine != theirs { return mine < theirs }
    if found.isRequestTonight != other.found.isRequestTonight { return other.found.isRequestTonight }
    if found.matchWeight != other.found.matchWeight { return found.matchWeight > other.found.matchWeight }
    return found.recordID < other.found.recordID
  }

  var ruled: RuledMatch { RuledMatch(found, reason: reason) }
}
