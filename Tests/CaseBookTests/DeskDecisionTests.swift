import GRDB
import Identity
import Rules
import Testing

@testable import CaseBook

@Suite struct DeskDecisionTests {
  let fixture: BookFixture
  let policy = DecisionPolicy(secondPerson: [.delete])

  /// A case between 河南 and 湖北: the ministry's.
  init() throws {
    fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
  }

  private func viewer(_ name: String, _ role: Role = .decider, _ seat: Seat = .ministry) -> Viewer {
    Viewer(user: name, fullName: name.uppercased(), role: role, seat: seat)
  }

  private func action(_ viewer: Viewer, _ version: CaseVersion? = nil) throws -> DeskAction {
    let file = try #require(try fixture.book.file(fixture.number()))
    return DeskAction(fixture.number(), by: viewer, on: BookFixture.day(20261125), seen: version ?? file.version)
  }

  private func state() throws -> Case.State? { try fixture.book.find(fixture.number())?.state }

  private func fault(_ result: Result<DeskOutcome, DeskRefusal>) -> DeskFault? {
    if case .failure(let refusal) = result { refusal.fault } else { nil }
  }

  private func events() throws -> [CaseEvent.Kind] { try fixture.book.events(ofRequest: "410000-L1").map(\.kind) }

  @Test func aDecisionThatNeedsNoSecondPersonIsInForceAtOnce() throws {
    let result = try fixture.book.decide(
      DecisionDraft(.correct, reason: "出生日期改正", isBlind: true), try action(viewer("li")), policy: policy)
    #expect(result == .success(.decided))
    let decision = try #require(try fixture.book.find(fixture.number())?.evidence.first?.decision)
    #expect(decision.kind == .correct && decision.person == "LI" && decision.isBlind)
    #expect(try state() == .decided)
  }

  @Test func aSecondPersonMustAgree() throws {
    let proposed = try fixture.book.decide(
      DecisionDraft(.delete, reason: "同一人"), try action(viewer("li")), policy: policy)
    #expect(proposed == .success(.awaitsSecondPerson))
    #expect(try state() == .open)
    #expect(try fixture.book.find(fixture.number())?.evidence.first?.decision == nil)

    let own = try fixture.book.answerProposal(agreeing: true, reason: "", try action(viewer("li")))
    #expect(fault(own) == .samePerson)
    let another = try fixture.book.decide(
      DecisionDraft(.correct, reason: "x"), try action(viewer("wang")), policy: policy)
    #expect(fault(another) == .awaitsSecondPerson)

    let agreed = try fixture.book.answerProposal(agreeing: true, reason: "", try action(viewer("wang")))
    #expect(agreed == .success(.decided))
    let decision = try #require(try fixture.book.find(fixture.number())?.evidence.first?.decision)
    #expect(decision.person == "LI" && decision.secondPerson == "WANG" && decision.reason == "同一人")
    #expect(try events() == [.opened, .proposed, .decided])
  }

