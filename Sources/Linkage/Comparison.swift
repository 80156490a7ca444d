/// What is compared between two registrations. Each gives one level; levels of one comparison exclude each other.
public enum Comparison: UInt8, CaseIterable, Sendable, Codable {
  case birthDate, number, name, sex, guardian, phone, hukou, school, grade, ethnicity

  public var label: String {
    switch self {
    case .birthDate: "birth-date"
    case .number: "number"
    case .name: "name"
    case .sex: "sex"
    case .guardian: "guardian"
    case .phone: "phone"
    case .hukou: "hukou"
    case .school: "school"
    case .grade: "grade"
    case .ethnicity: "ethnicity"
    }
  }

  /// Names of the levels, in the order of their raw values. Level 0 is always `missing`.
  public var levels: [String] { Self.levelLabels[Int(rawValue)] }

  private static let levelLabels: [[String]] = allCases.map { comparison in
    comparison.levelType.names
  }

  private var levelType: any AgreementLevel.Type {
    switch self {
    case .birthDate: BirthDateLevel.self
    case .number: NumberLevel.self
    case .name: NameLevel.self
    case .sex: SexLevel.self
    case .guardian: GuardianLevel.self
    case .phone: PhoneLevel.self
    case .hukou, .school: PlaceLevel.self
    case .grade: GradeLevel.self
    case .ethnicity: EthnicityLevel.self
    }
  }
}

/// Cases with names as outputs and models spell them.
protocol NamedCases: CaseIterable, RawRepresentable, Sendable where RawValue == UInt8 {
  /// The names of all cases, between spaces. Asking the cases themselves takes milliseconds at every start.
  static var labels: String { get }
}

extension NamedCases {
  /// The names of all cases, in the order of their raw values.
  static var names: [String] { labels.split(separator: " ").map(String.init) }
}

/// A level of a comparison; its name is the case's in kebab case.
protocol AgreementLevel: NamedCases {}

enum BirthDateLevel: UInt8, AgreementLevel {
  static let labels = "missing same lunar day-and-month-swapped year-shifted one-digit near sibling-range far"

  case missing, same, lunar, dayAndMonthSwapped, yearShifted, oneDigit
  /// Less than 250 days apart: not siblings.
  case near
  /// Less than four years apart.
  case siblingRange
  case far

  /// How the dates agree, as what depends on them is told.
  var condition: BirthDateCondition {
    switch self {
    case .missing: .missing
    case .same: .same
    case .lunar, .dayAndMonthSwapped, .yearShifted, .oneDigit: .related
    case .near: .near
    case .siblingRange, .far: .other
    }
  }
}

/// What the levels of ``Comparison/number`` and ``Comparison/grade`` are conditioned on.
public enum BirthDateCondition: UInt8, NamedCases {
  static let labels = "missing same related near other"

  case missing, same, related, near, other
}

enum NumberLevel: UInt8, AgreementLevel {
  static let labels = """
    missing same same-unchecked one-slip register-number same-division-and-birth same-birth same-division \
    crossed-birth different different-unchecked
    """

  case missing
  /// The same valid number.
  case same
  /// The same number, which fails its check or is not an ID number.
  case sameUnchecked
  /// One digit or one swap apart, and one of them fails its check.
  case oneSlip
  /// The register numbers agree, or one holds the other's ID number.
  case registerNumber
  /// Different valid numbers with the same division and birth date: two children of one office on one day, or twins.
  case sameDivisionAndBirth
  /// Different valid numbers with the same birth date.
  case sameBirth
  /// Different valid numbers with the same division.
  case sameDivision
  /// One number's birth date is the other registration's birth date, the numbers' own dates differ.
  case crossedBirth
  case different
  /// Different numbers of which one fails its check or is no ID number.
  case differentUnchecked

  /// A bit for each level that says that one child has the number, or two children have one number.
  static var agreements: UInt16 { 1 << same.rawValue | 1 << sameUnchecked.rawValue | 1 << registerNumber.rawValue }
}

enum NameLevel: UInt8, AgreementLevel {
  static let labels = """
    missing same former truncated one-unknown one-alike sound near-sound one-differs given-only partly-alike \
    surname-only different
    """

  case missing, same
  /// The name of one is the former name of the other.
  case former
  /// A long name and its beginning; a Latin one and its beginning or end.
  case truncated
  /// The same but for a character that one of them does not know.
  case oneUnknown
  /// One character differs, and is a variant or looks alike.
  case oneAlike
  /// The same syllables; of Latin names one slip, or the same words in another order.
  case sound
  /// Nearly the same syllables, or Latin letters.
  case nearSound
  /// One character of three or more differs, the surname agrees.
  case oneDiffers
  /// The given name agrees, the surname does not; of Latin names the beginning or the end.
  case givenOnly
  /// One given character agrees by sound, and the surname.
  case partlyAlike
  case surnameOnly
  case different
}

enum SexLevel: UInt8, AgreementLevel {
  static let labels = "missing same different"

  case missing, same, different
}

enum GuardianLevel: UInt8, AgreementLevel {
  static let labels = "missing same alike surname-only different"

  case missing, same
  /// One character differs, by sound or shape hardly.
  case alike
  case surnameOnly
  case different

  /// Whether it tells how frequent the name is that agrees.
  var hasRarity: Bool { self == .same || self == .alike }
}

enum PhoneLevel: UInt8, AgreementLevel {
  static let labels = "missing same shared one-slip different"

  case missing, same
  /// The same, but many children have it: a school's, a registrar's.
  case shared
  /// One digit or one swap apart.
  case oneSlip
  case different
}

enum PlaceLevel: UInt8, AgreementLevel {
  static let labels = "missing same same-county same-prefecture same-province different"

  case missing
  /// The same school, or the same county of hukou.
  case same
  case sameCounty
  case samePrefecture
  case sameProvince
  case different
}

enum GradeLevel: UInt8, AgreementLevel {
  static let labels = "missing same one-apart further"

  case missing, same, oneApart, further
}

enum EthnicityLevel: UInt8, AgreementLevel {
  static let labels = "missing both-han same-minority different"

  case missing, bothHan, sameMinority, different
}
