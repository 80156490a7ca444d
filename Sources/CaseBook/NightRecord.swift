import Identity
import Rules

/// What one night has to write into the case book.
public struct NightRecord: Sendable {
  /// By which the night is known: its day, and a number where one day has several.
  public var name: String
  public var day: CalendarDay
  public var answers: [AnsweredRequest]
  public var approvals: [Approval]
  /// Signed batches that were admitted.
  public var batches: [AdmittedBatch]

  public init(
    name: String, day: CalendarDay, answers: [AnsweredRequest], approvals: [Approval], batches: [AdmittedBatch] = []
  ) {
    self.name = name
    self.day = day
    self.answers = answers
    self.approvals = approvals
    self.batches = batches
  }
}

/// A batch that was admitted, and what its content is known by: so that none is used twice.
public struct AdmittedBatch: Sendable, Hashable {
  public var batch: String
  public var digest: String

  public init(batch: String, digest: String) {
    self.batch = batch
    self.digest = digest
  }
}

/// A request with its answer, and the way it takes where it needs approvals.
public struct AnsweredRequest: Sendable {
  public var findings: RequestFindings
  public var ruling: Ruling
  /// `nil` where it needs none.
  public var route: ApprovalRoute?

  /// Answers by the edition of the request's day.
  public init(_ findings: RequestFindings, rules: RuleBook) {
    let edition = rules.edition(on: findings.appliedOn)
    self.findings = findings
    ruling = edition.rule(on: findings)
    route = edition.route(of: findings, ruling)
  }

  /// Whether an authority has something to decide about it.
  var isCase: Bool {
    switch ruling.verdict {
    case .duplicate, .conflict, .review: !ruling.matches.isEmpty
    case .invalid, .refused, .clear, .accepted: false
    }
  }
}

/// What a night changed, as the case book has it.
public struct NightOutcome: Sendable, Hashable {
  /// What happened to cases and approvals, in order.
  public var events: [CaseEvent]
  /// Approvals that changed nothing.
  public var refusals: [ApprovalRefusal]

  public init(events: [CaseEvent] = [], refusals: [ApprovalRefusal] = []) {
    self.events = events
    self.refusals = refusals
  }

  public func count(_ kind: CaseEvent.Kind) -> Int { events.count { $0.kind == kind } }
}
