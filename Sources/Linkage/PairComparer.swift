import Identity

/// Compares two registrations field by field. Symmetric: the order of the two does not matter.
public struct PairComparer: Sendable {
  let table = HanTable.standard
  let frequencies: TermFrequencies

  /// `frequencies` are those of the registrations that are searched.
  public init(frequencies: TermFrequencies) { self.frequencies = frequencies }

  public func compare(_ a: Registration, _ b: Registration) -> ComparisonVector {
    var vector = Self.glance(a, b)
    look(&vector, a, b)
    complete(&vector, a, b)
    return vector
  }

  /// In the place of a level: the two differ, and how was not looked at yet.
  static let differs = 15

  /// What is told at a glance. Names, guardians and phones that differ do so in a way that stays open (``differs``); a shared phone
  /// or number passes for one child's, and the number that both have for valid.
  static func glance(_ a: Registration, _ b: Registration) -> ComparisonVector {
    var vector: UInt64 = 0
    func set(_ comparison: Comparison, _ level: UInt8) { vector |= UInt64(level) << (4 * UInt64(comparison.rawValue)) }
    /// `missing` and `same` are the first levels of each.
    func set(_ comparison: Comparison, missing: Bool, same: Bool) {
      set(comparison, missing ? 0 : same ? 1 : UInt8(differs))
    }
    set(.name, missing: a.name.isEmpty || b.name.isEmpty, same: a.name == b.name)
    set(.birthDate, birthDates(a, b).rawValue)
    set(.number, numbers(a, b).rawValue)
    set(.sex, sexes(a.sex, b.sex).rawValue)
    set(
      .guardian, missing: a.guardianName.isEmpty || b.guardianName.isEmpty, same: a.guardianName == b.guardianName)
    set(.phone, missing: a.guardianPhone == 0 || b.guardianPhone == 0, same: a.guardianPhone == b.guardianPhone)
    set(.hukou, places(a.hukouDivision, b.hukouDivision, sameInside: a.hukouDivision == b.hukouDivision).rawValue)
    set(.school, places(a.schoolDivision, b.schoolDivision, sameInside: a.schoolCode == b.schoolCode).rawValue)
    set(.grade, grades(a.grade, b.grade).rawValue)
    set(.ethnicity, ethnicities(a.ethnicity, b.ethnicity).rawValue)
    return ComparisonVector(rawValue: vector)
  }

  /// Whether neither has a former name or a long one: these have weights of their own.
  @inline(__always)
  static func namesArePlain(_ a: Registration, _ b: Registration) -> Bool {
    a.formerName == 0 && b.formerName == 0 && (a.name.low | b.name.low) >> 48 == 0
  }

  /// Tells how names, guardians and phones differ that ``glance(_:_:)`` left open.
  func look(_ vector: inout ComparisonVector, _ a: Registration, _ b: Registration) {
    if vector[.name] == Self.differs || !Self.namesArePlain(a, b) { setName(&vector, a, b) }
    if vector[.guardian] == Self.differs {
      vector[.guardian] = Int(guardians(a.guardianName, b.guardianName).rawValue)
    }
    if vector[.phone] == Self.differs {
      let isOneSlip = Self.isOneSlip(a.guardianPhone, b.guardianPhone)
      vector[.phone] = Int((isOneSlip ? PhoneLevel.oneSlip : .different).rawValue)
    }
  }

  private func setName(_ vector: inout ComparisonVector, _ a: Registration, _ b: Registration) {
    let level = names(a, b)
    vector[.name] = Int(level.rawValue)
    vector.hasLongName = level != .different && (a.name.isLong || b.name.isLong)
  }

  /// Adds to what was found how many others have the phone and the number, and how rare what agrees is.
  func complete(_ vector: inout ComparisonVector, _ a: Registration, _ b: Registration) {
    if vector[.number] == Int(NumberLevel.same.rawValue) { vector[.number] = Int(sameNumber(a).rawValue) }
    if vector[.phone] == Int(PhoneLevel.same.rawValue), frequencies.hasSharedPhone(a) {
      vector[.phone] = Int(PhoneLevel.shared.rawValue)
    }
    frequencies.annotate(&vector, a, b)
  }

  // MARK: - Birth date, sex, grade, ethnicity

  static func birthDates(_ a: BirthDate, _ b: BirthDate) -> BirthDateLevel {
    if a == .none || b == .none { return .missing }
    if a == b { return .same }
    let days = a < b ? b.rawValue - a.rawValue : a.rawValue - b.rawValue
    // A lunar date lies 17 to 53 days before its solar date.
    if days < 60, a.solarDateReadingDigitsAsLunar == b || b.solarDateReadingDigitsAsLunar == a { return .lunar }
    // Dates that agree in two of year, month and day lie within a year, or two years apart.
    guard days <= 366 || days == 730 || days == 731 else { return days < 1461 ? .siblingRange : .far }
    let (x, y) = (a.civil, b.civil)
    switch (x.year == y.year, x.month == y.month, x.day == y.day) {
    case (false, true, true): return .yearShifted
    case (true, false, false) where x.month == y.day && x.day == y.month: return .dayAndMonthSwapped
    case (true, false, true) where isOneDigitApart(x.month, y.month): return .oneDigit
    case (true, true, false) where isOneDigitApart(x.day, y.day): return .oneDigit
    default: return days < 250 ? .near : .siblingRange
    }
  }

