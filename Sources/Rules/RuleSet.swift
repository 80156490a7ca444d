import Identity

/// The register's rules as data: one edition of the national measures with the thresholds and clocks that go with it.
public struct RuleSet: Sendable {
  /// The document number of the measures, which every verdict cites.
  public var version: String
  /// The day the measures were issued.
  public var issuedOn: CalendarDay
  /// From this probability on a match makes the request a duplicate.
  public var duplicateProbability: Double
  /// From this probability on a match makes a person look at the request: lower than one half, as a second registration that
  /// is let through harms more than a look.
  public var reviewProbability: Double
  public var clock: RuleClock
  public var calendar: WorkingCalendar
  /// The approved schools of each province that has sent its list; schools of other provinces are not checked (R3).
  public var approvedSchools: [Division: Set<SchoolCode>]

  public init(
    version: String, issuedOn: CalendarDay, duplicateProbability: Double, reviewProbability: Double, clock: RuleClock,
    calendar: WorkingCalendar, approvedSchools: [Division: Set<SchoolCode>] = [:]
  ) {
    self.version = version
    self.issuedOn = issuedOn
    self.duplicateProbability = duplicateProbability
    self.reviewProbability = reviewProbability
    self.clock = clock
    self.calendar = calendar
    self.approvedSchools = approvedSchools
  }

  /// 中小学生学籍管理办法, 教基〔2025〕1号, issued on 2025-01-03, which replaced the measures of 2013.
  public static let measures2025 = RuleSet(
    version: "教基〔2025〕1号",
    issuedOn: CalendarDay(decimal: 2025_01_03) ?? .none,
    duplicateProbability: 0.95,
    reviewProbability: 0.2,
    clock: RuleClock(approvalStepDays: 10, handOnDays: 3, verifyDays: 5, decideDays: 5, executeDays: 5),
    calendar: .published)
}
