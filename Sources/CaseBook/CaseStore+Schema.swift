import GRDB

extension CaseStore {
  /// The schema, a step a version. Steps are added, never changed. Days are eight digits, 0 for none; divisions six, 0 for none.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 nights, requests, cases") { db in
      try db.execute(
        sql: """
          CREATE TABLE night (
            name TEXT PRIMARY KEY, day INTEGER NOT NULL, has_decisions INTEGER NOT NULL DEFAULT 0,
            has_answers INTEGER NOT NULL DEFAULT 0) STRICT;

          CREATE TABLE request (
            id TEXT PRIMARY KEY, kind TEXT NOT NULL, applied_on INTEGER NOT NULL, night TEXT NOT NULL REFERENCES night,
            verdict TEXT NOT NULL, reasons TEXT NOT NULL, rule TEXT NOT NULL, authority_level TEXT NOT NULL,
            authority INTEGER NOT NULL, next_step TEXT NOT NULL, due INTEGER NOT NULL, matched_record TEXT,
            division INTEGER NOT NULL) STRICT;

          CREATE TABLE route (
            request TEXT PRIMARY KEY REFERENCES request ON DELETE CASCADE, kind TEXT NOT NULL,
            applied_on INTEGER NOT NULL, steps TEXT NOT NULL, step_days INTEGER NOT NULL,
            receiving_school INTEGER NOT NULL, receiving_division INTEGER NOT NULL,
            releasing_school INTEGER NOT NULL, releasing_division INTEGER NOT NULL) STRICT;

          CREATE TABLE approval (
            request TEXT NOT NULL REFERENCES route ON DELETE CASCADE, step TEXT NOT NULL, decision TEXT NOT NULL,
            decided_on INTEGER NOT NULL, reason TEXT NOT NULL, night TEXT NOT NULL REFERENCES night,
            PRIMARY KEY (request, step)) STRICT;

          CREATE TABLE refused_approval (
            night TEXT NOT NULL REFERENCES night, request TEXT NOT NULL, step TEXT NOT NULL, decision TEXT NOT NULL,
            decided_on INTEGER NOT NULL, reason TEXT NOT NULL, fault TEXT NOT NULL) STRICT;

          CREATE TABLE "case" (
            number TEXT PRIMARY KEY, request TEXT NOT NULL UNIQUE REFERENCES request, verdict TEXT NOT NULL,
            state TEXT NOT NULL, authority_level TEXT NOT NULL, authority INTEGER NOT NULL, handed_level TEXT,
            handed_to INTEGER, opened_on INTEGER NOT NULL, due INTEGER NOT NULL) STRICT;
          CREATE INDEX case_by_authority ON "case" (authority, state);

          CREATE TABLE evidence (
            "case" TEXT NOT NULL REFERENCES "case", record TEXT NOT NULL, is_request INTEGER NOT NULL,
            reason TEXT NOT NULL, match_weight REAL NOT NULL, probability REAL NOT NULL,
            school_division INTEGER NOT NULL, request_fingerprint BLOB NOT NULL, record_fingerprint BLOB NOT NULL,
            PRIMARY KEY ("case", record)) STRICT;

          CREATE TABLE decision (
            id INTEGER PRIMARY KEY, "case" TEXT NOT NULL REFERENCES "case", record_a TEXT NOT NULL,
            record_b TEXT NOT NULL, kind TEXT NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL,
            decided_on INTEGER NOT NULL, fingerprint_a BLOB NOT NULL, fingerprint_b BLOB NOT NULL,
            CHECK (record_a < record_b)) STRICT;
          CREATE INDEX decision_by_a ON decision (record_a, record_b);
          CREATE INDEX decision_by_b ON decision (record_b);

          CREATE TABLE refused_decision (
            night TEXT NOT NULL REFERENCES night, "case" TEXT NOT NULL, record TEXT, kind TEXT NOT NULL,
            person TEXT NOT NULL, decided_on INTEGER NOT NULL, fault TEXT NOT NULL) STRICT;

          CREATE TABLE admitted_batch (
            batch TEXT PRIMARY KEY, digest TEXT NOT NULL, night TEXT NOT NULL REFERENCES night) STRICT;

          CREATE TABLE event (
            id INTEGER PRIMARY KEY, night TEXT REFERENCES night, day INTEGER NOT NULL, kind TEXT NOT NULL,
            request TEXT NOT NULL, "case" TEXT, person TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
          CREATE INDEX event_by_night ON event (night);
          CREATE INDEX event_by_request ON event (request);
          """)
    }
    migrator.registerMigration("2 desk", migrate: DeskSchema.create)
    migrator.registerMigration("3 lists of all states", migrate: DeskSchema.orderAllStates)
    migrator.registerMigration("4 answers at once", migrate: DeskSchema.noteChecks)
    migrator.registerMigration("5 decisions about one record id", migrate: allowOneRecordID)
    migrator.registerMigration("6 statements of sides", migrate: DeskSchema.tellSidesApart)
    migrator.registerMigration("7 requests of a school", migrate: DeskSchema.findRequestsOfSchools)
    return migrator
  }

  /// A request may match the registration that has its own record id: a pair of two equal ids. SQLite changes no check of a table,
  /// so it is made anew.
  private static func allowOneRecordID(_ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE new_decision (
          id INTEGER PRIMARY KEY, "case" TEXT NOT NULL REFERENCES "case", record_a TEXT NOT NULL,
          record_b TEXT NOT NULL, kind TEXT NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL,
          decided_on INTEGER NOT NULL, fingerprint_a BLOB NOT NULL, fingerprint_b BLOB NOT NULL,
          second_person TEXT NOT NULL DEFAULT '', is_blind INTEGER NOT NULL DEFAULT 0, hit TEXT, match_weight REAL,
          probability REAL, CHECK (record_a <= record_b)) STRICT;
        INSERT INTO new_decision
          SELECT id, "case", record_a, record_b, kind, person, reason, decided_on, fingerprint_a, fingerprint_b,
            second_person, is_blind, hit, match_weight, probability FROM decision;
        DROP TABLE decision;
        ALTER TABLE new_decision RENAME TO decision;
        CREATE INDEX decision_by_a ON decision (record_a, record_b);
        CREATE INDEX decision_by_b ON decision (record_b);
        CREATE INDEX decision_by_case ON decision ("case");
        """)
  }
}
