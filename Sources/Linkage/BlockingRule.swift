import Identity

/// One way in which two registrations of the same child are expected to agree: those that share a key are compared.
///
/// Cheapest and most telling first. A pair is counted for the first rule, in this order, that both registrations share.
public enum BlockingRule: UInt8, CaseIterable, Sendable {
  /// The ID number, or the ID number inside the register number; for a number that fails its check also every number that one
  /// wrong digit or one swap would have made of it.
  case number
  /// The guardian's phone.
  case phone
  /// The name's syllables with the month and day of birth, the year at most one apart.
  case soundAndBirthday
  /// The name's syllables with the date that a number or the lunar calendar gives, or with day and month swapped.
  case soundAndOtherDate
  /// Name and guardian's name.
  case soundAndGuardian
  /// Guardian's name and birth date.
  case guardianAndBirthDate
  /// The former name of one and the name of the other with the birth date.
  case formerNameAndBirthDate
  /// All but one character of the name with the birth date; of a Latin name its beginning, its end, or its letters in any order.
  case partOfNameAndBirthDate
  /// The name's syllables and the hukou county, the year of birth at most one apart.
  case soundAndHukou
  /// The surname's syllable, birth date and hukou county.
  case surnameBirthDateAndHukou
  /// The name's syllables and the school.
  case soundAndSchool

  /// The name of the rule in outputs.
  public var label: String {
    switch self {
    case .number: "number"
    case .phone: "phone"
    case .soundAndBirthday: "sound+birthday"
    case .soundAndOtherDate: "sound+other-date"
    case .soundAndGuardian: "sound+guardian"
    case .guardianAndBirthDate: "guardian+birth-date"
    case .formerNameAndBirthDate: "former-name+birth-date"
    case .partOfNameAndBirthDate: "part-of-name+birth-date"
    case .soundAndHukou: "sound+hukou"
    case .surnameBirthDateAndHukou: "surname+birth-date+hukou"
    case .soundAndSchool: "sound+school"
    }
  }

  /// The largest block that is compared whole; larger ones are refined by ``Registration/refinement``.
  public var blockSizeLimit: Int {
    switch self {
    case .phone: 12
    default: 50
    }
  }
}

/// The hash of a blocking key and the registration that has it.
public struct BlockingKey: Sendable, BitwiseCopyable {
  public var hash: UInt64
  public var ordinal: UInt32

  @inlinable public init(hash: UInt64, ordinal: UInt32) {
    self.hash = hash
    self.ordinal = ordinal
  }
}

/// Makes the keys of registrations; holds what is the same for all of them.
public struct BlockingKeyMaker: Sendable {
  let seed: UInt64

  /// Keys made with different seeds cannot be compared.
  public init(seed: UInt64) { self.seed = seed }

  /// The hashes that `registration` has under `rule`, each once, appended to `hashes`.
  public func append(_ rule: BlockingRule, of registration: Registration, to hashes: inout [UInt64]) {
    forEachKey(rule, of: registration) { hashes.append($0) }
  }

  /// The keys of a run of registrations, whose first has the ordinal `firstOrdinal`.
  public func append(
    _ rule: BlockingRule, of registrations: Span<Registration>, firstOrdinal: UInt32, to keys: inout [BlockingKey]
  ) {
    for index in registrations.indices {
      let ordinal = firstOrdinal + UInt32(truncatingIfNeeded: index)
      forEachKey(rule, of: registrations[index]) { keys.append(BlockingKey(hash: $0, ordinal: ordinal)) }
    }
  }

