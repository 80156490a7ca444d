import Identity

/// Tells from a registration's fields which rules may give it a key that a request has too, before any key is made; those of numbers
/// and phones are as soon made as told.
///
/// It never misses a rule, and names few in vain: what a check costs is mostly registrations that share nothing with any request.
public struct RequestScreen: Sendable {
  private let sounds: PairFilter
  private let guardians: PairFilter
  /// First unit of the name, and birth date.
  private let beginnings: PairFilter
  /// Second and third unit, and birth date.
  private let ends: PairFilter
  /// Hukou county and birth date.
  private let places: PairFilter
  /// Birth dates of requests that give a former name, whose units are not known.
  private let formerNames: PairFilter

  public init(of requests: [Registration]) {
    func filter(_ pair: (Registration) -> (UInt64, UInt64)?) -> PairFilter { PairFilter(requests.compactMap(pair)) }
    sounds = filter { ($0.name.sound(), 0) }
    guardians = filter { ($0.guardianName.low, 0) }
    beginnings = filter(Self.beginning)
    ends = filter(Self.end)
    places = filter(Self.place)
    formerNames = filter { $0.formerName == 0 ? nil : (UInt64($0.birthDate.rawValue), 0) }
  }

  @inline(__always)
  private static func beginning(_ registration: Registration) -> (UInt64, UInt64) {
    (UInt64(registration.name[0].rawValue), UInt64(registration.birthDate.rawValue))
  }

  @inline(__always)
  private static func end(_ registration: Registration) -> (UInt64, UInt64) {
    (registration.name.low >> 16 & 0xFFFF_FFFF, UInt64(registration.birthDate.rawValue))
  }

  @inline(__always)
  private static func place(_ registration: Registration) -> (UInt64, UInt64) {
    (UInt64(registration.hukouDivision.rawValue), UInt64(registration.birthDate.rawValue))
  }

  /// Whether a request may have a name of this sound.
  @inline(__always)
  func mayHold(sound: UInt64) -> Bool { sounds.mayHold(sound, 0) }

  /// Whether a request may have this guardian.
  @inline(__always)
  func mayHold(guardian: PersonName) -> Bool { guardians.mayHold(guardian.low, 0) }

  /// The rules under which `registration`, whose name has the sound `sound`, may share a key with a request.
  @inline(__always)
  func rules(_ registration: Registration, sound: UInt64) -> BlockingRules {
    var rules: BlockingRules = []
    let hasGuardian = mayHold(guardian: registration.guardianName)
    if hasGuardian { rules.insert(.guardianAndBirthDate) }
    if mayHold(sound: sound) {
      rules.formUnion([.soundAndBirthday, .soundAndOtherDate, .soundAndHukou, .soundAndSchool])
      if hasGuardian { rules.insert(.soundAndGuardian) }
    }
    let (beginning, end, place) = (
      Self.beginning(registration), Self.end(registration), Self.place(registration)
    )
    // Latin letters are put together in other ways.
    let hasBeginning = beginnings.mayHold(beginning.0, beginning.1) || registration.name[0].isLatin
    if hasBeginning || ends.mayHold(end.0, end.1) { rules.insert(.partOfNameAndBirthDate) }
    if hasBeginning || registration.formerName != 0 || formerNames.mayHold(beginning.1, 0) {
      rules.insert(.formerNameAndBirthDate)
    }
    if places.mayHold(place.0, place.1) { rules.insert(.surnameBirthDateAndHukou) }
    return rules
  }
}

/// Some of the blocking rules.
struct BlockingRules: OptionSet, Sendable {
  var rawValue: UInt16

  static let soundAndBirthday = Self(.soundAndBirthday)
  static let soundAndOtherDate = Self(.soundAndOtherDate)
  static let soundAndGuardian = Self(.soundAndGuardian)
  static let guardianAndBirthDate = Self(.guardianAndBirthDate)
  static let formerNameAndBirthDate = Self(.formerNameAndBirthDate)
  static let partOfNameAndBirthDate = Self(.partOfNameAndBirthDate)
  static let soundAndHukou = Self(.soundAndHukou)
  static let surnameBirthDateAndHukou = Self(.surnameBirthDateAndHukou)
  static let soundAndSchool = Self(.soundAndSchool)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private init(_ rule: BlockingRule) { rawValue = 1 << UInt16(rule.rawValue) }

  /// Takes the first rule out.
  @inline(__always)
  mutating func popFirst() -> BlockingRule? {
    guard rawValue != 0 else { return nil }
    let rule = BlockingRule(rawValue: UInt8(truncatingIfNeeded: rawValue.trailingZeroBitCount))
    rawValue &= rawValue &- 1
    return rule
  }
}

/// A set of pairs of words: what it does not hold is not among them.
private struct PairFilter: Sendable {
  private var filter: HashFilter

  init(_ pairs: [(UInt64, UInt64)]) {
    filter = HashFilter(capacity: pairs.count)
    for (a, b) in pairs { filter.insert(Self.hash(a, b)) }
  }

  @inline(__always)
  func mayHold(_ a: UInt64, _ b: UInt64) -> Bool { filter.mayHold(Self.hash(a, b)) }

  /// One multiplication: collisions cost a key that is made in vain.
  @inline(__always)
  private static func hash(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a &+ b &* 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
    return product.high ^ product.low
  }
}
