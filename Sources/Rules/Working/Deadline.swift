import Identity

/// What a due date is counted by.
public enum Deadline: Sendable, CaseIterable {
  /// One step of an approval (R11).
  case approvalStep
  /// A decision of an authority: handed on, verified, decided.
  case decision
  /// A decision of an authority that has been executed too.
  case decisionCarriedOut
  /// The school corrects what it sent: the same time as for executing a decision.
  case correction
}

/// Working days that the rules allow.
public struct RuleClock: Sendable, Hashable {
  public var approvalStepDays: Int
  public var handOnDays: Int
  public var verifyDays: Int
  public var decideDays: Int
  public var executeDays: Int

  public init(approvalStepDays: Int, handOnDays: Int, verifyDays: Int, decideDays: Int, executeDays: Int) {
    self.approvalStepDays = approvalStepDays
    self.handOnDays = handOnDays
    self.verifyDays = verifyDays
    self.decideDays = decideDays
    self.executeDays = executeDays
  }

  /// Working days for `deadline`.
  public func days(_ deadline: Deadline) -> Int {
    switch deadline {
    case .approvalStep: approvalStepDays
    case .decision: handOnDays + verifyDays + decideDays
    case .decisionCarriedOut: handOnDays + verifyDays + decideDays + executeDays
    case .correction: executeDays
    }
  }
}

/// One step of an authority that decides: the case is handed on, verified, decided, and the decision executed.
public enum ClockStep: String, Sendable, CaseIterable { case handOn, verify, decide, execute }

extension RuleClock {
  /// The steps on the way to `deadline`, each with the working days from the request until it must be done. Empty where a
  /// deadline has one step alone.
  public func steps(_ deadline: Deadline) -> [(step: ClockStep, days: Int)] {
    let steps: [ClockStep]
    switch deadline {
    case .decision: steps = [.handOn, .verify, .decide]
    case .decisionCarriedOut: steps = ClockStep.allCases
    case .approvalStep, .correction: steps = []
    }
    var sum = 0
    return steps.map { step in
      sum += days(step)
      return (step, sum)
    }
  }

  private func days(_ step: ClockStep) -> Int {
    switch step {
    case .handOn: handOnDays
    case .verify: verifyDays
    case .decide: decideDays
    case .execute: executeDays
    }
  }
}

/// The day by which a step is due, or why it cannot be told.
public enum DueDate: Sendable, Hashable {
  case on(CalendarDay)
  /// The working calendar ends with `lastYear`, before the due date; `days` working days are allowed.
  case beyondCalendar(days: Int, lastYear: Int)
  /// The request gives no date of application; `days` working days are allowed.
  case applicationDateUnknown(days: Int)

  /// `days` working days after `start`.
  public init(days: Int, after start: CalendarDay, calendar: WorkingCalendar) {
    if start == .none {
      self = .applicationDateUnknown(days: days)
    } else if let day = calendar.day(days, workingDaysAfter: start) {
      self = .on(day)
    } else {
      self = .beyondCalendar(days: days, lastYear: calendar.years.upperBound)
    }
  }
}
