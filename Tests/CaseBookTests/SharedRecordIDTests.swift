import GRDB
import Identity
import Rules
import Testing

@testable import CaseBook

/// A request may have the record id that a registration has.
struct SharedRecordIDTests {
  let other = BookFixture.pupil(0x6DB6, division: 420106, school: 2_142_000_002)

  @Test("of a registration and a request of tonight with one record id the registration is the evidence")
  func registrationAndRequest() throws {
    let fixture = try BookFixture()
    var findings = fixture.findings()
    findings.matches.insert(fixture.match("420000-R1", other, isRequestTonight: true), at: 0)
    try fixture.night("20261124", [findings])
    let evidence = try #require(try fixture.book.find(fixture.number())).evidence
    #expect(evidence.map(\.recordID) == ["420000-R1"] && evidence.map(\.isRequest) == [false])
    #expect(try fixture.night("20261125", [findings]).events.isEmpty)
  }

  @Test("a request that matches the registration of its own id is a case that can be decided")
  func ownID() throws {
    let fixture = try BookFixture()
    let findings = fixture.findings("410000-L1", found: other, foundID: "410000-L1")
    try fixture.night("20261124", [findings])
    let refused = try fixture.book.record(
      [fixture.decision(.substantiate)], night: "20261125", day: BookFixture.day(20261125),
      policy: DecisionPolicy(bothSides: false))
    #expect(refused.isEmpty)
    #expect(try fixture.state() == .decided)
    #expect(try fixture.book.remembering([findings]).allSatisfy(\.matches.isEmpty))
    // Another child is registered under the id: that is another question.
    let changed = fixture.findings("410000-L1", found: BookFixture.pupil(0x6DB7), foundID: "410000-L1")
    #expect(try fixture.night("20261126", [changed]).events.map(\.kind) == [.raisedAgain])
  }

  @Test("a book that was made before opens with its decisions")
  func olderBook() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    try fixture.decide(.substantiate)
    let before = try fixture.book.find(fixture.number())
    // The table as the versions before made it.
    try DatabaseQueue(path: fixture.book.path).write { db in
      let made = try #require(
        try String.fetchOne(db, sql: "SELECT sql FROM sqlite_master WHERE name = 'decision'"))
      try db.execute(sql: "CREATE TABLE kept AS SELECT * FROM decision; DROP TABLE decision")
      try db.execute(sql: made.replacing("record_a <= record_b", with: "record_a < record_b"))
      try db.execute(
        sql: """
          INSERT INTO decision SELECT * FROM kept;
          DROP TABLE kept;
          DELETE FROM grdb_migrations WHERE identifier LIKE '5 %';
          """)
    }
    let book = try CaseStore(path: fixture.book.path, key: fixture.book.key)
    #expect(try book.find(fixture.number()) == before)
    let indexes = try DatabaseQueue(path: book.path).read { db in
      try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'decision'")
    }
    #expect(Set(indexes) == ["decision_by_a", "decision_by_b", "decision_by_case"])
    try fixture.night("20261125", [fixture.findings("410000-L2", found: other, foundID: "410000-L2")])
    #expect(throws: Never.self) { try book.decide(fixture.decision(.delete, "410000-L2")) }
  }

  @Test("what the request's side filed before sides were told apart stays its own, and counts for no other")
  func olderStatements() throws {
    let fixture = try BookFixture()
    try fixture.night(
      "20261124", [fixture.findings(), fixture.findings("410000-L2", found: other, foundID: "410000-L2")])
    try DatabaseQueue(path: fixture.book.path).write { db in
      for (id, record) in [("410000-L1", "410000-L1"), ("410000-L1", "420000-R1"), ("410000-L2", "410000-L2")] {
        try db.execute(
          sql: "INSERT INTO statement VALUES (?, ?, '李', 'province', 410000, 'x', 20261124, 1000)",
          arguments: [fixture.number(id).description, record])
      }
      try db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier LIKE '6 %'")
    }
    let book = try CaseStore(path: fixture.book.path, key: fixture.book.key)
    #expect(try book.file(fixture.number())?.statements.map(\.side) == [.request, .hit("420000-R1")])
    #expect(try book.file(fixture.number("410000-L2"))?.missingStatements == [.hit("410000-L2")])
  }
}
