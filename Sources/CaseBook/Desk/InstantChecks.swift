import GRDB
import Identity
import Rules

/// That somebody was told at once what the register says of a pupil: who, when, and a keyed digest of the pupil's identity. By it the
/// same pupil is known again, and nobody without the key learns who it was.
public struct InstantCheck: Sendable, Hashable {
  /// Seconds since 1970.
  public var at: Int
  public var user: String
  public var fullName: String
  public var identity: String
}

extension CaseStore {
  /// Writes down that the viewer is about to be told; nothing is told before this has returned `nil`. Where `limit` answers were given
  /// to the user in the hour before `now`, it writes nothing and gives the seconds to wait.
  public func noteCheck(
    of registration: Registration, by viewer: Viewer, at now: Int, limit: Int
  ) throws(CaseBookError) -> Int? {
    let identity = key.identityDigest(of: registration)
    return try write { db in
      let oldest = try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT at FROM instant_check WHERE user = ? AND at > ? ORDER BY at DESC LIMIT 1 OFFSET ?"),
        arguments: [viewer.user, now - 3600, limit - 1])
      if let oldest { return oldest + 3600 - now }
      try db.cachedStatement(
        sql: "INSERT INTO instant_check (at, user, full_name, identity) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [now, viewer.user, viewer.fullName, identity])
      return nil
    }
  }

  /// The last answers at once, the latest first.
  public func checks(limit: Int) throws(CaseBookError) -> [InstantCheck] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM instant_check ORDER BY id DESC LIMIT ?", arguments: [limit]).map {
        InstantCheck(at: $0["at"], user: $0["user"], fullName: $0["full_name"], identity: $0["identity"])
      }
    }
  }
}
