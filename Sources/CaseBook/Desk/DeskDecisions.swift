import GRDB
import Identity
import Rules

/// What the ministry asks of decisions beyond who may make them.
public struct DecisionPolicy: Sendable, Hashable {
  /// Decisions that a second person must agree to (四眼).
  public var secondPerson: Set<DecisionKind>
  /// Whether two children in several provinces need each side's evidence (双佐证).
  public var bothSides: Bool

  public init(secondPerson: Set<DecisionKind> = [], bothSides: Bool = true) {
    self.secondPerson = secondPerson
    self.bothSides = bothSides
  }
}

/// What a person at the desk does to a case, who, when, and which state of it was seen.
public struct DeskAction: Sendable, Hashable {
  public var number: CaseNumber
  public var viewer: Viewer
  public var day: CalendarDay
  /// What the person saw.
  public var version: CaseVersion

  public init(_ number: CaseNumber, by viewer: Viewer, on day: CalendarDay, seen version: CaseVersion) {
    self.number = number
    self.viewer = viewer
    self.day = day
    self.version = version
  }
}

/// Why an action changes nothing.
public enum DeskFault: String, Sendable, CaseIterable {
  /// There is none that the viewer sees.
  case unknownCase = "unknown-case"
  case notAllowed = "not-allowed"
  /// The case is not as the person saw it.
  case changed
  case caseNotOpen = "case-not-open"
  case noSuchRecord = "no-such-record"
  case reasonMissing = "reason-missing"
  case reasonTooLong = "reason-too-long"
  /// It holds U+0000, which the database cannot keep.
  case reasonDamaged = "reason-damaged"
  case awaitsSecondPerson = "awaits-second-person"
  case nothingProposed = "nothing-proposed"
  /// Who proposed a decision cannot agree to it.
  case samePerson = "same-person"
  /// A side has not filed its evidence that its pupil is another child.
  case sidesMissing = "sides-missing"
  case nothingToWithdraw = "nothing-to-withdraw"
  case notBelow = "not-below"
  /// A file that is too large, or of another type than documents have.
  case wrongDocument = "wrong-document"
}

public struct DeskRefusal: Error, Sendable, Hashable {
  public var fault: DeskFault
  /// What changed the case since the person saw it.
  public var changes: [CaseEvent] = []

  public init(fault: DeskFault, changes: [CaseEvent] = []) {
    self.fault = fault
    self.changes = changes
  }
}

public enum DeskOutcome: Sendable, Hashable {
  case decided
  case awaitsSecondPerson
  case objected
  case withdrawn
  case handedDown
  case substantiated
  case attached
}

/// What a decision says.
public struct DecisionDraft: Sendable, Hashable {
  public var kind: DecisionKind
  /// `nil`: about all records of the case.
  public var recordID: String?
  public var reason: String
  public var isBlind: Bool

  public init(_ kind: DecisionKind, recordID: String? = nil, reason: String, isBlind: Bool = false) {
    self.kind = kind
    self.recordID = recordID
    self.reason = reason
    self.isBlind = isBlind
  }
}

