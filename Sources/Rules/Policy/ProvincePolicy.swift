import Identity
import Settings

/// What one province sets (R16–R20, R3, R10). What it does not set is off, or not checked.
public struct ProvincePolicy: Sendable, Hashable {
  public var province: Division
  /// By this day of the year of admission a pupil of grade 1 must be of school age; `nil`: the control is off (R16).
  public var cutOff: DayOfYear?
  public var allowsRepeating = false
  public var allowsSkipping = false
  /// `nil`: not known, so that grades are only held against both (R18).
  public var system: SchoolSystem?
  /// Whether upper secondary schools may admit graduates of earlier years (R19).
  public var admitsEarlierGraduates = true
  /// The months in which transfers into its schools are accepted; `nil`: all (R20).
  public var transferMonths: [Int]?
  /// Whether a transfer from one of its schools to another needs paper documents (R20).
  public var needsPapers = false
  /// When it is open for enrolments after graduation; `nil`: as long as the ministry's window is (R10).
  public var enrolmentWindow: YearPeriod?
  /// Its approved schools; `nil`: it has sent no list, and schools are not checked (R3).
  public var schools: SchoolList?

  public init(province: Division) { self.province = province }
}

extension ProvincePolicy {
  /// What a province sets, from its settings file. Throws all that is wrong with it; `ministry` is the window of which its own
  /// must be part.
  public init(parsing text: String, province: Division, within ministry: YearPeriod) throws(SettingsProblems) {
    self.init(province: province)
    var settings = SettingsReader(text)
    let code = String(province.rawValue)
    let named = SettingsForm<Bool>(.division(code)) { value in
      value == .text(code) || value == .integer(Int(province.rawValue)) ? true : nil
    }
    _ = settings.require("province", named)
    cutOff = settings.optional("admission.cut_off", .monthDay)
    system = settings.optional("grades.system", .choice)
    allowsRepeating = settings.optional("grades.repeating", .flag) ?? allowsRepeating
    allowsSkipping = settings.optional("grades.skipping", .flag) ?? allowsSkipping
    admitsEarlierGraduates = settings.optional("enrolment.earlier_graduates", .flag) ?? admitsEarlierGraduates
    transferMonths = settings.optional("transfer.months", .list(.integer(1...12)))
    needsPapers = settings.optional("transfer.papers", .flag) ?? needsPapers
    enrolmentWindow = settings.optional("enrolment.window", .period)
    if let window = enrolmentWindow, !ministry.contains(window) {
      settings.reject("enrolment.window", expecting: .periodWithin(ministry.text))
    }
    try settings.finish()
  }
}
