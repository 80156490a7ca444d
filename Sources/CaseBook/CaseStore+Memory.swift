import GRDB
import Identity
import Rules

extension CaseStore {
  /// The findings without the matches of which a person said that they are another child, unless one of the two has changed
  /// since in a field that is compared.
  public func remembering(_ findings: [RequestFindings]) throws(CaseBookError) -> [RequestFindings] {
    try read { db in
      let hasDecisions = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT * FROM decision WHERE kind = ?)",
        arguments: [DecisionKind.substantiate.rawValue])
      guard hasDecisions == true else { return findings }
      return try findings.map { request in
        guard let registration = request.registration else { return request }
        let decided = try DecidedPair.fetchLatest(ofRecord: request.requestID, db).filter { $0.kind == .substantiate }
        if decided.isEmpty { return request }
        let print = key.fingerprint(of: registration)
        var request = request
        request.matches.removeAll { match in
          let pair = DecidedPair(
            (request.requestID, print), (match.recordID, key.fingerprint(of: match.registration)), .substantiate)
          return decided.contains(pair)
        }
        return request
      }
    }
  }
}

/// Two records that a person decided about, each with its fingerprint at that time. In the order of their ids.
struct DecidedPair: Hashable {
  var a: String
  var b: String
  var kind: DecisionKind
  var printA: Fingerprint
  var printB: Fingerprint

  init(_ one: (id: String, print: Fingerprint), _ other: (id: String, print: Fingerprint), _ kind: DecisionKind) {
    let (first, second) = one.id.utf8.lexicographicallyPrecedes(other.id.utf8) ? (one, other) : (other, one)
    (a, printA, b, printB) = (first.id, first.print, second.id, second.print)
    self.kind = kind
  }

  private init(_ row: Row) throws {
    a = row["record_a"]
    b = row["record_b"]
    kind = try row.code("kind")
    printA = row.fingerprint("fingerprint_a")
    printB = row.fingerprint("fingerprint_b")
  }

  /// Whether neither record has changed since.
  func holds(for pair: FoundPair) -> Bool {
    self == DecidedPair((pair.requestID, pair.requestPrint), (pair.match.recordID, pair.recordPrint), kind)
  }

  /// The last decision on a pair.
  static func fetchLatest(_ pair: FoundPair, _ db: Database) throws -> DecidedPair? {
    let ids = [pair.requestID, pair.match.recordID].sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT * FROM decision WHERE record_a = ? AND record_b = ? ORDER BY id DESC LIMIT 1"),
      arguments: [ids[0], ids[1]]
    ).map { try DecidedPair($0) }
  }

  /// The last decision on each pair that a record is in.
  static func fetchLatest(ofRecord id: String, _ db: Database) throws -> [DecidedPair] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT * FROM decision WHERE id IN
            (SELECT max(id) FROM decision WHERE record_a = ?1 OR record_b = ?1 GROUP BY record_a, record_b)
          """), arguments: [id]
    ).map { try DecidedPair($0) }
  }
}
