import Identity
import Testing

@testable import Rules

struct NextStepTests {
  let rules: RuleSet

  init() throws { rules = try Samples.rules() }

  struct Case: Sendable {
    var status: PupilStatus
    var business: Business
    var sameSchool: Bool
    var step: NextStep
    var rule: Rule
    var remarks: [VerdictReason]
  }

  static let cases: [Case] = [
    Case(status: .inSchool, business: .none, sameSchool: false, step: .requestTransfer, rule: .r6, remarks: []),
    Case(
      status: .inSchool, business: .transfer, sameSchool: false, step: .releaseThenTransfer, rule: .r5,
      remarks: [.transferUnderWay]),
    Case(
      status: .inSchool, business: .problemRegistration, sameSchool: false, step: .finishBusinessThenTransfer,
      rule: .r4, remarks: [.businessInProgress]),
    Case(
      status: .suspended, business: .none, sameSchool: false, step: .resumeThenTransfer, rule: .r4,
      remarks: [.notInSchool]),
    Case(
      status: .abroad, business: .none, sameSchool: false, step: .resumeThenTransfer, rule: .r4,
      remarks: [.notInSchool]),
    Case(
      status: .graduated, business: .none, sameSchool: false, step: .requestEnrolment, rule: .r10,
      remarks: [.graduated]),
    Case(
      status: .inSchool, business: .none, sameSchool: true, step: .keepExistingRegistration, rule: .r1,
      remarks: [.sameSchool]),
  ]

  @Test("R4, R5, R6, R10: what to do about a child that is registered already", arguments: cases)
  func duplicate(_ step: Case) {
    var found = Samples.pupil(school: step.sameSchool ? 2_141_000_001 : 2_142_000_002)
    found.status = step.status
    found.business = step.business
    let ruling = rules.rule(on: Samples.findings(matches: [Samples.match(found, probability: 0.99)]))
    #expect(ruling.verdict == .duplicate)
    #expect(ruling.nextStep == step.step)
    #expect(ruling.rule == step.rule)
    #expect(Array(ruling.reasons) == [.probableDuplicate, .sameIdentityNumber] + step.remarks)
  }

  @Test("two schools ask for the same child tonight")
  func requestedTwice() throws {
    let other = Samples.pupil(division: 410105, school: 2_141_000_005)
    let tonight = Samples.match(other, id: "410000-L2", weight: 30, probability: 1, tonight: true)
    let ruling = rules.rule(on: Samples.findings(matches: [tonight]))
    #expect(ruling.verdict == .duplicate)
    #expect(ruling.reasons == [.probableDuplicate, .sameIdentityNumber, .alsoRequestedTonight])
    #expect(ruling.nextStep == .decideWhichRequest)
    #expect(ruling.authority == Authority(level: .prefecture, division: Division(rawValue: 410100)))
    #expect(ruling.due == .on(try #require(CalendarDay(decimal: 20261211))))

    // A registration that is found too goes before a request, however heavy that is.
    let found = Samples.match(Samples.pupil(division: 420102, school: 2_142_000_002), weight: 20, probability: 0.99)
    let both = rules.rule(on: Samples.findings(matches: [tonight, found]))
    #expect(both.nextStep == .requestTransfer)
    #expect(both.matches.map(\.recordID) == ["420000-1", "410000-L2"])
    #expect(both.authority == .ministry)
  }

  @Test("a number that another child holds")
  func conflict() throws {
    var holder = Samples.stranger()
    holder.identityNumber = Samples.pupil().identityNumber
    let ruling = rules.rule(on: Samples.findings(matches: [Samples.match(holder, probability: 0.1)]))
    #expect(ruling.verdict == .conflict)
    #expect(ruling.reasons == [.identityNumberHeldByAnotherChild, .sameIdentityNumber])
    #expect(ruling.nextStep == .resolveNumberFirst)
    #expect(ruling.rule == .r13)
    #expect(ruling.authority == .ministry)
    #expect(ruling.due == .on(try #require(CalendarDay(decimal: 20261218))))
  }

  @Test("a grey case is decided by a person, on the decision clock")
  func review() throws {
    let grey = Samples.match(Samples.pupil(sequence: 321, division: 410302), probability: 0.7)
    let ruling = rules.rule(on: Samples.findings(matches: [grey]))
    #expect(ruling.nextStep == .decideByAuthority)
    #expect(ruling.rule == .r2)
    #expect(ruling.authority == Authority(level: .province, division: Division(rawValue: 410000)))
    #expect(ruling.due == .on(try #require(CalendarDay(decimal: 20261211))))
    #expect(ruling.reasons.contains(.otherValidIdentityNumber))
  }

  @Test func divisionFallsBackToTheSchoolCode() {
    var request = Samples.pupil(division: 0)
    request.flags = .unknownDivision
    #expect(
      rules.rule(on: Samples.findings(request)).authority
        == Authority(level: .province, division: Division(rawValue: 410000)))
  }

  @Test func everyStepHasADeadlineAndARule() {
    for step in NextStep.allCases {
      #expect(rules.clock.days(step.deadline) > 0)
      #expect(RequestKind.allCases.allSatisfy { Rule.allCases.contains(step.rule(for: $0)) })
    }
    #expect(rules.clock.days(.approvalStep) == 10)
    #expect(rules.clock.days(.decision) == 13)
    #expect(rules.clock.days(.decisionCarriedOut) == 18)
    #expect(rules.clock.days(.correction) == 5)
  }

  @Test func aDecisionsStepsEndWithItsDeadline() throws {
    let clock = try RuleBook.builtIn().latest.clock
    #expect(clock.steps(.decision).map(\.days) == [3, 8, 13])
    #expect(clock.steps(.decisionCarriedOut).map(\.days) == [3, 8, 13, 18])
    for deadline in Deadline.allCases {
      let steps = clock.steps(deadline)
      #expect(steps.isEmpty || steps.last?.days == clock.days(deadline))
    }
  }
}
