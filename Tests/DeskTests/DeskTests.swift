import CaseBook
import Foundation
import Identity
import Rules
import Testing

@testable import Desk

@Suite struct DeskTests {
  @Test func everyAnswerForbidsForeignScriptsAndKeepsNothing() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    for path in ["/login", "/cases", "/cases/\(fixture.number(DeskFixture.cross))", "/nowhere", "/assets/desk.js"] {
      let response = fixture.get(path, as: cookie)
      let policy = response.headers.first { $0.name == "Content-Security-Policy" }?.value ?? ""
      #expect(policy.hasPrefix("default-src 'none'") && !policy.contains("unsafe"))
      #expect(response.headers.contains { $0.name == "X-Content-Type-Options" })
      #expect(response.headers.filter { $0.name == "Cache-Control" }.count == 1)
      #expect(!response.text.contains("style=") || path.hasPrefix("/assets"), "no inline style: \(path)")
      #expect(!response.text.contains("<script>") && !response.text.contains("onclick"))
    }
  }

  @Test func whoHasThePasswordGetsASession() throws {
    let fixture = try DeskFixture()
    try fixture.logIn("li", password: "correct horse 9")
    let wrong = fixture.post("/login", ["user": "li", "password": "wrong"])
    #expect(wrong.status == 401 && wrong.text.contains("用户名或密码不对"))
    let unknown = fixture.post("/login", ["user": "nobody", "password": "correct horse 9"])
    #expect(unknown.status == 401 && unknown.text.contains("用户名或密码不对"))
    let right = fixture.post("/login", ["user": "li", "password": "correct horse 9", "next": "//evil.example/"])
    #expect(right.status == 303)
    #expect(right.headers.contains { $0.name == "Location" && $0.value == "/cases" }, "no way to another server")
    let cookie = try #require(right.headers.first { $0.name == "Set-Cookie" }?.value)
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    let secret = try #require(cookie.split(separator: ";").first?.dropFirst("session=".count))
    #expect(fixture.get("/cases", as: String(secret)).status == 200)
  }

  @Test func logInsAreLimited() throws {
    let fixture = try DeskFixture()
    try fixture.logIn("li", password: "correct horse 9")
    for _ in 0..<5 { _ = fixture.post("/login", ["user": "li", "password": "wrong"]) }
    let limited = fixture.post("/login", ["user": "li", "password": "correct horse 9"])
    #expect(limited.status == 429 && limited.headers.contains { $0.name == "Retry-After" && $0.value == "30" })
  }

  @Test func anotherSitesFormDoesNothing() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    let form = ["decision": "correct", "reason": "x", "version": try fixture.version(DeskFixture.cross)]
    let path = "/cases/\(fixture.number(DeskFixture.cross))/decide"
    #expect(fixture.post(path, as: cookie, form, headers: ["sec-fetch-site": "cross-site"]).status == 403)
    #expect(
      fixture.post(path, as: cookie, form, headers: ["origin": "https://evil.example", "host": "desk"]).status == 403)
    #expect(fixture.post(path, as: cookie, form, headers: ["origin": "http://desk", "host": "desk"]).status == 303)
  }

  @Test func logOutEndsTheSession() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    #expect(fixture.post("/logout", as: cookie, [:]).status == 303)
    #expect(fixture.get("/cases", as: cookie).status == 303)
  }

  @Test func aDecisionIsWrittenAndTold() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    let number = fixture.number(DeskFixture.cross)
    let form = [
      "decision": "correct", "reason": "<b>改正</b>\u{202E}", "version": try fixture.version(DeskFixture.cross),
    ]
    let response = fixture.post("/cases/\(number)/decide", as: cookie, form)
    let location = try #require(response.headers.first { $0.name == "Location" }?.value)
    #expect(location.contains("done=decided"))
    let page = fixture.get(location, as: cookie).text
    #expect(page.contains("决定已记录") && page.contains("&lt;b&gt;改正&lt;/b&gt;[U+202E]") && !page.contains("<b>改正"))
    let stale = fixture.post("/cases/\(number)/decide", as: cookie, form)
    #expect(stale.status == 409 && stale.text.contains("变更：改正信息"))
  }

  @Test func toSeeInFullIsWrittenDownFirst() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    let number = fixture.number(DeskFixture.cross)
    #expect(fixture.post("/cases/\(number)/reveal", as: cookie, ["reason": ""]).status == 422)
    #expect(try fixture.desk.book.looks(limit: 9).isEmpty)
    let page = fixture.post("/cases/\(number)/reveal", as: cookie, ["reason": "核对户口"])
    #expect(page.status == 200 && page.text.contains("本次查看已记录"))
    #expect(try fixture.desk.book.looks(limit: 9).map(\.reason) == ["核对户口"])
  }

  @Test func decidingBlindHidesWeights() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    #expect(fixture.get("/cases", as: cookie).text.contains("权重"))
    _ = fixture.post("/account/blind", as: cookie, ["blind": "1"])
    #expect(!fixture.get("/cases", as: cookie).text.contains("权重（比特）"))
    #expect(fixture.get("/cases/\(fixture.number(DeskFixture.cross))", as: cookie).text.contains("盲审"))
  }

  /// The request is of 24 November 2026: 3, 5 and 5 working days to hand on, verify and decide.
  @Test func aCaseShowsItsStepsAndWhenTheyAreDue() throws {
    let fixture = try DeskFixture()
    let path = "/cases/\(fixture.number(DeskFixture.cross))"
    let cookie = try fixture.logIn("li")
    let open = fixture.get(path, as: cookie).text
    for expected in [
      "<li class=\"done\"><time>2026-11-24</time> <span>学校提出申请</span></li>",
      "<li class=\"now\" aria-current=\"step\"><time>2026-11-27</time> <span>转办</span></li>",
      "<li class=\"later\"><time>2026-12-04</time> <span>核实双方材料</span></li>",
      "<li class=\"later\"><time>2026-12-11</time> <span>作出决定<br><span class=\"faint\">由主管部门比对双方材料后作出决定</span></span></li>",
    ] { #expect(open.contains(expected), "\(expected)") }
    let form = ["decision": "correct", "reason": "x", "version": try fixture.version(DeskFixture.cross)]
    _ = fixture.post("\(path)/decide", as: cookie, form)
    let decided = fixture.get(path, as: cookie).text
    #expect(decided.contains("<li class=\"done\"><time>2026-12-11</time> <span>作出决定<br>"))
    // Of another province's request a side is told no more than that there is one.
    let hubei = try fixture.logIn("hubei", .viewer, DeskFixture.authority("420106"))
    #expect(!fixture.get(path, as: hubei).text.contains("学校提出申请"))
  }

  @Test func onlyDocumentsAreTaken() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    let number = fixture.number(DeskFixture.cross)
    func attach(_ content: String) throws -> DeskResponse {
      var request = DeskRequest(.post, "/cases/\(number)/attach")
      request.headers = ["cookie": "session=li", "content-type": "multipart/form-data; boundary=X"]
      let version = try fixture.version(DeskFixture.cross)
      request.body = Data(
        """
        --X\r\nContent-Disposition: form-data; name="form_token"\r\n\r\ntoken-li\r\n\
        --X\r\nContent-Disposition: form-data; name="version"\r\n\r\n\(version)\r\n\
        --X\r\nContent-Disposition: form-data; name="file"; filename="../a\\"b.pdf"\r\n\r\n\(content)\r\n--X--\r\n
        """.utf8)
      return fixture.desk.answer(request)
    }
    #expect(try attach("<script>").status == 422)
    #expect(try attach("%PDF-1.7 x").status == 303)
    let attachment = try #require(try fixture.desk.book.file(number)?.attachments.first)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(fixture.folder)/attachments")
    #expect(names == [attachment.digest])
    let file = fixture.get("/cases/\(number)/attachments/\(attachment.id)", as: cookie)
    #expect(file.text == "%PDF-1.7 x")
    #expect(file.headers.contains { $0.name == "Content-Disposition" && $0.value.hasPrefix("attachment;") })
    #expect(try fixture.desk.book.looks(limit: 9).count == 1, "to open a document is to look")
    let henan = try fixture.logIn("henan", .supervisor, DeskFixture.authority("410000"))
    #expect(fixture.get("/cases/\(number)/attachments/\(attachment.id)", as: henan).status == 404)
    #expect(
      fixture.get("/cases/\(fixture.number(DeskFixture.county))/attachments/\(attachment.id)", as: cookie).status == 404
    )
  }
}
