import CaseBook
import Engine
import Foundation
import Identity
import Nightly
import Rules
import Synchronization
import TestSupport

@testable import Desk

/// A desk over a workspace with three cases: one across provinces, one inside a county, one far away.
final class DeskFixture: Sendable {
  static let cross = "410000-L1"
  static let county = "410000-L2"
  static let far = "440000-L3"

  let folder: String
  let desk: Desk
  let clock = Mutex(1_000_000)

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "chachong-desk-\(UUID().uuidString)").path()
    let workspace = Nightly.Workspace(folder)
    try workspace.create()
    let book = try workspace.openCaseBook()
    let rules = try RuleBook.builtIn()
    let findings = [
      Self.findings(Self.cross, 410102, "420000-R1", 420106), Self.findings(Self.county, 410102, "410000-R2", 410102),
      Self.findings(Self.far, 440103, "440000-R3", 440104),
    ]
    _ = try book.record(
      NightRecord(
        name: "2026-11-24", day: Self.day(20261124), answers: findings.map { AnsweredRequest($0, rules: rules) },
        approvals: []))
    var options = Desk.Options()
    options.day = Self.day(20261126)
    options.passwordCost = .least
    desk = try Desk(workspace, options: options, workers: Workers(count: 1)) { 1_000_000 }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func day(_ decimal: UInt32) -> CalendarDay { CalendarDay(decimal: decimal) ?? .none }

  private static func findings(
    _ id: String, _ division: UInt32, _ foundID: String, _ foundDivision: UInt32
  ) -> RequestFindings {
    RequestFindings(
      requestID: id, registration: pupil(division), appliedOn: day(20261124),
      matches: [
        FoundMatch(
          recordID: foundID, registration: pupil(foundDivision), matchWeight: 3, probability: 0.7,
          isRequestTonight: false)
      ])
  }

  private static func pupil(_ division: UInt32) -> Registration {
    var pupil = Registration()
    pupil.name = PersonName(units: [0x5F20, 0x5B50, 0x6DB5].map(NameUnit.init(rawValue:)))
    pupil.birthDate = day(20170312)
    pupil.schoolDivision = Division(rawValue: division)
    pupil.schoolCode = SchoolCode(rawValue: 2_141_000_001)
    pupil.status = .inSchool
    pupil.grade = 3
    return pupil
  }

  func number(_ request: String) -> CaseNumber { desk.book.key.number(ofRequest: request) }

  static func authority(_ code: String) -> Seat { .authority(Authority(code: code) ?? .ministry) }

  /// A user with a session; the cookie.
  @discardableResult
  func logIn(_ user: String, _ role: Role = .decider, _ seat: Seat = .ministry, password: String? = nil) throws
    -> String
  {
    let viewer = Viewer(user: user, fullName: "经办人\(user)", role: role, seat: seat)
    let secret = password.map { Password.hash($0, cost: .least) } ?? "none"
    _ = try desk.book.addAccount(Account(viewer, secret: secret), on: Self.day(20261124))
    try desk.book.beginSession(of: user, digest: SecretText.digest(user), formToken: "token-\(user)", at: desk.now())
    return user
  }

  func get(_ path: String, as cookie: String? = nil, headers: [String: String] = [:]) -> DeskResponse {
    let parts = path.split(separator: "?", maxSplits: 1)
    var request = DeskRequest(.get, String(parts[0]))
    if parts.count > 1 { request.query = FormData.decode(query: String(parts[1])) }
    request.headers = headers
    if let cookie { request.headers["cookie"] = "session=\(cookie); language=zh" }
    return desk.answer(request)
  }

  func post(
    _ path: String, as cookie: String? = nil, _ form: [String: String], token: String? = nil,
    headers: [String: String] = [:]
  ) -> DeskResponse {
    var request = DeskRequest(.post, path)
    request.headers = headers
    request.headers["content-type"] = "application/x-www-form-urlencoded"
    if let cookie { request.headers["cookie"] = "session=\(cookie)" }
    var form = form
    if let cookie { form["form_token"] = token ?? "token-\(cookie)" }
    request.body = Data(
      form.map { "\($0.key)=\($0.value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
        .joined(separator: "&").utf8)
    return desk.answer(request)
  }

  func version(_ request: String) throws -> String {
    "\(try desk.book.file(number(request))?.version.rawValue ?? -1)"
  }
}
