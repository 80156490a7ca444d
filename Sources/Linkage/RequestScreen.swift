import Identity

/// Tells from a registration's fields which rules may give it a key that a request has too, before any key is made.
///
/// It never misses a rule, and names few in vain: what a check costs is mostly registrations that share nothing with any request.
public struct RequestScreen: Sendable {
  private var filter: PairFilter

  public init(of requests: [Registration]) {
    filter = PairFilter(capacity: requests.count * Self.pairsPerRequest)
    for request in requests { insert(request) }
  }

  /// About how many pairs a request makes, numbers that may be a slip of another among them.
  private static let pairsPerRequest = 20

  private mutating func insert(_ request: Registration) {
    let (sound, guardian) = (request.name.sound(), request.guardianName.low)
    let birth = UInt64(request.birthDate.rawValue)
    request.forEachNumber { filter.insert(.number, $0, $1) }
    if request.guardianPhone != 0 { filter.insert(.phone, request.guardianPhone) }
    filter.insert(.sound, sound)
    request.forEachDate(KeyParts(request, sound: sound)) { date in
      // A date that is read as a lunar one lies in the next year at times: in its first two months.
      let (year, month, _) = date.civil
      filter.insert(.soundAndYear, sound, UInt64(year))
      if month <= 2 { filter.insert(.soundAndYear, sound, UInt64(year - 1)) }
    }
    filter.insert(.soundAndDay, sound, Self.day(request.birthDate.civil))
    filter.insert(.soundAndHukou, sound, UInt64(request.hukouDivision.rawValue))
    filter.insert(.soundAndSchool, sound, request.schoolCode.rawValue)
    filter.insert(.guardian, guardian)
    if !request.guardianName.isEmpty {
      filter.insert(.soundAndGuardian, sound, guardian)
      filter.insert(.guardianAndDate, guardian, birth)
    }
    filter.insert(.beginning, Self.beginning(request), birth)
    filter.insert(.end, Self.end(request), birth)
    filter.insert(.place, UInt64(request.hukouDivision.rawValue), birth)
    filter.insert(.hashedName, UInt64(request.name.fingerprint), birth)
    if request.formerName != 0 {
      filter.insert(.hashedName, UInt64(request.formerName), birth)
      filter.insert(.formerName, birth)
    }
  }

  /// Month and day.
  @inline(__always)
  private static func day(_ civil: (year: Int, month: Int, day: Int)) -> UInt64 {
    UInt64(civil.month << 5 | civil.day)
  }

  /// First unit of the name.
  @inline(__always)
  private static func beginning(_ registration: Registration) -> UInt64 { UInt64(registration.name[0].rawValue) }

  /// Second and third unit.
  @inline(__always)
  private static func end(_ registration: Registration) -> UInt64 { registration.name.low >> 16 & 0xFFFF_FFFF }

  /// Whether a request may have the sound and one of the registration's dates: these are mostly of one year, `year`, but for those
  /// that its numbers hold.
  @inline(__always)
  private func mayHold(sound: UInt64, dateOf registration: Registration, year: Int) -> Bool {
    filter.mayHold(.soundAndYear, sound, UInt64(year)) || registration.birthDate == .none
      || Self.isOfOtherYear(registration.identityNumber.digits, than: year)
      || Self.isOfOtherYear(registration.registerNumber.digits, than: year)
  }

  @inline(__always)
  private static func isOfOtherYear(_ number: NumberDigits?, than year: Int) -> Bool {
    number.map { Int($0.birth / 10_000) != year } ?? false
  }

  /// Whether a request may have one of the registration's numbers.
  @inline(__always)
  private func mayHoldNumber(of registration: Registration) -> Bool {
    let (identity, register) = (registration.identityNumber.rawValue, registration.registerNumber.rawValue)
    if filter.mayHold(.number, identity) || registration.numberWithWrongCheck != nil { return true }
    // The number after the G is mostly the same, and then the same word.
    if register == identity { return false }
    return filter.mayHold(.number, register, registration.registerNumber.kind == .identity ? 0 : 1)
  }

  /// Whether a request may have a name of this sound.
  @inline(__always)
  func mayHold(sound: UInt64) -> Bool { filter.mayHold(.sound, sound) }

  /// Whether a request may have this guardian.
  @inline(__always)
  func mayHold(guardian: PersonName) -> Bool { filter.mayHold(.guardian, guardian.low) }