  @Test func whoDoesNotAgreeSaysWhyAndTheCaseIsDecidedAnew() throws {
    _ = try fixture.book.decide(DecisionDraft(.delete, reason: "同一人"), try action(viewer("li")), policy: policy)
    #expect(
      fault(try fixture.book.answerProposal(agreeing: false, reason: "", try action(viewer("wang")))) == .reasonMissing)
    #expect(
      try fixture.book.answerProposal(agreeing: false, reason: "双胞胎", try action(viewer("wang")))
        == .success(.objected))
    #expect(try fixture.book.file(fixture.number())?.proposal == nil)
    #expect(
      try fixture.book.decide(DecisionDraft(.correct, reason: "x"), try action(viewer("li")), policy: policy)
        == .success(.decided))
  }

  /// Each text that is kept goes through one function.
  @Test(
    arguments: [("\u{3000}", DeskFault.reasonMissing), ("a\0", .reasonDamaged)]
      + [(String(repeating: "核", count: 1334), .reasonTooLong)])
  func whatSaysNothingIsNoReason(_ text: String, _ expected: DeskFault) throws {
    let li = viewer("li", .supervisor)
    #expect(fault(try fixture.book.substantiate(.request, text: text, try action(li))) == expected)
    let draft = DecisionDraft(.delete, reason: text)
    #expect(fault(try fixture.book.decide(draft, try action(li), policy: policy)) == expected)
    _ = try fixture.book.decide(DecisionDraft(.delete, reason: "同一人"), try action(li), policy: policy)
    let wang = viewer("wang")
    #expect(fault(try fixture.book.answerProposal(agreeing: false, reason: text, try action(wang))) == expected)
    #expect(try fixture.book.answerProposal(agreeing: true, reason: "", try action(wang)) == .success(.decided))
    #expect(fault(try fixture.book.withdraw(reason: text, try action(li))) == expected)
    #expect(try events() == [.opened, .proposed, .decided])
  }

  @Test func aDecisionOnAnOlderStateIsRefusedWithWhatChanged() throws {
    let seen = try #require(try fixture.book.file(fixture.number())).version
    try fixture.night("20261125", [fixture.findings(found: BookFixture.pupil(0x6DB7, division: 420106))])
    let result = try fixture.book.decide(
      DecisionDraft(.correct, reason: "x"), try action(viewer("li"), seen), policy: policy)
    guard case .failure(let refusal) = result else {
      Issue.record("an older state was decided on")
      return
    }
    #expect(refusal.fault == .changed && refusal.changes.map(\.kind) == [.evidenceChanged])
    #expect(try state() == .open)
  }

  @Test func twoPeopleAtOnceDecideOnce() throws {
    let seen = try #require(try fixture.book.file(fixture.number())).version
    let first = try fixture.book.decide(
      DecisionDraft(.correct, reason: "x"), try action(viewer("li"), seen), policy: policy)
    let second = try fixture.book.decide(
      DecisionDraft(.correct, reason: "y"), try action(viewer("wang"), seen), policy: policy)
    #expect(first == .success(.decided) && fault(second) == .changed)
  }

  /// What was proposed on other evidence cannot be agreed to.
  @Test func aProposalLapsesWhenARecordChanges() throws {
    _ = try fixture.book.decide(DecisionDraft(.delete, reason: "同一人"), try action(viewer("li")), policy: policy)
    try fixture.night("20261125", [fixture.findings(found: BookFixture.pupil(0x6DB7, division: 420106))])
    #expect(
      fault(try fixture.book.answerProposal(agreeing: true, reason: "", try action(viewer("wang")))) == .changed)
  }

  private func proposal() throws -> Proposal? { try fixture.book.file(fixture.number())?.proposal }

  @Test func aProposalEndsWhenTheCaseGoesUp() throws {
    let henan = Authority(level: .province, division: Division(rawValue: 410000))
    let zhao = viewer("zhao", .decider, .authority(henan))
    _ = try fixture.book.handDown(to: henan, try action(viewer("wang", .supervisor)))
    _ = try fixture.book.substantiate(.request, text: "a", try action(zhao))
    _ = try fixture.book.decide(DecisionDraft(.delete, reason: "同一人"), try action(zhao), policy: policy)
    #expect(try proposal() != nil)
    _ = try fixture.book.substantiate(.hit("420000-R1"), text: "b", try action(viewer("li")))
    #expect(try events().last == .wentUp)
    #expect(try proposal() == nil, "it was another authority's")
  }

  @Test func aProposalEndsWhenANightGivesTheCaseToAnother() throws {
    _ = try fixture.book.decide(DecisionDraft(.delete, reason: "同一人"), try action(viewer("li")), policy: policy)
    try fixture.night("20261125", [fixture.findings(found: BookFixture.pupil(0x6DB6, division: 410103))])
    #expect(try fixture.book.find(fixture.number())?.handler.level == .prefecture)
    #expect(try proposal() == nil)
  }

  @Test func aProposalEndsWhenANightClosesTheCase() throws {
    _ = try fixture.book.decide(DecisionDraft(.delete, reason: "同一人"), try action(viewer("li")), policy: policy)
    try fixture.night("20261125", [fixture.findings(probability: nil)])
    #expect(try state() == .closed)
    #expect(try proposal() == nil)
  }

  @Test func aProposalEndsWhenANightFindsNothingUndecided() throws {
    var findings = fixture.findings()
    findings.matches += fixture.findings(foundID: "420000-R2").matches
    try fixture.night("20261125", [findings])
    _ = try fixture.book.decide(fixture.decision(.correct, record: "420000-R1")).get()
    _ = try fixture.book.decide(
      DecisionDraft(.delete, recordID: "420000-R2", reason: "同一人"), try action(viewer("li")), policy: policy)
    #expect(try proposal() != nil)
    try fixture.night("20261126", [fixture.findings()])
    #expect(try state() == .decided)
    #expect(try proposal() == nil)
  }

  @Test func aProposalEndsWhenTheCaseIsDecidedOrHandedDownElsewhere() throws {
    _ = try fixture.book.decide(DecisionDraft(.delete, reason: "同一人"), try action(viewer("li")), policy: policy)
    try fixture.decide(.correct)
    #expect(try proposal() == nil)
    try fixture.night("20261125", [fixture.findings("410000-L2")])
    let (number, wang) = (fixture.number("410000-L2"), viewer("wang", .supervisor))
    let version = try #require(try fixture.book.file(number)).version
    let action = DeskAction(number, by: wang, on: BookFixture.day(20261125), seen: version)
    _ = try fixture.book.decide(DecisionDraft(.delete, reason: "同一人"), action, policy: policy)
    #expect(try fixture.book.file(number)?.proposal != nil)
    let henan = Authority(level: .province, division: Division(rawValue: 410000))
    _ = try fixture.book.handDown(number, to: henan, by: "李", on: BookFixture.day(20261125))
    #expect(try fixture.book.file(number)?.proposal == nil)
  }

  /// A side that says meanwhile that its pupil is another child is what the second person must hear of first.
  @Test func aProposalLapsesWhenASideSubstantiates() throws {
    _ = try fixture.book.decide(DecisionDraft(.delete, reason: "同一人"), try action(viewer("li")), policy: policy)
    let henan = viewer("zhao", .decider, AccessTests.seat(.province, 410000))
    _ = try fixture.book.substantiate(.request, text: "在校证明", try action(henan))
    #expect(
      fault(try fixture.book.answerProposal(agreeing: true, reason: "", try action(viewer("wang")))) == .changed)
  }

  @Test func aWithdrawnDecisionIsRaisedAgain() throws {
    let policy = DecisionPolicy(bothSides: false)
    _ = try fixture.book.decide(DecisionDraft(.substantiate, reason: "双胞胎"), try action(viewer("li")), policy: policy)
    #expect(try fixture.book.remembering([fixture.findings()])[0].matches.isEmpty)
    #expect(fault(try fixture.book.withdraw(reason: "", try action(viewer("li")))) == .reasonMissing)
    #expect(try fixture.book.withdraw(reason: "看错了", try action(viewer("li"))) == .success(.withdrawn))
    #expect(try state() == .open)
    #expect(try fixture.book.remembering([fixture.findings()])[0].matches.count == 1)
    #expect(try events() == [.opened, .decided, .withdrawn])
    #expect(fault(try fixture.book.withdraw(reason: "再撤", try action(viewer("li")))) == .nothingToWithdraw)
    let kept = try fixture.book.read { db in
      try String.fetchOne(db, sql: "SELECT withdrawn_reason FROM withdrawn_decision")
    }
    #expect(kept == "看错了", "what was withdrawn stays on record")
  }

  @Test func acrossProvincesBothSidesSubstantiateFirst() throws {
    let henan = viewer("zhao", .decider, AccessTests.seat(.province, 410000))
    let hubei = viewer("qian", .decider, AccessTests.seat(.county, 420106))
    let draft = DecisionDraft(.substantiate, reason: "两名学生")
    #expect(fault(try fixture.book.decide(draft, try action(viewer("li")), policy: policy)) == .sidesMissing)
    #expect(
      fault(try fixture.book.substantiate(.hit("420000-R1"), text: "在校证明", try action(henan))) == .notAllowed,
      "nobody speaks for another side")
    #expect(try fixture.book.substantiate(.request, text: "在校证明", try action(henan)) == .success(.substantiated))
    #expect(fault(try fixture.book.decide(draft, try action(viewer("li")), policy: policy)) == .sidesMissing)
    #expect(try fixture.book.substantiate(.hit("420000-R1"), text: "户籍", try action(hubei)) == .success(.substantiated))
    #expect(try fixture.book.decide(draft, try action(viewer("li")), policy: policy) == .success(.decided))
  }

  @Test func aHandedDownCaseGoesUpWhenAllSidesHaveSubstantiated() throws {
    let henan = Authority(level: .province, division: Division(rawValue: 410000))
    #expect(fault(try fixture.book.handDown(to: henan, try action(viewer("li")))) == .notAllowed)
    #expect(try fixture.book.handDown(to: henan, try action(viewer("wang", .supervisor))) == .success(.handedDown))
    let zhao = viewer("zhao", .decider, .authority(henan))
    #expect(try fixture.book.substantiate(.request, text: "a", try action(zhao)) == .success(.substantiated))
    #expect(try fixture.book.find(fixture.number())?.handler == henan)
    #expect(
      try fixture.book.substantiate(.hit("420000-R1"), text: "b", try action(viewer("li"))) == .success(.substantiated))
    #expect(try fixture.book.find(fixture.number())?.handler == .ministry)
    #expect(try events().suffix(2) == [.substantiated, .wentUp])
  }

  @Test("where request and registration have one record id each side substantiates for itself")
  func bothSidesWithOneRecordID() throws {
    let id = "410000-L2"
    try fixture.night("20261125", [fixture.findings(id, foundID: id)])
    func substantiate(_ side: CaseSide, _ division: UInt32) throws -> Result<DeskOutcome, DeskRefusal> {
      let version = try #require(try fixture.book.file(fixture.number(id))).version
      let viewer = viewer("zhao", .decider, AccessTests.seat(.province, division))
      return try fixture.book.substantiate(
        side, text: "在校证明", DeskAction(fixture.number(id), by: viewer, on: BookFixture.day(20261126), seen: version))
    }
    #expect(fault(try substantiate(.hit(id), 410000)) == .notAllowed, "nobody speaks for another side")
    #expect(try substantiate(.request, 410000) == .success(.substantiated))
    #expect(try fixture.book.file(fixture.number(id))?.missingStatements == [.hit(id)])
    #expect(try substantiate(.hit(id), 420000) == .success(.substantiated))
    let file = try #require(try fixture.book.file(fixture.number(id)))
    #expect(file.missingStatements.isEmpty && file.statements.map(\.side) == [.request, .hit(id)])
  }

  @Test func aSidesEvidenceLapsesWhenARecordChanges() throws {
    let henan = viewer("zhao", .decider, AccessTests.seat(.province, 410000))
    _ = try fixture.book.substantiate(.request, text: "在校证明", try action(henan))
    #expect(try fixture.book.file(fixture.number())?.statements.count == 1)
    try fixture.night("20261125", [fixture.findings(found: BookFixture.pupil(0x6DB7, division: 420106))])
    #expect(try fixture.book.file(fixture.number())?.statements.isEmpty == true)
  }

  @Test(arguments: [AccessTests.seat(.county, 330105), AccessTests.seat(.province, 440000)])
  func toOthersTheCaseDoesNotExist(_ seat: Seat) throws {
    let stranger = viewer("sun", .supervisor, seat)
    let draft = DecisionDraft(.correct, reason: "x")
    #expect(fault(try fixture.book.decide(draft, try action(stranger), policy: policy)) == .unknownCase)
    #expect(fault(try fixture.book.withdraw(reason: "x", try action(stranger))) == .unknownCase)
    #expect(fault(try fixture.book.substantiate(.request, text: "x", try action(stranger))) == .unknownCase)
    #expect(try events() == [.opened], "nothing was written")
  }

  @Test func aSideDoesNotDecide() throws {
    let henan = viewer("zhao", .supervisor, AccessTests.seat(.province, 410000))
    let result = try fixture.book.decide(DecisionDraft(.correct, reason: "x"), try action(henan), policy: policy)
    #expect(fault(result) == .notAllowed)
  }
}
