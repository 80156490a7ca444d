import Identity

/// Compares two registrations field by field. Symmetric: the order of the two does not matter.
public struct PairComparer: Sendable {
  let frequencies: TermFrequencies

  /// `frequencies` are those of the registrations that are searched.
  public init(frequencies: TermFrequencies) { self.frequencies = frequencies }

  public func compare(_ a: Registration, _ b: Registration) -> ComparisonVector {
    var vector = Self.glance(a, b)
    Self.look(&vector, a, b)
    findHolders(&vector, a, b)
    frequencies.annotateName(&vector, a, b)
    frequencies.annotateGuardian(&vector, a, b)
    return vector
  }

  /// In the place of a level: the two differ, and how was not looked at yet.
  static let differs = 15
  /// The same of names of which one is no plain one (``namesArePlain(_:_:)``): a former name may agree.
  static let differsAnyhow = 14

  /// What is told at a glance. Names that differ do so in a way that stays open (``differs``), as do guardians and phones that may
  /// be one with a slip; a shared phone or number passes for one child's, and the number that both have for valid.
  ///
  /// Hardly any branches: which way a candidate pair goes cannot be foreseen.
  @inline(__always)
  static func glance(_ a: Registration, _ b: Registration) -> ComparisonVector {
    var vector: UInt64 = 0
    func set(_ comparison: Comparison, _ level: UInt8) { vector |= UInt64(level) << (4 * UInt64(comparison.rawValue)) }
    /// `missing` and `same` are the first levels of each.
    func set(_ comparison: Comparison, missing: Bool, same: Bool, otherwise level: Int) {
      set(comparison, missing ? 0 : same ? 1 : UInt8(level))
    }
    set(.birthDate, birthDates(a, b).rawValue)
    set(.number, numbers(a, b).rawValue)
    // No name begins with the unit that none is.
    let open = namesArePlain(a, b) ? differs : differsAnyhow
    set(.name, missing: a.name.low == 0 || b.name.low == 0, same: a.name == b.name, otherwise: open)
    set(.sex, sexes(a.sex, b.sex).rawValue)
    let (guardian, otherGuardian) = (a.guardianName.low, b.guardianName.low)
    set(
      .guardian, missing: min(guardian, otherGuardian) == 0, same: guardian == otherGuardian,
      otherwise: differentGuardians(guardian, otherGuardian))
    let (phone, otherPhone) = (a.guardianPhone, b.guardianPhone)
    set(
      .phone, missing: min(phone, otherPhone) == 0, same: phone == otherPhone,
      otherwise: mayBeOneSlip(phone, otherPhone) ? differs : Int(PhoneLevel.different.rawValue))
    set(.hukou, places(a.hukouDivision, b.hukouDivision, sameInside: true).rawValue)
    set(.school, places(a.schoolDivision, b.schoolDivision, sameInside: a.schoolCode == b.schoolCode).rawValue)
    set(.grade, grades(a.grade, b.grade).rawValue)
    set(.ethnicity, ethnicities(a.ethnicity, b.ethnicity).rawValue)
    return ComparisonVector(rawValue: vector)
  }

  /// Whether neither has a former name or a long one: these have weights of their own.
  @inline(__always)
  static func namesArePlain(_ a: Registration, _ b: Registration) -> Bool {
    UInt64(a.formerName | b.formerName) | (a.name.low | b.name.low) >> 48 == 0
  }

  /// Tells how names, guardians and phones differ that were left open.
  static func look(_ vector: inout ComparisonVector, _ a: Registration, _ b: Registration) {
    if vector[.name] == differs || !namesArePlain(a, b) { setName(&vector, a, b) }
    if vector[.guardian] == differs {
      vector[.guardian] = Int(guardians(a.guardianName, b.guardianName).rawValue)
    }
    if vector[.phone] == differs {
      let isOneSlip = isOneSlip(a.guardianPhone, b.guardianPhone)
      vector[.phone] = Int((isOneSlip ? PhoneLevel.oneSlip : .different).rawValue)
    }
  }

  private static func setName(_ vector: inout ComparisonVector, _ a: Registration, _ b: Registration) {
    let level = names(a, b)
    vector[.name] = Int(level.rawValue)
    vector.hasLongName = level != .different && (a.name.isLong || b.name.isLong)
  }

  /// Tells of a phone or number that both have whether it is one child's.
  func findHolders(_ vector: inout ComparisonVector, _ a: Registration, _ b: Registration) {
    if vector[.number] == Int(NumberLevel.same.rawValue) { vector[.number] = Int(sameNumber(a).rawValue) }
    if vector[.phone] == Int(PhoneLevel.same.rawValue), frequencies.hasSharedPhone(a) {
      vector[.phone] = Int(PhoneLevel.shared.rawValue)
    }
  }

  // MARK: - Birth date, sex, grade, ethnicity

  @inline(__always)
  static func birthDates(_ a: BirthDate, _ b: BirthDate) -> BirthDateLevel {
    if a == .none || b == .none { return .missing }
    let days = a < b ? b.rawValue - a.rawValue : a.rawValue - b.rawValue
    // Dates that agree in two of year, month and day lie within a year, or two years apart.
    guard days <= 366 || days == 730 || days == 731 else { return days < 1461 ? .siblingRange : .far }
    return days == 0 ? .same : nearDates(a, b, days: days)
  }