  static func isOneDigitApart(_ a: Int, _ b: Int) -> Bool {
    var (a, b, differing) = (a, b, 0)
    while a != b {
      if a % 10 != b % 10 { differing += 1 }
      (a, b) = (a / 10, b / 10)
    }
    return differing == 1
  }

  static func sexes(_ a: Sex, _ b: Sex) -> SexLevel {
    if a == .unknown || b == .unknown { return .missing }
    return a == b ? .same : .different
  }

  static func grades(_ a: Int, _ b: Int) -> GradeLevel {
    if a == 0 || b == 0 { return .missing }
    switch abs(a - b) {
    case 0: return .same
    case 1: return .oneApart
    default: return .further
    }
  }

  static func ethnicities(_ a: UInt8, _ b: UInt8) -> EthnicityLevel {
    if a == 0 || b == 0 { return .missing }
    if a != b { return .different }
    return a == 1 ? .bothHan : .sameMinority
  }

  // MARK: - Numbers

  /// How numbers agree, whoever else has them, and for what is the same whether it is valid or not: ``sameNumber(_:)``.
  static func numbers(_ a: Registration, _ b: Registration) -> NumberLevel {
    let (x, y) = (a.identityNumber.rawValue, b.identityNumber.rawValue)
    let (r, s) = (a.registerNumber.rawValue, b.registerNumber.rawValue)
    if x == y, x != 0 { return .same }
    // A register number that holds an ID number is the same word.
    if r == s, r != 0 { return .registerNumber }
    if r == y, isIdentity(r) { return .registerNumber }
    if s == x, isIdentity(s) { return .registerNumber }
    let (p, q) = (isIdentity(x) ? x : r, isIdentity(y) ? y : s)
    guard isIdentity(p), isIdentity(q) else { return x == 0 || y == 0 ? .missing : .differentUnchecked }
    let (one, other) = (NumberDigits(rawValue: p & digitsMask), NumberDigits(rawValue: q & digitsMask))
    if a.numberWithWrongCheck == nil, b.numberWithWrongCheck == nil { return validNumbers(one, other, a, b) }
    return one.isOneSlipFrom(other) ? .oneSlip : .differentUnchecked
  }

  private static let digitsMask: UInt64 = 1 << 61 - 1

  /// Whether a packed number is an ID number, or a register number that holds one.
  @inline(__always)
  private static func isIdentity(_ number: UInt64) -> Bool { number >> 61 == 1 }

  /// The level of a number that both have.
  private func sameNumber(_ a: Registration) -> NumberLevel {
    if frequencies.hasSharedNumber(a) { return .missing }
    guard a.identityNumber.digits != nil else {
      return a.identityNumber.kind == .alphanumeric ? .same : .sameUnchecked
    }
    return a.numberWithWrongCheck == nil ? .same : .sameUnchecked
  }

  /// How two different valid numbers agree.
  private static func validNumbers(
    _ p: NumberDigits, _ q: NumberDigits, _ a: Registration, _ b: Registration
  ) -> NumberLevel {
    switch (p.division == q.division, p.birth == q.birth) {
    case (true, true): return .sameDivisionAndBirth
    case (false, true): return .sameBirth
    case (let sameDivision, false):
      if b.birthDate.isSpelled(p.birth) || a.birthDate.isSpelled(q.birth) { return .crossedBirth }
      return sameDivision ? .sameDivision : .different
    }
  }

  // MARK: - Places

  /// `sameInside` says that the places are the same within the county: the same school, or nothing finer than the county.
  static func places(_ a: Division, _ b: Division, sameInside: Bool) -> PlaceLevel {
    if a == .none || b == .none { return .missing }
    if a == b { return sameInside ? .same : .sameCounty }
    if a.rawValue / 100 == b.rawValue / 100 { return .samePrefecture }
    return a.rawValue / 10000 == b.rawValue / 10000 ? .sameProvince : .different
  }

  // MARK: - Phones

  /// Whether one wrong digit or one swap of neighbours turns one phone into the other.
  private static func isOneSlip(_ a: UInt64, _ b: UInt64) -> Bool {
    let difference = a < b ? b - a : a - b
    // One digit changes a number by 1…9 times a power of ten, a swap of neighbours by 9…81 times one.
    var power: UInt64 = 1
    while difference % (power * 10) == 0 { power *= 10 }
    let lead = difference / power
    guard lead < 10 || (lead % 9 == 0 && lead <= 81) else { return false }
    var (x, y, differing) = (a, b, 0)
    while x != y {
      if x % 10 != y % 10 { differing += 1 }
      (x, y) = (x / 10, y / 10)
    }
    return differing == 1 || (differing == 2 && lead % 9 == 0)
  }
}
