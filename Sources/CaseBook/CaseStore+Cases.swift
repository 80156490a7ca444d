import GRDB
import Identity
import Rules

extension CaseStore {
  /// Opens, brings up to date, raises again or closes the case of a request.
  func saveCase(_ answer: AnsweredRequest, _ night: NightRecord, _ db: Database) throws {
    let id = answer.ruling.requestID
    let number = key.number(ofRequest: id)
    let earlier = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT state, authority_level, authority FROM \"case\" WHERE request = ?"),
      arguments: [id])
    let state: Case.State? = try earlier?.code("state")
    guard answer.isCase else {
      if state == .open { try close(number, of: id, night, db) }
      return
    }

    let pairs = try self.pairs(of: answer)
    let known = try EvidenceMark.fetchAll(of: number, db)
    let found = Set(pairs.map { EvidenceMark($0) })
    let decisions = try pairs.map { try DecidedPair.fetchLatest($0, db) }
    let isSettled = zip(pairs, decisions).allSatisfy { pair, decision in decision?.holds(for: pair) ?? false }

    // Whatever it was: of an open case too, what was not decided may be gone, or be decided in the other request's case.
    let next: Case.State = isSettled ? .decided : .open
    switch state {
    case nil: try note(.opened, of: id, night, db, number: number, detail: answer.ruling.verdict.rawValue)
    case .open:
      if known != found { try note(.evidenceChanged, of: id, night, db, number: number) }
    case .decided, .closed:
      if isSettled { break }
      let isContradicted = zip(pairs, decisions).contains { pair, decision in
        decision?.kind == .substantiate && pair.match.reason == .probableDuplicate
      }
      try note(isContradicted ? .contradicted : .raisedAgain, of: id, night, db, number: number)
    }
    let owner = try earlier.map { try Authority($0, level: "authority_level", division: "authority") }
    if next == .decided || owner != answer.ruling.authority { try removeProposal(number, db) }
    try store(answer, number, next, night, db)
    if known != found || state == nil { try store(pairs, number, db) }
  }

  private func close(_ number: CaseNumber, of id: String, _ night: NightRecord, _ db: Database) throws {
    try removeProposal(number, db)
    try db.execute(
      sql: "UPDATE \"case\" SET state = ? WHERE number = ?",
      arguments: [Case.State.closed.rawValue, number.description])
    try note(.closed, of: id, night, db, number: number)
  }

  private func store(
    _ answer: AnsweredRequest, _ number: CaseNumber, _ state: Case.State, _ night: NightRecord, _ db: Database
  ) throws {
    let ruling = answer.ruling
    // A case that was handed down stays there, unless it now is another authority's.
    try db.cachedStatement(
      sql: """
        INSERT INTO "case" (number, request, verdict, state, authority_level, authority, opened_on, due)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (number) DO UPDATE SET verdict = excluded.verdict, state = excluded.state, due = excluded.due,
          handed_level = iif(authority = excluded.authority, handed_level, NULL),
          handed_to = iif(authority = excluded.authority, handed_to, NULL),
          authority_level = excluded.authority_level, authority = excluded.authority
        """
    ).execute(arguments: [
      number.description, ruling.requestID, ruling.verdict.rawValue, state.rawValue, ruling.authority.level.rawValue,
      ruling.authority.division.stored, night.day.stored, ruling.due.stored,
    ])
  }

  private func store(_ pairs: [FoundPair], _ number: CaseNumber, _ db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM evidence WHERE \"case\" = ?").execute(arguments: [number.description])
    let statement = try db.cachedStatement(sql: "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for pair in pairs {
      let match = pair.match
      try statement.execute(arguments: [
        number.description, match.recordID, match.isRequestTonight, match.reason.rawValue, match.matchWeight,
        match.probability, match.schoolDivision.stored, pair.requestPrint.stored, pair.recordPrint.stored,
      ])
    }
  }

  /// The request with each record that its ruling counts. Where a registration and a request of tonight have one id, the
  /// registration stands for both: a record is evidence once.
  private func pairs(of answer: AnsweredRequest) throws -> [FoundPair] {
    guard let request = answer.findings.registration else { return [] }
    let requestPrint = key.fingerprint(of: request)
    let matches = answer.ruling.matches
    var seen: Set<String> = []
    return (matches.filter { !$0.isRequestTonight } + matches.filter(\.isRequestTonight)).compactMap { match in
      guard seen.insert(match.recordID).inserted else { return nil }
      return answer.findings.matches.first {
        $0.recordID == match.recordID && $0.isRequestTonight == match.isRequestTonight
      }.map {
        FoundPair(
          requestID: answer.ruling.requestID, match: match, requestPrint: requestPrint,
          recordPrint: key.fingerprint(of: $0.registration))
      }
    }
  }
}

/// A request and a registration that counts for it, as they were when they were compared.
struct FoundPair {
  var requestID: String
  var match: RuledMatch
  var requestPrint: Fingerprint
  var recordPrint: Fingerprint
}

/// What of a piece of evidence makes it another one.
private struct EvidenceMark: Hashable {
  var recordID: String
  var requestPrint: Fingerprint
  var recordPrint: Fingerprint

  init(_ pair: FoundPair) {
    (recordID, requestPrint, recordPrint) = (pair.match.recordID, pair.requestPrint, pair.recordPrint)
  }

  private init(_ row: Row) {
    recordID = row["record"]
    requestPrint = row.fingerprint("request_fingerprint")
    recordPrint = row.fingerprint("record_fingerprint")
  }

  static func fetchAll(of number: CaseNumber, _ db: Database) throws -> Set<EvidenceMark> {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT record, request_fingerprint, record_fingerprint FROM evidence WHERE \"case\" = ?"),
      arguments: [number.description])
    return Set(rows.map { EvidenceMark($0) })
  }
}
