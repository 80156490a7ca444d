import Foundation
import GRDB
import Identity
import Rules
import Testing

@testable import CaseBook

/// A case book in a temporary folder, and what its tests write into it.
struct BookFixture {
  let folder: String
  let book: CaseStore
  let rules: RuleBook

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "chachong-cases-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    rules = try RuleBook.builtIn()
    book = try CaseStore(path: "\(folder)/cases.sqlite", key: CaseKey(bytes: Array(0..<32)), creating: true)
  }

  static func day(_ decimal: UInt32) -> CalendarDay { CalendarDay(decimal: decimal) ?? .none }

  /// 张 + `given` at a school in `division`.
  static func pupil(
    _ given: UInt16 = 0x6DB5, division: UInt32 = 410102, school: UInt64 = 2_141_000_001, phone: UInt64 = 13_800_000_001
  ) -> Registration {
    var pupil = Registration()
    pupil.name = PersonName(units: [0x5F20, 0x5B50, given].map(NameUnit.init(rawValue:)))
    pupil.birthDate = day(20170312)
    pupil.registerNumber = RegisterNumber(
      .temporary, NumberDigits(division: 410102, birth: 20170312, sequence: 1, check: 2))
    pupil.schoolDivision = Division(rawValue: division)
    pupil.schoolCode = SchoolCode(rawValue: school)
    pupil.status = .inSchool
    pupil.grade = 3
    pupil.guardianPhone = phone
    return pupil
  }

  /// A request for ``pupil``, for which a registration in 湖北 was found with this probability.
  func findings(
    _ id: String = "410000-L1", _ request: Registration = pupil(), probability: Double? = 0.7,
    found: Registration = pupil(0x6DB6, division: 420106, school: 2_142_000_002), foundID: String = "420000-R1"
  ) -> RequestFindings {
    RequestFindings(
      requestID: id, registration: request, appliedOn: Self.day(20261124),
      matches: probability.map {
        [FoundMatch(recordID: foundID, registration: found, matchWeight: 3, probability: $0, isRequestTonight: false)]
      } ?? [])
  }

  func match(_ id: String, _ registration: Registration, isRequestTonight: Bool = false) -> FoundMatch {
    FoundMatch(
      recordID: id, registration: registration, matchWeight: 3, probability: 0.7, isRequestTonight: isRequestTonight)
  }

  func transfer(_ id: String = "410000-T1", on day: UInt32 = 20261109) -> RequestFindings {
    RequestFindings(
      requestID: id, kind: .transfer, registration: Self.pupil(), appliedOn: Self.day(day),
      outSchool: SchoolCode(rawValue: 2_142_000_002),
      matches: [
        FoundMatch(
          recordID: "420000-R1", registration: Self.pupil(division: 420106, school: 2_142_000_002), matchWeight: 30,
          probability: 1, isRequestTonight: false)
      ])
  }

  /// Answers the requests with what is remembered, and writes the night down.
  @discardableResult func night(
    _ name: String, _ findings: [RequestFindings] = [], approvals: [Approval] = []
  ) throws -> NightOutcome {
    let answers = try book.remembering(findings).map { AnsweredRequest($0, rules: rules) }
    let day = Self.day(UInt32(name.prefix(8)) ?? 0)
    return try book.record(NightRecord(name: name, day: day, answers: answers, approvals: approvals))
  }

  func approval(_ step: ApprovalStep, _ day: UInt32, _ id: String = "410000-T1") -> Approval {
    Approval(requestID: id, step: step, decision: .approved, date: Self.day(day))
  }

  func number(_ id: String = "410000-L1") -> CaseNumber { book.key.number(ofRequest: id) }

  func decision(
    _ kind: DecisionKind, _ id: String = "410000-L1", as authority: Authority = .ministry, record: String? = nil
  ) -> DecisionEntry {
    DecisionEntry(
      number(id), recordID: record, Decision(kind, by: "李", reason: "户口簿", on: Self.day(20261125)), as: authority)
  }

  func decide(_ kind: DecisionKind, _ id: String = "410000-L1") throws {
    _ = try book.decide(decision(kind, id)).get()
  }

  func state(_ id: String = "410000-L1") throws -> Case.State? { try book.find(number(id))?.state }

  /// Every row of every table.
  func dump() throws -> String {
    try DatabaseQueue(path: "\(folder)/cases.sqlite").read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").map { table in
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\" ORDER BY rowid")
        return "\(table)\n" + rows.map { "\($0)\n" }.joined()
      }.joined()
    }
  }
}

