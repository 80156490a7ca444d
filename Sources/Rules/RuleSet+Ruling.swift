import Identity

extension RuleSet {
  /// Answers one request. Pure: the same findings give the same ruling, whatever the order of the matches.
  public func rule(on findings: RequestFindings) -> Ruling {
    guard let request = findings.registration else { return ruling(onRejected: findings) }

    let counted = countedMatches(of: findings, request: request)
    var reasons = reasons(within: request)
    for match in counted {
      reasons.insert(match.reason)
      if match.found.isRequestTonight { reasons.insert(.alsoRequestedTonight) }
    }
    if let best = counted.first { reasons.formUnion(remarks(on: best.found, of: request)) }
    let verdict = reasons.compactMap(\.verdict).min() ?? .clear
    if verdict == .clear { reasons.insert(.nothingFound) }

    let nextStep: NextStep
    switch (verdict, counted.first) {
    case (.duplicate, let best?): nextStep = self.nextStep(forDuplicateOf: best.found, of: request)
    case (.conflict, _): nextStep = .resolveNumberFirst
    case (.review, _), (.duplicate, nil): nextStep = .decideByAuthority
    case (.invalid, _):
      nextStep = reasons.contains(.schoolNotApproved) ? .registerAtApprovedSchool : .correctAndResubmit
    case (.clear, _): nextStep = request.grade == 1 ? .registerNew : .registerLate
    }

    let divisions = [request.authorityDivision] + counted.map(\.found.registration.authorityDivision)
    return ruling(
      on: findings, verdict: verdict, reasons: reasons, matches: counted.map(\.ruled), nextStep: nextStep,
      authority: .responsible(forSchoolsIn: divisions))
  }

  /// A row that could not be used gets its answer too; of its school only the province is known, by its record id.
  private func ruling(onRejected findings: RequestFindings) -> Ruling {
    ruling(
      on: findings, verdict: .invalid, reasons: [.rowRejected], matches: [], nextStep: .correctAndResubmit,
      authority: .responsible(forSchoolsIn: [Division(provinceOfRecordID: findings.requestID)]))
  }

  private func ruling(
    on findings: RequestFindings, verdict: Verdict, reasons: Set<VerdictReason>, matches: [RuledMatch],
    nextStep: NextStep, authority: Authority
  ) -> Ruling {
    Ruling(
      requestID: findings.requestID, kind: findings.kind, verdict: verdict,
      reasons: VerdictReason.allCases.filter(reasons.contains), rejectReasons: findings.rejectReasons.sorted(),
      matches: matches, rule: nextStep.rule, ruleSetVersion: version, authority: authority, nextStep: nextStep,
      due: DueDate(days: clock.days(nextStep.deadline), after: findings.appliedOn, calendar: calendar))
  }

  /// The matches that count: those of the verdict that takes precedence first, registrations before requests of the same
  /// night, then the heaviest.
  private func countedMatches(of findings: RequestFindings, request: Registration) -> [CountedMatch] {
    findings.matches
      .compactMap { match in
        reason(for: match, of: request).map { CountedMatch(found: match, reason: $0) }
      }
      .sorted { $0.precedes($1) }
  }
}

private struct CountedMatch {
  var found: FoundMatch
  var reason: VerdictReason

  func precedes(_ other: CountedMatch) -> Bool {
    let (mine, theirs) = (reason.verdict ?? .clear, other.reason.verdict ?? .clear)
    if mine != theirs { return mine < theirs }
    if found.isRequestTonight != other.found.isRequestTonight { return other.found.isRequestTonight }
    if found.matchWeight != other.found.matchWeight { return found.matchWeight > other.found.matchWeight }
    return found.recordID < other.found.recordID
  }

  var ruled: RuledMatch {
    RuledMatch(
      recordID: found.recordID, matchWeight: found.matchWeight, probability: found.probability,
      isRequestTonight: found.isRequestTonight, reason: reason,
      schoolDivision: found.registration.authorityDivision)
  }
}