  /// The rules under which `registration`, whose name has the sound `sound`, may share a key with a request.
  @inline(__always)
  func rules(_ registration: Registration, sound: UInt64) -> BlockingRules {
    var rules: BlockingRules = []
    if mayHoldNumber(of: registration) { rules.insert(.number) }
    if filter.mayHold(.phone, registration.guardianPhone) { rules.insert(.phone) }
    let (guardian, hukou) = (registration.guardianName.low, UInt64(registration.hukouDivision.rawValue))
    let birth = UInt64(registration.birthDate.rawValue)
    if filter.mayHold(.guardianAndDate, guardian, birth) { rules.insert(.guardianAndBirthDate) }
    if mayHold(sound: sound) {
      let civil = registration.birthDate.civil
      if mayHold(sound: sound, dateOf: registration, year: civil.year) { rules.insert(.soundAndOtherDate) }
      if filter.mayHold(.soundAndGuardian, sound, guardian) { rules.insert(.soundAndGuardian) }
      if filter.mayHold(.soundAndDay, sound, Self.day(civil)) { rules.insert(.soundAndBirthday) }
      if filter.mayHold(.soundAndHukou, sound, hukou) { rules.insert(.soundAndHukou) }
      if filter.mayHold(.soundAndSchool, sound, registration.schoolCode.rawValue) { rules.insert(.soundAndSchool) }
    }
    // Latin letters are put together in other ways.
    let hasBeginning =
      filter.mayHold(.beginning, Self.beginning(registration), birth) || registration.name[0].isLatin
    if hasBeginning || filter.mayHold(.end, Self.end(registration), birth) { rules.insert(.partOfNameAndBirthDate) }
    if hasBeginning || filter.mayHold(.formerName, birth),
      filter.mayHold(.hashedName, UInt64(registration.name.fingerprint), birth)
    {
      rules.insert(.formerNameAndBirthDate)
    }
    if registration.formerName != 0, filter.mayHold(.hashedName, UInt64(registration.formerName), birth) {
      rules.insert(.formerNameAndBirthDate)
    }
    if filter.mayHold(.place, hukou, birth) { rules.insert(.surnameBirthDateAndHukou) }
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

/// A set of pairs of words of several kinds as a bitmap that holds more than these: what it does not hold is not among them.
///
/// Two bits of one word stand for a pair, at 12 bits a pair and more: one in forty of the others is held at most, and costs keys that are
/// made in vain. A third bit would cost all others more than that.
private struct PairFilter: Sendable {
  enum Kind: UInt64 {
    case number, phone
    case sound, soundAndYear, soundAndDay, soundAndGuardian, soundAndHukou, soundAndSchool
    case guardian, guardianAndDate
    /// Parts of the name, and birth date.
    case beginning, end
    /// Hash of the name or the former name, and birth date.
    case hashedName
    /// Birth date of a request that gives a former name, whose units are not known.
    case formerName
    /// Hukou county, and birth date.
    case place
  }

  private var words: [UInt64]
  private let shift: UInt64

  init(capacity: Int) {
    var bits: UInt64 = 10
    while 1 << bits < capacity * 12 { bits += 1 }
    shift = 64 - (bits - 6) - 12
    words = Array(repeating: 0, count: 1 << Int(bits - 6))
  }

  mutating func insert(_ kind: Kind, _ a: UInt64, _ b: UInt64 = 0) {
    let place = place(kind, a, b)
    words[place.word] |= place.bits
  }

  @inline(__always)
  func mayHold(_ kind: Kind, _ a: UInt64, _ b: UInt64 = 0) -> Bool {
    let place = place(kind, a, b)
    return words[place.word] & place.bits == place.bits
  }

  /// The place of the word in the top bits of a hash, the two bits below.
  @inline(__always)
  private func place(_ kind: Kind, _ a: UInt64, _ b: UInt64) -> (word: Int, bits: UInt64) {
    let mixed = (a ^ a &>> 32) &+ b &* 0x9E37_79B9_7F4A_7C15 &+ kind.rawValue &* 0xA076_1D64_78BD_642F
    let hash = mixed &* 0x8EBC_6AF0_9C88_C6E3
    let top = hash &>> shift
    return (Int(truncatingIfNeeded: top &>> 12), 1 &<< (top & 63) | 1 &<< (top &>> 6 & 63))
  }
}
