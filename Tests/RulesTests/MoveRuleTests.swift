import Identity
import Testing

@testable import Rules

/// The rules about transfers, enrolments after graduation and their approvals, R9 to R12.
struct MoveRuleTests {
  private func rule(_ findings: RequestFindings, _ policies: [ProvincePolicy] = []) throws -> Ruling {
    try Samples.rules(policies).rule(on: findings)
  }

  private func progress(_ kind: RequestKind = .transfer) throws -> RequestProgress {
    let rules = try Samples.rules()
    let findings =
      kind == .transfer
      ? Samples.move(on: 20261109) : Samples.move(kind, on: 20260710, found: [Samples.registered(status: .graduated)])
    return RequestProgress(try #require(rules.route(of: findings, rules.rule(on: findings))))
  }

  private func approval(_ step: ApprovalStep, _ day: UInt32, _ decision: ApprovalDecision = .approved) -> Approval {
    Approval(requestID: "410000-T1", step: step, decision: decision, date: Samples.day(day))
  }

  @Test("R9: name and register number match, in school, nothing under way: the four approvals begin")
  func r9() throws {
    let ruling = try rule(Samples.move())
    #expect(ruling.verdict == .accepted && ruling.nextStep == .startApprovals && ruling.rule == .r9)
    #expect(ruling.reasons.contains(.registrationFound))
    #expect(ruling.authority == Authority(level: .county, division: Division(rawValue: 410102)))
    #expect(ruling.matches.map(\.recordID) == ["420000-1"])
    let route = try progress().route
    #expect(
      route.steps == [.receivingSchool, .receivingAuthority, .releasingSchool, .releasingAuthority, .retrieval])
    #expect(
      route.steps.map { route.holder(of: $0).authority.division.rawValue } == [410102, 410102, 420106, 420106, 410102])
    #expect(
      route.steps.map { route.holder(of: $0).school.rawValue } == [2_141_000_001, 0, 2_142_000_002, 0, 2_141_000_001])
    // What the check thinks of the rest does not matter: name and number decide.
    #expect(try rule(Samples.move(probability: 0.01)).verdict == .accepted)
    let graduate = try rule(Samples.move(found: [Samples.registered(status: .graduated)]))
    #expect(graduate.verdict == .refused && graduate.nextStep == .requestEnrolment)
    let own = try rule(Samples.move(.transfer, Samples.request(school: 2_142_000_002, division: 420106)))
    #expect(own.verdict == .refused && own.nextStep == .keepExistingRegistration)
  }

  @Test("R10: graduates in the window, by three approvals; the province's window inside the ministry's")
  func r10() throws {
    let graduate = [Samples.registered(status: .graduated)]
    let ruling = try rule(Samples.move(.enrolment, on: 20260710, found: graduate))
    #expect(ruling.verdict == .accepted && ruling.nextStep == .startApprovals && ruling.rule == .r10)
    #expect(
      try progress(.enrolment).route.steps == [.receivingSchool, .receivingAuthority, .releasingAuthority, .retrieval])

    let pupil = try rule(Samples.move(.enrolment, on: 20260710))
    #expect(pupil.verdict == .refused && pupil.reasons.contains(.notGraduated) && pupil.nextStep == .graduateThenEnrol)

    let (first, last) = (try #require(DayOfYear(month: 8, day: 1)), try #require(DayOfYear(month: 8, day: 20)))
    let window = try #require(YearPeriod(from: first, to: last))
    let policy = Samples.policy { $0.enrolmentWindow = window }
    let days: [(UInt32, [ProvincePolicy], UInt32?)] = [
      (20260630, [], 20261031), (20260701, [], nil), (20261031, [], nil), (20261101, [], 20271031),
      (20260731, [policy], 20260820), (20260801, [policy], nil), (20260820, [policy], nil),
      (20260821, [policy], 20270820),
    ]
    for (day, policies, due) in days {
      let ruling = try rule(Samples.move(.enrolment, on: day, found: graduate), policies)
      #expect(ruling.reasons.contains(.windowClosed) == (due != nil), "\(day)")
      #expect(ruling.verdict == (due == nil ? .accepted : .refused))
      if let due {
        #expect(ruling.nextStep == .resubmitWhenOpen && ruling.rule == .r10)
        #expect(ruling.due == .on(Samples.day(due)))
      }
    }
  }

  @Test("R11: ten working days a step, at most forty, then the file is retrieved; overdue steps are told")
  func r11() throws {
    var progress = try progress()
    let calendar = WorkingCalendar.published
    // From 2026-11-09: 11-23, 12-07, 12-21; the fourth would be past the calendar's end.
    #expect(
      progress.remainingSteps(calendar: calendar).map(\.due) == [
        .on(Samples.day(20261123)), .on(Samples.day(20261207)), .on(Samples.day(20261221)),
        .beyondCalendar(days: 40, lastYear: 2026), .beyondCalendar(days: 50, lastYear: 2026),
      ])
    let onTime = progress.status(on: Samples.day(20261123), calendar: calendar)
    #expect(onTime.stage == .awaiting(.receivingSchool) && !onTime.isOverdue)
    #expect(progress.status(on: Samples.day(20261124), calendar: calendar).isOverdue)

    try progress.apply(approval(.receivingSchool, 20261111))
    let next = progress.status(on: Samples.day(20261124), calendar: calendar)
    #expect(next.stage == .awaiting(.receivingAuthority) && next.since == Samples.day(20261111))
    #expect(next.due == .on(Samples.day(20261125)) && !next.isOverdue)
    for (step, day) in [
      (ApprovalStep.receivingAuthority, UInt32(20261112)), (.releasingSchool, 20261113),
      (.releasingAuthority, 20261116),
    ] {
      try progress.apply(approval(step, day))
    }
    let retrieval = progress.status(on: Samples.day(20261124), calendar: calendar)
    #expect(retrieval.stage == .awaiting(.retrieval) && retrieval.due == .on(Samples.day(20261130)))
    #expect(retrieval.holder?.school == SchoolCode(rawValue: 2_141_000_001))
    try progress.apply(approval(.retrieval, 20261118))
    #expect(progress.state == .completed(Samples.day(20261118)))
  }

  @Test("R12: every request has a status; what does not belong to it changes nothing, and is told")
  func r12() throws {
    let rules = try RuleBook.builtIn()
    let (open, closed) = (Samples.move(), Samples.move(found: []))
    var other = closed
    other.requestID = "410000-T2"
    var ledger = RequestLedger([open, other].map(rules.rule), rules: rules) { [open, other][$0] }
    func named(_ id: String, _ approval: Approval) -> Approval {
      var approval = approval
      approval.requestID = id
      return approval
    }
    let refusals = ledger.apply([
      approval(.receivingAuthority, 20261126), approval(.receivingSchool, 20261125),
      approval(.receivingSchool, 20261127), approval(.releasingAuthority, 20261128),
      approval(.releasingSchool, 20261124), named("410000-T2", approval(.receivingSchool, 20261125)),
      named("410000-T9", approval(.receivingSchool, 20261125)),
    ])
    #expect(ledger.entries.map(\.requestID) == ["410000-T1"])
    let status = try #require(ledger.entries.first).progress.status(on: Samples.day(20261201), calendar: .published)
    #expect(status.stage == .awaiting(.releasingSchool))
    #expect(status.holder?.school == Samples.outSchool)
    #expect(status.since == Samples.day(20261126) && status.due == .on(Samples.day(20261210)))
    #expect(
      refusals.map(\.fault) == [.outOfOrder, .alreadyDecided, .outOfOrder, .requestClosed, .unknownRequest])
  }

  @Test func aRefusalEndsTheRequest() throws {
    var progress = try progress()
    try progress.apply(approval(.receivingSchool, 20261110))
    let refusal = approval(.receivingAuthority, 20261111, .refused)
    try progress.apply(refusal)
    #expect(progress.state == .refused(refusal))
    #expect(progress.status(on: Samples.day(20261224), calendar: .published).holder == nil)
    #expect(throws: ApprovalRefusal(approval: approval(.releasingSchool, 20261112), fault: .requestClosed)) {
      try progress.apply(approval(.releasingSchool, 20261112))
    }
    #expect(progress.remainingSteps(calendar: .published).isEmpty)
  }

  @Test("an approval out of place changes nothing")
  func faults() throws {
    var progress = try progress(.enrolment)
    let before = progress
    for (approval, fault) in [
      (approval(.releasingSchool, 20260711), ApprovalFault.notAStep), (approval(.receivingSchool, 20260709), .tooEarly),
      (approval(.retrieval, 20260711), .outOfOrder),
    ] {
      #expect(throws: ApprovalRefusal(approval: approval, fault: fault)) { try progress.apply(approval) }
      #expect(progress == before)
    }
  }

  /// The transfer goes from 湖北 to 河南.
  @Test("a step is taken by a file of its own side's province, or of the ministry")
  func senders() throws {
    var progress = try progress()
    func sent(_ step: ApprovalStep, _ day: UInt32, by code: UInt32) -> Approval {
      var approval = approval(step, day)
      approval.sender = code == 0 ? .ministry : Authority(level: .province, division: Division(rawValue: code))
      return approval
    }
    let refusals = progress.apply([
      sent(.receivingSchool, 20261109, by: 420000), sent(.receivingSchool, 20261110, by: 410000),
      sent(.receivingAuthority, 20261111, by: 0), sent(.releasingSchool, 20261112, by: 410000),
      sent(.releasingSchool, 20261113, by: 420000),
    ])
    #expect(refusals.map(\.fault) == [.otherProvince, .otherProvince])
    #expect(progress.approvals.map(\.date) == [20261110, 20261111, 20261113].map(Samples.day))
  }

  @Test("approvals in any order of files come to the same")
  func orderDoesNotMatter() throws {
    let approvals = [
      approval(.receivingSchool, 20261109), approval(.receivingAuthority, 20261109),
      approval(.releasingSchool, 20261110),
      approval(.releasingAuthority, 20261111, .refused),
    ]
    var expected = try progress()
    #expect(expected.apply(approvals).isEmpty)
    for _ in 0..<20 {
      var shuffled = try progress()
      #expect(shuffled.apply(approvals.shuffled()).isEmpty)
      #expect(shuffled == expected)
    }
  }
}
