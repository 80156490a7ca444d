import Identity

/// What the register of a province says to a name and a register number (R7).
enum RegisterLookup {
  case found(FoundMatch)
  /// "转出省份校验错误" with its likely cause, and the registration that suggests it.
  case failed(cause: VerdictReason, nearest: FoundMatch?)

  /// Looks `request` up among registrations of `province`; requests of the same night are none.
  init(_ request: Registration, in matches: [FoundMatch], province: Division) {
    let registrations = matches.filter { !$0.isRequestTonight }.sorted { $0.precedes($1) }
    let own = registrations.filter { $0.registration.authorityDivision.province == province }
    func first(_ matches: [FoundMatch], where holds: (Registration) -> Bool) -> FoundMatch? {
      matches.first { holds($0.registration) }
    }
    if let found = first(own, where: request.hasSameNameAndRegisterNumber) {
      self = .found(found)
    } else if let holder = first(own, where: request.hasSameRegisterNumber) {
      self = .failed(cause: .numberFoundUnderAnotherName, nearest: holder)
    } else if let namesake = first(own, where: request.hasSameNameAndBirthDate) {
      self = .failed(cause: .nameFoundUnderAnotherNumber, nearest: namesake)
    } else if let elsewhere = first(registrations, where: request.hasSameNameAndRegisterNumber) {
      self = .failed(cause: .foundInAnotherProvince, nearest: elsewhere)
    } else {
      self = .failed(cause: .notFoundInOutProvince, nearest: nil)
    }
  }
}

extension FoundMatch {
  /// Registrations in school come first, then the heaviest.
  fileprivate func precedes(_ other: FoundMatch) -> Bool {
    let (mine, theirs) = (registration.status == .inSchool, other.registration.status == .inSchool)
    if mine != theirs { return mine }
    if matchWeight != other.matchWeight { return matchWeight > other.matchWeight }
    return recordID < other.recordID
  }
}

extension Registration {
  fileprivate func hasSameNameAndRegisterNumber(as other: Registration) -> Bool {
    !name.isEmpty && name == other.name && hasSameRegisterNumber(as: other)
  }

  /// Whether name and birth date agree: what R7 looks for under another number.
  fileprivate func hasSameNameAndBirthDate(as other: Registration) -> Bool {
    !name.isEmpty && name == other.name && birthDate != .none && birthDate == other.birthDate
  }
}

extension RegisterNumber {
  /// Whether a number that has a check character fails its check.
  var hasWrongCheck: Bool {
    switch kind {
    case .identity, .withoutIdentity: digits.map { $0.check != $0.expectedCheck } ?? false
    case .none, .temporary, .malformed: false
    }
  }
}
