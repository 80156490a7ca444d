/// Why a verdict is what it is: reason codes of `verdicts.csv`, an interface.
public enum VerdictReason: String, Sendable, CaseIterable {
  // duplicate
  case probableDuplicate = "probable-duplicate"
  // conflict
  case identityNumberHeldByAnotherChild = "identity-number-held-by-another-child"
  case registerNumberHeldByAnotherChild = "register-number-held-by-another-child"
  // review
  case possibleDuplicate = "possible-duplicate"
  // invalid
  case rowRejected = "row-rejected"
  case identityCheckWrong = "identity-check-wrong"
  case identityMalformed = "identity-malformed"
  case identityContradictsBirthDate = "identity-contradicts-birth-date"
  case identityContradictsSex = "identity-contradicts-sex"
  case birthDateImpossible = "birth-date-impossible"
  case ageImplausible = "age-implausible"
  case nameUnreadable = "name-unreadable"
  case registerNumberMalformed = "register-number-malformed"
  case schoolCodeImpossible = "school-code-impossible"
  case schoolNotApproved = "school-not-approved"
  // clear
  case nothingFound = "nothing-found"
  // remarks
  case sameIdentityNumber = "same-identity-number"
  case sameRegisterNumber = "same-register-number"
  case otherValidIdentityNumber = "other-valid-identity-number"
  case alsoRequestedTonight = "also-requested-tonight"
  case sameSchool = "same-school"
  case transferUnderWay = "transfer-under-way"
  case businessInProgress = "business-in-progress"
  case notInSchool = "not-in-school"
  case graduated
  case gradeOutOfLine = "grade-out-of-line"
  case divisionUnknown = "division-unknown"
  case firstGrade = "first-grade"

  /// The verdict that this reason alone leads to; `nil` for a remark, which leads to none.
  public var verdict: Verdict? {
    switch self {
    case .probableDuplicate:
      .duplicate
    case .identityNumberHeldByAnotherChild, .registerNumberHeldByAnotherChild:
      .conflict
    case .possibleDuplicate:
      .review
    case .rowRejected, .identityCheckWrong, .identityMalformed, .identityContradictsBirthDate, .identityContradictsSex,
      .birthDateImpossible, .ageImplausible, .nameUnreadable, .registerNumberMalformed, .schoolCodeImpossible,
      .schoolNotApproved:
      .invalid
    case .nothingFound:
      .clear
    case .sameIdentityNumber, .sameRegisterNumber, .otherValidIdentityNumber, .alsoRequestedTonight, .sameSchool,
      .transferUnderWay, .businessInProgress, .notInSchool, .graduated, .gradeOutOfLine, .divisionUnknown, .firstGrade:
      nil
    }
  }
}
