import Identity
import Settings

extension RuleSet {
  /// An edition from its settings file. Throws all that is wrong with it.
  public init(parsing text: String) throws(SettingsProblems) {
    var settings = SettingsReader(text)
    let version = settings.require("version", .text)
    let issued = settings.require("issued", .day)
    let inForce = settings.require("in_force", .day)
    let duplicate = settings.require("verdicts.duplicate_probability", .decimal(0...1))
    let review = settings.require("verdicts.review_probability", .decimal(0...(duplicate ?? 1)))
    let clock = RuleClock(&settings)
    let age = settings.require("admission.age", .integer(3...12))
    let transfer = settings.require("transfer.approvals", .list(SettingsForm<ApprovalStep>.approval))
    let enrolment = settings.require("enrolment.approvals", .list(SettingsForm<ApprovalStep>.approval))
    let window = settings.require("enrolment.window", .period)
    try settings.finish()
    guard let version, let issued, let inForce, let duplicate, let review, let clock, let age, let transfer,
      let enrolment, let window
    else { throw SettingsProblems([]) }
    self.init(
      version: version, issuedOn: issued, inForceFrom: inForce, duplicateProbability: duplicate,
      reviewProbability: review, clock: clock, schoolAge: age, transferApprovals: transfer,
      enrolmentApprovals: enrolment, enrolmentWindow: window)
  }
}

extension RuleClock {
  fileprivate init?(_ settings: inout SettingsReader) {
    let days = SettingsForm.integer(1...250)
    let approvalStep = settings.require("clock.approval_step", days)
    let handOn = settings.require("clock.hand_on", days)
    let verify = settings.require("clock.verify", days)
    let decide = settings.require("clock.decide", days)
    let execute = settings.require("clock.execute", days)
    guard let approvalStep, let handOn, let verify, let decide, let execute else { return nil }
    self.init(
      approvalStepDays: approvalStep, handOnDays: handOn, verifyDays: verify, decideDays: decide, executeDays: execute)
  }
}

extension SettingsForm where Value == ApprovalStep {
  /// A step that someone approves; the retrieval that follows is not one.
  fileprivate static var approval: Self {
    let approvals = ApprovalStep.allCases.filter { $0 != .retrieval }
    return Self(.choice(approvals.map(\.rawValue))) { value in
      SettingsForm<ApprovalStep>.choice.read(value).flatMap { approvals.contains($0) ? $0 : nil }
    }
  }
}