extension CaseStore {
  /// Decides, or proposes a decision where a second person must agree.
  public func decide(
    _ draft: DecisionDraft, _ action: DeskAction, policy: DecisionPolicy
  ) throws(CaseBookError) -> Result<DeskOutcome, DeskRefusal> {
    try act(action, .decide) { found, db in
      try require(found.state == .open, .caseNotOpen)
      let reason = try Reason(draft.reason)
      let proposed = try Proposal.fetch(of: action.number, db)
      try require(proposed == nil, .awaitsSecondPerson)
      let knows = draft.recordID == nil || found.evidence.contains { $0.recordID == draft.recordID }
      try require(knows, .noSuchRecord)
      try require(try !lacksSides(draft.kind, found, policy, db), .sidesMissing)
      guard policy.secondPerson.contains(draft.kind) else {
        try write(draft, action, proposer: action.viewer.fullName, second: "", db)
        return .decided
      }
      try note(
        .proposed, found, by: action.viewer.fullName, on: action.day, detail: draft.kind.rawValue, night: nil, db)
      try db.execute(
        sql: "INSERT INTO proposal VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          action.number.description, draft.recordID, draft.kind.rawValue, action.viewer.user, action.viewer.fullName,
          reason.text, action.day.stored, draft.isBlind, try CaseVersion.fetch(of: found, db).rawValue,
        ])
      return .awaitsSecondPerson
    }
  }

  /// The second person agrees to what was proposed, or does not.
  public func answerProposal(
    agreeing: Bool, reason: String, _ action: DeskAction
  ) throws(CaseBookError) -> Result<DeskOutcome, DeskRefusal> {
    try act(action, .agree) { found, db in
      try require(found.state == .open, .caseNotOpen)
      guard let proposal = try Proposal.fetch(of: action.number, db) else {
        throw DeskRefusal(fault: .nothingProposed)
      }
      try require(!agreeing || proposal.user != action.viewer.user, .samePerson)
      let objection = agreeing ? nil : try Reason(reason)
      // What was proposed on other evidence is nothing to agree to.
      let changes = try proposal.version.changes(of: found, db).filter(\.changesEvidence)
      if agreeing, !changes.isEmpty { throw DeskRefusal(fault: .changed, changes: changes) }
      if let objection {
        try removeProposal(action.number, db)
        try note(.objected, found, by: action.viewer.fullName, on: action.day, detail: objection.text, night: nil, db)
        return .objected
      }
      let draft = DecisionDraft(
        proposal.kind, recordID: proposal.recordID, reason: proposal.reason, isBlind: proposal.isBlind)
      try write(draft, action, proposer: proposal.person, second: action.viewer.fullName, db)
      return .decided
    }
  }

  /// Takes the decisions on a case back, also what was decided of it in the other case of a pair of two requests, by whoever may
  /// do so there too: it is open again, and its pairs are raised again.
  public func withdraw(reason: String, _ action: DeskAction) throws(CaseBookError) -> Result<DeskOutcome, DeskRefusal> {
    try act(action, .withdraw) { found, db in
      let reason = try Reason(reason).text
      try require(found.state != .closed, .nothingToWithdraw)
      let ofCase: StatementArguments = [action.number.description, found.requestID]
      let numbers = try String.fetchAll(
        db, sql: "SELECT DISTINCT \"case\" FROM decision WHERE \(Self.decidesCase)", arguments: ofCase)
      for number in numbers.compactMap({ CaseNumber($0) }) where number != action.number {
        guard let other = try CaseFile.fetch(number, db) else { continue }
        let access = Access(action.viewer)
        try require(access.may(.withdraw, as: access.standing(to: other.found, school: other.school)), .notAllowed)
      }
      try db.execute(
        sql: """
          INSERT INTO withdrawn_decision
            ("case", record_a, record_b, kind, person, second_person, reason, decided_on, withdrawn_by, withdrawn_on,
            withdrawn_reason)
          SELECT "case", record_a, record_b, kind, person, second_person, reason, decided_on, ?3, ?4, ?5 FROM decision
            WHERE \(Self.decidesCase)
          """, arguments: ofCase + [action.viewer.fullName, action.day.stored, reason])
      let withdrawn = try Row.fetchAll(
        db, sql: "DELETE FROM decision WHERE \(Self.decidesCase) RETURNING record_a, record_b", arguments: ofCase)
      try require(!withdrawn.isEmpty, .nothingToWithdraw)
      try set(.open, action.number, db)
      try note(.withdrawn, found, by: action.viewer.fullName, on: action.day, detail: reason, night: nil, db)
      let records = Set(withdrawn.flatMap { [$0["record_a"] as String, $0["record_b"]] }).subtracting([found.requestID])
      for record in records.sorted() {
        guard let other = try reopen(key.number(ofRequest: record), db) else { continue }
        try note(.withdrawn, other, by: action.viewer.fullName, on: action.day, detail: reason, night: nil, db)
      }
      return .withdrawn
    }
  }

  /// Of decisions, those made in the case ?1 of the request ?2, or in another's on a pair as it stands in this one.
  private static let decidesCase = """
    "case" = ?1 OR (record_a, record_b, fingerprint_a, fingerprint_b) IN
      (SELECT min(record, ?2), max(record, ?2), iif(record <= ?2, record_fingerprint, request_fingerprint),
        iif(record <= ?2, request_fingerprint, record_fingerprint) FROM evidence WHERE evidence."case" = ?1)
    """

  /// Hands a case down to an authority below (督办, R15).
  public func handDown(
    to authority: Authority, _ action: DeskAction
  ) throws(CaseBookError) -> Result<DeskOutcome, DeskRefusal> {
    try act(action, .handDown) { found, db in
      try require(found.state == .open, .caseNotOpen)
      try require(found.handler.canHandDown(to: authority), .notBelow)
      try removeProposal(action.number, db)
      try db.execute(
        sql: "UPDATE \"case\" SET handed_level = ?, handed_to = ? WHERE number = ?",
        arguments: [authority.level.rawValue, authority.division.stored, action.number.description])
      try note(
        .handedDown, found, by: action.viewer.fullName, on: action.day,
        detail: authority.division.stored.description, night: nil, db)
      return .handedDown
    }
  }

  /// Files the evidence of one side that its pupil is another child (佐证). When all sides have, a case that was handed down goes up
  /// to whose it is by the rules: across provinces, to the ministry.
  public func substantiate(
    _ side: CaseSide, text: String, _ action: DeskAction
  ) throws(CaseBookError) -> Result<DeskOutcome, DeskRefusal> {
    try act(action, .substantiate) { found, db in
      try require(found.state == .open, .caseNotOpen)
      let text = try Reason(text).text
      guard let division = found.division(of: side), let authority = action.viewer.authority else {
        throw DeskRefusal(fault: .noSuchRecord)
      }
      try require(Access(action.viewer).covers(division), .notAllowed)
      let version = try CaseVersion.fetch(of: found, db)
      try db.execute(
        sql: "INSERT OR REPLACE INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          action.number.description, side.stored, action.viewer.fullName, authority.level.rawValue,
          authority.division.stored, text, action.day.stored, version.rawValue,
        ])
      try note(
        .substantiated, found, by: action.viewer.fullName, on: action.day,
        detail: authority.division.stored.description, night: nil, db)
      if found.handedTo != nil, found.crossesProvinces,
        try CaseFile.fetch(action.number, db)?.missingStatements.isEmpty == true
      {
        try removeProposal(action.number, db)
        try db.execute(
          sql: "UPDATE \"case\" SET handed_level = NULL, handed_to = NULL WHERE number = ?",
          arguments: [action.number.description])
        try note(.wentUp, found, by: "", on: action.day, detail: "", night: nil, db)
      }
      return .substantiated
    }
  }

  /// Notes a document whose content the workspace keeps under `digest`.
  public func attach(
    name: String, type: String, size: Int, digest: String, _ action: DeskAction
  ) throws(CaseBookError) -> Result<DeskOutcome, DeskRefusal> {
    try act(action, .substantiate) { found, db in
      guard let authority = action.viewer.authority else {
        throw DeskRefusal(fault: .notAllowed)
      }
      try db.execute(
        sql: """
          INSERT INTO attachment ("case", name, type, size, digest, person, level, division, day)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          action.number.description, name, type, size, digest, action.viewer.fullName, authority.level.rawValue,
          authority.division.stored, action.day.stored,
        ])
      try note(
        .attached, found, by: action.viewer.fullName, on: action.day,
        detail: authority.division.stored.description, night: nil, db)
      return .attached
    }
  }

  /// Writes a decision down, in force from now on.
  private func write(
    _ draft: DecisionDraft, _ action: DeskAction, proposer: String, second: String, _ db: Database
  ) throws {
    guard let authority = action.viewer.authority else { return }
    var decision = Decision(draft.kind, by: proposer, reason: draft.reason, on: action.day)
    decision.secondPerson = second
    decision.isBlind = draft.isBlind
    let entry = DecisionEntry(action.number, recordID: draft.recordID, decision, as: authority)
    if case .failure(let refusal) = try decide(entry, night: nil, db) { throw refusal }
  }

  /// Whether it says two children in several provinces, and a side has not filed its evidence.
  func lacksSides(_ kind: DecisionKind, _ found: Case, _ policy: DecisionPolicy, _ db: Database) throws -> Bool {
    guard kind == .substantiate, policy.bothSides, found.crossesProvinces else { return false }
    return try CaseFile.fetch(found.number, db)?.missingStatements.isEmpty != true
  }

  /// A proposal is its handler's, about what is still to be decided: it ends when the case changes hands, is decided or is closed.
  func removeProposal(_ number: CaseNumber, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM proposal WHERE \"case\" = ?").execute(arguments: [number.description])
  }

  /// Runs an action in one transaction, after who acts and what was seen have been looked at. A refused one leaves nothing.
  private func act(
    _ action: DeskAction, _ kind: Access.Action, _ body: (Case, Database) throws -> DeskOutcome
  ) throws(CaseBookError) -> Result<DeskOutcome, DeskRefusal> {
    try writeOrRefuse { db in
      guard let file = try CaseFile.fetch(action.number, db) else { throw DeskRefusal(fault: .unknownCase) }
      let access = Access(action.viewer)
      let standing = access.standing(to: file.found, school: file.school)
      try require(standing != .none, .unknownCase)
      try require(access.may(kind, as: standing), .notAllowed)
      if file.version != action.version {
        throw DeskRefusal(fault: .changed, changes: try action.version.changes(of: file.found, db))
      }
      return try body(file.found, db)
    }
  }
}

extension CaseEvent {
  /// Whether the second person would agree to something else than was proposed.
  fileprivate var changesEvidence: Bool {
    switch kind {
    case .evidenceChanged, .raisedAgain, .contradicted, .closed, .substantiated, .wentUp, .decided: true
    default: false
    }
  }
}

private func require(_ condition: Bool, _ fault: DeskFault) throws(DeskRefusal) {
  if !condition { throw DeskRefusal(fault: fault) }
}
