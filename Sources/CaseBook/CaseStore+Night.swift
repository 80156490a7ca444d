import GRDB
import Identity
import Rules

extension CaseStore {
  /// Writes what a night has found, all of it or nothing. A night that is in the book already changes nothing.
  public func record(_ night: NightRecord) throws(CaseBookError) -> NightOutcome {
    try write { db in
      guard try begin("has_answers", ofNight: night.name, night.day, db) else { return }
      for answer in night.answers.sorted(by: { $0.findings.requestID < $1.findings.requestID }) {
        try save(answer, night, db)
        try saveRoute(answer, night, db)
        try saveCase(answer, night, db)
      }
      try saveApprovals(night, db)
      for batch in night.batches {
        try db.execute(
          sql: "INSERT INTO admitted_batch VALUES (?, ?, ?)", arguments: [batch.batch, batch.digest, night.name])
      }
    }
    return try outcome(ofNight: night.name)
  }

  /// Batches that nights but this one admitted.
  public func batches(exceptOfNight name: String) throws(CaseBookError) -> [AdmittedBatch] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT batch, digest FROM admitted_batch WHERE night <> ? ORDER BY batch", arguments: [name]
      ).map { AdmittedBatch(batch: $0["batch"], digest: $0["digest"]) }
    }
  }

  /// The day on which something of the night was first written into the book; `nil` where nothing is in it. What comes to it now is
  /// not written any more.
  public func beginning(ofNight name: String) throws(CaseBookError) -> CalendarDay? {
    try read { db in
      try Int.fetchOne(db, sql: "SELECT day FROM night WHERE name = ?", arguments: [name])
        .map(CalendarDay.init(stored:))
    }
  }

  /// Marks a part of a night as written, in the transaction that writes it; `false` where it was before.
  func begin(_ part: String, ofNight name: String, _ day: CalendarDay, _ db: Database) throws -> Bool {
    try db.execute(
      sql: "INSERT INTO night (name, day) VALUES (?, ?) ON CONFLICT DO NOTHING", arguments: [name, day.stored])
    try db.execute(sql: "UPDATE night SET \(part) = 1 WHERE name = ? AND NOT \(part)", arguments: [name])
    return db.changesCount == 1
  }

  /// What the night of that name changed.
  public func outcome(ofNight name: String) throws(CaseBookError) -> NightOutcome {
    try read { db in
      let events = try Row.fetchAll(db, sql: "SELECT * FROM event WHERE night = ? ORDER BY id", arguments: [name])
      let refused = try Row.fetchAll(
        db, sql: "SELECT * FROM refused_approval WHERE night = ? ORDER BY rowid", arguments: [name])
      return NightOutcome(
        events: try events.map(CaseEvent.init),
        refusals: try refused.map { ApprovalRefusal(approval: try Approval($0), fault: try $0.code("fault")) })
    }
  }

  private func save(_ answer: AnsweredRequest, _ night: NightRecord, _ db: Database) throws {
    let ruling = answer.ruling
    try db.cachedStatement(
      sql: """
        INSERT INTO request VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, applied_on = excluded.applied_on, night = excluded.night,
          verdict = excluded.verdict, reasons = excluded.reasons, rule = excluded.rule,
          authority_level = excluded.authority_level, authority = excluded.authority, next_step = excluded.next_step,
          due = excluded.due, matched_record = excluded.matched_record, division = excluded.division,
          school = excluded.school
        """
    ).execute(arguments: [
      ruling.requestID, ruling.kind.rawValue, answer.findings.appliedOn.stored, night.name, ruling.verdict.rawValue,
      ruling.reasonCodes.joined(separator: "|"),
      ruling.citation, ruling.authority.level.rawValue,
      ruling.authority.division.stored, ruling.nextStep.rawValue, ruling.due.stored, ruling.matches.first?.recordID,
      answer.requestDivision.stored, answer.findings.registration?.schoolCode.stored ?? 0,
    ])
  }

  /// Begins the way of an accepted request. One that is sent again and is the same goes on where it stands.
  private func saveRoute(_ answer: AnsweredRequest, _ night: NightRecord, _ db: Database) throws {
    guard let route = answer.route else { return }
    let id = answer.ruling.requestID
    if let known = try ApprovalRoute.fetch(id, db) {
      if known == route { return }
      try db.execute(sql: "DELETE FROM route WHERE request = ?", arguments: [id])
      try note(.approvalsBegun, of: id, night, db)
    }
    try db.cachedStatement(sql: "INSERT INTO route VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)").execute(arguments: [
      id, route.kind.rawValue, route.appliedOn.stored, route.steps.map(\.rawValue).joined(separator: "|"),
      route.stepDays, route.receivingSchool.stored, route.receivingDivision.stored, route.releasingSchool.stored,
      route.releasingDivision.stored,
    ])
  }

  private func saveApprovals(_ night: NightRecord, _ db: Database) throws {
    let byRequest = Dictionary(grouping: night.approvals, by: \.requestID).sorted { $0.key < $1.key }
    for (id, approvals) in byRequest {
      var refusals: [ApprovalRefusal] = []
      if var progress = try RequestProgress.fetch(id, db) {
        let known = progress.approvals.count
        refusals = progress.apply(approvals)
        for approval in progress.approvals[known...] {
          try db.execute(
            sql: "INSERT INTO approval VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [
              id, approval.step.rawValue, approval.decision.rawValue, approval.date.stored, approval.reason, night.name,
            ])
          try note(
            .approval, of: id, night, db, detail: "\(approval.step.rawValue) \(approval.decision.rawValue)")
        }
      } else {
        let isKnown = try Bool.fetchOne(
          db, sql: "SELECT EXISTS (SELECT * FROM request WHERE id = ?)", arguments: [id])
        refusals = approvals.map {
          ApprovalRefusal(approval: $0, fault: isKnown == true ? .requestClosed : .unknownRequest)
        }
      }
      for refusal in refusals {
        let approval = refusal.approval
        try db.execute(
          sql: "INSERT INTO refused_approval VALUES (?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            night.name, id, approval.step.rawValue, approval.decision.rawValue, approval.date.stored, approval.reason,
            refusal.fault.rawValue,
          ])
      }
    }
  }

  func note(
    _ kind: CaseEvent.Kind, of request: String, _ night: NightRecord, _ db: Database, number: CaseNumber? = nil,
    detail: String = ""
  ) throws {
    try db.cachedStatement(
      sql: "INSERT INTO event (night, day, kind, request, \"case\", person, detail) VALUES (?, ?, ?, ?, ?, '', ?)"
    ).execute(arguments: [night.name, night.day.stored, kind.rawValue, request, number?.description, detail])
  }
}

extension AnsweredRequest {
  /// The division of the school that asks; of a row that could not be used nothing is known.
  var requestDivision: Division {
    guard let request = findings.registration else { return .none }
    return request.schoolDivision == .none ? request.schoolCode.province : request.schoolDivision
  }
}
