import CaseBook
import Foundation
import Identity
import Rules
import Testing

@testable import Desk

@Suite struct APITests {
  private func json(_ response: DeskResponse) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: response.data) as? [String: Any])
  }

  private func token(_ fixture: DeskFixture, _ role: Role, _ seat: Seat) throws -> [String: String] {
    let viewer = Viewer(user: "machine", fullName: "系统", role: role, seat: seat)
    _ = try fixture.desk.book.addAccount(
      Account(viewer, secret: SecretText.digest("secret")), on: DeskFixture.day(20261124))
    return ["authorization": "Bearer secret"]
  }

  private func post(
    _ fixture: DeskFixture, _ path: String, _ body: [String: String], _ headers: [String: String]
  ) throws -> DeskResponse {
    try fixture.postJSON("/api/v1\(path)", body, headers)
  }

  /// Role × address: every one of the document's addresses, for who may see the case and who may not.
  @Test(arguments: AccessTable.users, AccessTableTests.requests)
  func theAPIShowsWhatThePagesShow(_ user: AccessTable.User, _ request: String) throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn(user.name, user.role, user.seat)
    let number = fixture.number(request)
    for (api, page) in [("/cases/\(number)", "/cases/\(number)"), ("/requests/\(request)", "/requests/\(request)")] {
      #expect(fixture.get("/api/v1\(api)", as: cookie).status == fixture.get(page, as: cookie).status)
    }
    for scope in CaseFilter.Scope.allCases {
      let listed = try json(fixture.get("/api/v1/cases?scope=\(scope.rawValue)", as: cookie))
      let numbers = (listed["cases"] as? [[String: Any]] ?? []).compactMap { $0["case"] as? String }
      #expect(
        numbers.contains("\(number)")
          == fixture.get("/cases?scope=\(scope.rawValue)", as: cookie).text.contains("\(number)"))
    }
    let version = try fixture.version(request)
    let form = ["decision": "correct", "reason": "x", "version": version]
    let headers = ["cookie": "session=\(cookie)", "x-form-token": "token-\(cookie)"]
    let expected = fixture.post("/cases/\(number)/decide", as: cookie, form).status
    let again = try DeskFixture()
    _ = try again.logIn(user.name, user.role, user.seat)
    var body = form
    body["version"] = try again.version(request)
    let status = try post(again, "/cases/\(again.number(request))/decisions", body, headers).status
    #expect(status == (expected == 303 ? 201 : expected))
  }

  @Test func nothingIsGivenWithoutAToken() throws {
    let fixture = try DeskFixture()
    let number = fixture.number(DeskFixture.cross)
    for path in ["/cases", "/cases/\(number)", "/requests/410000-L1", "/nowhere"] {
      #expect(fixture.get("/api/v1\(path)").status == 401)
      #expect(fixture.get("/api/v1\(path)", headers: ["authorization": "Bearer wrong"]).status == 401)
      #expect(fixture.get("/api/v1\(path)", headers: ["authorization": "Basic secret"]).status == 401)
    }
    let cookie = try fixture.logIn("li")
    let body = ["decision": "correct", "reason": "x", "version": try fixture.version(DeskFixture.cross)]
    let status = try post(fixture, "/cases/\(number)/decisions", body, ["cookie": "session=\(cookie)"]).status
    #expect(status == 401, "a session alone does not change anything")
  }

  @Test func aTextWithAnEndInsideIsMalformed() throws {
    let fixture = try DeskFixture()
    let right = try token(fixture, .decider, .ministry)
    let path = "/cases/\(fixture.number(DeskFixture.cross))/decisions"
    let version = try fixture.version(DeskFixture.cross)
    for (key, reason) in [("reason", "x\0y"), ("reason\0", "x")] {
      let body = ["decision": "correct", "version": version, key: reason]
      #expect(try post(fixture, path, body, right).status == 400)
    }
  }

  @Test func wrongTokensLockOutNobodyElse() throws {
    let fixture = try DeskFixture()
    let right = try token(fixture, .machine, .ministry)
    func ask(_ headers: [String: String], from address: String) -> Int {
      var request = DeskRequest(.get, "/api/v1/cases")
      request.headers = headers
      request.address = address
      return fixture.desk.answer(request).status
    }
    for _ in 0..<30 { #expect(ask(["authorization": "Bearer wrong"], from: "10.0.0.1") == 401) }
    #expect(ask(right, from: "10.0.0.1") == 401, "who tried so many waits")
    #expect(ask(right, from: "10.0.0.2") == 200)
  }

  @Test func aProvincesSystemSeesItsSideAlone() throws {
    let fixture = try DeskFixture()
    let headers = try token(fixture, .machine, DeskFixture.authority("410000"))
    let response = fixture.get("/api/v1/cases/\(fixture.number(DeskFixture.cross))", headers: headers)
    #expect(response.status == 200 && response.text.contains("410000-L1"))
    for hidden in ["420000-R1", "420106", "0.7"] { #expect(!response.text.contains(hidden)) }
    #expect(fixture.get("/api/v1/cases/\(fixture.number(DeskFixture.far))", headers: headers).status == 404)
    let body = ["decision": "correct", "reason": "x", "version": try fixture.version(DeskFixture.county)]
    #expect(try post(fixture, "/cases/\(fixture.number(DeskFixture.county))/decisions", body, headers).status == 403)
  }

  @Test func aStaleDecisionTellsWhatChanged() throws {
    let fixture = try DeskFixture()
    let headers = try token(fixture, .decider, .ministry)
    let number = fixture.number(DeskFixture.cross)
    let body = ["decision": "correct", "reason": "x", "version": try fixture.version(DeskFixture.cross)]
    #expect(try post(fixture, "/cases/\(number)/decisions", body, headers).status == 201)
    let stale = try post(fixture, "/cases/\(number)/decisions", body, headers)
    #expect(stale.status == 409)
    let changes = try json(stale)["changes"] as? [[String: Any]]
    #expect(changes?.first?["event"] as? String == "decided")
  }

  static let pupil = [
    "record_id": "410000-L000001", "name": "张子涵", "sex": "1", "birth_date": "20170312", "school_code": "2141000001",
    "school_division": "410102", "grade": "3", "enrolled": "202409", "status": "1", "applied_on": "20261124",
  ]

  @Test func oneRequestIsAnsweredAtOnce() throws {
    let fixture = try DeskFixture()
    let headers = try token(fixture, .machine, DeskFixture.authority("410000"))
    let answer = try json(try post(fixture, "/check", Self.pupil, headers))
    #expect(answer["verdict"] as? String == "clear" && answer["request_id"] as? String == "410000-L000001")
    #expect(answer["next_step"] as? String == "register-late")
  }

  @Test func aRequestThatCannotBeUsedSaysWhy() throws {
    let fixture = try DeskFixture()
    let headers = try token(fixture, .machine, DeskFixture.authority("410000"))
    var pupil = Self.pupil
    pupil["grade"] = "99"
    let refused = try post(fixture, "/check", pupil, headers)
    #expect(refused.status == 422)
    let reject = (try json(refused)["rejects"] as? [[String: Any]])?.first
    #expect(reject?["column"] as? String == "grade" && reject?["reason"] as? String == "unknown-code")
    pupil["grade"] = nil
    #expect(try json(post(fixture, "/check", pupil, headers))["error"] as? String == "missing-column")
    pupil["shoe_size"] = "30"
    #expect(try json(post(fixture, "/check", pupil, headers))["error"] as? String == "unknown-column")
    var elsewhere = Self.pupil
    elsewhere["school_division"] = "420106"
    #expect(try post(fixture, "/check", elsewhere, headers).status == 403)
    var request = DeskRequest(.post, "/api/v1/check")
    request.headers = headers
    request.body = Data("[".utf8)
    #expect(fixture.desk.answer(request).status == 400)
  }

  /// Every address of the document is there, and every address that is there is in the document.
  @Test func theDocumentSaysWhatThereIs() throws {
    let fixture = try DeskFixture()
    let document = try json(fixture.get("/api/v1/openapi.json"))
    let paths = try #require(document["paths"] as? [String: [String: Any]])
    let examples: [(DeskRequest.Method, String)] = [
      (.get, "/cases"), (.get, "/cases/{number}"), (.post, "/cases/{number}/decisions"), (.get, "/requests/{id}"),
      (.post, "/check"),
    ]
    #expect(
      Set(paths.flatMap { path, methods in methods.keys.map { "\($0) \(path)" } })
        == Set(examples.map { "\($0.0.rawValue.lowercased()) \($0.1)" }))
    for (method, path) in examples {
      let filled = path.replacing("{number}", with: "C-7Q4X-9KD2-M3TA").replacing("{id}", with: "410000-L1")
      #expect(APIAddress(method, "/api/v1\(filled)".split(separator: "/").map(String.init)) != nil)
    }
    let schemas = (document["components"] as? [String: Any])?["schemas"] as? [String: [String: Any]]
    let known = Set((schemas?["Case"]?["properties"] as? [String: Any] ?? [:]).keys)
    let cookie = try fixture.logIn("li")
    let found = try json(fixture.get("/api/v1/cases/\(fixture.number(DeskFixture.cross))", as: cookie))
    #expect(Set(found.keys).isSubset(of: known), "the document names every member")
    let request = try json(fixture.get("/api/v1/requests/410000-L1", as: cookie))
    let members = Set((schemas?["Request"]?["properties"] as? [String: Any] ?? [:]).keys)
    #expect(Set(request.keys).isSubset(of: members))
  }
}