  private static func nearDates(_ a: BirthDate, _ b: BirthDate, days: UInt16) -> BirthDateLevel {
    // A lunar date lies 17 to 53 days before its solar date.
    if days < 60, a.solarDateReadingDigitsAsLunar == b || b.solarDateReadingDigitsAsLunar == a { return .lunar }
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

  @inline(__always)
  static func sexes(_ a: Sex, _ b: Sex) -> SexLevel {
    if min(a.rawValue, b.rawValue) == 0 { return .missing }
    return a == b ? .same : .different
  }

  @inline(__always)
  static func grades(_ a: Int, _ b: Int) -> GradeLevel {
    if min(a, b) == 0 { return .missing }
    let apart = abs(a &- b)
    return apart == 0 ? .same : apart == 1 ? .oneApart : .further
  }

  @inline(__always)
  static func ethnicities(_ a: UInt8, _ b: UInt8) -> EthnicityLevel {
    if min(a, b) == 0 { return .missing }
    return a != b ? .different : a == 1 ? .bothHan : .sameMinority
  }

  // MARK: - Numbers

  /// How numbers agree, whoever else has them, and for what is the same whether it is valid or not: ``sameNumber(_:)``.
  @inline(__always)
  static func numbers(_ a: Registration, _ b: Registration) -> NumberLevel {
    let (x, y) = (a.identityNumber.rawValue, b.identityNumber.rawValue)
    let (r, s) = (a.registerNumber.rawValue, b.registerNumber.rawValue)
    if x == y, x != 0 { return .same }
    // A register number that holds an ID number is the same word.
    if r == s, r != 0 { return .registerNumber }
    guard isIdentity(x), isIdentity(y), a.flags.union(b.flags).isDisjoint(with: oddNumber) else {
      return oddNumbers(a, b)
    }
    if r == y || s == x { return .registerNumber }
    // Each number has the birth date of its own registration, so that it has the other's only where the dates are the same.
    return differentNumbers(NumberDigits(rawValue: x & digitsMask), NumberDigits(rawValue: y & digitsMask))
  }

  private static let oddNumber: RegistrationFlags = [.identityCheckWrong, .identityContradictsBirthDate]

  /// The level of two numbers of which one is missing, fails its check, is no ID number or has another birth date.
  private static func oddNumbers(_ a: Registration, _ b: Registration) -> NumberLevel {
    let (x, y) = (a.identityNumber.rawValue, b.identityNumber.rawValue)
    let (r, s) = (a.registerNumber.rawValue, b.registerNumber.rawValue)
    if r == y, isIdentity(r) { return .registerNumber }
    if s == x, isIdentity(s) { return .registerNumber }
    let (p, q) = (isIdentity(x) ? x : r, isIdentity(y) ? y : s)
    guard isIdentity(p), isIdentity(q) else { return x == 0 || y == 0 ? .missing : .differentUnchecked }
    let (one, other) = (NumberDigits(rawValue: p & digitsMask), NumberDigits(rawValue: q & digitsMask))
    guard a.numberWithWrongCheck == nil, b.numberWithWrongCheck == nil else {
      return one.isOneSlipFrom(other) ? .oneSlip : .differentUnchecked
    }
    if one.birth != other.birth, b.birthDate.isSpelled(one.birth) || a.birthDate.isSpelled(other.birth) {
      return .crossedBirth
    }
    return differentNumbers(one, other)
  }

  /// How two different valid numbers agree.
  @inline(__always)
  private static func differentNumbers(_ p: NumberDigits, _ q: NumberDigits) -> NumberLevel {
    switch (p.division == q.division, p.birth == q.birth) {
    case (true, true): .sameDivisionAndBirth
    case (false, true): .sameBirth
    case (true, false): .sameDivision
    case (false, false): .different
    }
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

  // MARK: - Places

  /// `sameInside` says whether two places in one county are the same: the same school, or all, where nothing finer is known.
  @inline(__always)
  static func places(_ a: Division, _ b: Division, sameInside: Bool) -> PlaceLevel {
    if min(a, b) == .none { return .missing }
    var level: PlaceLevel = a.rawValue / 10000 == b.rawValue / 10000 ? .sameProvince : .different
    if a.rawValue / 100 == b.rawValue / 100 { level = .samePrefecture }
    if a == b { level = sameInside ? .same : .sameCounty }
    return level
  }

  // MARK: - Guardians and phones

  /// The level of two guardians' names of three units that differ; open where one unit alone does.
  @inline(__always)
  private static func differentGuardians(_ a: UInt64, _ b: UInt64) -> Int {
    let differing = a ^ b
    let (first, second, third) = (differing & 0xFFFF, differing >> 16 & 0xFFFF, differing >> 32)
    let count = (first == 0 ? 0 : 1) &+ (second == 0 ? 0 : 1) &+ (third == 0 ? 0 : 1)
    let level = first == 0 ? GuardianLevel.surnameOnly : .different
    return count == 1 ? differs : Int(level.rawValue)
  }

  /// Whether two phones may be one with a slip: these lie a few times a power of ten apart, most others do not.
  @inline(__always)
  private static func mayBeOneSlip(_ a: UInt64, _ b: UInt64) -> Bool {
    let difference = max(a, b) &- min(a, b)
    return difference <= 8100 || difference % 1000 == 0
  }

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
