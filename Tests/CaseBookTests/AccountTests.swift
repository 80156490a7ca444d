import Identity
import Rules
import Testing

@testable import CaseBook

@Suite struct AccountTests {
  let fixture: BookFixture
  let limits = SessionLimits()

  init() throws {
    fixture = try BookFixture()
    let viewer = AccessTests.viewer(.decider, AccessTests.seat(.county, 410102))
    #expect(try fixture.book.addAccount(Account(viewer, secret: "s"), on: BookFixture.day(20261124)))
  }

  @Test func accountsComeBackAsTheyWere() throws {
    let school = Viewer(
      user: "school", fullName: "学校", role: .viewer,
      seat: .school(SchoolCode(rawValue: 2_141_000_001), Division(rawValue: 410102)))
    #expect(try fixture.book.addAccount(Account(school, secret: "t"), on: BookFixture.day(20261124)))
    #expect(try !fixture.book.addAccount(Account(school, secret: "t"), on: BookFixture.day(20261124)))
    #expect(try fixture.book.account("school")?.viewer == school)
    #expect(try fixture.book.accounts().map(\.viewer.user) == ["school", "u"])
    #expect(try fixture.book.removeAccount("school") && fixture.book.account("school") == nil)
  }

  @Test func sessionsExpire() throws {
    try fixture.book.beginSession(of: "u", digest: "d", formToken: "f", at: 1000)
    func isOpen(_ now: Int) throws -> Bool { try fixture.book.session("d", at: now, limits: limits) != nil }
    #expect(try isOpen(1000 + limits.idle - 1))
    // It was used, so the idle time begins anew.
    #expect(try isOpen(1000 + 2 * limits.idle - 10))
    #expect(try !isOpen(1000 + 4 * limits.idle))
    var now = 1000
    while now < 1000 + limits.total - 600 {
      now += 600
      _ = try isOpen(now)
    }
    #expect(try !isOpen(1000 + limits.total), "no session outlasts its total")
  }

  @Test func aNewPasswordEndsOtherSessions() throws {
    for digest in ["a", "b"] { try fixture.book.beginSession(of: "u", digest: digest, formToken: "f", at: 1000) }
    #expect(try fixture.book.changeSecret(of: "u", to: "new", keepingSession: "a"))
    #expect(try fixture.book.session("a", at: 1001, limits: limits) != nil)
    #expect(try fixture.book.session("b", at: 1001, limits: limits) == nil)
    #expect(try fixture.book.removeAccount("u"))
    #expect(try fixture.book.session("a", at: 1001, limits: limits) == nil)
  }

  @Test func aTokenIsFoundByItsDigest() throws {
    #expect(try fixture.book.account(ofTokenDigest: "other") == nil)
    let machine = AccessTests.viewer(.machine, .ministry)
    let account = Account(Viewer(user: "m", fullName: "m", role: machine.role, seat: machine.seat), secret: "digest")
    #expect(try fixture.book.addAccount(account, on: BookFixture.day(20261124)))
    #expect(try fixture.book.account(ofTokenDigest: "digest")?.viewer.user == "m")
  }

  @Test("so many answers at once an hour, for each user; the same pupil is known again by a digest that names nobody")
  func checksAreWrittenDownAndLimited() throws {
    let (li, wang) = (
      AccessTests.viewer(.machine, .ministry), Viewer(user: "w", fullName: "W", role: .decider, seat: .ministry)
    )
    func note(_ pupil: Registration, _ viewer: Viewer, at now: Int) throws -> Int? {
      try fixture.book.noteCheck(of: pupil, by: viewer, at: now, limit: 2)
    }
    var moved = BookFixture.pupil()
    moved.schoolCode = SchoolCode(rawValue: 2_142_000_002)
    #expect(try note(BookFixture.pupil(), li, at: 1000) == nil)
    #expect(try note(moved, li, at: 1600) == nil)
    #expect(try note(BookFixture.pupil(0x6DB6), li, at: 2000) == 2600)
    #expect(try note(BookFixture.pupil(0x6DB6), wang, at: 2000) == nil)
    // The first one is an hour old.
    #expect(try note(BookFixture.pupil(), li, at: 4600) == nil)
    #expect(try note(BookFixture.pupil(), li, at: 4600) == 600)
    let checks = try fixture.book.checks(limit: 9)
    #expect(checks.map(\.at) == [4600, 2000, 1600, 1000] && checks.map(\.user) == ["u", "w", "u", "u"])
    let digests = checks.map(\.identity)
    #expect(digests[0] == digests[2] && digests[2] == digests[3] && digests[1] != digests[0])
    #expect(digests.allSatisfy { $0.utf8.count == 16 && $0.allSatisfy(\.isHexDigit) })
  }

  @Test func looksAreWrittenDown() throws {
    try fixture.night("20261124", [fixture.findings()])
    let found = try #require(try fixture.book.find(fixture.number()))
    let viewer = AccessTests.viewer(.decider, .ministry)
    try fixture.book.noteLook(at: found, by: viewer, reason: Reason("核对"), day: BookFixture.day(20261125), now: 7)
    let look = try #require(try fixture.book.looks(limit: 10).first)
    #expect(look.at == 7 && look.user == "u" && look.number == found.number && look.reason == "核对")
    #expect(try fixture.book.events(ofRequest: found.requestID).last?.kind == .looked)
  }
}
