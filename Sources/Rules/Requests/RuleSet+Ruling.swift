import Identity

extension RuleSet {
  /// Answers one request. Pure: the same findings give the same ruling, whatever the order of the matches.
  public func rule(on findings: RequestFindings) -> Ruling {
    guard let request = findings.registration else { return ruling(onRejected: findings) }
    return findings.kind.movesRegistration
      ? ruling(onMove: findings, request) : ruling(onRegistering: findings, request)
  }

  /// A row that could not be used gets its answer too; of its school only the province is known, by its record id.
  private func ruling(onRejected findings: RequestFindings) -> Ruling {
    ruling(
      on: findings, reasons: [.rowRejected], matches: [], nextStep: .correctAndResubmit,
      authority: .responsible(forSchoolsIn: [Division(provinceOfRecordID: findings.requestID)]))
  }

  /// The answer whose verdict follows from its reasons.
  func ruling(
    on findings: RequestFindings, reasons: VerdictReasons, matches: [RuledMatch], nextStep: NextStep,
    authority: Authority, due: DueDate? = nil
  ) -> Ruling {
    Ruling(
      requestID: findings.requestID, kind: findings.kind, verdict: verdict(of: reasons, for: findings.kind),
      reasons: reasons, rejectReasons: findings.rejectReasons.sorted(),
      matches: matches, rule: nextStep.rule(for: findings.kind), ruleSetVersion: version, authority: authority,
      nextStep: nextStep,
      due: due ?? DueDate(days: clock.days(nextStep.deadline), after: findings.appliedOn, calendar: calendar))
  }

  /// Of the verdicts that the reasons lead to, the one that takes precedence.
  func verdict(of reasons: VerdictReasons, for kind: RequestKind) -> Verdict {
    reasons.lazy.compactMap { $0.verdict(for: kind) }.min() ?? (kind.movesRegistration ? .accepted : .clear)
  }
}
