import Identity

extension RuleSet {
  /// Why `match` counts for `request`; `nil` where it does not.
  func reason(for match: FoundMatch, of request: Registration) -> VerdictReason? {
    let found = match.registration
    let sharesIdentity = request.hasSameIdentityNumber(as: found)
    let sharesRegisterNumber = request.hasSameRegisterNumber(as: found)
    if sharesIdentity || sharesRegisterNumber {
      if match.probability < reviewProbability || request.isAnotherChild(than: found) {
        return sharesIdentity ? .identityNumberHeldByAnotherChild : .registerNumberHeldByAnotherChild
      }
    }
    if match.probability >= duplicateProbability { return .probableDuplicate }
    if match.probability >= reviewProbability { return .possibleDuplicate }
    return nil
  }

  /// What else is to be said about a match that counts.
  func remarks(on match: FoundMatch, of request: Registration) -> Set<VerdictReason> {
    let found = match.registration
    var remarks: Set<VerdictReason> = []
    if request.hasSameIdentityNumber(as: found) { remarks.insert(.sameIdentityNumber) }
    if request.hasSameRegisterNumber(as: found) { remarks.insert(.sameRegisterNumber) }
    if request.hasOtherValidIdentityNumber(than: found) { remarks.insert(.otherValidIdentityNumber) }
    if found.isAtSameSchool(as: request) { remarks.insert(.sameSchool) }
    // A request has no standing in the register yet: what it says of status and business is only claimed.
    if match.isRequestTonight { return remarks }
    switch found.status {
    case .graduated: remarks.insert(.graduated)
    case .suspended, .abroad, .otherLeave, .resuming: remarks.insert(.notInSchool)
    case .inSchool, .unknown: break
    }
    switch found.business {
    case .transfer: remarks.insert(.transferUnderWay)
    case .informationChange, .problemRegistration, .other: remarks.insert(.businessInProgress)
    case .none: break
    }
    return remarks
  }

  /// The next step for a child that is registered, or requested, already.
  func nextStep(forDuplicateOf match: FoundMatch, of request: Registration) -> NextStep {
    if match.isRequestTonight { return .decideWhichRequest }
    let remarks = remarks(on: match, of: request)
    if remarks.contains(.graduated) { return .requestEnrolment }
    if remarks.contains(.sameSchool) { return .keepExistingRegistration }
    if remarks.contains(.transferUnderWay) { return .releaseThenTransfer }
    if remarks.contains(.businessInProgress) { return .finishBusinessThenTransfer }
    if remarks.contains(.notInSchool) { return .resumeThenTransfer }
    return .requestTransfer
  }
}

extension Registration {
  func isAtSameSchool(as other: Registration) -> Bool {
    schoolCode != .none && schoolCode == other.schoolCode
  }
}
