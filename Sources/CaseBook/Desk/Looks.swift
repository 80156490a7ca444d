import GRDB
import Identity
import Rules

/// That somebody saw a case's pupils in full: who, when, which case, why.
public struct Look: Sendable, Hashable {
  /// Seconds since 1970.
  public var at: Int
  public var user: String
  public var fullName: String
  public var number: CaseNumber
  public var reason: String
}

extension CaseStore {
  /// Writes down that the viewer is about to see a case's pupils in full. Nothing is shown before this has returned.
  public func noteLook(
    at found: Case, by viewer: Viewer, reason: Reason, day: CalendarDay, now: Int
  ) throws(CaseBookError) {
    try write { db in
      try db.execute(
        sql: "INSERT INTO look (at, user, full_name, \"case\", reason) VALUES (?, ?, ?, ?, ?)",
        arguments: [now, viewer.user, viewer.fullName, found.number.description, reason.text])
      try note(.looked, found, by: viewer.fullName, on: day, detail: reason.text, night: nil, db)
    }
  }

  /// The last looks, the latest first.
  public func looks(limit: Int) throws(CaseBookError) -> [Look] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM look ORDER BY id DESC LIMIT ?", arguments: [limit]).compactMap { row in
        CaseNumber(row["case"]).map {
          Look(at: row["at"], user: row["user"], fullName: row["full_name"], number: $0, reason: row["reason"])
        }
      }
    }
  }
}
