import GRDB
import Identity
import Rules

/// A user of the desk. The secret is a password's hash, or a token's digest; neither can be turned back.
public struct Account: Sendable, Hashable {
  public var viewer: Viewer
  public var secret: String

  public init(_ viewer: Viewer, secret: String) {
    self.viewer = viewer
    self.secret = secret
  }

  /// Whether a user can have that name: up to 64 characters of ASCII, without spaces.
  public static func isName(_ text: String) -> Bool {
    (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}

/// A session of a user, as it is found by its cookie.
public struct DeskSession: Sendable, Hashable {
  public var viewer: Viewer
  /// Every form of the session carries it.
  public var formToken: String
  /// Whether weights are hidden from who decides.
  public var isBlind: Bool
}

/// How long sessions last, in seconds.
public struct SessionLimits: Sendable, Hashable {
  /// Without a request.
  public var idle = 30 * 60
  public var total = 12 * 3600

  public init() {}
}

extension CaseStore {
  /// Adds a user; `false` where there is one of that name.
  public func addAccount(_ account: Account, on day: CalendarDay) throws(CaseBookError) -> Bool {
    let (level, division, school) = account.viewer.seat.stored
    return try write { db in
      try db.execute(
        sql: "INSERT INTO user VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        arguments: [
          account.viewer.user, account.viewer.fullName, account.viewer.role.rawValue, level, division, school,
          account.secret, day.stored,
        ])
      return db.changesCount == 1
    }
  }

  /// Removes a user and ends the user's sessions; `false` where there is none.
  public func removeAccount(_ user: String) throws(CaseBookError) -> Bool {
    try write { db in
      try db.execute(sql: "DELETE FROM user WHERE name = ?", arguments: [user])
      return db.changesCount == 1
    }
  }

  /// Gives a user another secret and ends all sessions but the one of `digest`; `false` where there is no such user.
  public func changeSecret(
    of user: String, to secret: String, keepingSession digest: String = ""
  ) throws(CaseBookError) -> Bool {
    try write { db in
      try db.execute(sql: "UPDATE user SET secret = ? WHERE name = ?", arguments: [secret, user])
      let count = db.changesCount
      try db.execute(sql: "DELETE FROM session WHERE user = ? AND digest <> ?", arguments: [user, digest])
      return count == 1
    }
  }

  public func account(_ user: String) throws(CaseBookError) -> Account? {
    try read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM user WHERE name = ?", arguments: [user]).map(Account.init)
    }
  }

  /// Whose the token of that digest is. No password's hash is a digest: it begins with the name of its method.
  public func account(ofTokenDigest digest: String) throws(CaseBookError) -> Account? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM user WHERE secret = ?"), arguments: [digest]
      ).map(Account.init)
    }
  }

  /// All users, by name.
  public func accounts() throws(CaseBookError) -> [Account] {
    try read { db in try Row.fetchAll(db, sql: "SELECT * FROM user ORDER BY name").map(Account.init) }
  }

  // MARK: - Sessions

  /// Begins a session. The book keeps the digest of its cookie alone.
  public func beginSession(of user: String, digest: String, formToken: String, at now: Int) throws(CaseBookError) {
    try write { db in
      try db.execute(
        sql: "INSERT INTO session (digest, user, form_token, begun_at, seen_at) VALUES (?, ?, ?, ?, ?)",
        arguments: [digest, user, formToken, now, now])
    }
  }

  /// The session of a cookie's digest; `nil` where there is none, or it has expired. What a page asks for by itself is no use of
  /// the session, and keeps it no longer.
  public func session(
    _ digest: String, at now: Int, limits: SessionLimits, isUse: Bool = true
  ) throws(CaseBookError) -> DeskSession? {
    let found = try read { db in
      try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT user.*, form_token, seen_at, is_blind FROM session JOIN user ON user.name = session.user
            WHERE digest = ? AND begun_at > ? AND seen_at > ?
            """), arguments: [digest, now - limits.total, now - limits.idle]
      ).map { row in
        (
          DeskSession(viewer: try Account(row).viewer, formToken: row["form_token"], isBlind: row["is_blind"]),
          seen: row["seen_at"] as Int
        )
      }
    }
    // Written down once a minute, not with every request.
    if isUse, let found, now - found.seen >= 60 {
      try write { db in
        try db.execute(sql: "UPDATE session SET seen_at = ? WHERE digest = ?", arguments: [now, digest])
      }
    }
    return found?.0
  }

  public func endSession(_ digest: String) throws(CaseBookError) {
    try write { db in try db.execute(sql: "DELETE FROM session WHERE digest = ?", arguments: [digest]) }
  }

  public func removeExpiredSessions(at now: Int, limits: SessionLimits) throws(CaseBookError) {
    try write { db in
      try db.execute(
        sql: "DELETE FROM session WHERE begun_at <= ? OR seen_at <= ?",
        arguments: [now - limits.total, now - limits.idle])
    }
  }

  public func setBlind(_ isBlind: Bool, session digest: String) throws(CaseBookError) {
    try write { db in
      try db.execute(sql: "UPDATE session SET is_blind = ? WHERE digest = ?", arguments: [isBlind, digest])
    }
  }
}

extension Account {
  fileprivate init(_ row: Row) throws {
    let level: String = row["level"]
    let division = Division(stored: row["division"])
    let seat: Seat
    if let level = AuthorityLevel(rawValue: level) {
      seat = .authority(Authority(level: level, division: division))
    } else {
      seat = .school(SchoolCode(stored: row["school"]), division)
    }
    self.init(
      Viewer(user: row["name"], fullName: row["full_name"], role: try row.code("role"), seat: seat),
      secret: row["secret"])
  }
}

extension Seat {
  fileprivate var stored: (level: String, division: Int, school: Int) {
    switch self {
    case .authority(let authority): (authority.level.rawValue, authority.division.stored, 0)
    case .school(let school, let division): ("school", division.stored, school.stored)
    }
  }
}
