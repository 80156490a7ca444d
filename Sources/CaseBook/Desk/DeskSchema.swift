import GRDB

/// What the desk adds to the schema: users and their sessions, the order of the list, who touches a case, and what comes before
/// and after a decision.
enum DeskSchema {
  static func create(_ db: Database) throws {
    for part in [people, order, sides, decisions] { try db.execute(sql: part) }
  }

  /// Lists of cases whatever their state: the indexes of the order begin with the state, and sorting all cases for each page takes
  /// a quarter of a second at two hundred thousand.
  static func orderAllStates(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE INDEX case_by_due ON "case" (due_order, verdict_order, weight DESC, number, verdict);
        CREATE INDEX case_by_handler_and_due
          ON "case" (handler, handler_level, due_order, verdict_order, weight DESC, number, verdict);
        """)
  }

  /// Who was answered at once. By user and time, for the limit.
  static func noteChecks(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE instant_check (
          id INTEGER PRIMARY KEY, at INTEGER NOT NULL, user TEXT NOT NULL, full_name TEXT NOT NULL,
          identity TEXT NOT NULL) STRICT;
        CREATE INDEX instant_check_by_user ON instant_check (user, at);
        """)
  }

  /// The request's own statement has no record: one that was kept by a record id which a hit has too would count for both.
  static func tellSidesApart(_ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE statement SET record = ''
          WHERE record = (SELECT request FROM "case" WHERE number = statement."case");
        """)
  }

  /// Lists of a school's user, which would look at all requests: half a second for two hundred thousand cases.
  static func findRequestsOfSchools(_ db: Database) throws {
    try db.execute(sql: "CREATE INDEX request_by_school ON request (school)")
  }

  /// Times are seconds since 1970.
  private static let people = """
    CREATE TABLE user (
      name TEXT PRIMARY KEY, full_name TEXT NOT NULL, role TEXT NOT NULL, level TEXT NOT NULL,
      division INTEGER NOT NULL, school INTEGER NOT NULL, secret TEXT NOT NULL, made_on INTEGER NOT NULL) STRICT;
    CREATE INDEX user_by_secret ON user (secret);

    CREATE TABLE session (
      digest TEXT PRIMARY KEY, user TEXT NOT NULL REFERENCES user ON DELETE CASCADE, form_token TEXT NOT NULL,
      begun_at INTEGER NOT NULL, seen_at INTEGER NOT NULL, is_blind INTEGER NOT NULL DEFAULT 0) STRICT;
    CREATE INDEX session_by_user ON session (user);

    CREATE TABLE look (
      id INTEGER PRIMARY KEY, at INTEGER NOT NULL, user TEXT NOT NULL, full_name TEXT NOT NULL, "case" TEXT NOT NULL,
      reason TEXT NOT NULL) STRICT;
    """

  /// What the list of cases is sorted by, so that its first page is read from an index.
  private static let order = """
    ALTER TABLE request ADD COLUMN school INTEGER NOT NULL DEFAULT 0;

    ALTER TABLE "case" ADD COLUMN weight REAL NOT NULL DEFAULT 0;
    ALTER TABLE "case" ADD COLUMN handler INTEGER AS (coalesce(handed_to, authority)) VIRTUAL;
    ALTER TABLE "case" ADD COLUMN handler_level TEXT AS (coalesce(handed_level, authority_level)) VIRTUAL;
    ALTER TABLE "case" ADD COLUMN due_order INTEGER AS (iif(due = 0, 99999999, due)) VIRTUAL;
    ALTER TABLE "case" ADD COLUMN verdict_order INTEGER
      AS (CASE verdict WHEN 'review' THEN 0 WHEN 'conflict' THEN 1 ELSE 2 END) VIRTUAL;
    UPDATE "case" SET weight = coalesce((SELECT max(match_weight) FROM evidence WHERE "case" = number), 0);

    CREATE INDEX case_by_urgency ON "case" (state, due_order, verdict_order, weight DESC, number);
    CREATE INDEX case_by_handler
      ON "case" (handler, handler_level, state, due_order, verdict_order, weight DESC, number, verdict);
    CREATE INDEX case_by_verdict ON "case" (state, verdict, due_order);

    CREATE TRIGGER evidence_weight AFTER INSERT ON evidence BEGIN
      UPDATE "case" SET weight = max(new.match_weight, iif(
        (SELECT count(*) FROM evidence WHERE "case" = new."case") > 1, weight, new.match_weight))
      WHERE number = new."case";
    END;
    """

  /// The divisions whose schools a case is about: an authority there sees that it is part of it.
  private static let sides = """
    CREATE TABLE side (
      division INTEGER NOT NULL, "case" TEXT NOT NULL, PRIMARY KEY (division, "case")) STRICT;
    CREATE INDEX side_by_case ON side ("case");
    INSERT OR IGNORE INTO side SELECT request.division, number FROM "case" JOIN request ON request.id = "case".request;
    INSERT OR IGNORE INTO side SELECT school_division, "case" FROM evidence;

    CREATE TRIGGER case_side AFTER INSERT ON "case" BEGIN
      INSERT OR IGNORE INTO side SELECT division, new.number FROM request WHERE id = new.request;
    END;
    CREATE TRIGGER evidence_side AFTER INSERT ON evidence BEGIN
      INSERT OR IGNORE INTO side VALUES (new.school_division, new."case");
    END;
    CREATE TRIGGER evidence_gone AFTER DELETE ON evidence BEGIN
      DELETE FROM side WHERE "case" = old."case" AND division = old.school_division AND division NOT IN
        (SELECT request.division FROM "case" JOIN request ON request.id = "case".request WHERE number = old."case");
    END;
    CREATE TRIGGER request_moved AFTER UPDATE OF division ON request WHEN new.division <> old.division BEGIN
      DELETE FROM side WHERE division = old.division AND "case" IN
          (SELECT number FROM "case" WHERE request = new.id)
        AND division NOT IN (SELECT school_division FROM evidence WHERE evidence."case" = side."case");
      INSERT OR IGNORE INTO side SELECT new.division, number FROM "case" WHERE request = new.id;
    END;
    """

  /// `decision` holds those in force: one that waits for a second person is a proposal, one that was taken back is withdrawn.
  private static let decisions = """
    ALTER TABLE decision ADD COLUMN second_person TEXT NOT NULL DEFAULT '';
    ALTER TABLE decision ADD COLUMN is_blind INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE decision ADD COLUMN hit TEXT;
    ALTER TABLE decision ADD COLUMN match_weight REAL;
    ALTER TABLE decision ADD COLUMN probability REAL;
    CREATE INDEX decision_by_case ON decision ("case");

    CREATE TABLE withdrawn_decision (
      id INTEGER PRIMARY KEY, "case" TEXT NOT NULL REFERENCES "case", record_a TEXT NOT NULL, record_b TEXT NOT NULL,
      kind TEXT NOT NULL, person TEXT NOT NULL, second_person TEXT NOT NULL, reason TEXT NOT NULL,
      decided_on INTEGER NOT NULL, withdrawn_by TEXT NOT NULL, withdrawn_on INTEGER NOT NULL,
      withdrawn_reason TEXT NOT NULL) STRICT;

    CREATE TABLE proposal (
      "case" TEXT PRIMARY KEY REFERENCES "case", record TEXT, kind TEXT NOT NULL, user TEXT NOT NULL,
      person TEXT NOT NULL, reason TEXT NOT NULL, decided_on INTEGER NOT NULL, is_blind INTEGER NOT NULL,
      version INTEGER NOT NULL) STRICT;

    CREATE TABLE statement (
      "case" TEXT NOT NULL REFERENCES "case", record TEXT NOT NULL, person TEXT NOT NULL, level TEXT NOT NULL,
      division INTEGER NOT NULL, text TEXT NOT NULL, day INTEGER NOT NULL, after_event INTEGER NOT NULL,
      PRIMARY KEY ("case", record)) STRICT;

    CREATE TABLE attachment (
      id INTEGER PRIMARY KEY, "case" TEXT NOT NULL REFERENCES "case", name TEXT NOT NULL, type TEXT NOT NULL,
      size INTEGER NOT NULL, digest TEXT NOT NULL, person TEXT NOT NULL, level TEXT NOT NULL,
      division INTEGER NOT NULL, day INTEGER NOT NULL) STRICT;
    CREATE INDEX attachment_by_case ON attachment ("case");
    CREATE INDEX event_by_case ON event ("case");
    """
}
