import CaseBook
import Engine
import Identity
import Nightly
import Reports
import Rules
import Submission

/// One request answered at once, for systems whose clerk waits: the same answer that a night would give, by the same rules, without
/// writing it down. The night's answer alone counts. That somebody asked is written down, and limited: whom one asks about is
/// free, so with enough answers a number could be found by trying.
extension Desk {
  func apiCheck(_ request: DeskRequest, _ access: Access) throws -> DeskResponse {
    guard access.may(enter: .check) else { return .problem(DeskFault.notAllowed.rawValue, status: 403) }
    guard var texts = JSONBody.texts(request) else {
      return .problem("malformed", status: 400, "a JSON object with texts by column name is needed")
    }
    guard let kind = SubmissionKind(rawValue: texts.removeValue(forKey: "kind") ?? "late"), kind.isRequest else {
      return .problem("malformed", status: 400, "kind: late, transfer or enrolment")
    }
    let columns = Dictionary(uniqueKeysWithValues: Column.allCases.map { ($0.name, $0) })
    if let unknown = texts.keys.sorted().first(where: { columns[$0] == nil }) {
      return .problem("unknown-column", status: 400, "there is no column of that name: \(unknown.prefix(40))")
    }
    var values: [Column: String] = [:]
    for (name, value) in texts { if let column = columns[name] { values[column] = value } }

    let batch: RegistrationBatch
    do {
      batch = try RegistrationBatch(row: values, kind: kind, on: day)
    } catch {
      return .problem("missing-column", status: 400, error.text(file: "request").english)
    }
    guard let registration = batch.registrations.first, let details = batch.requests.first else {
      let rejects = batch.rejects.map { reject in
        JSONValue.object([
          .init("column", reject.column.map { .text($0) } ?? .null), .init("reason", .text(reject.reason.rawValue)),
          .init("message", .text(reject.reason.text.chinese)),
        ])
      }
      return .json(
        .object([.init("verdict", .text(Verdict.invalid.rawValue)), .init("rejects", .array(rejects))]), status: 422)
    }
    let division = registration.schoolDivision == .none ? registration.schoolCode.province : registration.schoolDivision
    guard access.covers(division) else { return .problem("other-area", status: 403, "the school is not in your area") }
    let limit = settings.checksPerHour
    if let seconds = try book.noteCheck(of: registration, by: access.viewer, at: now(), limit: limit) {
      let text = DeskText.tooManyChecks(limit, seconds)
      return .problem("too-many-checks", status: 429, "\(text.chinese) \(text.english)")
        .with("Retry-After", "\(seconds)")
    }

    let answer = try records.register().check(
      batch.recordIDs[0], registration, details, model: records.model, threshold: rules.reviewProbability)
    let findings = try book.remembering([RequestFindings(answer)])
    return .json(RulingJSON(ruling: rules.rule(on: findings[0]), access: access).value)
  }
}

/// An answer to a request; of registrations outside the viewer's area only the class of the hit.
struct RulingJSON {
  var ruling: Ruling
  var access: Access

  var value: JSONValue {
    .object([
      .init("request_id", .text(ruling.requestID)), .init("verdict", .text(ruling.verdict.rawValue)),
      .init("reasons", .array(reasons.map { .text($0) })),
      .init("rule", .text(ruling.citation)),
      .init("authority", .text(ruling.authority.code)),
      .init("authority_level", .text(ruling.authority.level.rawValue)),
      .init("next_step", .text(ruling.nextStep.rawValue)),
      .init("next_step_text", .text(ruling.nextStep.text.chinese)), .init("due", due),
      .init("matches", .array(ruling.matches.map(match))),
    ])
  }

  private var reasons: [String] {
    let found = ruling.matches.map(\.schoolDivision)
    return ruling.reasonCodes.filter {
      access.tells(VerdictReason(rawValue: $0), of: ruling.kind, foundIn: found)
    }
  }

  private var due: JSONValue {
    if case .on(let day) = ruling.due { .text(day.isoText) } else { .null }
  }

  private func match(_ match: RuledMatch) -> JSONValue {
    let isCovered = access.covers(match.schoolDivision)
    return .object([
      .init("hit", .text(match.reason.rawValue)), .init("record_id", isCovered ? .text(match.recordID) : .null),
      .init("probability", isCovered ? .decimal(match.probability, places: 6) : .null),
    ])
  }
}
