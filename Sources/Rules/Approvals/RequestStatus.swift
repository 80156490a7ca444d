import Identity

/// The answer to "how far is it?" (R12): what a request waits for, who has it, since when and until when.
public struct RequestStatus: Sendable, Hashable {
  public enum Stage: Sendable, Hashable {
    case awaiting(ApprovalStep)
    case refused(Approval)
    case completed(CalendarDay)
  }

  public var stage: Stage
  /// Who has it; `nil` for a request that is over.
  public var holder: StepHolder?
  public var since: CalendarDay
  /// By when the step is due; `nil` for a request that is over.
  public var due: DueDate?
  /// Whether the due date had passed on the day that was asked about.
  public var isOverdue: Bool
}

extension RequestProgress {
  /// The status on `day`.
  public func status(on day: CalendarDay, calendar: WorkingCalendar) -> RequestStatus {
    switch state {
    case .awaiting(let step, let since):
      let due = DueDate(days: route.stepDays, after: since, calendar: calendar)
      return RequestStatus(
        stage: .awaiting(step), holder: route.holder(of: step), since: since, due: due,
        isOverdue: due.hasPassed(on: day))
    case .refused(let approval):
      return RequestStatus(stage: .refused(approval), holder: nil, since: approval.date, due: nil, isOverdue: false)
    case .completed(let date):
      return RequestStatus(stage: .completed(date), holder: nil, since: date, due: nil, isOverdue: false)
    }
  }

  /// The steps still to come with the day by which each is due if all before it take the time they are allowed (R11).
  public func remainingSteps(calendar: WorkingCalendar) -> [(step: ApprovalStep, due: DueDate)] {
    guard case .awaiting(_, let since) = state else { return [] }
    let remaining = route.steps.dropFirst(approvals.count)
    return remaining.enumerated().map { index, step in
      (step, DueDate(days: route.stepDays * (index + 1), after: since, calendar: calendar))
    }
  }
}

extension DueDate {
  /// Whether the date lies before `day`; one that cannot be told has not passed.
  public func hasPassed(on day: CalendarDay) -> Bool {
    if case .on(let due) = self { due < day } else { false }
  }
}
