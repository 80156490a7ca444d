import CaseBook
import Identity
import Rules

@testable import Desk

/// Who may do what at which address, written out by hand: the table that ``AccessTableTests`` holds the server against.
enum AccessTable {
  struct User: Sendable, CustomStringConvertible {
    var name: String
    var role: Role
    var seat: Seat
    var description: String { name }

    /// `410000` of `viewer-410000`.
    var place: String { String(name.split(separator: "-").last ?? "") }
    var decides: Bool { role == .decider || role == .supervisor }
    var isSchool: Bool { ["own", "other"].contains(place) }
  }

  enum Answer: Sendable {
    /// It is done, or refused for what was sent and not for who sent it.
    case there
    /// The page is seen, but this is not for the user.
    case refused
    /// As if there were no such thing.
    case absent

    func allows(_ status: Int) -> Bool {
      switch self {
      case .there: [200, 201, 303, 400, 422].contains(status)
      case .refused: status == 403
      case .absent: status == 404
      }
    }
  }

  struct Row: Sendable {
    /// As the server's own table has it.
    var route: String
    /// With `{number}` and `{request}` of a case.
    var path: String
    /// Of a form, or of a JSON body.
    var body: [String: String] = [:]
    /// By user, standing and request.
    var answer: @Sendable (User, Access.Standing, String) -> Answer

    var method: DeskRequest.Method { route.hasPrefix("POST") ? .post : .get }
    var isAPI: Bool { path.hasPrefix("/api/") }

    init(
      _ route: String, _ path: String, body: [String: String] = [:],
      _ answer: @escaping @Sendable (User, Access.Standing) -> Answer
    ) {
      self.init(route, path, body: body, byCase: { user, standing, _ in answer(user, standing) })
    }

    init(
      _ route: String, _ path: String, body: [String: String] = [:],
      byCase answer: @escaping @Sendable (User, Access.Standing, String) -> Answer
    ) {
      (self.route, self.path, self.body, self.answer) = (route, path, body, answer)
    }
  }

  static let users: [User] =
    [Role.viewer, .decider, .supervisor].flatMap { role in
      [User(name: "\(role.rawValue)-ministry", role: role, seat: .ministry)]
        + ["410000", "410102", "410103", "420106"].map {
          User(name: "\(role.rawValue)-\($0)", role: role, seat: DeskFixture.authority($0))
        }
    } + [
      User(
        name: "school-own", role: .viewer,
        seat: .school(SchoolCode(rawValue: 2_141_000_001), Division(rawValue: 410102))),
      User(
        name: "school-other", role: .viewer,
        seat: .school(SchoolCode(rawValue: 2_141_000_099), Division(rawValue: 410102))),
    ]

