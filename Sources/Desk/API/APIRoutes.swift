import CaseBook
import Foundation
import Identity
import Reports
import Rules

/// The same as the pages in JSON, for machines with a token and for pages' own scripts. ``Access`` decides here as there.
extension Desk {
  func apiAnswer(to request: DeskRequest) throws -> DeskResponse {
    guard let (viewer, isBlind) = try apiViewer(of: request) else {
      return .problem("unauthorized", status: 401).with("WWW-Authenticate", "Bearer")
    }
    guard let address = APIAddress(request.method, request.segments) else { return .problem("not-found", status: 404) }
    let access = Access(viewer)
    switch address {
    case .cases: return try apiCases(request, access, isBlind: isBlind)
    case .caseFile(let number):
      guard let (file, standing) = try visible(number, access) else { return .problem("not-found", status: 404) }
      return .json(CaseJSON(file: file, access: access, standing: standing, isBlind: isBlind).value)
    case .decisions(let number): return try apiDecide(number, request, access, isBlind: isBlind)
    case .request(let id):
      guard let (found, _) = try visibleRequest(id, access) else { return .problem("not-found", status: 404) }
      return .json(RequestJSON(request: found, day: day, calendar: rules.latest.calendar).value)
    case .check: return try apiCheck(request, access)
    }
  }

  /// Who asks: by a token; or by a session, whose form token must come with what changes something.
  private func apiViewer(of request: DeskRequest) throws -> (Viewer, isBlind: Bool)? {
    if let header = request.headers["authorization"] {
      guard header.hasPrefix("Bearer ") else { return nil }
      let token = header.dropFirst("Bearer ".count).trimmingCharacters(in: .whitespaces)
      guard logins.wait(user: nil, address: request.address, at: now()) == nil else { return nil }
      guard let account = try book.account(ofTokenDigest: SecretText.digest(token)) else {
        logins.noteFailure(address: request.address, at: now())
        return nil
      }
      return (account.viewer, false)
    }
    guard let cookie = request.cookies[sessionCookie],
      let session = try book.session(SecretText.digest(cookie), at: now(), limits: options.sessions)
    else { return nil }
    if request.method == .post {
      guard request.isFromOwnPage, SecretText.areEqual(request.headers["x-form-token"] ?? "", session.formToken) else {
        return nil
      }
    }
    return (session.viewer, session.isBlind)
  }

  private func apiCases(_ request: DeskRequest, _ access: Access, isBlind: Bool) throws -> DeskResponse {
    let query = CaseListQuery(request.query)
    let limit = min(max(request.query["limit"].flatMap(Int.init) ?? CaseListPage.length, 1), 500)
    let rows = try book.list(
      query.filter, for: access, on: day, after: try place(query.after, access), limit: limit + 1)
    let shown = rows.prefix(limit)
    return .json(
      .object([
        .init(
          "cases",
          .array(
            shown.map {
              CaseJSON.summary($0.found, access, awaitsSecondPerson: $0.awaitsSecondPerson, isBlind: isBlind)
            })),
        .init(
          "next", rows.count > limit ? shown.last.map { .text($0.found.number.description) } ?? .null : .null),
      ]))
  }

  private func apiDecide(
    _ number: CaseNumber, _ request: DeskRequest, _ access: Access, isBlind: Bool
  ) throws -> DeskResponse {
    guard let (_, standing) = try visible(number, access) else { return .problem("not-found", status: 404) }
    guard access.may(.decide, as: standing) else { return .problem(DeskFault.notAllowed.rawValue, status: 403) }
    guard let values = JSONBody.texts(request), let kind = DecisionKind(rawValue: values["decision"] ?? ""),
      let version = Int(values["version"] ?? "")
    else {
      return .problem(
        "malformed", status: 400, "decision (substantiate, correct, delete), version and reason are needed")
    }
    let draft = DecisionDraft(kind, recordID: values["record"], reason: values["reason"] ?? "", isBlind: isBlind)
    let action = DeskAction(number, by: access.viewer, on: day, seen: CaseVersion(rawValue: version))
    defer { counts.forget() }
    switch try book.decide(draft, action, policy: policy) {
    case .success(let outcome):
      guard let (file, standing) = try visible(number, access) else { return .problem("not-found", status: 404) }
      var members = CaseJSON(file: file, access: access, standing: standing, isBlind: isBlind).members
      members.insert(.init("outcome", .text(Notice(outcome).rawValue)), at: 0)
      return .json(.object(members), status: 201)
    case .failure(let refusal):
      let changes = JSONValue.array(
        refusal.changes.map { .object([.init("event", .text($0.kind.rawValue)), .init("day", .text($0.day.isoText))]) })
      return .json(
        .object([
          .init("error", .text(refusal.fault.rawValue)), .init("message", .text(refusal.fault.text.english)),
          .init("changes", changes),
        ]), status: refusal.fault == .changed ? 409 : 422)
    }
  }
}

extension DeskResponse {
  static func json(_ value: JSONValue, status: Int = 200) -> DeskResponse {
    DeskResponse(
      status: status, headers: [("Content-Type", "application/json; charset=utf-8")],
      content: .data(Data((value.line + "\n").utf8)))
  }

  /// What went wrong, as a code and in words.
  static func problem(_ code: String, status: Int, _ message: String = "") -> DeskResponse {
    .json(.object([.init("error", .text(code)), .init("message", .text(message))]), status: status)
  }
}

/// A JSON object of texts and numbers, as requests send it.
enum JSONBody {
  /// `nil` for what is no such object, or has a text with U+0000 in it: see ``FormData``.
  static func texts(_ request: DeskRequest) -> [String: String]? {
    guard let object = try? JSONSerialization.jsonObject(with: request.body) as? [String: Any] else { return nil }
    var texts: [String: String] = [:]
    for (key, value) in object {
      switch value {
      case is NSNull: continue
      case let text as String: texts[key] = text
      case let number as Int: texts[key] = String(number)
      default: return nil
      }
    }
    return texts.contains { $0.key.hasEndInside || $0.value.hasEndInside } ? nil : texts
  }
}
