import Identity
import Settings
import Testing

@testable import Rules

/// The rules about registering a pupil, R1 to R8, one test each at least.
struct RegistrationRuleTests {
  private func rule(_ findings: RequestFindings, _ policies: [ProvincePolicy] = []) throws -> Ruling {
    try Samples.rules(policies).rule(on: findings)
  }

  @Test("R1: a late registration only after the check finds nothing; grade 1 needs none, and is told what is found")
  func r1() throws {
    let clear = try rule(Samples.findings())
    #expect(clear.verdict == .clear && clear.nextStep == .registerLate && clear.rule == .r1)
    let found = try rule(Samples.findings(matches: [Samples.match(Samples.pupil(), probability: 0.99)]))
    #expect(found.verdict == .duplicate)
    let first = try rule(
      Samples.findings(Samples.pupil(grade: 1), matches: [Samples.match(Samples.stranger(), probability: 0.99)]))
    #expect(first.kind == .newRegistration && first.verdict == .duplicate)
    #expect(try rule(Samples.findings(Samples.pupil(grade: 1))).nextStep == .registerNew)
  }

  @Test("R2: a hold names who decides, by when, on what evidence")
  func r2() throws {
    let grey = Samples.match(Samples.pupil(sequence: 321, division: 410105), probability: 0.7)
    let ruling = try rule(Samples.findings(matches: [grey]))
    #expect(ruling.verdict == .review && ruling.nextStep == .decideByAuthority && ruling.rule == .r2)
    #expect(ruling.authority == Authority(level: .prefecture, division: Division(rawValue: 410100)))
    #expect(ruling.due == .on(Samples.day(20261211)))
    #expect(ruling.matches.map(\.recordID) == ["420000-1"])
    #expect(ruling.reasons.contains(.otherValidIdentityNumber))
  }

  @Test("R3: a school that is not on its province's list cannot register anyone")
  func r3() throws {
    func policy(_ list: String) throws -> ProvincePolicy {
      let schools = try SchoolList(parsing: list, province: Samples.henan)
      return Samples.policy { $0.schools = schools }
    }
    for kind in RequestKind.allCases {
      var findings = Samples.move(kind, on: 20260801)
      if !kind.movesRegistration { findings.matches = [] }
      if kind == .newRegistration { findings.registration?.grade = 1 }
      let refused = try rule(findings, [policy("2141000777")])
      #expect(refused.verdict == .invalid, "\(kind)")
      #expect(refused.reasons.contains(.schoolNotApproved))
      #expect(refused.nextStep == .registerAtApprovedSchool && refused.rule == .r3)
      #expect(try !rule(findings, [policy("2141000001")]).reasons.contains(.schoolNotApproved))
      #expect(try !rule(findings).reasons.contains(.schoolNotApproved), "a province without a list is not checked")
    }
  }

  @Test("R4: not in school, or with business in progress: not to be transferred", arguments: [false, true])
  func r4(_ isLate: Bool) throws {
    let cases: [(PupilStatus, Business, VerdictReason, NextStep)] = [
      (.suspended, .none, .notInSchool, .resumeThenTransfer), (.resuming, .none, .notInSchool, .resumeThenTransfer),
      (.abroad, .none, .notInSchool, .resumeThenTransfer), (.otherLeave, .none, .notInSchool, .resumeThenTransfer),
      (.inSchool, .informationChange, .businessInProgress, .finishBusinessThenTransfer),
      (.inSchool, .problemRegistration, .businessInProgress, .finishBusinessThenTransfer),
    ]
    for (status, business, reason, step) in cases {
      var findings = Samples.move(found: [Samples.registered(status: status, business: business)])
      if isLate { findings.kind = .lateRegistration }
      let ruling = try rule(findings)
      #expect(ruling.verdict == (isLate ? .duplicate : .refused))
      #expect(ruling.reasons.contains(reason) && ruling.nextStep == step && ruling.rule == .r4)
    }
  }

  @Test("R5: the file of the pupil was pulled: released first, then transferred")
  func r5() throws {
    let pulled = Samples.match(
      Samples.registered(business: .transfer), probability: 0.99)
    let ruling = try rule(Samples.findings(matches: [pulled]))
    #expect(ruling.verdict == .duplicate && ruling.nextStep == .releaseThenTransfer && ruling.rule == .r5)
    #expect(ruling.authority == .ministry)
  }

