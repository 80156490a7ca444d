import CaseBook
import Foundation
import Rules
import Testing

@testable import Desk

/// Every role and seat at every address, for every way to stand to a case: what is answered, and that nothing is let through
/// beside it.
@Suite struct AccessTableTests {
  static let requests = [DeskFixture.cross, DeskFixture.county, DeskFixture.far, DeskFixture.handed]

  @Test func everyAddressOfTheServerHasARow() {
    let routes =
      Address.routes.map(\.description) + APIAddress.routes.map(\.description) + PublicAddress.routes.map(\.description)
    #expect(Set(routes).count == routes.count)
    #expect(Set(routes) == Set((AccessTable.pages + AccessTable.api + AccessTable.open).map(\.route)))
  }

  @Test(arguments: AccessTable.users, requests)
  func pagesAnswerAsTheTableSays(_ user: AccessTable.User, _ request: String) throws {
    let fixture = try DeskFixture()
    try fixture.addNight()
    let attachment = try fixture.attachDocument(
      to: request, as: request == DeskFixture.handed ? DeskFixture.authority("420106") : .ministry)
    let cookie = try fixture.logIn(user.name, user.role, user.seat)
    let standing = try #require(AccessTable.standings[request]?[user.place])
    // The log-out stands last.
    for row in AccessTable.api + AccessTable.pages {
      let path = fixture.path(row, request).replacing("{attachment}", with: "\(attachment)")
      let before = try fixture.desk.book.events(ofRequest: request)
      if row.method == .post {
        #expect(
          try fixture.answer(row, path, request, as: cookie, token: "wrong").status == (row.isAPI ? 401 : 403),
          "\(row.route): without the session's token nothing is done")
        #expect(try fixture.desk.book.events(ofRequest: request) == before)
      }
      let status = try fixture.answer(row, path, request, as: cookie).status
      let expected = row.answer(user, standing, request)
      #expect(expected.allows(status), "\(row.method.rawValue) \(path): \(status), not \(expected)")
      if expected != .there { #expect(try fixture.desk.book.events(ofRequest: request) == before) }
    }
  }

  @Test(arguments: AccessTable.machines + AccessTable.users, requests)
  func theAPIAnswersTokensAsTheTableSays(_ user: AccessTable.User, _ request: String) throws {
    let fixture = try DeskFixture()
    let viewer = Viewer(user: user.name, fullName: "系统", role: user.role, seat: user.seat)
    let account = Account(viewer, secret: SecretText.digest("secret"))
    _ = try fixture.desk.book.addAccount(account, on: DeskFixture.day(20261124))
    let standing = try #require(AccessTable.standings[request]?[user.place])
    for row in AccessTable.api {
      let path = fixture.path(row, request)
      #expect(try fixture.answer(row, path, request, headers: ["authorization": "Bearer wrong"]).status == 401)
      let status = try fixture.answer(row, path, request, headers: ["authorization": "Bearer secret"]).status
      let expected = row.answer(user, standing, request)
      #expect(expected.allows(status), "\(row.method.rawValue) \(path): \(status), not \(expected)")
    }
    // A token is good for the API alone.
    for row in AccessTable.pages {
      let path = fixture.path(row, request)
      #expect(try fixture.answer(row, path, request, headers: ["authorization": "Bearer secret"]).status == 303)
    }
  }

  @Test func nothingIsThereWithoutASession() throws {
    let fixture = try DeskFixture()
    try fixture.addNight()
    for row in AccessTable.pages {
      for cookie in [nil, "guessed"] {
        let path = fixture.path(row, DeskFixture.cross)
        let response = try fixture.answer(row, path, DeskFixture.cross, as: cookie)
        #expect(response.status == 303 && response.data.isEmpty, "\(row.route)")
        #expect(response.headers.contains { $0.name == "Location" && $0.value.hasPrefix("/login") })
      }
    }
    for row in AccessTable.api {
      #expect(try fixture.answer(row, fixture.path(row, DeskFixture.cross), DeskFixture.cross).status == 401)
    }
    for row in AccessTable.open {
      let status = try fixture.answer(row, row.path, DeskFixture.cross).status
      #expect(row.route == "POST /login" ? status == 401 : [200, 303].contains(status), "\(row.route): \(status)")
    }
  }

  /// Without the page's own address, which the link to the other language has.
  private static func plain(_ page: String, _ number: String) -> String {
    page.replacing(number.replacing("-", with: "%2D"), with: "")
      .replacing(number.replacing("-", with: "%252D"), with: "")
  }

  @Test func anothersCaseIsAnsweredAsOneThatIsNotThere() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("sun", .supervisor, DeskFixture.authority("410103"))
    let number = "\(fixture.number(DeskFixture.cross))"
    let unknown = "C-0000-0000-0000"
    for path in [
      "/cases/{number}", "/cases/{number}/next", "/api/v1/cases/{number}", "/cases?state=all&after={number}",
    ] {
      let there = fixture.get(path.replacing("{number}", with: number), as: cookie)
      let notThere = fixture.get(path.replacing("{number}", with: unknown), as: cookie)
      #expect(there.status == notThere.status)
      #expect(Self.plain(there.text, number) == Self.plain(notThere.text, unknown), "\(path)")
    }
  }

  /// Of a pupil outside the viewer's area nothing is in the page: no id, no number, no name, no county.
  @Test func aSideSeesNothingOfTheOtherSide() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("henan", .supervisor, DeskFixture.authority("410000"))
    let page = fixture.get("/cases/\(fixture.number(DeskFixture.cross))", as: cookie).text
    #expect(page.contains("410000-L1"))
    for hidden in ["420000-R1", "420106", "武昌", "湖北", "3.0"] { #expect(!page.contains(hidden), "\(hidden)") }
    let list = fixture.get("/cases?scope=sides", as: cookie).text
    #expect(list.contains("\(fixture.number(DeskFixture.cross))") && !list.contains("420000-R1"))
  }
}

extension DeskFixture {
  fileprivate func path(_ row: AccessTable.Row, _ request: String) -> String {
    row.path.replacing("{number}", with: "\(number(request))").replacing("{request}", with: request)
  }

  fileprivate func answer(
    _ row: AccessTable.Row, _ path: String, _ request: String, as cookie: String? = nil, token: String? = nil,
    headers: [String: String] = [:]
  ) throws -> DeskResponse {
    if row.method == .get { return get(path, as: cookie, headers: headers) }
    var body = row.body
    if path.contains(number(request).description) { body["version"] = try version(request) }
    guard row.isAPI else { return post(path, as: cookie, body, token: token, headers: headers) }
    var headers = headers
    if let cookie {
      headers["cookie"] = "session=\(cookie)"
      headers["x-form-token"] = token ?? "token-\(cookie)"
    }
    return try postJSON(path, body, headers)
  }
}
