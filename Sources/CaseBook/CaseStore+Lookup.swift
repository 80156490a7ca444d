import Crypto
import GRDB
import Identity
import Rules

/// A request as it was answered last.
public struct RequestRecord: Sendable, Hashable {
  public var requestID: String
  public var kind: RequestKind
  public var appliedOn: CalendarDay
  /// The night of the answer.
  public var night: String
  public var verdict: Verdict
  /// Reason codes.
  public var reasons: [String]
  /// The edition of the measures and the rule.
  public var rule: String
  public var authority: Authority
  public var nextStep: NextStep
  /// `.none` where there is no date.
  public var due: CalendarDay
  /// How far its approvals have come; `nil` where it needs none.
  public var progress: RequestProgress?
  /// Its case; `nil` where there is nothing to decide.
  public var number: CaseNumber?
}

extension CaseStore {
  /// The request of that number, as it was answered last (R12); `nil` where none was.
  public func request(_ id: String) throws(CaseBookError) -> RequestRecord? {
    try read { db in
      guard let row = try Row.fetchOne(db, sql: "SELECT * FROM request WHERE id = ?", arguments: [id]) else {
        return nil
      }
      let number = try String.fetchOne(db, sql: "SELECT number FROM \"case\" WHERE request = ?", arguments: [id])
      return RequestRecord(
        requestID: id, kind: try row.code("kind"), appliedOn: CalendarDay(stored: row["applied_on"]),
        night: row["night"], verdict: try row.code("verdict"),
        reasons: (row["reasons"] as String).split(separator: "|").map(String.init), rule: row["rule"],
        authority: try Authority(row, level: "authority_level", division: "authority"),
        nextStep: try row.code("next_step"), due: CalendarDay(stored: row["due"]),
        progress: try RequestProgress.fetch(id, db), number: number.flatMap { CaseNumber($0) })
    }
  }

  /// The ways of all requests that need, or needed, approvals, by request.
  public func ways() throws(CaseBookError) -> [RequestLedger.Entry] {
    try read { db in
      try String.fetchAll(db, sql: "SELECT request FROM route ORDER BY request").compactMap { id in
        try RequestProgress.fetch(id, db).map { RequestLedger.Entry(requestID: id, progress: $0) }
      }
    }
  }

  /// The case of that number; `nil` where there is none.
  public func find(_ number: CaseNumber) throws(CaseBookError) -> Case? {
    try read { db in try Case.fetch(number, db) }
  }

  /// Cases in a state (`nil`: in any) that `authority` sees (R15), or of which it is the handler where `ownOnly`; by number.
  public func cases(
    seenBy authority: Authority = .ministry, in state: Case.State? = .open, ownOnly: Bool = false
  ) throws(CaseBookError) -> [Case] {
    try read { db in
      try String.fetchAll(
        db, sql: "SELECT number FROM \"case\" WHERE ?1 IS NULL OR state = ?1 ORDER BY number",
        arguments: [state?.rawValue]
      ).compactMap { text in
        try CaseNumber(text).flatMap { try Case.fetch($0, db) }
      }.filter { ownOnly ? $0.handler == authority : authority.sees($0.authority) || authority.sees($0.handler) }
    }
  }

  /// What happened to a request and its case, in order: the audit trail.
  public func events(ofRequest id: String) throws(CaseBookError) -> [CaseEvent] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM event WHERE request = ? ORDER BY id", arguments: [id])
        .map(CaseEvent.init)
    }
  }
}

extension Case {
  static func fetch(_ number: CaseNumber, _ db: Database) throws -> Case? {
    let text = number.description
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT "case".*, request.division FROM "case" JOIN request ON request.id = "case".request WHERE number = ?
            """), arguments: [text])
    else { return nil }
    let requestID: String = row["request"]
    let evidence = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM evidence WHERE \"case\" = ? ORDER BY match_weight DESC, record"), arguments: [text])
    return Case(
      number: number, requestID: requestID, verdict: try row.code("verdict"), state: try row.code("state"),
      authority: try Authority(row, level: "authority_level", division: "authority"),
      handedTo: row["handed_to"] as Int? == nil
        ? nil : try Authority(row, level: "handed_level", division: "handed_to"),
      openedOn: CalendarDay(stored: row["opened_on"]), due: CalendarDay(stored: row["due"]),
      requestDivision: Division(stored: row["division"]),
      evidence: try evidence.map { try CaseEvidence($0, requestID: requestID, db) })
  }
}

extension CaseEvidence {
  fileprivate init(_ row: Row, requestID: String, _ db: Database) throws {
    recordID = row["record"]
    isRequest = row["is_request"]
    reason = try row.code("reason")
    matchWeight = row["match_weight"]
    probability = row["probability"]
    schoolDivision = Division(stored: row["school_division"])
    mark = Self.mark(row)
    let pair = DecidedPair(
      (requestID, row.fingerprint("request_fingerprint")), (recordID, row.fingerprint("record_fingerprint")), .correct)
    // A decision on what the records were before they changed decides nothing any more.
    decision = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT * FROM decision WHERE record_a = ? AND record_b = ? AND fingerprint_a = ? AND fingerprint_b = ?
          ORDER BY id DESC LIMIT 1
          """), arguments: [pair.a, pair.b, pair.printA.stored, pair.printB.stored]
    ).map {
      var decision = Decision(
        try $0.code("kind"), by: $0["person"], reason: $0["reason"], on: CalendarDay(stored: $0["decided_on"]))
      decision.secondPerson = $0["second_person"]
      decision.isBlind = $0["is_blind"]
      return decision
    }
  }
}

