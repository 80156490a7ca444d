import CaseBook
import Engine
import Foundation
import Identity
import Nightly
import Reports
import Rules
import Submission
import Synchronization
import TestSupport

@testable import Desk

/// A desk over a workspace with four cases: one across provinces, one inside a county, one far away, and one across provinces that
/// the ministry handed down to a county.
final class DeskFixture: Sendable {
  static let cross = "410000-L1"
  static let county = "410000-L2"
  static let far = "440000-L3"
  static let handed = "410000-L4"

  let folder: String
  let desk: Desk
  let clock = Mutex(1_000_000)

  init(checksPerHour: Int = 300) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "chachong-desk-\(UUID().uuidString)").path()
    let workspace = Nightly.Workspace(folder)
    try workspace.create()
    let settings = try String(contentsOfFile: workspace.settings, encoding: .utf8)
    try Data(settings.replacing("checks_per_hour = 300", with: "checks_per_hour = \(checksPerHour)").utf8)
      .write(to: URL(filePath: workspace.settings))
    let book = try workspace.openCaseBook()
    let rules = try RuleBook.builtIn()
    let findings = [
      Self.findings(Self.cross, 410102, "420000-R1", 420106), Self.findings(Self.county, 410102, "410000-R2", 410102),
      Self.findings(Self.far, 440103, "440000-R3", 440104), Self.findings(Self.handed, 410102, "420000-R4", 420106),
    ]
    _ = try book.record(
      NightRecord(
        name: "2026-11-24", day: Self.day(20261124), answers: findings.map { AnsweredRequest($0, rules: rules) },
        approvals: []))
    _ = try book.handDown(
      book.key.number(ofRequest: Self.handed), to: Authority(level: .county, division: Division(rawValue: 410102)),
      by: "李", on: Self.day(20261125))
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
    findings(id, division, [(foundID, foundDivision)])
  }

  private static func findings(
    _ id: String, _ division: UInt32, _ found: [(id: String, division: UInt32)]
  ) -> RequestFindings {
    RequestFindings(
      requestID: id, registration: pupil(division), appliedOn: day(20261124),
      matches: found.map {
        FoundMatch(
          recordID: $0.id, registration: pupil($0.division), matchWeight: 3, probability: 0.7, isRequestTonight: false)
      })
  }

  static func answer(
    _ id: String, _ division: UInt32, _ foundID: String, _ foundDivision: UInt32
  ) throws -> AnsweredRequest {
    AnsweredRequest(findings(id, division, foundID, foundDivision), rules: try RuleBook.builtIn())
  }

  /// A case of a second night, handed down by the ministry.
  func addCase(_ id: String, _ division: UInt32, _ found: [(id: String, division: UInt32)], handedTo code: String)
    throws
  {
    let answer = AnsweredRequest(Self.findings(id, division, found), rules: try RuleBook.builtIn())
    _ = try desk.book.record(
      NightRecord(name: "2026-11-25", day: Self.day(20261125), answers: [answer], approvals: []))
    _ = try desk.book.handDown(
      number(id), to: Authority(code: code) ?? .ministry, by: "李", on: Self.day(20261125))
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
    let secret = Password.hash(password ?? SecretText.make(), cost: .least)
    _ = try desk.book.addAccount(Account(viewer, secret: secret), on: Self.day(20261124))
    try desk.book.beginSession(of: user, digest: SecretText.digest(user), formToken: "token-\(user)", at: desk.now())
    return user
  }

  /// Two provinces' files of the night: the first has two rows that cannot be used, and is refused; the other is only told of.
  static let files = ["410000-20261124-late-001.csv", "440000-20261124-late-001.csv"]

  /// A night as the job leaves it: what became of its files, and its report.
  func addNight() throws {
    let reports = "\(folder)/reports/2026-11-24"
    let quarantine = "\(folder)/quarantine/2026-11-24"
    for path in [reports, quarantine] {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    func write(_ text: String, _ path: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }
    try write(#"{"rows": {"read": 4, "admitted": 0, "rejected": 4}}"#, "\(reports)/summary.json")
    let refusal = SubmissionError(.tooManyRejected(count: 2, rows: 2))
    let rows = zip(Self.files, ["410000", "440000"]).map { file, province in
      "\(file),late,\(province),2,0,2,\(refusal.text(file: file).chinese)\r\n"
    }
    try write("file,kind,province,rows,admitted,rejected,refusal\r\n\(rows.joined())", "\(reports)/files.csv")
    let rejects = Self.files.map { "\($0),2,grade,unknown-code,9*\r\n\($0),3,name,empty-value,\r\n" }
    try write("file,line,column,reason,value_masked\r\n\(rejects.joined())", "\(reports)/rejects.csv")
    try write("<head><meta name=\"pupils\" content=\"masked\"><title>x</title>", "\(reports)/report.html")
    let columns = APITests.pupil.keys.sorted()
    var lines = [columns.joined(separator: ",")]
    for (line, wrong) in [("1", ["grade": "99"]), ("2", ["name": ""])] {
      let pupil = APITests.pupil.merging(wrong.merging(["record_id": "410000-L\(line)"]) { $1 }) { $1 }
      lines.append(columns.map { pupil[$0] ?? "" }.joined(separator: ","))
    }
    try write(lines.joined(separator: "\n") + "\n", "\(quarantine)/\(Self.files[0])")
  }

  /// A document that an authority attaches to a case; its number.
  func attachDocument(to request: String, as seat: Seat = .ministry) throws -> Int {
    let viewer = Viewer(user: "clerk", fullName: "经办人", role: .decider, seat: seat)
    let seen = CaseVersion(rawValue: Int(try version(request)) ?? -1)
    let file = FormData.File(name: "证明.pdf", data: Data("%PDF-1.7 x".utf8))
    _ = try AttachmentFolder(path: desk.workspace.attachments).add(
      file, to: desk.book, DeskAction(number(request), by: viewer, on: Self.day(20261126), seen: seen))
    return try desk.book.file(number(request))?.attachments.first?.id ?? 0
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

  func postJSON(_ path: String, _ body: [String: String], _ headers: [String: String]) throws -> DeskResponse {
    var request = DeskRequest(.post, path)
    request.headers = headers
    request.body = try JSONEncoder().encode(body)
    return desk.answer(request)
  }

  func version(_ request: String) throws -> String {
    "\(try desk.book.file(number(request))?.version.rawValue ?? -1)"
  }
}