  @inline(__always)
  private func forEachKey(_ rule: BlockingRule, of registration: Registration, _ body: (UInt64) -> Void) {
    let tag = seed &+ UInt64(rule.rawValue) &* 0x9E37_79B9_7F4A_7C15
    let birth = registration.birthDate
    switch rule {
    case .number:
      numberKeys(registration, tag, body)
    case .phone:
      if registration.guardianPhone != 0 { body(Hash.words(registration.guardianPhone, 0, seed: tag)) }
    case .soundAndBirthday:
      guard birth != .none else { return }
      let (year, month, day) = birth.civil
      let sound = registration.name.sound()
      let monthDay = UInt64(month * 32 + day)
      body(Hash.words(sound, monthDay << 16 | UInt64(year), seed: tag))
      body(Hash.words(sound, monthDay << 16 | UInt64(year + 1), seed: tag))
    case .soundAndOtherDate:
      let sound = registration.name.sound()
      var dates = InlineArray<5, BirthDate>(repeating: .none)
      dates[0] = birth
      dates[1] = registration.identityNumber.digits?.birthDate ?? .none
      dates[2] = birth.solarDateReadingDigitsAsLunar ?? .none
      dates[3] = registration.registerNumber.digits?.birthDate ?? .none
      if birth != .none {
        let (year, month, day) = birth.civil
        dates[4] = BirthDate(year: year, month: day, day: month) ?? .none
      }
      for i in 0..<5 where dates[i] != .none {
        var isRepeated = false
        for j in 0..<i where dates[j] == dates[i] { isRepeated = true }
        if !isRepeated { body(Hash.words(sound, UInt64(dates[i].rawValue), seed: tag)) }
      }
    case .soundAndGuardian:
      let guardian = registration.guardianName
      if !guardian.isEmpty { body(Hash.words(registration.name.sound(), guardian.low, seed: tag)) }
    case .guardianAndBirthDate:
      let guardian = registration.guardianName
      if !guardian.isEmpty, birth != .none { body(Hash.words(guardian.low, UInt64(birth.rawValue), seed: tag)) }
    case .formerNameAndBirthDate:
      guard birth != .none else { return }
      let name = registration.name.fingerprint
      body(Hash.words(UInt64(name), UInt64(birth.rawValue), seed: tag))
      if registration.formerName != 0, registration.formerName != name {
        body(Hash.words(UInt64(registration.formerName), UInt64(birth.rawValue), seed: tag))
      }
    case .partOfNameAndBirthDate:
      let name = registration.name
      let count = name.count
      guard birth != .none, count >= 2 else { return }
      if name[0].isLatin, let spelling = LatinSpelling(name) {
        let ends = spelling.ends
        body(Hash.words(UInt64(ends.first), 4 << 16 | UInt64(birth.rawValue), seed: tag))
        body(Hash.words(UInt64(ends.last), 5 << 16 | UInt64(birth.rawValue), seed: tag))
        body(Hash.words(spelling.anagram, 6 << 16 | UInt64(birth.rawValue), seed: tag))
        return
      }
      let units = (UInt64(name[0].rawValue), UInt64(name[1].rawValue), UInt64(name[2].rawValue))
      // Of a name of two characters one is left; names of two and of three have no key in common.
      body(Hash.words(units.0 << 16 | (count == 2 ? 0 : units.1), 1 << 16 | UInt64(birth.rawValue), seed: tag))
      if count > 2 { body(Hash.words(units.0 << 16 | units.2, 2 << 16 | UInt64(birth.rawValue), seed: tag)) }
      body(Hash.words(units.1 << 16 | units.2, 3 << 16 | UInt64(birth.rawValue), seed: tag))
    case .soundAndHukou:
      let hukou = registration.hukouDivision
      guard birth != .none, hukou != .none else { return }
      let sound = registration.name.sound()
      let year = birth.civil.year
      body(Hash.words(sound, UInt64(hukou.rawValue) << 16 | UInt64(year), seed: tag))
      body(Hash.words(sound, UInt64(hukou.rawValue) << 16 | UInt64(year + 1), seed: tag))
    case .surnameBirthDateAndHukou:
      let hukou = registration.hukouDivision
      guard birth != .none, hukou != .none else { return }
      let surname = registration.name.sound() & 0xFFFF
      body(Hash.words(surname << 20 | UInt64(hukou.rawValue), UInt64(birth.rawValue), seed: tag))
    case .soundAndSchool:
      let school = registration.schoolCode
      if school != .none { body(Hash.words(registration.name.sound(), school.rawValue, seed: tag)) }
    }
  }

  @inline(__always)
  private func numberKeys(_ registration: Registration, _ tag: UInt64, _ body: (UInt64) -> Void) {
    let identity = registration.identityNumber
    let register = registration.registerNumber
    if identity != .none { body(Hash.words(identity.rawValue, 0, seed: tag)) }
    var digits = identity.digits
    switch register.kind {
    case .none: break
    case .identity:
      // The number after the G is an ID number: today's, or the one before a change.
      guard let inside = register.digits else { break }
      if inside != digits { body(Hash.words(IdentityNumber(inside).rawValue, 0, seed: tag)) }
      digits = digits ?? inside
    default: body(Hash.words(register.rawValue, 1, seed: tag))
    }
    if let digits, !digits.checkIsValid {
      digits.forEachCorrection { body(Hash.words(IdentityNumber($0).rawValue, 0, seed: tag)) }
    }
  }
}

extension Registration {
  /// A hash of what a block that has grown too large is divided by: name and birth date.
  public func refinement(_ step: Int, seed: UInt64) -> UInt64 {
    switch step {
    case 0: Hash.words(UInt64(birthDate.rawValue), UInt64(sex.rawValue), seed: seed)
    default: Hash.words(name.low, UInt64(hukouDivision.rawValue), seed: seed)
    }
  }
}
