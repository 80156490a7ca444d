import CaseBook
import Foundation
import Identity
import Rules
import Testing

@testable import Desk

/// What of a pupil outside the viewer's area could slip through beside the pupil's own data: ids, places, names of files, weights.
@Suite struct DisclosureTests {
  @Test("a document's name, which may be a child's, is not written down with who looked")
  func documentsAreNotedByNumber() throws {
    let fixture = try DeskFixture()
    let id = try fixture.attachDocument(to: DeskFixture.cross)
    let cookie = try fixture.logIn("li")
    #expect(fixture.get("/cases/\(fixture.number(DeskFixture.cross))/attachments/\(id)", as: cookie).status == 200)
    #expect(try fixture.desk.book.looks(limit: 9).map(\.reason) == ["附件 \(id)"])
    let event = try #require(try fixture.desk.book.events(ofRequest: DeskFixture.cross).last)
    #expect(event.kind == .looked && event.detail == "附件 \(id)")
  }
}
