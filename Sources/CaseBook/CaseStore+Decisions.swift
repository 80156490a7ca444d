import GRDB
import Identity
import Rules

/// A decision as it is to be written down.
public struct DecisionEntry: Sendable, Hashable {
  public var number: CaseNumber
  /// Of which registration of the case, by its id or its mark; `nil`: of all of them.
  public var recordID: String?
  public var decision: Decision
  /// Who decides; must be who handles the case (R15).
  public var authority: Authority
  /// Whose file it came in: a file speaks for its province and those below it. `nil` where it came in none.
  public var sender: Authority?

  public init(
    _ number: CaseNumber, recordID: String? = nil, _ decision: Decision, as authority: Authority,
    sentBy sender: Authority? = nil
  ) {
    self.number = number
    self.recordID = recordID
    self.decision = decision
    self.authority = authority
    self.sender = sender
  }
}

/// A decision of a night that changed nothing, as the book has it.
public struct RefusedDecision: Sendable, Hashable {
  public var number: CaseNumber
  public var recordID: String?
  public var kind: DecisionKind
  public var person: String
  public var decidedOn: CalendarDay
  public var fault: DecisionFault

  fileprivate init(_ row: Row) throws {
    guard let number = CaseNumber(row["case"]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a case number is damaged")
    }
    self.number = number
    recordID = row["record"]
    kind = try row.code("kind")
    person = row["person"]
    decidedOn = CalendarDay(stored: row["decided_on"])
    fault = try row.code("fault")
  }
}

/// Why a decision changes nothing.
public enum DecisionFault: String, Sendable, CaseIterable {
  case unknownCase = "unknown-case"
  case caseNotOpen = "case-not-open"
  case notTheHandler = "not-the-handler"
  case noSuchRecord = "no-such-record"
  /// A file names one person, and a second one must agree (四眼).
  case needsSecondPerson = "needs-second-person"
  /// A side has not filed its evidence that its pupil is another child (双佐证).
  case sidesMissing = "sides-missing"
}

/// A decision that changes nothing, and why.
public struct DecisionRefusal: Error, Sendable, Hashable {
  public var entry: DecisionEntry
  public var fault: DecisionFault
  /// The case; `nil` where it is not known.
  public var found: Case?
}

extension CaseStore {
  /// Writes a decision down. The case is decided once all its pairs are.
  public func decide(_ entry: DecisionEntry) throws(CaseBookError) -> Result<Case, DecisionRefusal> {
    try write { db in try decide(entry, night: nil, db) }
  }

