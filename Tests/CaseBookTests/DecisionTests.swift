import Identity
import Rules
import Testing

@testable import CaseBook

struct DecisionTests {
  let changed = BookFixture.pupil(phone: 13_900_000_009)

  @Test("two children: the pair is not raised again, on either side, unless one of the two changes")
  func substantiated() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    try fixture.decide(.substantiate)
    #expect(try fixture.state() == .decided)

    let second = try fixture.night("20261125", [fixture.findings()])
    #expect(second.events.isEmpty)
    #expect(try fixture.book.request("410000-L1")?.verdict == .clear)
    // Another request for the registration is another pair.
    #expect(try fixture.night("20261126", [fixture.findings("410000-L2")]).events.map(\.kind) == [.opened])
    // A request that has changed.
    #expect(
      try fixture.night("20261127", [fixture.findings("410000-L1", changed)]).events.map(\.kind) == [.raisedAgain])
    #expect(try fixture.state() == .open)
    #expect(try fixture.book.find(fixture.number())?.evidence.first?.decision == nil)
  }

  @Test("the registration changed")
  func otherSideChanged() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    try fixture.decide(.substantiate)
    let found = BookFixture.pupil(0x6DB7, division: 420106, school: 2_142_000_002)
    #expect(try fixture.night("20261125", [fixture.findings(found: found)]).events.map(\.kind) == [.raisedAgain])
  }

  @Test("what changed says one child after all: raised once, saying so")
  func contradicted() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    try fixture.decide(.substantiate)
    let later = fixture.findings("410000-L1", changed, probability: 0.999)
    #expect(try fixture.night("20261125", [later]).events.map(\.kind) == [.contradicted])
    #expect(try fixture.night("20261126", [later]).events.isEmpty)
    try fixture.decide(.substantiate)
    #expect(try fixture.night("20261127", [later]).events.isEmpty)
    #expect(try fixture.state() == .decided)
  }

  @Test(
    "corrected or deleted: still a duplicate, yet no case again until something has changed",
    arguments: [
      DecisionKind.correct, .delete,
    ])
  func corrected(_ kind: DecisionKind) throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    try fixture.decide(kind)
    #expect(try fixture.night("20261125", [fixture.findings()]).events.isEmpty)
    #expect(try fixture.book.request("410000-L1")?.verdict == .review)
    #expect(try fixture.state() == .decided)
    #expect(
      try fixture.night("20261126", [fixture.findings("410000-L1", changed)]).events.map(\.kind) == [.raisedAgain])
  }

  @Test("two requests of one night: decided in one case, remembered in the other")
  func pairOfRequests() throws {
    let fixture = try BookFixture()
    var (one, other) = (fixture.findings("410000-L1"), fixture.findings("410000-L2", BookFixture.pupil(0x6DB6)))
    let requests = [one, other].compactMap(\.registration)
    one.matches = [
      FoundMatch(
        recordID: "410000-L2", registration: requests[1], matchWeight: 3, probability: 0.7, isRequestTonight: true)
    ]
    other.matches = [
      FoundMatch(
        recordID: "410000-L1", registration: requests[0], matchWeight: 3, probability: 0.7, isRequestTonight: true)
    ]
    try fixture.night("20261124", [one, other])
    let handler = try #require(try fixture.book.find(fixture.number())).handler
    _ = try fixture.book.decide(fixture.decision(.substantiate, as: handler)).get()
    #expect(try fixture.book.find(fixture.number("410000-L2"))?.evidence.first?.decision?.kind == .substantiate)
    #expect(try fixture.book.remembering([one, other]).allSatisfy(\.matches.isEmpty))
    // Nobody can decide it otherwise there, but by taking it back.
    #expect(try fixture.state("410000-L2") == .decided)
    #expect(try fixture.book.events(ofRequest: "410000-L2").last?.kind == .decided)
    let viewer = Viewer(user: "li", fullName: "李", role: .decider, seat: .authority(handler))
    // In the case that it was decided in, and in the other.
    for id in ["410000-L1", "410000-L2"] {
      let seen = try #require(try fixture.book.file(fixture.number(id))).version
      let action = DeskAction(fixture.number(id), by: viewer, on: BookFixture.day(20261125), seen: seen)
      #expect(try fixture.book.withdraw(reason: "x", action) == .success(.withdrawn))
      #expect(try fixture.state() == .open && fixture.state("410000-L2") == .open)
      #expect(try fixture.book.events(ofRequest: "410000-L1").last?.kind == .withdrawn)
      #expect(try fixture.book.remembering([one, other]).allSatisfy { $0.matches.count == 1 })
      _ = try fixture.book.decide(fixture.decision(.substantiate, as: handler)).get()
    }
  }

  @Test("what was decided in the other request's case is taken back by no authority that may not do so there")
  func pairOfRequestsAndMore() throws {
    let fixture = try BookFixture()
    let pupils = [BookFixture.pupil(), BookFixture.pupil(0x6DB6)]
    // The first is in another province too, so that the ministry decides its case.
    var (one, other) = (fixture.findings("410000-L1"), fixture.findings("410000-L2", pupils[1]))
    one.matches.append(fixture.match("410000-L2", pupils[1], isRequestTonight: true))
    other.matches = [fixture.match("410000-L1", pupils[0], isRequestTonight: true)]
    try fixture.night("20261124", [one, other])
    _ = try fixture.book.decide(fixture.decision(.substantiate)).get()
    let below = try #require(try fixture.book.find(fixture.number("410000-L2"))).handler
    #expect(below.level != .ministry)
    #expect(try fixture.state("410000-L2") == .decided)
    func withdraw(as seat: Seat) throws -> Result<DeskOutcome, DeskRefusal> {
      let viewer = Viewer(user: "li", fullName: "李", role: .supervisor, seat: seat)
      let seen = try #require(try fixture.book.file(fixture.number("410000-L2"))).version
      return try fixture.book.withdraw(
        reason: "x", DeskAction(fixture.number("410000-L2"), by: viewer, on: BookFixture.day(20261125), seen: seen))
    }
    let before = try fixture.dump()
    #expect(try withdraw(as: .authority(below)) == .failure(DeskRefusal(fault: .notAllowed)))
    #expect(try fixture.dump() == before)
    #expect(try withdraw(as: .ministry) == .success(.withdrawn))
    #expect(try fixture.state() == .open && fixture.state("410000-L2") == .open)
  }

  @Test("a case of several registrations is decided when all of them are")
  func oneByOne() throws {
    let fixture = try BookFixture()
    var findings = fixture.findings()
    findings.matches += fixture.findings(foundID: "420000-R2").matches
    try fixture.night("20261124", [findings])
    _ = try fixture.book.decide(fixture.decision(.substantiate, record: "420000-R2")).get()
    #expect(try fixture.state() == .open)
    _ = try fixture.book.decide(fixture.decision(.delete, record: "420000-R1")).get()
    #expect(try fixture.state() == .decided)
    let night = try fixture.night("20261125", [findings])
    #expect(night.events.isEmpty)
    #expect(try fixture.book.request("410000-L1")?.verdict == .review, "the one to be deleted is still there")
  }

  @Test("an open case of which only decided registrations are left is decided")
  func undecidedVanished() throws {
    let fixture = try BookFixture()
    var findings = fixture.findings()
    findings.matches += fixture.findings(foundID: "420000-R2").matches
    try fixture.night("20261124", [findings])
    _ = try fixture.book.decide(fixture.decision(.delete, record: "420000-R1")).get()
    let night = try fixture.night("20261125", [fixture.findings()])
    #expect(night.events.map(\.kind) == [.evidenceChanged])
    #expect(try fixture.state() == .decided)
  }

  @Test("only the handler decides, an open case, about what it holds")
  func refusals() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    func fault(_ entry: DecisionEntry) throws -> DecisionFault? {
      if case .failure(let refusal) = try fixture.book.decide(entry) { refusal.fault } else { nil }
    }
    let county = Authority(level: .county, division: Division(rawValue: 410102))
    let before = try fixture.dump()
    #expect(try fault(fixture.decision(.delete, "410000-L9")) == .unknownCase)
    #expect(try fault(fixture.decision(.delete, as: county)) == .notTheHandler)
    #expect(try fault(fixture.decision(.delete, record: "420000-R9")) == .noSuchRecord)
    #expect(try fixture.dump() == before)
    #expect(try fault(fixture.decision(.delete)) == nil)
    #expect(try fault(fixture.decision(.delete)) == .caseNotOpen)
  }

  @Test("decisions that come in with a night are written once, and those that change nothing are told")
  func importsOnce() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    let entries = [fixture.decision(.substantiate), fixture.decision(.delete), fixture.decision(.delete, "410000-L9")]
    let policy = DecisionPolicy(bothSides: false)
    let refused = try fixture.book.record(entries, night: "20261125", day: BookFixture.day(20261125), policy: policy)
    #expect(refused.map(\.fault) == [.caseNotOpen, .unknownCase])
    let before = try fixture.dump()
    #expect(
      try fixture.book.record(entries, night: "20261125", day: BookFixture.day(20261125), policy: policy) == refused)
    #expect(try fixture.dump() == before)
    #expect(try fixture.night("20261125", [fixture.findings()]).count(.decided) == 1)
    #expect(try fixture.book.request("410000-L1")?.verdict == .clear)
  }

  @Test("R15: a case is handed down to an authority below, who then decides it")
  func handsDown() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    let henan = Authority(level: .province, division: Division(rawValue: 410000))
    let number = fixture.number()
    #expect(throws: CaseBookError(.cannotHandDown(number), path: fixture.book.path)) {
      try fixture.book.handDown(number, to: .ministry, by: "李", on: BookFixture.day(20261125))
    }
    let handed = try fixture.book.handDown(number, to: henan, by: "李", on: BookFixture.day(20261125))
    #expect(handed.handler == henan && handed.authority == .ministry)
    #expect(try fixture.book.cases(seenBy: henan, ownOnly: true).map(\.number) == [number])
    try fixture.night("20261126", [fixture.findings()])
    #expect(try fixture.book.find(number)?.handler == henan)
    _ = try fixture.book.decide(fixture.decision(.substantiate, as: henan)).get()
    #expect(
      try fixture.book.events(ofRequest: "410000-L1").map(\.kind) == [.opened, .handedDown, .decided])
  }

  @Test func whoLookedIsWrittenDown() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    try fixture.book.noteLook(at: fixture.number(), by: "王", on: BookFixture.day(20261125))
    let looked = try #require(try fixture.book.events(ofRequest: "410000-L1").last)
    #expect(looked.kind == .looked && looked.person == "王" && looked.number == fixture.number())
  }
}
