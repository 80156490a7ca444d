import GRDB
import Identity
import Rules

/// The number of the last event that changed a case: by it a decision says which state of the case it was made on.
public struct CaseVersion: RawRepresentable, Sendable, Hashable {
  public var rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }
}

/// A decision that waits for a second person (四眼).
public struct Proposal: Sendable, Hashable {
  /// `nil`: about all records of the case.
  public var recordID: String?
  public var kind: DecisionKind
  public var user: String
  public var person: String
  public var reason: String
  public var day: CalendarDay
  var isBlind: Bool
  /// The case as it was proposed on.
  var version: CaseVersion
}

/// One side's evidence that its pupil is another child.
public struct Statement: Sendable, Hashable {
  public var side: CaseSide
  public var person: String
  public var authority: Authority
  public var text: String
  public var day: CalendarDay
}

/// A document that somebody attached to a case; its content lies in the workspace, under its digest.
public struct Attachment: Sendable, Hashable {
  public var id: Int
  public var number: CaseNumber
  public var name: String
  public var type: String
  public var size: Int
  public var digest: String
  public var person: String
  public var authority: Authority
  public var day: CalendarDay
}

extension CaseStore {
  /// Whether any case has a document of that content.
  public func hasAttachment(digest: String) throws(CaseBookError) -> Bool {
    try read { db in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT * FROM attachment WHERE digest = ?)", arguments: [digest])
        ?? false
    }
  }
}

/// All that the book has of a case.
public struct CaseFile: Sendable {
  public var found: Case
  public var version: CaseVersion
  public var school: SchoolCode
  public var kind: RequestKind
  /// `.none` where the request does not say.
  public var appliedOn: CalendarDay
  /// The night whose files hold the request.
  public var night: String
  public var reasons: [String]
  public var rule: String
  public var nextStep: NextStep
  public var events: [CaseEvent]
  public var proposal: Proposal?
  /// Those that still hold: a side's lapses when a record changes.
  public var statements: [Statement]
  public var attachments: [Attachment]

  /// The sides of the case whose evidence is missing, where all must substantiate.
  public var missingStatements: [CaseSide] {
    let filed = Set(statements.map(\.side))
    return found.sides.filter { !filed.contains($0) }
  }
}

extension Case {
  /// Whether its schools lie in several provinces, so that a finding of two children needs evidence from each (双佐证).
  public var crossesProvinces: Bool {
    Set(([requestDivision] + evidence.map(\.schoolDivision)).map(\.province)).count > 1
  }
}

extension CaseStore {
  /// All that the book has of a case; `nil` where there is none of that number.
  public func file(_ number: CaseNumber) throws(CaseBookError) -> CaseFile? {
    try read { db in try CaseFile.fetch(number, db) }
  }

  /// A document attached to a case.
  public func attachment(_ id: Int, of number: CaseNumber) throws(CaseBookError) -> Attachment? {
    try read { db in
      try Row.fetchOne(
        db, sql: "SELECT * FROM attachment WHERE id = ? AND \"case\" = ?", arguments: [id, number.description]
      ).map { try Attachment($0, of: number) }
    }
  }
}

extension CaseFile {
  static func fetch(_ number: CaseNumber, _ db: Database) throws -> CaseFile? {
    guard let found = try Case.fetch(number, db),
      let request = try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM request WHERE id = ?"), arguments: [found.requestID])
    else { return nil }
    let text = number.description
    let events = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT * FROM event WHERE request = ? ORDER BY id"), arguments: [found.requestID])
    let version = try CaseVersion.fetch(of: found, db)
    return CaseFile(
      found: found, version: version, school: SchoolCode(stored: request["school"]), kind: try request.code("kind"),
      appliedOn: CalendarDay(stored: request["applied_on"]), night: request["night"],
      reasons: (request["reasons"] as String).split(separator: "|").map(String.init),
      rule: request["rule"], nextStep: try request.code("next_step"), events: try events.map(CaseEvent.init),
      proposal: try Proposal.fetch(of: number, db), statements: try Statement.fetch(of: found, db),
      attachments: try Row.fetchAll(
        db.cachedStatement(sql: "SELECT * FROM attachment WHERE \"case\" = ? ORDER BY id"), arguments: [text]
      ).map { try Attachment($0, of: number) })
  }
}

extension CaseVersion {
  /// What does not change a case: looking at it, and the approvals of its request.
  private static let quiet = [CaseEvent.Kind.looked, .approval, .approvalsBegun].map { "'\($0.rawValue)'" }
    .joined(separator: ", ")

  static func fetch(of found: Case, _ db: Database) throws -> CaseVersion {
    let last = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT max(id) FROM event WHERE request = ? AND kind NOT IN (\(quiet))"),
      arguments: [found.requestID])
    return CaseVersion(rawValue: last ?? 0)
  }

  /// What changed the case since this version.
  func changes(of found: Case, _ db: Database) throws -> [CaseEvent] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM event WHERE request = ? AND id > ? AND kind NOT IN (\(Self.quiet)) ORDER BY id",
      arguments: [found.requestID, rawValue]
    ).map(CaseEvent.init)
  }
}

extension Proposal {
  static func fetch(of number: CaseNumber, _ db: Database) throws -> Proposal? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM proposal WHERE \"case\" = ?"), arguments: [number.description]
    ).map {
      Proposal(
        recordID: $0["record"], kind: try $0.code("kind"), user: $0["user"], person: $0["person"],
        reason: $0["reason"], day: CalendarDay(stored: $0["decided_on"]), isBlind: $0["is_blind"],
        version: CaseVersion(rawValue: $0["version"]))
    }
  }
}

extension Statement {
  static func fetch(of found: Case, _ db: Database) throws -> [Statement] {
    let changes = [CaseEvent.Kind.evidenceChanged, .raisedAgain, .contradicted].map { "'\($0.rawValue)'" }
    return try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM statement WHERE "case" = ? AND NOT EXISTS (
            SELECT * FROM event WHERE request = ? AND id > after_event AND kind IN (\(changes.joined(separator: ", "))))
          ORDER BY record
          """), arguments: [found.number.description, found.requestID]
    ).map {
      Statement(
        side: CaseSide(stored: $0["record"]), person: $0["person"],
        authority: try Authority($0, level: "level", division: "division"),
        text: $0["text"], day: CalendarDay(stored: $0["day"]))
    }
  }
}

extension Attachment {
  init(_ row: Row, of number: CaseNumber) throws {
    self.init(
      id: row["id"], number: number, name: row["name"], type: row["type"], size: row["size"], digest: row["digest"],
      person: row["person"], authority: try Authority(row, level: "level", division: "division"),
      day: CalendarDay(stored: row["day"]))
  }
}

/// Where a request was made.
public struct RequestPlace: Sendable, Hashable {
  public var division: Division
  public var school: SchoolCode
}

extension CaseStore {
  /// Where a request was made; `nil` where there is none of that number.
  public func place(ofRequest id: String) throws(CaseBookError) -> RequestPlace? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT division, school FROM request WHERE id = ?"), arguments: [id]
      ).map { RequestPlace(division: Division(stored: $0["division"]), school: SchoolCode(stored: $0["school"])) }
    }
  }
}