struct CaseStoreTests {
  @Test("a case is opened once, has a number that stays, and goes to the authority common to both schools")
  func opens() throws {
    let fixture = try BookFixture()
    let outcome = try fixture.night("20261124", [fixture.findings(), fixture.findings("410000-L2", probability: nil)])
    #expect(outcome.events.map(\.kind) == [.opened])
    let found = try #require(try fixture.book.find(fixture.number()))
    #expect(found.requestID == "410000-L1" && found.verdict == .review && found.state == .open)
    #expect(found.handler == .ministry)
    #expect(found.evidence.map(\.recordID) == ["420000-R1"])
    #expect(try fixture.book.find(fixture.number("410000-L2")) == nil)
    #expect(try fixture.book.request("410000-L2")?.verdict == .clear)
    #expect(try fixture.book.request("410000-L3") == nil)

    let again = try fixture.night("20261125", [fixture.findings()])
    #expect(again.events.isEmpty)
    #expect(try fixture.book.cases().map(\.number) == [fixture.number()])
    #expect(try fixture.book.find(fixture.number())?.openedOn == BookFixture.day(20261124))
  }

  @Test("a night that is repeated leaves the same book, and is told the same")
  func repeats() throws {
    let fixture = try BookFixture()
    let requests = [fixture.findings(), fixture.transfer()]
    let approvals = [fixture.approval(.receivingSchool, 20261110), fixture.approval(.releasingSchool, 20261111)]
    let first = try fixture.night("20261124", requests, approvals: approvals)
    #expect(first.refusals.map(\.fault) == [.outOfOrder])
    let before = try fixture.dump()
    #expect(try fixture.night("20261124", requests, approvals: approvals) == first)
    #expect(try fixture.night("20261124") == first)
    #expect(try fixture.dump() == before)
  }

  @Test("the order of the answers makes no difference to the book")
  func order() throws {
    let (one, other) = (try BookFixture(), try BookFixture())
    let ids = (1...20).map { "410000-L\($0)" }
    try one.night("20261124", ids.map { one.findings($0) })
    try other.night("20261124", ids.shuffled().map { other.findings($0) })
    #expect(try one.dump() == other.dump())
  }

