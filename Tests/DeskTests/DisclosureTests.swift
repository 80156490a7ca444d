import CaseBook
import Foundation
import Identity
import Reports
import Rules
import Testing

@testable import Desk

/// What of a pupil outside the viewer's area could slip through beside the pupil's own data: ids, places, names of files, weights.
@Suite struct DisclosureTests {
  @Test("a record that is not covered is chosen by its place among the hits, not by its id")
  func recordsAreChosenByPlace() throws {
    let fixture = try DeskFixture()
    let id = "410000-L5"
    try fixture.addCase(id, 410102, [("410000-R5", 410103), ("420000-R5", 420106)], handedTo: "410000")
    let cookie = try fixture.logIn("henan", .decider, DeskFixture.authority("410000"))
    let number = fixture.number(id)
    let page = fixture.get("/cases/\(number)", as: cookie).text
    #expect(page.contains("name=\"record\"") && page.contains("410000-R5"))
    #expect(!page.contains("420000-R5"))
    var form = ["decision": "correct", "reason": "x", "version": try fixture.version(id), "record": ""]
    for wrong in ["2", "-1", "-9223372036854775808", "420000-R5"] {
      form["record"] = wrong
      #expect(fixture.post("/cases/\(number)/decide", as: cookie, form).status == 422, "\(wrong)")
    }
    form["record"] = "1"
    #expect(fixture.post("/cases/\(number)/decide", as: cookie, form).status == 303)
    let decided = try #require(try fixture.desk.book.find(number)).evidence.filter { $0.decision != nil }
    #expect(decided.map(\.recordID) == ["420000-R5"])
  }

  @Test("where a pupil outside the area goes to school is not told by who filed evidence")
  func whoFiledForAnotherSideIsNotTold() throws {
    let fixture = try DeskFixture()
    let number = fixture.number(DeskFixture.handed)
    let hubei = try fixture.logIn("hubei", .decider, DeskFixture.authority("420106"))
    let form = ["record": "0", "text": "在校证明", "version": try fixture.version(DeskFixture.handed)]
    #expect(fixture.post("/cases/\(number)/substantiate", as: hubei, form).status == 303)
    for (user, code) in [("county", "410102"), ("henan", "410000")] {
      let cookie = try fixture.logIn(user, .decider, DeskFixture.authority(code))
      let page = fixture.get("/cases/\(number)", as: cookie).text
      #expect(page.contains("双佐证") && page.contains("✔"))
      for hidden in ["武昌", "420106", "湖北", "经办人hubei"] { #expect(!page.contains(hidden), "\(code): \(hidden)") }
      #expect(!fixture.get("/api/v1/cases/\(number)", as: cookie).text.contains("经办人hubei"))
    }
    let ministry = try fixture.logIn("li", .decider)
    let page = fixture.get("/cases/\(number)", as: ministry).text
    #expect(page.contains("武昌") && page.contains("经办人hubei"))
    #expect(fixture.get("/api/v1/cases/\(number)", as: ministry).text.contains("经办人hubei"))
  }

  @Test("nor by who filed a document")
  func whoAttachedForAnotherSideIsNotTold() throws {
    let fixture = try DeskFixture()
    let number = fixture.number(DeskFixture.handed)
    let hubei = try fixture.logIn("hubei", .decider, DeskFixture.authority("420106"))
    _ = try fixture.attachDocument(to: DeskFixture.handed, as: DeskFixture.authority("420106"))
    for (user, code, isTold) in [("county", "410102", false), ("henan", "410000", false), ("li", "000000", true)] {
      let cookie = try fixture.logIn(user, .decider, DeskFixture.authority(code))
      let page = fixture.get("/cases/\(number)", as: cookie).text
      #expect(page.contains("上传附件"), "that it was filed is told")
      #expect(page.contains("武昌") == isTold, "\(code)")
      let answer = fixture.get("/api/v1/cases/\(number)", as: cookie).text
      #expect(answer.contains("attached") && answer.contains("\"经办人\"") == isTold, "\(code)")
    }
    #expect(fixture.get("/cases/\(number)", as: hubei).status == 200)
  }

  @Test("what a reason says of a pupil outside the area is not told, on pages and through the API")
  func reasonsAboutTheOther() throws {
    let fixture = try DeskFixture()
    let number = fixture.number(DeskFixture.cross)
    let (about, hit) = (VerdictReason.sameSchool, VerdictReason.possibleDuplicate)
    #expect(try fixture.desk.book.file(number)?.reasons.contains(about.rawValue) == true)
    let paths = ["/cases/\(number)", "/requests/\(DeskFixture.cross)", "/api/v1/requests/\(DeskFixture.cross)"]
    for (user, code, isTold) in [("henan", "410000", false), ("hubei", "420106", false), ("li", "000000", true)] {
      let cookie = try fixture.logIn(user, .decider, DeskFixture.authority(code))
      for path in code == "420106" ? Array(paths.prefix(1)) : paths {
        let text = fixture.get(path, as: cookie).text
        let told = [about, hit].map { path.hasPrefix("/api") ? $0.rawValue : $0.text.chinese }
        #expect(text.contains(told[0]) == isTold && text.contains(told[1]), "\(code) \(path)")
      }
    }
  }

  @Test("nor by an answer at once")
  func reasonsOfAnAnswerAtOnce() throws {
    let answered = try DeskFixture.answer(DeskFixture.cross, 410102, "420000-R1", 420106)
    for (code, isTold) in [("410000", false), ("000000", true)] {
      let viewer = Viewer(user: "x", fullName: "x", role: .machine, seat: DeskFixture.authority(code))
      let text = RulingJSON(ruling: answered.ruling, access: Access(viewer)).value.line
      #expect(text.contains("same-school") == isTold && text.contains("possible-duplicate"), "\(code)")
    }
  }

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

  @Test("who decides blind is told no weight through the API either, until it is decided")
  func blindThroughTheAPI() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    let path = "/api/v1/cases/\(fixture.number(DeskFixture.cross))"
    #expect(fixture.get(path, as: cookie).text.contains("0.7"))
    _ = fixture.post("/account/blind", as: cookie, ["blind": "1"])
    for path in [path, "/api/v1/cases"] {
      let text = fixture.get(path, as: cookie).text
      #expect(text.contains("410000-L1") && !text.contains("0.7") && !text.contains("3.0"), "\(path)")
    }
    let body = ["decision": "correct", "reason": "x", "version": try fixture.version(DeskFixture.cross)]
    let headers = ["cookie": "session=\(cookie)", "x-form-token": "token-\(cookie)"]
    #expect(try fixture.postJSON("\(path)/decisions", body, headers).text.contains("0.7"))
    #expect(fixture.get(path, as: cookie).text.contains("0.7"))
  }
}
