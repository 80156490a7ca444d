import Engine
import Foundation
import Register
import Submission
import TestSupport
import Testing

@testable import Desk

@Suite struct RecordSourceTests {
  @Test("a request and a registration with one record id stay two pupils: who may see one need not see the other")
  func oneRecordID() throws {
    let fixture = try DeskFixture()
    let id = "410000-L6"
    try fixture.addCase(id, 410102, [(id, 420106)], handedTo: "410000")
    func write(_ row: Int, _ name: String, in folder: String) throws -> String {
      let folder = "\(fixture.folder)/\(folder)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let text = "\(SampleChildren.header)\n\(SampleChildren.row(row, ["record_id": id]))\n"
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
      return "\(folder)/\(name)"
    }
    _ = try write(1, "410000-20261125-late-001.csv", in: "archive/2026-11-25")
    let registered = try write(2, "410000-20261101-register-001.csv", in: "archive/2026-11-01")
    let day = DeskFixture.day(20261125)
    let stream = SubmissionStream(workers: Workers(count: 1), kind: .register, day: day)
    var writer = try RegisterWriter(at: "\(fixture.folder)/register", creating: true)
    #expect(try EnrolRun(stream: stream, today: day).run([registered], into: &writer).map(\.new) == [1])
    let file = try #require(try fixture.desk.book.file(fixture.number(id)))
    let records = try fixture.desk.records.records(of: file)
    #expect(Set(records.keys) == [.request, .hit(id)])
    #expect(records[.request]?.name != records[.hit(id)]?.name)
  }
}
