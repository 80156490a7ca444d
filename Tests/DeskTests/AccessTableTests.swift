import CaseBook
import Identity
import Rules
import Testing

@testable import Desk

/// Every role and seat against every page and action: what is answered, by the table below, and nothing is let through beside it.
@Suite struct AccessTableTests {
  struct User: Sendable, CustomStringConvertible {
    var name: String
    var role: Role
    var seat: Seat
    var description: String { name }
  }

  static let users: [User] =
    Role.allCases.filter { $0 != .machine }.flatMap { role in
      [
        User(name: "\(role.rawValue)-ministry", role: role, seat: .ministry),
        User(name: "\(role.rawValue)-410000", role: role, seat: DeskFixture.authority("410000")),
        User(name: "\(role.rawValue)-410102", role: role, seat: DeskFixture.authority("410102")),
        User(name: "\(role.rawValue)-410103", role: role, seat: DeskFixture.authority("410103")),
        User(name: "\(role.rawValue)-420106", role: role, seat: DeskFixture.authority("420106")),
      ]
    } + [
      User(
        name: "school-own", role: .viewer,
        seat: .school(SchoolCode(rawValue: 2_141_000_001), Division(rawValue: 410102))),
      User(
        name: "school-other", role: .viewer,
        seat: .school(SchoolCode(rawValue: 2_141_000_099), Division(rawValue: 410102))),
    ]

  /// By case, how each seat stands to it.
  static let standings: [String: [String: Access.Standing]] = [
    DeskFixture.cross: [
      "ministry": .handler, "410000": .side, "410102": .side, "410103": .none, "420106": .side, "own": .side,
      "other": .none,
    ],
    DeskFixture.county: [
      "ministry": .above, "410000": .above, "410102": .handler, "410103": .none, "420106": .none, "own": .side,
      "other": .none,
    ],
    DeskFixture.far: [
      "ministry": .above, "410000": .none, "410102": .none, "410103": .none, "420106": .none, "own": .side,
      "other": .none,
    ],
  ]

  /// As the link to the other language has it.
  private static func escaped(_ number: String) -> String { number.replacing("-", with: "%2D") }

  private static func seat(_ user: User) -> String { String(user.name.split(separator: "-").last ?? "") }

  @Test(arguments: users, [DeskFixture.cross, DeskFixture.county, DeskFixture.far])
  func aCaseIsThereForWhomTheTableSays(_ user: User, _ request: String) throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn(user.name, user.role, user.seat)
    let standing = try #require(Self.standings[request]?[Self.seat(user)])
    let number = fixture.number(request)
    let page = fixture.get("/cases/\(number)", as: cookie)
    #expect(page.status == (standing == .none ? 404 : 200))
    // Where a request stands is not told to the other side of its case.
    let seesStatus = standing != .none && Self.seat(user) != "420106"
    #expect(fixture.get("/requests/\(request)", as: cookie).status == (seesStatus ? 200 : 404))
    if standing == .none {
      #expect(page.text.contains("没有这一页") && !page.text.contains(request))
      let unknown = fixture.get("/cases/C-0000-0000-0000", as: cookie).text
      #expect(
        page.text.replacing(Self.escaped("\(number)"), with: "")
          == unknown.replacing(Self.escaped("C-0000-0000-0000"), with: ""), "as if there were no such case")
    }

    let decides = user.role != .viewer
    let expected: [(Address.CaseAction, [String: String], Bool)] = [
      (.decide, ["decision": "correct", "reason": "x"], decides && standing == .handler),
      (.answer, ["answer": "object", "reason": "x"], decides && standing == .handler),
      (.withdraw, ["reason": "x"], decides && standing == .handler || user.role == .supervisor && standing == .above),
      (.handDown, ["authority": "410102"], user.role == .supervisor && standing == .handler),
      (.substantiate, ["record": request, "text": "x"], decides),
      (.attach, [:], decides),
      (.reveal, ["reason": "x"], decides),
    ]
    for (action, form, isAllowed) in expected {
      let before = try fixture.desk.book.events(ofRequest: request)
      var form = form
      form["version"] = try fixture.version(request)
      let status = fixture.post("/cases/\(number)/\(action.rawValue)", as: cookie, form).status
      if standing == .none {
        #expect(status == 404, "\(action)")
      } else if isAllowed {
        // 422: nothing to withdraw, no file; 403: another side's pupil.
        #expect([200, 303, 422].contains(status) || action == .substantiate && status == 403, "\(action) \(status)")
      } else {
        #expect(status == 403, "\(action)")
        #expect(try fixture.desk.book.events(ofRequest: request) == before)
      }
      #expect(
        fixture.post("/cases/\(number)/\(action.rawValue)", as: cookie, form, token: "wrong").status == 403,
        "without the form's token nothing is done")
    }
  }

  @Test(arguments: users) func placesBeyondCasesAreAsTheTableSays(_ user: User) throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn(user.name, user.role, user.seat)
    let seat = Self.seat(user)
    let expected: [String: Bool] = [
      "/cases": true, "/cases?scope=below": true, "/cases?scope=sides": true, "/account": true,
      "/nights": seat == "ministry" || seat == "410000", "/nights/progress": seat == "ministry",
      "/nights/2026-11-24": false, "/nights/..": false, "/nights/2026-11-24/files/..": false,
      "/provinces": seat == "ministry" || seat == "410000",
      "/provinces/410000": seat == "ministry" || seat == "410000", "/provinces/420000": seat == "ministry",
      "/model": seat == "ministry", "/audit": user.name == "supervisor-ministry", "/nowhere": false,
    ]
    for (path, isThere) in expected {
      let status = fixture.get(path, as: cookie).status
      #expect(isThere ? status == 200 || status == 303 : status == 404, "\(path): \(status)")
    }
  }

  @Test func nothingIsThereWithoutASession() throws {
    let fixture = try DeskFixture()
    let number = fixture.number(DeskFixture.cross)
    for path in ["/", "/cases", "/cases/\(number)", "/nights", "/model", "/audit", "/account", "/requests/410000-L1"] {
      let response = fixture.get(path)
      #expect(response.status == 303 && response.data.isEmpty)
      #expect(response.headers.contains { $0.name == "Location" && $0.value.hasPrefix("/login") })
    }
    #expect(fixture.post("/cases/\(number)/decide", ["decision": "correct"]).status == 303)
    #expect(fixture.get("/cases", as: "guessed").status == 303)
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