extension CaseEvidence {
  /// The mark of a row of evidence. It rests on the keyed fingerprint, so it says nothing about the record, and is another one once
  /// the record has changed: a decision on what was seen before is then about nothing.
  static func mark(_ row: Row) -> String {
    let text = "\(row["case"] as String) \(row["record"] as String) "
    let digest = SHA256.hash(data: Array(text.utf8) + row.fingerprint("record_fingerprint").bytes)
    return "#" + CaseNumber.letters(8, of: Array(digest))
  }

  /// A mark as a person may have typed it; `nil` for what is none.
  public static func mark(parsing text: String) -> String? {
    let mark = text.uppercased().filter { $0 != " " }
    let isMark = mark.count == 9 && mark.hasPrefix("#") && mark.dropFirst().allSatisfy(CaseNumber.alphabet.contains)
    return isMark ? mark : nil
  }
}

extension CaseEvent {
  init(_ row: Row) throws {
    self.init(
      day: CalendarDay(stored: row["day"]), kind: try row.code("kind"), requestID: row["request"],
      number: (row["case"] as String?).flatMap { CaseNumber($0) }, person: row["person"], detail: row["detail"])
  }
}

extension Approval {
  init(_ row: Row) throws {
    self.init(
      requestID: row["request"], step: try row.code("step"), decision: try row.code("decision"),
      date: CalendarDay(stored: row["decided_on"]), reason: row["reason"])
  }
}

extension ApprovalRoute {
  static func fetch(_ id: String, _ db: Database) throws -> ApprovalRoute? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM route WHERE request = ?"), arguments: [id]
    ).map { row in
      ApprovalRoute(
        kind: try row.code("kind"), appliedOn: CalendarDay(stored: row["applied_on"]),
        steps: (row["steps"] as String).split(separator: "|").compactMap { ApprovalStep(rawValue: String($0)) },
        receivingSchool: SchoolCode(stored: row["receiving_school"]),
        receivingDivision: Division(stored: row["receiving_division"]),
        releasingSchool: SchoolCode(stored: row["releasing_school"]),
        releasingDivision: Division(stored: row["releasing_division"]), stepDays: row["step_days"])
    }
  }
}

extension RequestProgress {
  /// The way of a request with the approvals that it has; `nil` where it needs none, or waits for one that nobody may give any more.
  static func fetch(_ id: String, _ db: Database) throws -> RequestProgress? {
    guard let route = try ApprovalRoute.fetch(id, db) else { return nil }
    var progress = RequestProgress(route)
    let approvals = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM approval WHERE request = ?"), arguments: [id])
    _ = progress.apply(try approvals.map { try Approval($0) })
    if case .awaiting = progress.state, try !isOpen(id, db) { return nil }
    return progress
  }

  /// Whether a request that was accepted still is, as it was answered last. That the register shows a transfer under way does not
  /// close it: it is its own.
  private static func isOpen(_ id: String, _ db: Database) throws -> Bool {
    guard
      let row = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT kind, verdict, reasons FROM request WHERE id = ?"), arguments: [id])
    else { return false }
    let (kind, verdict): (RequestKind, Verdict) = (try row.code("kind"), try row.code("verdict"))
    if verdict == .accepted { return true }
    let reasons = (row["reasons"] as String).split(separator: "|").compactMap { VerdictReason(rawValue: String($0)) }
    return reasons.filter { $0.verdict(for: kind) == verdict } == [.transferUnderWay] && verdict == .refused
  }
}
