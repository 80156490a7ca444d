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
  case transferOutValidationError = "transfer-out-validation-error"
  case registerNumberMissing = "register-number-missing"
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
  case noEnrolmentPlan = "no-enrolment-plan"
  case underSchoolAge = "under-school-age"
  // refused
  case outsideTransferMonths = "outside-transfer-months"
  case windowClosed = "window-closed"
  case notGraduated = "not-graduated"
  case graduateOfEarlierYear = "graduate-of-earlier-year"
  // clear
  case nothingFound = "nothing-found"
  // accepted
  case registrationFound = "registration-found"
  // the likely cause of a validation error
  case numberFoundUnderAnotherName = "number-found-under-another-name"
  case nameFoundUnderAnotherNumber = "name-found-under-another-number"
  case foundInAnotherProvince = "found-in-another-province"
  case notFoundInOutProvince = "not-found-in-out-province"
  // remarks; some refuse a transfer or an enrolment
  case sameIdentityNumber = "same-identity-number"
  case sameRegisterNumber = "same-register-number"
  case otherValidIdentityNumber = "other-valid-identity-number"
  case alsoRequestedTonight = "also-requested-tonight"
  case sameSchool = "same-school"
  case transferUnderWay = "transfer-under-way"
  case businessInProgress = "business-in-progress"
  case notInSchool = "not-in-school"
  case graduated
  case registeredAtOtherSchool = "registered-at-other-school"
  case stageDiffers = "stage-differs"
  case papersNeeded = "papers-needed"
  case gradeOutOfLine = "grade-out-of-line"
  case divisionUnknown = "division-unknown"
  case firstGrade = "first-grade"

  /// The verdict that this reason alone leads to for a request of a kind; `nil` for a remark, which leads to none.
  public func verdict(for kind: RequestKind) -> Verdict? {
    kind.movesRegistration ? verdictOnMove(kind) : verdictOnRegistering
  }

  private var verdictOnRegistering: Verdict? {
    switch self {
    case .probableDuplicate: .duplicate
    case .identityNumberHeldByAnotherChild, .registerNumberHeldByAnotherChild: .conflict
    case .possibleDuplicate: .review
    case .rowRejected, .identityCheckWrong, .identityMalformed, .identityContradictsBirthDate, .identityContradictsSex,
      .birthDateImpossible, .ageImplausible, .nameUnreadable, .registerNumberMalformed, .schoolCodeImpossible,
      .schoolNotApproved, .noEnrolmentPlan, .underSchoolAge:
      .invalid
    case .nothingFound: .clear
    default: nil
    }
  }

  /// Name and register number decide whether a registration is found; what else is odd about the request is told, no more.
  private func verdictOnMove(_ kind: RequestKind) -> Verdict? {
    switch self {
    case .rowRejected, .transferOutValidationError, .registerNumberMissing, .schoolNotApproved, .schoolCodeImpossible,
      .noEnrolmentPlan:
      .invalid
    case .outsideTransferMonths, .windowClosed, .notGraduated, .graduateOfEarlierYear, .sameSchool,
      .businessInProgress, .transferUnderWay:
      .refused
    case .notInSchool, .graduated: kind == .transfer ? .refused : nil
    case .registrationFound: .accepted
    default: nil
    }
  }
}

extension VerdictReason {
  /// Whether it says something about the registration that was found, beyond that it was.
  public var isAboutTheOther: Bool {
    switch self {
    case .sameIdentityNumber, .sameRegisterNumber, .otherValidIdentityNumber, .sameSchool, .transferUnderWay,
      .businessInProgress, .notInSchool, .graduated, .registeredAtOtherSchool:
      true
    default: false
    }
  }
}