  @Test("R6: found: transfer; not found: register; no enrolment plan: back to the previous school")
  func r6() throws {
    let found = Samples.findings(matches: [Samples.match(Samples.registered(), probability: 0.99)])
    #expect(try rule(found).nextStep == .requestTransfer)
    #expect(try rule(found).rule == .r6)
    #expect(try rule(Samples.findings()).nextStep == .registerLate)
    let list = try SchoolList(parsing: "2141000001 7-9", province: Samples.henan)
    let policy = Samples.policy { $0.schools = list }
    for findings in [found, Samples.findings()] {
      let ruling = try rule(findings, [policy])
      #expect(ruling.reasons.contains(.noEnrolmentPlan))
      #expect(ruling.nextStep == .returnToPreviousSchool && ruling.rule == .r6)
    }
    #expect(try rule(found, [policy]).verdict == .duplicate)
    #expect(try rule(Samples.findings(), [policy]).verdict == .invalid)
  }

  @Test("R7: name and register number must both match: the likely cause, and who corrects it")
  func r7() throws {
    var otherName = Samples.registered()
    otherName.name = Samples.stranger().name
    var otherNumber = Samples.registered()
    otherNumber.registerNumber = RegisterNumber(
      .temporary, NumberDigits(division: 420106, birth: 20170312, sequence: 1, check: 2))
    var elsewhere = Samples.registered()
    elsewhere.schoolCode = SchoolCode(rawValue: 2_151_000_001)
    elsewhere.schoolDivision = Division(rawValue: 510104)
    let cases: [(Registration?, VerdictReason, UInt32)] = [
      (otherName, .numberFoundUnderAnotherName, 420106), (otherNumber, .nameFoundUnderAnotherNumber, 420106),
      (elsewhere, .foundInAnotherProvince, 510104), (nil, .notFoundInOutProvince, 420000),
    ]
    for (found, cause, division) in cases {
      let ruling = try rule(Samples.move(found: found.map { [$0] } ?? [], probability: 0.01))
      #expect(ruling.verdict == .invalid)
      #expect(Array(ruling.reasons.prefix(1)) == [.transferOutValidationError])
      #expect(ruling.reasons.contains(cause))
      #expect(ruling.nextStep == .correctAtReleasingSchool && ruling.rule == .r7)
      #expect(ruling.authority.division == Division(rawValue: division))
    }
    // Both errors at once: the number's holder is told first.
    let both = try rule(Samples.move(found: [otherNumber, otherName]))
    #expect(both.reasons.contains(.numberFoundUnderAnotherName) && both.matches.map(\.recordID) == ["420000-2"])

    var mistyped = Samples.request()
    let digits = try #require(mistyped.registerNumber.digits)
    mistyped.registerNumber = RegisterNumber(
      .identity,
      NumberDigits(
        division: 410102, birth: 20170312, sequence: 123, check: (digits.expectedCheck + 1) % 11))
    for found in [[], [Samples.registered()]] {
      #expect(try rule(Samples.move(.transfer, mistyped, found: found)).reasons.contains(.identityCheckWrong))
    }
    var numberless = Samples.request()
    numberless.registerNumber = .none
    let missing = try rule(Samples.move(.transfer, numberless))
    #expect(missing.verdict == .invalid && missing.reasons.contains(.registerNumberMissing))
    #expect(missing.nextStep == .correctAndResubmit)
  }

  @Test("R8: a late registration that cannot be right is corrected and sent again")
  func r8() throws {
    var request = Samples.pupil()
    request.flags = .birthDateImpossible
    let ruling = try rule(Samples.findings(request))
    #expect(ruling.verdict == .invalid && ruling.nextStep == .correctAndResubmit && ruling.rule == .r8)
    let rejected = try rule(Samples.findings(nil, rejectReasons: ["unknown-code"]))
    #expect(rejected.verdict == .invalid && rejected.rule == .r8 && rejected.rejectReasons == ["unknown-code"])
    #expect(rejected.authority == Authority(level: .province, division: Samples.henan))
  }
}
