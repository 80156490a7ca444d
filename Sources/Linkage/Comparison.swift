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
    switch comparison {
    case .birthDate: BirthDateLevel.allCases.map(\.rawLabel)
    case .number: NumberLevel.allCases.map(\.rawLabel)
    case .name: NameLevel.allCases.map(\.rawLabel)
    case .sex: SexLevel.allCases.map(\.rawLabel)
    case .guardian: GuardianLevel.allCases.map(\.rawLabel)
    case .phone: PhoneLevel.allCases.map(\.rawLabel)
    case .hukou, .school: PlaceLevel.allCases.map(\.rawLabel)
    case .grade: GradeLevel.allCases.map(\.rawLabel)
    case .ethnicity: EthnicityLevel.allCases.map(\.rawLabel)
    }
  }
}

/// A level of a comparison, with its name as outputs and models spell it.
protocol AgreementLevel: CaseIterable, RawRepresentable, Sendable where RawValue == UInt8 {}

extension AgreementLevel {
  /// The case's name in kebab case: `dayAndMonthSwapped` → `day-and-month-swapped`.
  var rawLabel: String {
    "\(self)".reduce(into: "") { label, character in
      if character.isUppercase { label.append("-") }
      label.append(contentsOf: character.lowercased())
    }
  }
}

enum BirthDateLevel: UInt8, AgreementLevel {
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
public enum BirthDateCondition: UInt8, CaseIterable, Sendable {
  case missing, same, related, near, other
}

enum NumberLevel: UInt8, AgreementLevel {
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

  /// Whether one child has the number, or two children have one number.
  var isAgreement: Bool { self == .same || self == .sameUnchecked || self == .registerNumber }
}

enum NameLevel: UInt8, AgreementLevel {
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
  case missing, same, different
}

enum GuardianLevel: UInt8, AgreementLevel {
  case missing, same
  /// One character differs, by sound or shape hardly.
  case alike
  case surnameOnly
  case different

  /// Whether it tells how frequent the name is that agrees.
  var hasRarity: Bool { self == .same || self == .alike }
}

enum PhoneLevel: UInt8, AgreementLevel {
  case missing, same
  /// The same, but many children have it: a school's, a registrar's.
  case shared
  /// One digit or one swap apart.
  case oneSlip
  case different
}

enum PlaceLevel: UInt8, AgreementLevel {
  case missing
  /// The same school, or the same county of hukou.
  case same
  case sameCounty
  case samePrefecture
  case sameProvince
  case different
}

enum GradeLevel: UInt8, AgreementLevel {
  case missing, same, oneApart, further
}

enum EthnicityLevel: UInt8, AgreementLevel {
  case missing, bothHan, sameMinority, different
}
