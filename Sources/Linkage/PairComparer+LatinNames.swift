import Identity

extension PairComparer {
  /// How two different names in Latin letters agree.
  ///
  /// One slip, or words that changed places, count as the same sound, two as nearly the same: unlike Han characters, letters are
  /// no parts of a name whose frequency would say anything.
  static func latinNames(_ x: LatinSpelling, _ y: LatinSpelling) -> NameLevel {
    let shorter = min(x.count, y.count)
    if x.mayBeWithin(slips: 3, of: y) {
      let slips = x.slips(to: y)
      if slips <= 1, shorter >= 4 { return .sound }
      let turned = x.differingLettersWhenTurned(to: y)
      if turned == 0 { return .sound }
      if turned == 1 || slips <= nearSlips(letters: shorter) { return .nearSound }
    }
    let (beginning, end) = (x.sharedBeginning(with: y), x.sharedEnd(with: y))
    let shared = max(beginning, end)
    if shared == shorter, shared >= 4 { return .truncated }
    return shared >= max(4, shorter / 3) ? .givenOnly : .different
  }

  /// How many slips make a spelling of so many letters another name.
  private static func nearSlips(letters: Int) -> Int { letters >= 12 ? 3 : letters >= 7 ? 2 : 1 }

  /// How the birth dates of two registrations agree.
  ///
  /// Day, month and year of foreign pupils are copied from papers that write them in any order, one by one: one that is wrong
  /// counts as a digit, the year only where one digit of it is.
  @inline(__always)
  static func birthDates(_ a: Registration, _ b: Registration) -> BirthDateLevel {
    let level = birthDates(a.birthDate, b.birthDate)
    guard level == .near || level == .siblingRange || level == .far, a.name[0].isLatin, b.name[0].isLatin else {
      return level
    }
    return foreignDates(a.birthDate, b.birthDate) ?? level
  }

  private static func foreignDates(_ a: BirthDate, _ b: BirthDate) -> BirthDateLevel? {
    let (x, y) = (a.civil, b.civil)
    switch (x.year == y.year, x.month == y.month, x.day == y.day) {
    case (true, true, false), (true, false, true): return .oneDigit
    case (false, true, true) where isOneDigitApart(x.year, y.year): return .oneDigit
    default: return nil
    }
  }
}
