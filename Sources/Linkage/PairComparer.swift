import Identity

/// Compares two registrations field by field. Symmetric: the order of the two does not matter.
public struct PairComparer: Sendable {
  let table = HanTable.standard
  let frequencies: TermFrequencies

  /// `frequencies` are those of the registrations that are searched.
  public init(frequencies: TermFrequencies) { self.frequencies = frequencies }

  public func compare(_ a: Registration, _ b: Registration) -> ComparisonVector {
    var vector = compareOutwardly(a, b)
    complete(&vector, a, b)
    return vector
  }

  /// The levels that take neither check characters nor frequencies: a shared phone or number passes for one child's, a number
  /// for valid, and how rare what agrees is stays open.
  func compareOutwardly(_ a: Registration, _ b: Registration) -> ComparisonVector {
    var vector: UInt64 = 0
    func set(_ comparison: Comparison, _ level: UInt8) { vector |= UInt64(level) << (4 * UInt64(comparison.rawValue)) }
    let name = names(a, b)
    set(.birthDate, birthDates(a, b).rawValue)
    set(.number, Self.numbersOutwardly(a, b).rawValue)
    set(.name, name.rawValue)
    set(.sex, Self.sexes(a.sex, b.sex).rawValue)
    set(.guardian, guardians(a.guardianName, b.guardianName).rawValue)
    set(.phone, Self.phonesOutwardly(a.guardianPhone, b.guardianPhone).rawValue)
    set(.hukou, Self.places(a.hukouDivision, b.hukouDivision, sameInside: a.hukouDivision == b.hukouDivision).rawValue)
    set(.school, Self.places(a.schoolDivision, b.schoolDivision, sameInside: a.schoolCode == b.schoolCode).rawValue)
    set(.grade, Self.grades(a.grade, b.grade).rawValue)
    set(.ethnicity, Self.ethnicities(a.ethnicity, b.ethnicity).rawValue)
    var levels = ComparisonVector(rawValue: vector)
    levels.hasLongName = name != .different && (a.name.isLong || b.name.isLong)
    return levels
  }

  /// Adds to what ``compareOutwardly(_:_:)`` found what it left open.
  func complete(_ vector: inout ComparisonVector, _ a: Registration, _ b: Registration) {
    vector[.number] = Int(numbers(a, b).rawValue)
    vector[.phone] = Int(phones(a, b).rawValue)
    frequencies.annotate(&vector, a, b)
  }

  // MARK: - Birth date, sex, grade, ethnicity

  static func birthDates(_ a: BirthDate, _ b: BirthDate) -> BirthDateLevel {
    if a == .none || b == .none { return .missing }
    if a == b { return .same }
    let days = a < b ? b.rawValue - a.rawValue : a.rawValue - b.rawValue
    // A lunar date lies 17 to 53 days before its solar date.
    if days < 60, a.solarDateReadingDigitsAsLunar == b || b.solarDateReadingDigitsAsLunar == a { return .lunar }
    let (x, y) = (a.civil, b.civil)
    switch (x.year == y.year, x.month == y.month, x.day == y.day) {
    case (false, true, true): return abs(x.year - y.year) <= 2 ? .yearShifted : .far
    case (true, false, false) where x.month == y.day && x.day == y.month: return .dayAndMonthSwapped
    case (true, false, true) where isOneDigitApart(x.month, y.month): return .oneDigit
    case (true, true, false) where isOneDigitApart(x.day, y.day): return .oneDigit
    default: break
    }
    if days < 250 { return .near }
    return days < 1461 ? .siblingRange : .far
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

  func numbers(_ a: Registration, _ b: Registration) -> NumberLevel {
    let level = Self.numbersOutwardly(a, b)
    switch level {
    case .same:
      if frequencies.hasSharedNumber(a) { return .missing }
      guard let digits = a.identityNumber.digits else {
        return a.identityNumber.kind == .alphanumeric ? .same : .sameUnchecked
      }
      return digits.checkIsValid ? .same : .sameUnchecked
    case .missing, .registerNumber, .differentUnchecked: return level
    default:
      guard let p = Self.digits(a), let q = Self.digits(b) else { return .differentUnchecked }
      if p.checkIsValid, q.checkIsValid { return Self.validNumbers(p, q, a, b) }
      return p.isOneSlipFrom(q) ? .oneSlip : .differentUnchecked
    }
  }

  /// How the numbers agree if each of them is valid and one child's; ``NumberLevel/oneSlip`` where one may be a slip of the other
  /// if it is not.
  static func numbersOutwardly(_ a: Registration, _ b: Registration) -> NumberLevel {
    let (x, y) = (a.identityNumber, b.identityNumber)
    if x == y, x != .none { return .same }
    if a.registerNumber != .none, a.registerNumber == b.registerNumber { return .registerNumber }
    if let inside = identity(in: a.registerNumber), y == IdentityNumber(inside) { return .registerNumber }
    if let inside = identity(in: b.registerNumber), x == IdentityNumber(inside) { return .registerNumber }
    guard let p = digits(a), let q = digits(b) else {
      return x == .none || y == .none ? .missing : .differentUnchecked
    }
    return p.mayBeOneSlipFrom(q) ? .oneSlip : validNumbers(p, q, a, b)
  }

  /// How two different valid numbers agree.
  private static func validNumbers(
    _ p: NumberDigits, _ q: NumberDigits, _ a: Registration, _ b: Registration
  ) -> NumberLevel {
    switch (p.division == q.division, p.birth == q.birth) {
    case (true, true): return .sameDivisionAndBirth
    case (false, true): return .sameBirth
    case (let sameDivision, false):
      if p.birth == b.birthDate.decimal || q.birth == a.birthDate.decimal { return .crossedBirth }
      return sameDivision ? .sameDivision : .different
    }
  }

  /// The ID number, or else the one inside the register number.
  private static func digits(_ registration: Registration) -> NumberDigits? {
    registration.identityNumber.digits ?? identity(in: registration.registerNumber)
  }

  /// The ID number inside a register number that begins with G.
  private static func identity(in number: RegisterNumber) -> NumberDigits? {
    number.kind == .identity ? number.digits : nil
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

  func phones(_ a: Registration, _ b: Registration) -> PhoneLevel {
    let level = Self.phonesOutwardly(a.guardianPhone, b.guardianPhone)
    return level == .same && frequencies.hasSharedPhone(a) ? .shared : level
  }

  /// How phones agree, whoever else has them.
  static func phonesOutwardly(_ x: UInt64, _ y: UInt64) -> PhoneLevel {
    if x == 0 || y == 0 { return .missing }
    if x == y { return .same }
    return isOneSlip(x, y) ? .oneSlip : .different
  }

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
