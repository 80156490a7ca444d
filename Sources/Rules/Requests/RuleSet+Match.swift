import Identity

extension RuleSet {
  /// Why `match` counts for a request to register a pupil; `nil` where it does not.
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
  func remarks(on match: FoundMatch, of request: Registration) -> VerdictReasons {
    let found = match.registration
    var remarks: VerdictReasons = []
    if request.hasSameIdentityNumber(as: found) { remarks.insert(.sameIdentityNumber) }
    if request.hasSameRegisterNumber(as: found) { remarks.insert(.sameRegisterNumber) }
    if request.hasOtherValidIdentityNumber(than: found) { remarks.insert(.otherValidIdentityNumber) }
    if found.isAtSameSchool(as: request) { remarks.insert(.sameSchool) }
    // A request has no standing in the register yet: what it says of status and business is only claimed.
    if !match.isRequestTonight { remarks.formUnion(found.standing) }
    return remarks
  }
}

extension Registration {
  func isAtSameSchool(as other: Registration) -> Bool {
    schoolCode != .none && schoolCode == other.schoolCode
  }

  /// What of a registration's status and business keeps it from being transferred (R4).
  var standing: VerdictReasons {
    var standing: VerdictReasons = []
    switch status {
    case .graduated: standing.insert(.graduated)
    case .suspended, .abroad, .otherLeave, .resuming: standing.insert(.notInSchool)
    case .inSchool, .unknown: break
    }
    switch business {
    case .transfer: standing.insert(.transferUnderWay)
    case .informationChange, .problemRegistration, .other: standing.insert(.businessInProgress)
    case .none: break
    }
    return standing
  }
}
