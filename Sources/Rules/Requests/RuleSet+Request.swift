import Identity

extension RuleSet {
  /// What is wrong or odd about a request by itself.
  func reasons(within request: Registration, of kind: RequestKind, on day: CalendarDay) -> VerdictReasons {
    var reasons: VerdictReasons = []
    for (flag, reason) in Self.reasonOfFlag where request.flags.contains(flag) {
      reasons.insert(reason)
    }
    if request.grade == 1, !kind.movesRegistration { reasons.insert(.firstGrade) }
    guard let policy = policy(of: request.schoolCode) else { return reasons }
    if let schools = policy.schools {
      if !schools.isApproved(request.schoolCode) {
        reasons.insert(.schoolNotApproved)
      } else if !schools.hasPlan(request.schoolCode, forGrade: request.grade) {
        reasons.insert(.noEnrolmentPlan)
      }
    }
    // The province knows its own system of years; the flag allows for every province's.
    if let isExplained = policy.explainsGrade(of: request, on: day) {
      if isExplained { reasons.remove(.gradeOutOfLine) } else { reasons.insert(.gradeOutOfLine) }
    }
    if kind == .newRegistration, isUnderSchoolAge(request, policy, on: day) { reasons.insert(.underSchoolAge) }
    return reasons
  }

  /// Whether a pupil of grade 1 is too young at the province's cut-off in the year of admission (R16).
  private func isUnderSchoolAge(_ pupil: Registration, _ policy: ProvincePolicy, on day: CalendarDay) -> Bool {
    guard let cutOff = policy.cutOff, pupil.birthDate != .none, day != .none || pupil.enrolledSchoolYear != nil else {
      return false
    }
    let year = pupil.enrolledSchoolYear ?? CheckDay.schoolYear(day.civil.year, day.civil.month)
    return pupil.birthDate > cutOff.day(in: year - schoolAge)
  }

  // A register number that contradicts the identity number is no error: it may keep a number that was changed since.
  private static let reasonOfFlag: [(RegistrationFlags, VerdictReason)] = [
    (.identityCheckWrong, .identityCheckWrong),
    (.identityMalformed, .identityMalformed),
    (.identityContradictsBirthDate, .identityContradictsBirthDate),
    (.identityContradictsSex, .identityContradictsSex),
    (.birthDateImpossible, .birthDateImpossible),
    (.implausibleAge, .ageImplausible),
    (.nameHasUnknownCharacters, .nameUnreadable),
    (.registerNumberMalformed, .registerNumberMalformed),
    (.schoolCodeImpossible, .schoolCodeImpossible),
    (.gradeOutOfLine, .gradeOutOfLine),
    (.unknownDivision, .divisionUnknown),
  ]
}

extension Registration {
  /// The division that answers for the school; its code's province where the division is not known.
  var authorityDivision: Division { schoolDivision == .none ? schoolCode.province : schoolDivision }
}

extension Division {
  /// The province that a record id begins with, `410000-…`; `.none` where it does not.
  init(provinceOfRecordID recordID: String) {
    let prefix = recordID.prefix(6)
    let isProvince = prefix.count == 6 && prefix.allSatisfy { $0.isASCII && $0.isNumber }
    self.init(rawValue: isProvince ? UInt32(prefix) ?? 0 : 0)
  }
}