  static let machines: [User] =
    [User(name: "machine-ministry", role: .machine, seat: .ministry)]
    + ["410000", "410102", "410103", "420106"].map {
      User(name: "machine-\($0)", role: .machine, seat: DeskFixture.authority($0))
    }

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
    DeskFixture.handed: [
      "ministry": .above, "410000": .above, "410102": .handler, "410103": .none, "420106": .side, "own": .side,
      "other": .none,
    ],
  ]

  /// By case, whose deciders may open the document that is attached to it: 420106 filed that of the case that was handed down.
  static let readers: [String: Set<String>] = [
    DeskFixture.cross: ["ministry"], DeskFixture.county: ["ministry", "410000", "410102"],
    DeskFixture.far: ["ministry"], DeskFixture.handed: ["ministry", "420106"],
  ]

  // MARK: - The table

  private static let night = "/nights/2026-11-24"
  private static let (ownFile, otherFile) = (DeskFixture.files[0], DeskFixture.files[1])

  private static func anyone(_: User, _: Access.Standing) -> Answer { .there }
  private static func ministry(_ user: User, _: Access.Standing) -> Answer {
    user.place == "ministry" ? .there : .absent
  }
  private static func ministryOrItsProvince(_ user: User, _: Access.Standing) -> Answer {
    ["ministry", "410000"].contains(user.place) ? .there : .absent
  }
  private static func whoSees(_: User, _ standing: Access.Standing) -> Answer { standing == .none ? .absent : .there }
  private static func whoSeesAnd(
    _ condition: @escaping @Sendable (User, Access.Standing) -> Bool
  ) -> @Sendable (User, Access.Standing) -> Answer {
    { user, standing in standing == .none ? .absent : condition(user, standing) ? .there : .refused }
  }
  /// Where a request stands is told to those above the school that made it: not to the other side of its case.
  private static func whoAsked(_ user: User, _ standing: Access.Standing) -> Answer {
    standing == .none || user.place == "420106" ? .absent : .there
  }

  static let pages: [Row] = [
    Row("GET /", "/", anyone),
    Row("GET /cases", "/cases", anyone),
    Row("GET /cases", "/cases?scope=below&after={number}", anyone),
    Row("GET /cases", "/cases?scope=sides&state=all", anyone),
    Row("GET /find", "/find?number={request}", anyone),
    Row("GET /cases/{number}", "/cases/{number}", whoSees),
    Row("GET /cases/{number}/next", "/cases/{number}/next?state=all", whoSees),
    Row(
      "GET /cases/{number}/attachments/{id}", "/cases/{number}/attachments/{attachment}",
      byCase: { user, _, request in
        user.decides && readers[request]?.contains(user.place) == true ? .there : .absent
      }),
    Row("GET /cases/{number}/attachments/{id}", "/cases/{number}/attachments/99") { _, _ in .absent },
    Row("GET /requests/{id}", "/requests/{request}", whoAsked),
    Row("GET /nights", "/nights", ministryOrItsProvince),
    Row("GET /nights/progress", "/nights/progress", ministry),
    Row("GET /nights/{night}", night, ministryOrItsProvince),
    Row("GET /nights/{night}", "/nights/2026-11-23") { _, _ in .absent },
    Row("GET /nights/{night}/report", "\(night)/report", ministry),
    Row("GET /nights/{night}/files/{file}", "\(night)/files/\(ownFile)", ministryOrItsProvince),
    Row("GET /nights/{night}/files/{file}", "\(night)/files/\(otherFile)", ministry),
    Row("GET /nights/{night}/files/{file}", "\(night)/files/..") { _, _ in .absent },
    Row("GET /nights/{night}/files/{file}/errors.csv", "\(night)/files/\(ownFile)/errors.csv", ministryOrItsProvince),
    Row("GET /nights/{night}/files/{file}/errors.csv", "\(night)/files/\(otherFile)/errors.csv", ministry),
    Row("GET /provinces", "/provinces", ministryOrItsProvince),
    Row("GET /provinces/{province}", "/provinces/410000", ministryOrItsProvince),
    Row("GET /provinces/{province}", "/provinces/440000", ministry),
    Row("GET /model", "/model", ministry),
    Row("GET /audit", "/audit") { user, _ in user.name == "supervisor-ministry" ? .there : .absent },
    Row("GET /account", "/account", anyone),
    Row("POST /account/blind", "/account/blind", body: ["blind": "0"], anyone),
    Row("POST /account/password", "/account/password", body: ["old": "wrong", "new": "correct horse 9"], anyone),
    Row(
      "POST /cases/{number}/attach", "/cases/{number}/attach", body: [:], whoSeesAnd { user, _ in user.decides }),
    Row(
      "POST /cases/{number}/reveal", "/cases/{number}/reveal", body: ["reason": "x"],
      whoSeesAnd { user, _ in user.decides }),
    Row(
      "POST /cases/{number}/substantiate", "/cases/{number}/substantiate", body: ["record": "", "text": "x"],
      whoSeesAnd { user, _ in user.decides && user.place != "420106" }),
    Row(
      "POST /cases/{number}/decide", "/cases/{number}/decide", body: ["decision": "correct", "reason": "x"],
      whoSeesAnd { user, standing in user.decides && standing == .handler }),
    Row(
      "POST /cases/{number}/answer", "/cases/{number}/answer", body: ["answer": "object", "reason": "x"],
      whoSeesAnd { user, standing in user.decides && standing == .handler }),
    Row(
      "POST /cases/{number}/withdraw", "/cases/{number}/withdraw", body: ["reason": "x"],
      whoSeesAnd { user, standing in
        user.decides && standing == .handler || user.role == .supervisor && standing == .above
      }),
    Row(
      "POST /cases/{number}/hand-down", "/cases/{number}/hand-down", body: ["authority": "410102"],
      whoSeesAnd { user, standing in user.role == .supervisor && standing == .handler }),
    Row("POST /logout", "/logout", anyone),
  ]

  static let api: [Row] = [
    Row("GET /api/v1/cases", "/api/v1/cases", anyone),
    Row("GET /api/v1/cases/{number}", "/api/v1/cases/{number}", whoSees),
    Row("GET /api/v1/requests/{id}", "/api/v1/requests/{request}", whoAsked),
    Row("POST /api/v1/check", "/api/v1/check", body: APITests.pupil) { user, _ in
      // The pupil's school is in 410102.
      user.role != .viewer && ["ministry", "410000", "410102"].contains(user.place) ? .there : .refused
    },
    Row(
      "POST /api/v1/cases/{number}/decisions", "/api/v1/cases/{number}/decisions",
      body: ["decision": "correct", "reason": "x"],
      whoSeesAnd { user, standing in user.decides && standing == .handler }),
  ]

  /// What is there for those who are not logged in.
  static let open: [Row] = [
    Row("GET /login", "/login", anyone),
    Row("POST /login", "/login", body: [:], anyone),
    Row("GET /assets/{name}", "/assets/desk.css", anyone),
    Row("GET /language/{language}", "/language/en", anyone),
    Row("GET /api/v1/openapi.json", "/api/v1/openapi.json", anyone),
  ]
}
