import Identity

@testable import Rules

/// Registrations for the tests of verdicts.
enum Samples {
  /// The edition of 2025 with `policies`.
  static func rules(_ policies: [ProvincePolicy] = []) throws -> RuleSet {
    var rules = try RuleBook.builtIn().latest
    rules.policies = Dictionary(policies.map { ($0.province, $0) }) { $1 }
    return rules
  }

  /// A third-grade pupil in 410102 with a valid number, 张 + `given`.
  static func pupil(
    surname: UInt16 = 0x5F20, given: [UInt16] = [0x5B50, 0x6DB5], sequence: UInt32 = 123, division: UInt32 = 410102,
    school: UInt64 = 2_141_000_001, grade: Int = 3
  ) -> Registration {
    var pupil = Registration()
    var digits = NumberDigits(division: 410102, birth: 20170312, sequence: sequence, check: 0)
    digits = NumberDigits(division: 410102, birth: 20170312, sequence: sequence, check: digits.expectedCheck)
    pupil.identityNumber = IdentityNumber(digits)
    pupil.name = PersonName(units: ([surname] + given).map(NameUnit.init(rawValue:)))
    pupil.birthDate = BirthDate(decimal: 20170312) ?? .none
    pupil.sex = .male
    pupil.schoolDivision = Division(rawValue: division)
    pupil.schoolCode = SchoolCode(rawValue: school)
    pupil.grade = grade
    pupil.status = .inSchool
    pupil.guardianName = PersonName(units: [surname, 0x5EFA].map(NameUnit.init(rawValue:)))
    pupil.guardianPhone = 13_800_000_000 + UInt64(sequence)
    return pupil
  }

  /// Another child than ``pupil(surname:given:sequence:division:school:grade:)``: other name, guardian and phone.
  static func stranger(division: UInt32 = 420102, school: UInt64 = 2_142_000_002) -> Registration {
    var stranger = pupil(surname: 0x738B, given: [0x4F1F], sequence: 777, division: division, school: school)
    stranger.guardianName = PersonName(units: [0x738B, 0x5F3A].map(NameUnit.init(rawValue:)))
    return stranger
  }

  static func match(
    _ registration: Registration, id: String = "420000-1", weight: Double = 20, probability: Double,
    tonight: Bool = false
  ) -> FoundMatch {
    FoundMatch(
      recordID: id, registration: registration, matchWeight: weight, probability: probability, isRequestTonight: tonight
    )
  }

  static func findings(
    _ registration: Registration? = pupil(), rejectReasons: [String] = [], matches: [FoundMatch] = []
  ) -> RequestFindings {
    RequestFindings(
      requestID: "410000-L1", registration: registration, rejectReasons: rejectReasons,
      appliedOn: CalendarDay(decimal: 20261124) ?? .none, matches: matches)
  }
}

// MARK: Transfers and enrolments

extension Samples {
  static let henan = Division(rawValue: 410000)
  static let hubei = Division(rawValue: 420000)
  static let outSchool = SchoolCode(rawValue: 2_142_000_002)

  static func day(_ decimal: UInt32) -> CalendarDay { CalendarDay(decimal: decimal) ?? .none }

  /// A pupil of a school in 湖北 with a register number.
  static func registered(status: PupilStatus = .inSchool, business: Business = .none) -> Registration {
    var pupil = pupil(division: 420106, school: outSchool.rawValue)
    if let digits = pupil.identityNumber.digits { pupil.registerNumber = RegisterNumber(.identity, digits) }
    pupil.status = status
    pupil.business = business
    return pupil
  }

  /// The request of a school in 郑州 for that pupil.
  static func request(school: UInt64 = 2_141_000_001, division: UInt32 = 410102, grade: Int = 3) -> Registration {
    var request = registered()
    request.schoolCode = SchoolCode(rawValue: school)
    request.schoolDivision = Division(rawValue: division)
    request.grade = grade
    return request
  }

  static func move(
    _ kind: RequestKind = .transfer, _ request: Registration? = request(), on day: UInt32 = 20261124,
    found: [Registration] = [registered()], probability: Double = 0.999
  ) -> RequestFindings {
    RequestFindings(
      requestID: "410000-T1", kind: kind, registration: request, appliedOn: self.day(day), outSchool: outSchool,
      matches: found.enumerated().map { index, registration in
        match(registration, id: "420000-\(index + 1)", probability: probability)
      })
  }

  static func policy(_ province: Division = henan, _ change: (inout ProvincePolicy) -> Void) -> ProvincePolicy {
    var policy = ProvincePolicy(province: province)
    change(&policy)
    return policy
  }
}
