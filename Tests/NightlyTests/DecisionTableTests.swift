import CaseBook
import Foundation
import Identity
import Reports
import Rules
import Testing

@testable import Nightly

/// The list of cases as an authority gets it, fills it in and sends it back.
struct DecisionTableTests {
  private let folder: String
  private let book: CaseStore
  private let day = CalendarDay(decimal: 20261124) ?? .none
  private let henan = Authority(level: .province, division: Division(rawValue: 410000))

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "chachong-table-\(UUID().uuidString)").path()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try CaseKey.create(at: "\(folder)/case.key")
    book = try CaseStore(path: "\(folder)/cases.sqlite", key: CaseKey(path: "\(folder)/case.key"), creating: true)
  }

  private func pupil(_ division: UInt32) -> Registration {
    var pupil = Registration()
    pupil.schoolDivision = Division(rawValue: division)
    pupil.schoolCode = SchoolCode(rawValue: 2_100_000_001 + UInt64(division / 10000) * 1_000_000)
    (pupil.status, pupil.grade) = (.inSchool, 3)
    return pupil
  }

  /// A request of 河南 for which a registration there and registrations elsewhere were found; the case is handed down to it.
  private func handedDown(_ found: [(id: String, division: UInt32)], night: String = "2026-11-24") throws -> CaseNumber
  {
    let findings = RequestFindings(
      requestID: "410000-L1", registration: pupil(410102), appliedOn: day,
      matches: found.enumerated().map { place, record in
        FoundMatch(
          recordID: record.id, registration: pupil(record.division), matchWeight: 3 - Double(place), probability: 0.7,
          isRequestTonight: false)
      })
    let answer = AnsweredRequest(findings, rules: try RuleBook.builtIn())
    _ = try book.record(NightRecord(name: night, day: day, answers: [answer], approvals: []))
    let number = book.key.number(ofRequest: "410000-L1")
    if try book.find(number)?.handler != henan { _ = try book.handDown(number, to: henan, by: "王", on: day) }
    return number
  }

  /// The rows of the table that 河南 gets.
  private func table(_ number: CaseNumber) throws -> [[String: String]] {
    let rows = CaseRow.rows(of: try #require(try book.find(number)), for: .province(henan.division))
    let table = ReportTable(csv: String(decoding: RowEncoder.document(rows, format: .excel), as: UTF8.self))
    return table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.columns, $0)) }
  }

  /// Sends the rows back with what `decide` says of each; returns what changed nothing.
  private func send(
    _ rows: [[String: String]], night: String = "2026-11-25", decide: ([String: String]) -> DecisionKind
  ) throws -> [DecisionFault] {
    let lines = rows.map { row in
      [
        row["case"] ?? "", row["record_id"] ?? "", decide(row).rawValue, "李", "2026-11-24", "户口簿",
        row["authority"] ?? "",
      ]
      .joined(separator: ",")
    }
    let path = "\(folder)/410000-20261125-decisions-001.csv"
    let header = "case,record_id,decision,person,decided_on,reason,authority"
    try Data(([header] + lines).joined(separator: "\n").utf8).write(to: URL(filePath: path))
    let form = FormFile(decisionsAt: path)
    #expect(form.outcome.error == nil && form.outcome.rejects.isEmpty)
    return try book.record(form.entries, night: night, day: day, policy: DecisionPolicy(bothSides: false)).map(\.fault)
  }

  @Test("a row of another province's pupil decides about that pupil alone")
  func maskedRow() throws {
    let number = try handedDown([("410000-R1", 410105), ("420000-R2", 420106), ("430000-R3", 430102)])
    let rows = try table(number)
    #expect(rows.count == 3 && Set(rows.map { $0["record_id"] }).count == 3)
    #expect(!rows.contains { row in row.values.contains { $0.contains("420000-R2") || $0.contains("430000-R3") } })
    let refused = try send(rows) { $0["record_id"] == "410000-R1" ? .delete : .substantiate }
    #expect(refused == [])
    let found = try #require(try book.find(number))
    #expect(found.state == .decided)
    let decided = Dictionary(uniqueKeysWithValues: found.evidence.map { ($0.recordID, $0.decision?.kind) })
    #expect(decided == ["410000-R1": .delete, "420000-R2": .substantiate, "430000-R3": .substantiate])
  }

  @Test("what a masked row stood for stays what it is, though other registrations come before it")
  func marksStay() throws {
    let number = try handedDown([("420000-R2", 420106), ("430000-R3", 430102)])
    let rows = try table(number)
    _ = try handedDown([("110000-R0", 110101), ("420000-R2", 420106), ("430000-R3", 430102)], night: "2026-11-24.2")
    #expect(try send([rows[1]]) { _ in .delete } == [])
    let found = try #require(try book.find(number))
    #expect(found.evidence.map { $0.decision == nil ? "" : $0.recordID } == ["", "", "430000-R3"])
    // One that is no longer part of the case decides nothing.
    _ = try handedDown([("420000-R2", 420106)], night: "2026-11-26")
    #expect(try send([rows[1]], night: "2026-11-27") { _ in .delete } == [.noSuchRecord])
  }
}
