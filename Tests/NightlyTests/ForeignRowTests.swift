import CaseBook
import Engine
import Foundation
import Identity
import Reports
import Rules
import TestSupport
import Testing

@testable import Nightly

/// What a row may do to requests of another province than its file's: nothing.
struct ForeignRowTests {
  @Test("a row with another province's record id leaves that province's request and its case as they are")
  func foreignRecordID() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "chachong-foreign-\(UUID().uuidString)").path()
    let workspace = Nightly.Workspace(path)
    try workspace.create()
    let settings = try String(contentsOfFile: workspace.settings, encoding: .utf8)
    try Data(settings.replacing("signatures = \"required\"", with: "signatures = \"off\"").utf8)
      .write(to: URL(filePath: workspace.settings))
    func night(_ day: UInt32) throws {
      let day = try #require(CalendarDay(decimal: day))
      _ = try NightJob(workspace: workspace, day: day, workers: Workers(count: 2), engineVersion: "test").run()
    }
    func send(_ rows: [String], _ name: String) throws {
      let text = ([SampleChildren.header] + rows).joined(separator: "\n")
      try Data(text.utf8).write(to: URL(filePath: "\(workspace.inbox)/\(name)"))
    }

    try send((0..<50).map { SampleChildren.row($0) }, "410000-20261124-register-001.csv")
    let school = ["record_id": "410000-L0010", "school_code": "2141000001", "school_division": "410102"]
    try send([SampleChildren.row(7, school)], "410000-20261124-late-001.csv")
    try night(20261124)
    let book = try workspace.openCaseBook()
    let number = book.key.number(ofRequest: "410000-L0010")
    let request = try #require(try book.request("410000-L0010"))
    #expect(try book.find(number)?.state == .open)

    var rows = (0..<40).map { SampleChildren.row(300 + $0, ["record_id": "110000-L\($0)"]) }
    rows[10] = SampleChildren.row(10, ["record_id": "410000-L0010"])
    let file = "110000-20261125-late-001.csv"
    try send(rows, file)
    try night(20261125)
    #expect(try book.find(number)?.state == .open)
    #expect(try book.request("410000-L0010") == request)
    #expect(try book.request("\(file):12")?.verdict == .invalid)

    // Who sent it is told, and the other province is not.
    func table(_ name: String, of province: Int) throws -> String {
      try String(contentsOfFile: "\(workspace.reports)/2026-11-25/provinces/\(province)/\(name).csv", encoding: .utf8)
    }
    #expect(try table("rejects", of: 110000).contains("\(file),12,record_id,other-province,"))
    #expect(try table("requests", of: 110000).contains("\n\(file):12,"))
    #expect(try !table("requests", of: 410000).contains("L0010"))
  }
}