  /// Writes down on `day` the decisions that came in for a night, before its requests are answered; gives back those that change
  /// nothing. Decisions of a night that are in the book already change nothing.
  public func record(
    _ entries: [DecisionEntry], night: String, day: CalendarDay, policy: DecisionPolicy
  ) throws(CaseBookError) -> [RefusedDecision] {
    try write { db in
      guard try begin("has_decisions", ofNight: night, day, db) else { return }
      for entry in entries {
        guard case .failure(let refusal) = try decide(entry, night: night, policy: policy, db) else { continue }
        try db.execute(
          sql: "INSERT INTO refused_decision VALUES (?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            night, entry.number.description, entry.recordID, entry.decision.kind.rawValue, entry.decision.person,
            entry.decision.decidedOn.stored, refusal.fault.rawValue,
          ])
      }
    }
    return try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM refused_decision WHERE night = ? ORDER BY rowid", arguments: [night])
        .map(RefusedDecision.init)
    }
  }

  /// `policy`: what is asked of a decision that comes in a file; `nil` where it has been asked already, or a person who keeps the
  /// book decides by hand.
  func decide(
    _ entry: DecisionEntry, night: String?, policy: DecisionPolicy? = nil, _ db: Database
  ) throws -> Result<Case, DecisionRefusal> {
    let found = try Case.fetch(entry.number, db)
    func refusal(_ fault: DecisionFault) -> Result<Case, DecisionRefusal> {
      .failure(DecisionRefusal(entry: entry, fault: fault, found: found))
    }
    guard let found else { return refusal(.unknownCase) }
    guard found.state == .open else { return refusal(.caseNotOpen) }
    guard found.handler == entry.authority, entry.sender?.sees(entry.authority) ?? true else {
      return refusal(.notTheHandler)
    }
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM evidence WHERE \"case\" = ? ORDER BY record", arguments: [entry.number.description]
    ).filter { entry.recordID == nil || $0["record"] == entry.recordID || CaseEvidence.mark($0) == entry.recordID }
    if rows.isEmpty { return refusal(.noSuchRecord) }
    if let policy {
      if policy.secondPerson.contains(entry.decision.kind) { return refusal(.needsSecondPerson) }
      if try lacksSides(entry.decision.kind, found, policy, db) { return refusal(.sidesMissing) }
    }

    try removeProposal(entry.number, db)
    let decision = entry.decision
    for row in rows {
      let pair = DecidedPair(
        (found.requestID, row.fingerprint("request_fingerprint")),
        (row["record"], row.fingerprint("record_fingerprint")), decision.kind)
      try db.execute(
        sql: """
          INSERT INTO decision ("case", record_a, record_b, kind, person, reason, decided_on, fingerprint_a,
            fingerprint_b, second_person, is_blind, hit, match_weight, probability)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          entry.number.description, pair.a, pair.b, decision.kind.rawValue, decision.person, decision.reason,
          decision.decidedOn.stored, pair.printA.stored, pair.printB.stored,
          decision.secondPerson, decision.isBlind, row["reason"] as String, row["match_weight"] as Double,
          row["probability"] as Double,
        ])
      try note(
        .decided, found, by: decision.person, on: decision.decidedOn, detail: decision.kind.rawValue, night: night, db)
    }
    _ = try settle(entry.number, db)
    // Two requests of one night are a pair in the cases of both.
    for row in rows {
      guard let other = try settle(key.number(ofRequest: row["record"]), db) else { continue }
      try note(
        .decided, other, by: decision.person, on: decision.decidedOn, detail: decision.kind.rawValue, night: night, db)
    }
    return .success(try requireCase(entry.number, db))
  }

  /// Decides an open case of which nothing undecided is left; `nil` where there is none such of that number.
  private func settle(_ number: CaseNumber, _ db: Database) throws -> Case? {
    guard let found = try Case.fetch(number, db), found.state == .open,
      found.evidence.allSatisfy({ $0.decision != nil })
    else { return nil }
    try removeProposal(number, db)
    try set(.decided, number, db)
    return found
  }

  /// Opens the decided case of a request of which something is not decided any more; `nil` where there is none such.
  func reopen(_ number: CaseNumber, _ db: Database) throws -> Case? {
    guard let found = try Case.fetch(number, db), found.state == .decided,
      !found.evidence.allSatisfy({ $0.decision != nil })
    else { return nil }
    try set(.open, number, db)
    return found
  }

  func set(_ state: Case.State, _ number: CaseNumber, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE \"case\" SET state = ? WHERE number = ?", arguments: [state.rawValue, number.description])
  }

  /// Hands a case down to an authority below the one that handles it (督办, R15).
  public func handDown(
    _ number: CaseNumber, to authority: Authority, by person: String, on day: CalendarDay
  ) throws(CaseBookError) -> Case {
    try write { db in
      let found = try openCase(number, db)
      guard found.handler.canHandDown(to: authority) else {
        throw CaseBookError(.cannotHandDown(number), path: path)
      }
      try removeProposal(number, db)
      try db.execute(
        sql: "UPDATE \"case\" SET handed_level = ?, handed_to = ? WHERE number = ?",
        arguments: [authority.level.rawValue, authority.division.stored, number.description])
      try note(.handedDown, found, by: person, on: day, detail: authority.division.stored.description, night: nil, db)
      return try requireCase(number, db)
    }
  }

  /// Writes down who looked at a case with its fields in full.
  public func noteLook(at number: CaseNumber, by person: String, on day: CalendarDay) throws(CaseBookError) {
    try write { db in try note(.looked, requireCase(number, db), by: person, on: day, detail: "", night: nil, db) }
  }

  func requireCase(_ number: CaseNumber, _ db: Database) throws -> Case {
    guard let found = try Case.fetch(number, db) else {
      throw CaseBookError(.unknownCase(number), path: path)
    }
    return found
  }

  func openCase(_ number: CaseNumber, _ db: Database) throws -> Case {
    let found = try requireCase(number, db)
    guard found.state == .open else { throw CaseBookError(.caseNotOpen(number), path: path) }
    return found
  }

  func note(
    _ kind: CaseEvent.Kind, _ found: Case, by person: String, on day: CalendarDay, detail: String, night: String?,
    _ db: Database
  ) throws {
    try db.execute(
      sql: "INSERT INTO event (night, day, kind, request, \"case\", person, detail) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [night, day.stored, kind.rawValue, found.requestID, found.number.description, person, detail])
  }
}
