import Identity

extension RuleSet {
  /// What is wrong or odd about a request by itself.
  func reasons(within request: Registration) -> Set<VerdictReason> {
    var reasons: Set<VerdictReason> = []
    for (flag, reason) in Self.reasonOfFlag where request.flags.contains(flag) {
      reasons.insert(reason)
    }
    if let approved = approvedSchools[request.schoolCode.province], !approved.contains(request.schoolCode) {
      reasons.insert(.schoolNotApproved)
    }
    if request.grade == 1 { reasons.insert(.firstGrade) }
    return reasons
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
