import Identity

/// Tells from a registration's fields which rules may give it a key that a request has too, before any key is made.
///
/// It never misses a rule, and names few in vain: what a check costs is mostly registrations that share nothing with any request.
public struct RequestScreen: Sendable {
  private let numbers: PairFilter
  private let phones: PairFilter
  private let sounds: PairFilter
  /// Sound of the name, and month and day of birth.
  private let soundsAndDays: PairFilter
  /// Sound of the name, and hukou county.
  private let soundsAndPlaces: PairFilter
  /// Sound of the name, and school.
  private let soundsAndSchools: PairFilter
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
    var numbers: [(UInt64, UInt64)] = []
    for request in requests { request.forEachNumber { numbers.append(($0, $1)) } }
    self.numbers = PairFilter(numbers)
    phones = filter { $0.guardianPhone == 0 ? nil : ($0.guardianPhone, 0) }
    sounds = filter { ($0.name.sound(), 0) }
    soundsAndDays = filter { ($0.name.sound(), Self.day($0)) }
    soundsAndPlaces = filter { ($0.name.sound(), UInt64($0.hukouDivision.rawValue)) }
    soundsAndSchools = filter { ($0.name.sound(), $0.schoolCode.rawValue) }
    guardians = filter { ($0.guardianName.low, 0) }
    beginnings = filter(Self.beginning)
    ends = filter(Self.end)
    places = filter(Self.place)
    formerNames = filter { $0.formerName == 0 ? nil : (UInt64($0.birthDate.rawValue), 0) }
  }

  @inline(__always)
  private static func day(_ registration: Registration) -> UInt64 {
    let civil = registration.birthDate.civil
    return UInt64(civil.month << 5 | civil.day)
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

  /// Whether a request may have one of the registration's numbers.
  @inline(__always)
  private func mayHoldNumber(of registration: Registration) -> Bool {
    let (identity, register) = (registration.identityNumber.rawValue, registration.registerNumber.rawValue)
    if numbers.mayHold(identity, 0) || registration.numberWithWrongCheck != nil { return true }
    // The number after the G is mostly the same, and then the same word.
    return register != identity && numbers.mayHold(register, registration.registerNumber.kind == .identity ? 0 : 1)
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
    if mayHoldNumber(of: registration) { rules.insert(.number) }
    if phones.mayHold(registration.guardianPhone, 0) { rules.insert(.phone) }
    let hasGuardian = mayHold(guardian: registration.guardianName)
    if hasGuardian { rules.insert(.guardianAndBirthDate) }
    if mayHold(sound: sound) {
      rules.insert(.soundAndOtherDate)
      if hasGuardian { rules.insert(.soundAndGuardian) }
      if soundsAndDays.mayHold(sound, Self.day(registration)) { rules.insert(.soundAndBirthday) }
      if soundsAndPlaces.mayHold(sound, UInt64(registration.hukouDivision.rawValue)) { rules.insert(.soundAndHukou) }
      if soundsAndSchools.mayHold(sound, registration.schoolCode.rawValue) { rules.insert(.soundAndSchool) }
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

  static let number = Self(.number)
  static let phone = Self(.phone)
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

/// A set of pairs of words as a bitmap that holds more than these: what it does not hold is not among them.
///
/// One bit stands for a pair, at 32 bits a pair and more: one in thirty of the others at most is held, and costs keys that are made in
/// vain; three bits (``HashFilter``) would cost all others more than that.
private struct PairFilter: Sendable {
  private var words: [UInt64]
  private let shift: UInt64

  init(_ pairs: [(UInt64, UInt64)]) {
    var bits: UInt64 = 10
    while 1 << bits < pairs.count * 32 { bits += 1 }
    shift = 64 - bits
    words = Array(repeating: 0, count: 1 << Int(bits - 6))
    for (a, b) in pairs {
      let place = place(a, b)
      words[place.word] |= 1 &<< place.bit
    }
  }

  @inline(__always)
  func mayHold(_ a: UInt64, _ b: UInt64) -> Bool {
    let place = place(a, b)
    return words[place.word] &>> place.bit & 1 != 0
  }

  @inline(__always)
  private func place(_ a: UInt64, _ b: UInt64) -> (word: Int, bit: UInt64) {
    let hash = ((a ^ a &>> 32) &+ b &* 0x9E37_79B9_7F4A_7C15) &* 0x8EBC_6AF0_9C88_C6E3
    let bit = hash &>> shift
    return (Int(truncatingIfNeeded: bit &>> 6), bit & 63)
  }
}
