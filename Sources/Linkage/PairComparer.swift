import Identity

/// Compares two registrations field by field. Symmetric: the order of the two does not matter.
public struct PairComparer: Sendable {
  let table = HanTable.standard
  let frequencies: TermFrequencies

  /// `frequencies` are those of the registrations that are searched.
  public init(frequencies: TermFrequencies) { self.frequencies = frequencies }

  public func compare(_ a: Registration, _ b: Registration) -> ComparisonVector {
    var vector = compareAllButNumbers(a, b)
    vector[.number] = Int(numbers(a, b).rawValue)
    frequencies.annotate(&vector, a, b)
    return vector
  }

  /// The levels of all comparisons but ``Comparison/number``, without how rare what agrees is.
  func compareAllButNumbers(_ a: Registration, _ b: Registration) -> ComparisonVector {
    var vector: UInt64 = 0
    func set(_ comparison: Comparison, _ level: UInt8) { vector |= UInt64(level) << (4 * UInt64(comparison.rawValue)) }
    let name = names(a, b)
    set(.birthDate, birthDates(a, b).rawValue)
    set(.name, name.rawValue)
    set(.sex, Self.sexes(a.sex, b.sex).rawValue)
    set(.guardian, guardians(a.guardianName, b.guardianName).rawValue)
    set(.phone, phones(a, b).rawValue)
    set(.hukou, Self.places(a.hukouDivision, b.hukouDivision, sameInside: a.hukouDivision == b.hukouDivision).rawValue)
    set(.school, Self.places(a.schoolDivision, b.schoolDivision, sameInside: a.schoolCode == b.schoolCode).rawValue)
    set(.grade, Self.grades(a.grade, b.grade).rawValue)
    set(.ethnicity, Self.ethnicities(a.ethnicity, b.ethnicity).rawValue)
    var levels = ComparisonVector(rawValue: vector)
    levels.hasLongName = name != .different && (a.name.isLong || b.name.isLong)
    return levels
  }

  // MARK: - Birth date, sex, grade, ethnicity

  static func birthDates(_ a: BirthDate, _ b: BirthDate) -> BirthDateLevel {
    if a == .none || b == .none { return .missing }
    if a == b { return .same }
    let days = a < b ? b.rawValue - a.rawValue : a.rawValue - b.rawValue
    // A lunar date lies 17 to 53 days before its solar date.
    if days < 60, a.solarDateReadingDigitsAsLunar == b || b.solarDateReadingDigitsAsLunar == a { return .lunar }
    let (x, y) = (a.civil, b.civil)
    if x.year == y.year, x.month == y.day, x.day == y.month { return .dayAndMonthSwapped }
    if x.month == y.month, x.day == y.day { return abs(x.year - y.year) <= 2 ? .yearShifted : .far }
    if isOneDigitApart(a.decimal, b.decimal) { return .oneDigit }
    if days < 250 { return .near }
    return days < 1461 ? .siblingRange : .far
  }

  static func isOneDigitApart(_ a: UInt32, _ b: UInt32) -> Bool {
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
    let (x, y) = (a.identityNumber, b.identityNumber)
    if x == y, x != .none {
      if frequencies.hasSharedNumber(a) { return .missing }
      guard let digits = x.digits else { return x.kind == .alphanumeric ? .same : .sameUnchecked }
      return digits.checkIsValid ? .same : .sameUnchecked
    }
    let registers = (a.registerNumber, b.registerNumber)
    if registers.0 != .none, registers.0 == registers.1 { return .registerNumber }
    let inside = (Self.identity(in: registers.0), Self.identity(in: registers.1))
    if let digits = inside.0, digits == y.digits { return .registerNumber }
    if let digits = inside.1, digits == x.digits { return .registerNumber }

    guard let p = x.digits ?? inside.0, let q = y.digits ?? inside.1 else {
      return x == .none || y == .none ? .missing : .differentUnchecked
    }
    if !p.checkIsValid || !q.checkIsValid { return p.isOneSlipFrom(q) ? .oneSlip : .differentUnchecked }
    switch (p.division == q.division, p.birth == q.birth) {
    case (true, true): return .sameDivisionAndBirth
    case (false, true): return .sameBirth
    case (let sameDivision, false):
      if p.birth == b.birthDate.decimal || q.birth == a.birthDate.decimal { return .crossedBirth }
      return sameDivision ? .sameDivision : .different
    }
  }

  /// Whether the numbers agree, as far as that takes no digits: never `false` where ``ComparisonVector/numbersAgree`` says so.
  static func numbersMayAgree(_ a: Registration, _ b: Registration) -> Bool {
    let (x, y) = (a.identityNumber, b.identityNumber)
    if x == y, x != .none { return true }
    let (p, q) = (a.registerNumber, b.registerNumber)
    if p == q, p != .none { return true }
    return identity(in: p).map { $0 == y.digits } ?? false || identity(in: q).map { $0 == x.digits } ?? false
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
    let (x, y) = (a.guardianPhone, b.guardianPhone)
    if x == 0 || y == 0 { return .missing }
    if x == y { return frequencies.hasSharedPhone(a) ? .shared : .same }
    return Self.isOneSlip(x, y) ? .oneSlip : .different
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
