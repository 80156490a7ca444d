import Identity

extension PairComparer {
  /// How the names of two registrations agree, former names included.
  static func names(_ a: Registration, _ b: Registration) -> NameLevel {
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

  private static func ofEqualLength(_ x: PersonName, _ y: PersonName, count: Int) -> NameLevel {
    let places = x.placesThatDiffer(from: y)
    if places & (places &- 1) == 0 { return withOneDiffering(places.trailingZeroBitCount, x, y, count: count) }
    return withSomeDiffering(places, x, y, count: count)
  }

  /// The level of two names that differ in one place alone.
  private static func withOneDiffering(_ place: Int, _ x: PersonName, _ y: PersonName, count: Int) -> NameLevel {
    let likeness = HanTable.standard.likeness(x[place], y[place])
    if !likeness.isEmpty {
      if likeness.contains(.unknown) { return .oneUnknown }
      if likeness.contains(.shape) || likeness.contains(.variant) { return .oneAlike }
      return likeness.contains(.sound) ? .sound : .nearSound
    }
    if x.isLong || y.isLong { return count >= 4 ? .oneDiffers : .different }
    if place == 0 || place < x.surnameLength { return count > x.surnameLength ? .givenOnly : .different }
    if count >= 3 { return .oneDiffers }
    return .surnameOnly
  }

  /// The level of two names that differ in more than one place.
  private static func withSomeDiffering(
    _ differing: UInt8, _ x: PersonName, _ y: PersonName, count: Int
  ) -> NameLevel {
    var likeness = InlineArray<6, CharacterLikeness>(repeating: .same)
    var common: CharacterLikeness = [.sound, .nearSound]
    var places = differing
    while places != 0 {
      let place = places.trailingZeroBitCount
      places &= places &- 1
      likeness[place] = HanTable.standard.likeness(x[place], y[place])
      common.formIntersection(likeness[place].contains(.sound) ? [.sound, .nearSound] : likeness[place])
    }
    if common.contains(.sound) { return .sound }
    if common.contains(.nearSound) { return .nearSound }
    if x.isLong || y.isLong { return .different }
    let surname = x.surnameLength
    var givenSounds = 0
    var surnameAgrees = true
    for place in 0..<count {
      if place >= surname {
        if likeness[place].sounds { givenSounds += 1 }
      } else if !likeness[place].sounds, !likeness[place].contains(.nearSound) {
        surnameAgrees = false
      }
    }
    if !surnameAgrees {
      let given = count - surname
      return given > 0 && givenSounds == given ? .givenOnly : .different
    }
    return givenSounds > 0 ? .partlyAlike : .surnameOnly
  }

  private static func ofUnequalLength(_ x: PersonName, _ y: PersonName) -> NameLevel {
    let surname = x.surnameLength
    guard surname == y.surnameLength else { return .different }
    for index in 0..<surname
    where x[index] != y[index] && !HanTable.standard.likeness(x[index], y[index]).contains(.sound) {
      return .different
    }
    // 李明 and 李晓明: a given character in common.
    for i in surname..<max(surname, x.count) {
      for j in surname..<max(surname, y.count) where x[i] == y[j] { return .partlyAlike }
    }
    return .surnameOnly
  }

  /// Whether one name is the beginning of the other: three units at least, and a long name among them.
  private static func isBeginning(_ x: PersonName, _ y: PersonName) -> Bool {
    let kept = min(x.kept, y.kept)
    guard kept >= 2, max(x.count, y.count) > 3, x.kept != y.kept || x.count != y.count else { return false }
    for index in 0..<kept where x[index] != y[index] { return false }
    return true
  }

  /// How two guardians' names agree.
  static func guardians(_ x: PersonName, _ y: PersonName) -> GuardianLevel {
    if x.isEmpty || y.isEmpty { return .missing }
    if x == y { return .same }
    // The name is three units in one word: the first of those that differ, and whether it is the only one.
    let differing = x.low ^ y.low
    let place = differing.trailingZeroBitCount / 16
    if differing >> UInt64(16 * place) <= 0xFFFF, x.count == y.count,
      !HanTable.standard.likeness(x[place], y[place]).isEmpty
    {
      return .alike
    }
    return x[0] == y[0] ? .surnameOnly : .different
  }
}

extension PersonName {
  /// Whether it is a name of four characters and more, whose parts do not stand for surname and given name.
  var isLong: Bool { low >> 48 != 0 && !self[0].isLatin && surnameLength == 1 }

  /// A bit for each place whose units differ.
  @inline(__always)
  fileprivate func placesThatDiffer(from other: PersonName) -> UInt8 {
    let (low, high) = (low ^ other.low, high ^ other.high)
    var places: UInt8 = 0
    for place in 0..<4 where low &>> UInt64(16 &* place) & 0xFFFF != 0 { places |= 1 &<< UInt8(place) }
    if high & 0xFFFF != 0 { places |= 1 << 4 }
    if high >> 16 != 0 { places |= 1 << 5 }
    return places
  }

  /// Number of units that stand for themselves, the digest of a tail not counted.
  fileprivate var kept: Int { self[5].isTailDigest ? 5 : count }
}

extension CharacterLikeness {
  /// Whether two characters are one, or share a reading.
  fileprivate var sounds: Bool { contains(.same) || contains(.sound) }
}
