import Identity

extension Registration {
  /// Whether both hold the same identity number, and it is one that a person can have.
  func hasSameIdentityNumber(as other: Registration) -> Bool {
    guard identityNumber != .none, identityNumber == other.identityNumber else { return false }
    return identityNumber.digits.map { $0.birthDate != nil } ?? true
  }

  /// Whether both hold the same register number, and it is one.
  func hasSameRegisterNumber(as other: Registration) -> Bool {
    registerNumber.digits != nil && registerNumber == other.registerNumber
  }

  /// Whether both hold identity numbers that pass their checks, and different ones.
  func hasOtherValidIdentityNumber(than other: Registration) -> Bool {
    guard let mine = identityNumber.digits, let theirs = other.identityNumber.digits else { return false }
    return mine != theirs && mine.isValid && theirs.isValid
  }

  /// Whether the evidence other than their numbers says that two holders of one number are two children.
  ///
  /// Same number is no proof: namesakes, and strangers, have been given one number by mistake (件号重复: one child twice or
  /// two children with one number). The number settles birth date and sex, so only what it does not contain is asked:
  /// name, guardian, phone. The sex that was entered speaks where the names differ.
  func isAnotherChild(than other: Registration) -> Bool {
    if name.isEmpty || other.name.isEmpty || name == other.name { return false }
    if formerName != 0 && formerName == other.name.fingerprint { return false }
    if other.formerName != 0 && other.formerName == name.fingerprint { return false }
    if sex != .unknown && other.sex != .unknown && sex != other.sex { return true }
    if name.hasGivenNameLike(other.name) { return false }
    let sameGuardian = !guardianName.isEmpty && guardianName == other.guardianName
    let samePhone = guardianPhone != 0 && guardianPhone == other.guardianPhone
    return !sameGuardian && !samePhone
  }
}

extension NumberDigits {
  fileprivate var isValid: Bool { check == expectedCheck && birthDate != nil }
}

extension PersonName {
  /// Whether a character past the first is the same in both, sounds or looks alike, or is unknown in one.
  fileprivate func hasGivenNameLike(_ other: PersonName) -> Bool {
    // A name of one unit has nothing past the first: it stands for itself.
    let mine = count == 1 ? 0..<1 : 1..<count
    let theirs = other.count == 1 ? 0..<1 : 1..<other.count
    return mine.contains { i in
      theirs.contains { j in !HanTable.standard.likeness(self[i], other[j]).isEmpty }
    }
  }
}
