import Identity
import Rules

@testable import Reports

/// Rulings for the tests of reports.
enum Samples {
  static let duplicate = ruling(
    RequestFindings(
      requestID: "410000-L1", registration: pupil(school: 2_141_000_001, division: 410102),
      appliedOn: CalendarDay(decimal: 20261124) ?? .none,
      matches: [
        FoundMatch(
          recordID: "420000-7", registration: pupil(school: 2_142_000_001, division: 420102), matchWeight: 24.1234,
          probability: 0.9998712, isRequestTonight: false),
        FoundMatch(
          recordID: "410000-L9", registration: pupil(school: 2_141_000_002, division: 410102), matchWeight: 8,
          probability: 0.7, isRequestTonight: true),
      ]))

  static let rejected = ruling(
    RequestFindings(
      requestID: "410000-L2", registration: nil, rejectReasons: ["impossible-date"],
      appliedOn: CalendarDay(decimal: 20261230) ?? .none))

  static let clear = ruling(
    RequestFindings(
      requestID: "410000-L3", registration: pupil(school: 2_141_000_001, division: 410102), appliedOn: .none))

  private static func ruling(_ findings: RequestFindings) -> Ruling {
    do {
      return try RuleBook.builtIn().rule(on: findings)
    } catch {
      fatalError("the built-in rules cannot be read: \(error)")
    }
  }

  static func pupil(school: UInt64, division: UInt32) -> Registration {
    var pupil = Registration()
    pupil.identityNumber = IdentityNumber(NumberDigits(division: 410102, birth: 20170312, sequence: 123, check: 0))
    pupil.name = name
    pupil.birthDate = BirthDate(decimal: 20170312) ?? .none
    pupil.schoolCode = SchoolCode(rawValue: school)
    pupil.schoolDivision = Division(rawValue: division)
    pupil.status = .inSchool
    pupil.grade = 3
    return pupil
  }

  /// 张子涵
  static let name = PersonName(units: [0x5F20, 0x5B50, 0x6DB5].map(NameUnit.init(rawValue:)))
}
