import CaseBook
import Engine
import Foundation
import Identity
import Reports
import Rules
import Testing

@testable import Nightly

/// A night without signatures, so that the name of a file alone says who sent it, as the signature does else.
@Suite struct FileSenderTests {
  private let workspace: Workspace

  /// Cases across provinces (the ministry's) and inside a prefecture (410100), and a transfer from 湖北 to 河南.
  init() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "chachong-sender-\(UUID().uuidString)").path()
    workspace = Workspace(path)
    try workspace.create()
    let settings = try String(contentsOfFile: workspace.settings, encoding: .utf8)
    try Data(settings.replacing("signatures = \"required\"", with: "signatures = \"off\"").utf8)
      .write(to: URL(filePath: workspace.settings))
    let rules = try RuleBook.builtIn()
    let findings = [
      Self.findings("410000-L1", found: 420106), Self.findings("410000-L2", found: 410103),
      Self.findings("410000-T1", .transfer, found: 420106),
    ]
    _ = try workspace.openCaseBook().record(
      NightRecord(
        name: "2026-11-24", day: Self.day(20261124), answers: findings.map { AnsweredRequest($0, rules: rules) },
        approvals: []))
  }

  private static func day(_ decimal: UInt32) -> CalendarDay { CalendarDay(decimal: decimal) ?? .none }

  private static func pupil(_ division: UInt32, _ school: UInt64) -> Registration {
    var pupil = Registration()
    pupil.name = PersonName(units: [0x5F20, 0x5B50, 0x6DB5].map(NameUnit.init(rawValue:)))
    pupil.birthDate = day(20170312)
    pupil.registerNumber = RegisterNumber(
      .temporary, NumberDigits(division: 410102, birth: 20170312, sequence: 1, check: 2))
    (pupil.schoolDivision, pupil.schoolCode) = (Division(rawValue: division), SchoolCode(rawValue: school))
    (pupil.status, pupil.grade) = (.inSchool, 3)
    return pupil
  }

  private static func findings(
    _ id: String, _ kind: RequestKind = .lateRegistration, found: UInt32
  ) -> RequestFindings {
    RequestFindings(
      requestID: id, kind: kind, registration: pupil(410102, 2_141_000_001), appliedOn: day(20261124),
      outSchool: SchoolCode(rawValue: kind == .transfer ? 2_142_000_002 : 0),
      matches: [
        FoundMatch(
          recordID: "420000-R\(id.suffix(2))", registration: pupil(found, 2_142_000_002),
          matchWeight: kind == .transfer ? 30 : 3, probability: kind == .transfer ? 1 : 0.7, isRequestTonight: false)
      ])
  }

  /// A night with these files; what it left of the table of that name, its header aside.
  private func night(_ files: [String: String], _ table: String) throws -> [String] {
    for (name, text) in files { try Data(text.utf8).write(to: URL(filePath: "\(workspace.inbox)/\(name)")) }
    _ = try NightJob(
      workspace: workspace, day: Self.day(20261125), workers: Workers(count: 1), engineVersion: "test"
    ).run()
    let text = try String(contentsOfFile: "\(workspace.reports)/2026-11-25/\(table).csv", encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map(String.init)
  }

  private func decisions(_ request: String, _ kind: String, as authority: String) throws -> String {
    let number = try workspace.openCaseBook().key.number(ofRequest: request)
    return """
      case,record_id,decision,person,reason,decided_on,authority
      \(number),,\(kind),李,户口簿,20261125,\(authority)

      """
  }

  private func state(_ request: String) throws -> Case.State? {
    let book = try workspace.openCaseBook()
    return try book.find(book.key.number(ofRequest: request))?.state
  }

  @Test("a province's file decides what the province sees, and nothing in another authority's name")
  func aProvinceDecidesItsOwn() throws {
    let unused = try night(
      [
        "410000-20261125-decisions-001.csv": decisions("410000-L1", "correct", as: "000000"),
        "420000-20261125-decisions-001.csv": decisions("410000-L2", "correct", as: "410100"),
        "410000-20261125-decisions-002.csv": decisions("410000-L2", "correct", as: "410100"),
      ], "decisions-unused")
    #expect(try state("410000-L1") == .open, "the ministry's case")
    #expect(try state("410000-L2") == .decided)
    // The other one of the prefecture's case came after it had been decided.
    #expect(unused.count == 2 && unused.contains { $0.contains("not-the-handler") }, "\(unused)")
  }

  @Test("another province's file decides nothing")
  func anotherProvinceDecidesNothing() throws {
    let unused = try night(
      ["420000-20261125-decisions-001.csv": decisions("410000-L2", "correct", as: "410100")], "decisions-unused")
    #expect(try state("410000-L2") == .open)
    #expect(unused.count == 1 && unused[0].contains("not-the-handler"), "\(unused)")
  }

  @Test("a case that was handed down is decided by a file of the province that it went to")
  func handedDown() throws {
    let book = try workspace.openCaseBook()
    let henan = try #require(Authority(code: "410000"))
    _ = try book.handDown(book.key.number(ofRequest: "410000-L1"), to: henan, by: "李", on: Self.day(20261125))
    let files = ["410000-20261125-decisions-001.csv": try decisions("410000-L1", "correct", as: "410000")]
    #expect(try night(files, "decisions-unused").isEmpty)
    #expect(try state("410000-L1") == .decided)
  }

  @Test("the ministry's own file, where files need no signature")
  func theMinistry() throws {
    let files = ["000000-20261125-decisions-001.csv": try decisions("410000-L1", "correct", as: "000000")]
    #expect(try night(files, "decisions-unused").isEmpty)
    #expect(try state("410000-L1") == .decided)
  }

  @Test("what a second person must agree to, and what needs both sides' evidence, no file decides")
  func policy() throws {
    let unused = try night(
      [
        "000000-20261125-decisions-001.csv": decisions("410000-L1", "substantiate", as: "000000"),
        "410000-20261125-decisions-001.csv": decisions("410000-L2", "delete", as: "410100"),
      ], "decisions-unused")
    #expect(try state("410000-L1") == .open)
    #expect(try state("410000-L2") == .open)
    #expect(unused.contains { $0.contains("sides-missing") }, "\(unused)")
    #expect(unused.contains { $0.contains("needs-second-person") }, "\(unused)")
  }

  @Test("each side's steps are taken by files of its own province")
  func approvals() throws {
    func file(_ steps: [String]) -> String {
      "request_id,step,decision,decided_on,reason\n"
        + steps.map { "410000-T1,\($0),approved,20261125,\n" }.joined()
    }
    let unused = try night(
      [
        "410000-20261125-approvals-001.csv": file(["receiving-school", "receiving-authority", "releasing-school"]),
        "440000-20261125-approvals-001.csv": file(["releasing-school"]),
      ], "approvals-unused")
    #expect(unused.count == 2 && unused.allSatisfy { $0.contains("other-province") }, "\(unused)")
    let progress = try #require(try workspace.openCaseBook().request("410000-T1")?.progress)
    #expect(progress.approvals.map(\.step) == [.receivingSchool, .receivingAuthority])
  }
}
