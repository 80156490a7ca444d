import Identity
import Rules

/// A row of `status.csv`: where a request that needs approvals stands.
public struct StatusRow: ReportRow, Hashable {
  public var requestID: String
  public var kind: RequestKind
  public var status: RequestStatus

  public init(requestID: String, kind: RequestKind, status: RequestStatus) {
    self.requestID = requestID
    self.kind = kind
    self.status = status
  }

  public static let table = "status"
  public static let columns = [
    "request_id", "kind", "stage", "step", "since", "due", "overdue", "authority_level", "authority", "school",
  ]

  public func encode(into row: inout RowEncoder) {
    row.text(requestID)
    row.code(kind.rawValue)
    row.code(status.stage.code)
    if let step = status.stage.step { row.code(step.rawValue) } else { row.missing() }
    row.day(status.since)
    if let due = status.due { row.due(due) } else { row.missing() }
    row.code(status.isOverdue ? "yes" : "no")
    if let holder = status.holder {
      row.code(holder.authority.level.rawValue)
      row.division(holder.authority.division)
      if holder.school == .none { row.missing() } else { row.text(String(holder.school.rawValue)) }
    } else {
      row.missing()
      row.missing()
      row.missing()
    }
  }

  public static func < (a: StatusRow, b: StatusRow) -> Bool { a.requestID < b.requestID }
}

extension RequestLedger {
  /// Where every request stands on `day`.
  public func statuses(on day: CalendarDay, calendar: WorkingCalendar) -> [StatusRow] {
    entries.map { entry in
      StatusRow(
        requestID: entry.requestID, kind: entry.progress.route.kind,
        status: entry.progress.status(on: day, calendar: calendar))
    }
  }
}

extension RequestStatus.Stage {
  var code: String {
    switch self {
    case .awaiting: "awaiting"
    case .refused: "refused"
    case .completed: "completed"
    }
  }

  /// The step that is waited for, or that was refused.
  var step: ApprovalStep? {
    switch self {
    case .awaiting(let step): step
    case .refused(let approval): approval.step
    case .completed: nil
    }
  }
}

/// A row of `overdue.csv`: a step past its due date, by the authority that answers for it.
public struct OverdueRow: ReportRow, Hashable {
  public var status: StatusRow

  /// `nil` for a request that is not overdue.
  public init?(_ status: StatusRow) {
    guard status.status.isOverdue, status.status.holder != nil else { return nil }
    self.status = status
  }

  public static let table = "overdue"
  public static let columns = ["authority_level", "authority", "due", "request_id", "kind", "step", "since", "school"]

  private var authority: Authority { status.status.holder?.authority ?? .ministry }
  private var due: String { status.status.due?.code ?? "" }

  public func encode(into row: inout RowEncoder) {
    row.text(authority.level.rawValue)
    row.text(authority.code)
    row.text(due)
    row.text(status.requestID)
    row.text(status.kind.rawValue)
    row.text(status.status.stage.step?.rawValue ?? "")
    row.text(status.status.since.isoText)
    let school = status.status.holder?.school ?? .none
    if school == .none { row.missing() } else { row.text(String(school.rawValue)) }
  }

  public static func < (a: OverdueRow, b: OverdueRow) -> Bool {
    (a.authority.code, a.due, a.status.requestID) < (b.authority.code, b.due, b.status.requestID)
  }
}

/// A row of `approvals-unused.csv`: an approval that changed nothing, and why.
public struct UnusedApprovalRow: ReportRow, Hashable {
  public var refusal: ApprovalRefusal

  public init(_ refusal: ApprovalRefusal) { self.refusal = refusal }

  public static let table = "approvals-unused"
  public static let columns = ["request_id", "step", "decision", "decided_on", "reason"]

  public func encode(into row: inout RowEncoder) {
    row.text(refusal.approval.requestID)
    row.text(refusal.approval.step.rawValue)
    row.text(refusal.approval.decision.rawValue)
    row.text(refusal.approval.date.isoText)
    row.text(refusal.fault.rawValue)
  }

  public static func < (a: UnusedApprovalRow, b: UnusedApprovalRow) -> Bool {
    let (x, y) = (a.refusal, b.refusal)
    return (x.approval.requestID, x.approval.date, x.approval.step.rawValue, x.fault.rawValue)
      < (y.approval.requestID, y.approval.date, y.approval.step.rawValue, y.fault.rawValue)
  }
}
