/// What a file holds: the third part of its name in the inbox.
public enum SubmissionKind: String, Sendable, CaseIterable {
  case register
  /// Requests: late registrations, transfers, enrolments after graduation.
  case late
  case transfer
  case enrolment
  /// What was decided about requests, step by step.
  case approvals
  /// What was decided about cases.
  case decisions

  /// Whether each row is a request about one pupil.
  public var isRequest: Bool {
    switch self {
    case .late, .transfer, .enrolment: true
    case .register, .approvals, .decisions: false
    }
  }

  /// Whether each row is a pupil: a registration, or a request for one.
  public var holdsPupils: Bool { self == .register || isRequest }
}
