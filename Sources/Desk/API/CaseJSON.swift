import CaseBook
import Identity
import Reports
import Rules

/// A case as the API gives it: of pupils outside the viewer's area nothing, as on the pages.
struct CaseJSON {
  var file: CaseFile
  var access: Access
  var standing: Access.Standing
  /// Whether weights are hidden from who asks, until the case is decided.
  var isBlind: Bool

  var value: JSONValue { .object(members) }

  var members: [JSONValue.Member] {
    let found = file.found
    return Self.members(
      found, access, school: file.school, awaitsSecondPerson: file.proposal != nil, isBlind: isBlind) + [
        .init("version", .integer(file.version.rawValue)), .init("kind", .text(file.kind.rawValue)),
        .init("next_step", .text(file.nextStep.rawValue)), .init("rule", .text(file.rule)),
        .init("missing_statements", .integer(found.crossesProvinces ? file.missingStatements.count : 0)),
        .init("events", .array(file.events.filter { $0.kind != .looked }.map(event))),
      ]
  }

  static func summary(_ found: Case, _ access: Access, awaitsSecondPerson: Bool, isBlind: Bool) -> JSONValue {
    // A school's list holds its own requests alone.
    let school: SchoolCode = if case .school(let own, _) = access.viewer.seat { own } else { .none }
    return .object(members(found, access, school: school, awaitsSecondPerson: awaitsSecondPerson, isBlind: isBlind))
  }

  private static func members(
    _ found: Case, _ access: Access, school: SchoolCode, awaitsSecondPerson: Bool, isBlind: Bool
  ) -> [JSONValue.Member] {
    let seesRequest = access.coversRequest(of: found.requestDivision, school: school)
    let seesWeights = access.seesEvidence(of: found) && !(isBlind && found.state == .open)
    return [
      .init("case", .text(found.number.description)), .init("state", .text(found.state.rawValue)),
      .init("verdict", .text(found.verdict.rawValue)),
      .init("request_id", seesRequest ? .text(found.requestID) : .null),
      .init("opened", .text(found.openedOn.isoText)),
      .init("due", found.due == .none ? .null : .text(found.due.isoText)),
      .init("handler", .text(found.handler.code)), .init("handler_level", .text(found.handler.level.rawValue)),
      .init("awaits_second_person", .bool(awaitsSecondPerson)),
      .init(
        "hits",
        .array(
          found.evidence.map { hit($0, access.covers($0.schoolDivision), seesWeights) })),
    ]
  }

  private static func hit(_ evidence: CaseEvidence, _ isCovered: Bool, _ seesWeights: Bool) -> JSONValue {
    let decision: JSONValue = evidence.decision.map { .text($0.kind.rawValue) } ?? .null
    return .object([
      .init("hit", .text(evidence.reason.rawValue)), .init("record_id", isCovered ? .text(evidence.recordID) : .null),
      .init("probability", seesWeights ? .decimal(evidence.probability, places: 6) : .null),
      .init("match_weight", seesWeights ? .decimal(evidence.matchWeight, places: 2) : .null),
      .init("decision", decision),
      .init("decided_on", evidence.decision.map { .text($0.decidedOn.isoText) } ?? .null),
    ])
  }

  private func event(_ event: CaseEvent) -> JSONValue {
    let isTold = standing != .side && !event.person.isEmpty && access.seesPerson(of: event)
    return .object([
      .init("day", .text(event.day.isoText)), .init("event", .text(event.kind.rawValue)),
      .init("person", isTold ? .text(event.person) : .null),
    ])
  }
}

/// Where a request stands.
struct RequestJSON {
  var request: RequestRecord
  var day: CalendarDay
  var calendar: WorkingCalendar

  var value: JSONValue {
    var members: [JSONValue.Member] = [
      .init("request_id", .text(request.requestID)), .init("kind", .text(request.kind.rawValue)),
      .init("answered", .text(request.night)), .init("verdict", .text(request.verdict.rawValue)),
      .init("reasons", .array(request.reasons.map { .text($0) })), .init("rule", .text(request.rule)),
      .init("authority", .text(request.authority.code)), .init("next_step", .text(request.nextStep.rawValue)),
      .init("due", request.due == .none ? .null : .text(request.due.isoText)),
    ]
    if let status = request.progress?.status(on: day, calendar: calendar) {
      var stage: JSONValue
      switch status.stage {
      case .awaiting(let step): stage = .text(step.rawValue)
      case .refused: stage = .text("refused")
      case .completed: stage = .text("completed")
      }
      members += [
        .init("stage", stage), .init("since", .text(status.since.isoText)),
        .init("stage_due", status.due.map { .text($0.text.english) } ?? .null),
        .init("overdue", .bool(status.isOverdue)),
        .init("holder", status.holder.map { .text($0.authority.code) } ?? .null),
      ]
    }
    return .object(members)
  }
}
