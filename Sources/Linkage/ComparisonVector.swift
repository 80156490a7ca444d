/// What the model sees of a pair: the level of each comparison in four bits, and how rare what agrees is.
///
/// Everything that the match weight depends on is in these 64 bits, so equal vectors weigh the same.
public struct ComparisonVector: RawRepresentable, Hashable, Comparable, Sendable, BitwiseCopyable {
  public var rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The level of `comparison`, by its place in ``Comparison/levels``.
  @inlinable public subscript(comparison: Comparison) -> Int {
    @inline(__always) get { Int(rawValue >> (4 * UInt64(comparison.rawValue)) & 0xF) }
    set {
      let shift = 4 * UInt64(comparison.rawValue)
      rawValue = rawValue & ~(0xF << shift) | UInt64(newValue) << shift
    }
  }

  /// The greatest ``nameRarity`` and ``guardianRarity``.
  static let rarest = 63

  /// How rare the name, its sound or the surname is that agrees: −log2 of its frequency, in half bits, 0–63.
  @inlinable public var nameRarity: Int {
    get { Int(rawValue >> 40 & 0x3F) }
    set { rawValue = rawValue & ~(0x3F << 40) | UInt64(newValue) << 40 }
  }

  /// The same for the guardian's name.
  @inlinable public var guardianRarity: Int {
    get { Int(rawValue >> 46 & 0x3F) }
    set { rawValue = rawValue & ~(0x3F << 46) | UInt64(newValue) << 46 }
  }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension Comparison {
  /// How many conditions the levels of this comparison are weighed under.
  var conditionCount: Int {
    switch self {
    case .number: BirthDateCondition.allCases.count * HukouCondition.allCases.count
    case .grade: BirthDateCondition.allCases.count
    case .school, .ethnicity: PlaceLevel.allCases.count
    case .phone: GuardianLevel.allCases.count
    case .name: EthnicityLevel.names.count * 2
    case .guardian: NameGroup.allCases.count
    case .birthDate: HukouCondition.allCases.count * NameLikeness.allCases.count
    case .sex: NameLikeness.allCases.count
    case .hukou: 1
    }
  }

  /// Which of its conditions holds for a pair.
  ///
  /// The fields of a registration are not independent: the number repeats the birth date and names the place, the school lies
  /// where the hukou is, a minority and a region have names of their own, a name belongs to a sex and is in fashion for some
  /// years, a father has the child's surname, another guardian has another phone, with a second hukou often comes another birth
  /// date. Weighing each given its parents counts no evidence twice. The parents of all form no circle: hukou → ethnicity → name
  /// → birth date and sex → number …
  @inline(__always)
  func condition(in vector: ComparisonVector) -> Int {
    switch self {
    case .number: vector.birthDateCondition * HukouCondition.allCases.count + vector.hukouCondition
    case .grade: vector.birthDateCondition
    case .school, .ethnicity: vector[.hukou]
    case .phone: vector[.guardian]
    case .name: vector[.ethnicity] * 2 + (vector.isInOneProvince ? 1 : 0)
    case .guardian: vector.nameGroup
    case .birthDate: vector.hukouCondition * NameLikeness.allCases.count + vector.nameLikeness
    case .sex: vector.nameLikeness
    case .hukou: 0
    }
  }

  /// Names of the conditions, as models spell them.
  var conditions: [String] {
    switch self {
    case .number:
      BirthDateCondition.names.flatMap { birth in
        HukouCondition.names.map { "birth-date \(birth), hukou \($0)" }
      }
    case .grade: BirthDateCondition.names.map { "birth-date \($0)" }
    case .school, .ethnicity: PlaceLevel.names.map { "hukou \($0)" }
    case .phone: GuardianLevel.names.map { "guardian \($0)" }
    case .name:
      EthnicityLevel.names.flatMap {
        ["ethnicity \($0), hukou far", "ethnicity \($0), hukou near"]
      }
    case .guardian: NameGroup.names.map { "name \($0)" }
    case .birthDate:
      HukouCondition.names.flatMap { hukou in NameLikeness.names.map { "hukou \(hukou), name \($0)" } }
    case .sex: NameLikeness.names.map { "name \($0)" }
    case .hukou: ["always"]
    }
  }
}

/// What the levels of ``Comparison/number`` and ``Comparison/birthDate`` are conditioned on: the number names the county of hukou.
enum HukouCondition: UInt8, NamedCases {
  static let labels = "missing same other"

  case missing, same, other
}

/// What the levels of ``Comparison/birthDate`` and ``Comparison/sex`` are conditioned on.
enum NameLikeness: UInt8, NamedCases {
  static let labels = "different alike same"

  case different
  /// May be one name, written in two ways.
  case alike
  case same
}

/// What the levels of ``Comparison/guardian`` are conditioned on.
enum NameGroup: UInt8, NamedCases {
  static let labels = "otherSurname sameSurname sameLongName"

  case otherSurname, sameSurname
  /// Names of four characters and more that agree: the father's name is often a part of them.
  case sameLongName
}

extension Comparison {
  /// Conditions of one group count together for every hypothesis but strangers: that a name belongs to a sex, a minority to a
  /// place, makes strangers alike; of one child or one family it says nothing.
  func group(ofCondition condition: Int) -> Int {
    switch self {
    case .sex, .ethnicity: 0
    case .birthDate: condition / NameLikeness.allCases.count
    case .name: condition / 2
    case .number, .grade, .school, .phone, .guardian, .hukou: condition
    }
  }
}

extension ComparisonVector {
  /// The ``NameGroup`` of a pair; long names that agree are marked when it is compared.
  var nameGroup: Int {
    if hasLongName { return Int(NameGroup.sameLongName.rawValue) }
    switch NameLevel(rawValue: UInt8(self[.name])) {
    case .missing, .givenOnly, .different, nil: return Int(NameGroup.otherSurname.rawValue)
    default: return Int(NameGroup.sameSurname.rawValue)
    }
  }

  /// Whether both hukou are in one province.
  fileprivate var isInOneProvince: Bool {
    switch PlaceLevel(rawValue: UInt8(self[.hukou])) {
    case .same, .sameCounty, .samePrefecture, .sameProvince: true
    case .missing, .different, nil: false
    }
  }

  var nameLikeness: Int {
    switch NameLevel(rawValue: UInt8(self[.name])) {
    case .same: Int(NameLikeness.same.rawValue)
    case let level?: Int((level.isAlike ? NameLikeness.alike : .different).rawValue)
    case nil: Int(NameLikeness.different.rawValue)
    }
  }

  var hukouCondition: Int {
    switch PlaceLevel(rawValue: UInt8(self[.hukou])) {
    case .missing, nil: Int(HukouCondition.missing.rawValue)
    case .same: Int(HukouCondition.same.rawValue)
    default: Int(HukouCondition.other.rawValue)
    }
  }

  /// Whether names of four characters and more agree.
  var hasLongName: Bool {
    get { rawValue >> 52 & 1 == 1 }
    set { rawValue = rawValue & ~(1 << 52) | (newValue ? 1 << 52 : 0) }
  }

  /// Whether the ID or register numbers say that this is one child, or one number that two children have.
  @inline(__always) public var numbersAgree: Bool {
    NumberLevel.agreements >> UInt16(self[.number]) & 1 == 1
  }

  var birthDateCondition: Int {
    Int((BirthDateLevel(rawValue: UInt8(self[.birthDate]))?.condition ?? .missing).rawValue)
  }
}
