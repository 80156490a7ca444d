import Identity

extension PairComparer {
  /// How the names of two registrations agree, former names included.
  func names(_ a: Registration, _ b: Registration) -> NameLevel {
    let (x, y) = (a.name, b.name)
    if x == y { return x.isEmpty ? .missing : .same }
    if x.isEmpty || y.isEmpty { return .missing }
    if a.formerName != 0, a.formerName == y.fingerprint { return .former }
    if b.formerName != 0, b.formerName == x.fingerprint { return .former }
    if a.formerName != 0, a.formerName == b.formerName { return .former }
    if x[0].isLatin, y[0].isLatin, let x = LatinSpelling(x), let y = LatinSpelling(y) { return latinNames(x, y) }
    let counts = (x.count, y.count)
    if counts.0 != counts.1 || x[5].isTailDigest || y[5].isTailDigest {
      if isBeginning(x, y) { return .truncated }
      if counts.0 != counts.1 { return x.isLong || y.isLong ? .different : ofUnequalLength(x, y) }
    }
    return ofEqualLength(x, y, count: counts.0)
  }

  private func ofEqualLength(_ x: PersonName, _ y: PersonName, count: Int) -> NameLevel {
    let surname = x.surnameLength
    var differing = 0
    var last = CharacterLikeness.same
    var allSound = true
    var allNearSound = true
    var surnameAgrees = true
    var givenSounds = 0
    for index in 0..<count {
      let likeness = x[index] == y[index] ? .same : table.likeness(x[index], y[index])
      let sounds = likeness.contains(.same) || likeness.contains(.sound)
      if likeness != .same {
        differing += 1
        last = likeness
        if index < surname, !sounds, !likeness.contains(.nearSound) { surnameAgrees = false }
      }
      if sounds, index >= surname { givenSounds += 1 }
      allSound = allSound && sounds
      allNearSound = allNearSound && (sounds || likeness.contains(.nearSound))
    }
    if differing == 1 {
      if last.contains(.unknown) { return .oneUnknown }
      if last.contains(.shape) || last.contains(.variant) { return .oneAlike }
    }
    if allSound { return .sound }
    if allNearSound { return .nearSound }
    if x.isLong || y.isLong { return differing == 1 && count >= 4 ? .oneDiffers : .different }
    if !surnameAgrees {
      let given = count - surname
      return given > 0 && givenSounds == given ? .givenOnly : .different
    }
    if differing == 1, count >= 3 { return .oneDiffers }
    return givenSounds > 0 ? .partlyAlike : .surnameOnly
  }

  private func ofUnequalLength(_ x: PersonName, _ y: PersonName) -> NameLevel {
    let surname = x.surnameLength
    guard surname == y.surnameLength else { return .different }
    for index in 0..<surname where x[index] != y[index] && !table.likeness(x[index], y[index]).contains(.sound) {
      return .different
    }
    // 李明 and 李晓明: a given character in common.
    for i in surname..<max(surname, x.count) {
      for j in surname..<max(surname, y.count) where x[i] == y[j] { return .partlyAlike }
    }
    return .surnameOnly
  }

  /// Whether one name is the beginning of the other: three units at least, and a long name among them.
  private func isBeginning(_ x: PersonName, _ y: PersonName) -> Bool {
    let kept = min(x.kept, y.kept)
    guard kept >= 2, max(x.count, y.count) > 3, x.kept != y.kept || x.count != y.count else { return false }
    for index in 0..<kept where x[index] != y[index] { return false }
    return true
  }

  /// How two guardians' names agree.
  func guardians(_ x: PersonName, _ y: PersonName) -> GuardianLevel {
    if x.isEmpty || y.isEmpty { return .missing }
    if x == y { return .same }
    // The name is three units in one word: the first of those that differ, and whether it is the only one.
    let differing = x.low ^ y.low
    let place = differing.trailingZeroBitCount / 16
    if differing >> UInt64(16 * place) <= 0xFFFF, x.count == y.count, !table.likeness(x[place], y[place]).isEmpty {
      return .alike
    }
    return x[0] == y[0] ? .surnameOnly : .different
  }
}

extension PersonName {
  /// Whether it is a name of four characters and more, whose parts do not stand for surname and given name.
  var isLong: Bool { count >= 4 && !self[0].isLatin && surnameLength == 1 }

  /// Number of units that stand for themselves, the digest of a tail not counted.
  fileprivate var kept: Int { self[5].isTailDigest ? 5 : count }
}
