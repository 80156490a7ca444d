import Identity

/// The register's rules as data: one edition of the national measures, with what the provinces set.
public struct RuleSet: Sendable {
  /// The document number of the measures, which every verdict cites.
  public var version: String
  /// The day the measures were issued.
  public var issuedOn: CalendarDay
  /// The first day of requests that this edition rules.
  public var inForceFrom: CalendarDay
  /// From this probability on a match makes the request a duplicate.
  public var duplicateProbability: Double
  /// From this probability on a match makes a person look at the request: lower than one half, as a second registration that
  /// is let through harms more than a look.
  public var reviewProbability: Double
  public var clock: RuleClock
  /// Full years that a pupil of grade 1 has at the cut-off of a province that has one (R16).
  public var schoolAge: Int
  /// Who approves a transfer, in this order (R9).
  public var transferApprovals: [ApprovalStep]
  /// Who approves an enrolment after graduation, in this order (R10).
  public var enrolmentApprovals: [ApprovalStep]
  /// Inside of it each province opens for enrolments after graduation (R10).
  public var enrolmentWindow: YearPeriod
  public var calendar = WorkingCalendar.published
  /// What provinces set; what a province that is not there sets is not checked.
  public var policies: [Division: ProvincePolicy] = [:]

  /// What the province of a school with `code` sets.
  func policy(of code: SchoolCode) -> ProvincePolicy? { policies[code.province] }
}