  @Test("a case is closed when its request is answered otherwise, and raised again")
  func closes() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    #expect(try fixture.night("20261125", [fixture.findings(probability: nil)]).events.map(\.kind) == [.closed])
    #expect(try fixture.state() == .closed)
    #expect(try fixture.night("20261126", [fixture.findings()]).events.map(\.kind) == [.raisedAgain])
    #expect(try fixture.state() == .open)
  }

  @Test("an open case whose records change says so")
  func evidenceChanges() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    let moved = fixture.findings("410000-L1", BookFixture.pupil(phone: 13_900_000_009))
    #expect(try fixture.night("20261125", [moved]).events.map(\.kind) == [.evidenceChanged])
    // What no comparison looks at changes nothing.
    var older = BookFixture.pupil(phone: 13_900_000_009)
    (older.grade, older.business, older.status) = (4, .transfer, .suspended)
    #expect(try fixture.night("20261126", [fixture.findings("410000-L1", older)]).events.isEmpty)
  }

  @Test("approvals go on over the nights; a request made anew begins anew")
  func approvals() throws {
    let fixture = try BookFixture()
    try fixture.night("20261110", [fixture.transfer()], approvals: [fixture.approval(.receivingSchool, 20261110)])
    let second = try fixture.night(
      "20261112",
      approvals: [
        fixture.approval(.receivingAuthority, 20261112), fixture.approval(.receivingSchool, 20261112),
        fixture.approval(.receivingSchool, 20261112, "410000-T9"),
      ])
    #expect(second.count(.approval) == 1)
    #expect(second.refusals.map(\.fault) == [.alreadyDecided, .unknownRequest])
    let progress = try #require(try fixture.book.request("410000-T1")?.progress)
    #expect(progress.state == .awaiting(.releasingSchool, since: BookFixture.day(20261112)))
    #expect(try fixture.book.ways().map(\.progress) == [progress])

    #expect(try fixture.night("20261113", [fixture.transfer()]).events.isEmpty, "the same again goes on")
    #expect(try fixture.book.request("410000-T1")?.progress == progress)
    #expect(try fixture.night("20261116", [fixture.transfer(on: 20261116)]).count(.approvalsBegun) == 1)
    #expect(try fixture.book.request("410000-T1")?.progress?.approvals.isEmpty == true)
  }

  @Test("a request that is refused when it is sent again is not approved any further; once accepted, it goes on")
  func approvalsOfRefused() throws {
    let fixture = try BookFixture()
    try fixture.night("20261110", [fixture.transfer()], approvals: [fixture.approval(.receivingSchool, 20261110)])
    var unknown = fixture.transfer()
    unknown.matches = []
    let refused = try fixture.night(
      "20261112", [unknown], approvals: [fixture.approval(.receivingAuthority, 20261112)])
    #expect(refused.count(.approval) == 0 && refused.refusals.map(\.fault) == [.requestClosed])
    #expect(try fixture.book.ways().isEmpty && fixture.book.request("410000-T1")?.progress == nil)
    let again = try fixture.night(
      "20261113", [fixture.transfer()], approvals: [fixture.approval(.receivingAuthority, 20261113)])
    #expect(again.events.map(\.kind) == [.approval])
  }

  @Test("the register shows the transfer itself under way: its approvals go on")
  func ownTransferUnderWay() throws {
    let fixture = try BookFixture()
    try fixture.night("20261110", [fixture.transfer()])
    var shown = fixture.transfer()
    shown.matches[0].registration.business = .transfer
    let second = try fixture.night(
      "20261111", [shown], approvals: [fixture.approval(.receivingSchool, 20261111)])
    #expect(try fixture.book.request("410000-T1")?.verdict == .refused)
    #expect(second.events.map(\.kind) == [.approval] && second.refusals.isEmpty)
    // Other business is in the way.
    shown.matches[0].registration.business = .informationChange
    let third = try fixture.night(
      "20261112", [shown], approvals: [fixture.approval(.receivingAuthority, 20261112)])
    #expect(third.refusals.map(\.fault) == [.requestClosed])
  }

  @Test("authorities see what lies below them, and their own")
  func visibility() throws {
    let fixture = try BookFixture()
    let near = BookFixture.pupil(0x6DB6, division: 410105, school: 2_141_000_009)
    try fixture.night(
      "20261124", [fixture.findings(), fixture.findings("410000-L2", found: near, foundID: "410000-R1")])
    func seen(_ division: UInt32, ownOnly: Bool = false) throws -> Set<String> {
      let authority = Authority.responsible(forSchoolsIn: [Division(rawValue: division)])
      return Set(try fixture.book.cases(seenBy: authority, ownOnly: ownOnly).map(\.requestID))
    }
    #expect(try seen(0) == ["410000-L1", "410000-L2"])
    #expect(try seen(0, ownOnly: true) == ["410000-L1"])
    #expect(try seen(410000) == ["410000-L2"])
    #expect(try seen(410000, ownOnly: true).isEmpty)
    #expect(try seen(410100, ownOnly: true) == ["410000-L2"])
    #expect(try seen(410102).isEmpty)
  }

  @Test("a book that is gone, or whose file is empty, is an error, and no new one is begun")
  func lost() throws {
    let fixture = try BookFixture()
    let path = "\(fixture.folder)/lost.sqlite"
    func error() -> CaseBookError? {
      do throws(CaseBookError) {
        _ = try CaseStore(path: path, key: fixture.book.key)
        return nil
      } catch { return error }
    }
    #expect(error() == CaseBookError(.missing, path: path))
    #expect(!FileManager.default.fileExists(atPath: path))
    try Data().write(to: URL(filePath: path))
    for _ in 0..<2 { #expect(error() == CaseBookError(.missing, path: path)) }
    _ = try CaseStore(path: path, key: fixture.book.key, creating: true)
    #expect(error() == nil)
  }

  @Test("a book of a later version is left alone; what is no book is refused")
  func refusesOtherFiles() throws {
    let fixture = try BookFixture()
    try DatabaseQueue(path: fixture.book.path).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 later')")
    }
    #expect(throws: CaseBookError(.tooNew, path: fixture.book.path)) {
      try CaseStore(path: fixture.book.path, key: fixture.book.key)
    }
    let other = "\(fixture.folder)/other"
    try Data(repeating: 65, count: 5000).write(to: URL(filePath: other))
    #expect(throws: CaseBookError(.database("file is not a database"), path: other)) {
      try CaseStore(path: other, key: fixture.book.key)
    }
  }
}
