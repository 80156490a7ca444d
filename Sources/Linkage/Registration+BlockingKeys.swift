import Identity

/// The keys of a registration, rule by rule: hashes with the rule's own seed `tag`.
extension Registration {
  @inline(__always)
  func numberKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    forEachNumber { body(Hash.words($0, $1, seed: tag)) }
  }

  @inline(__always)
  func phoneKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    let phone = guardianPhone
    if phone != 0 { body(Hash.words(phone, 0, seed: tag)) }
  }

  @inline(__always)
  func soundAndBirthdayKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    guard birthDate != .none else { return }
    let monthDay = UInt64(parts.month &* 32 &+ parts.day) << 16
    body(Hash.words(parts.sound, monthDay | UInt64(parts.year), seed: tag))
    body(Hash.words(parts.sound, monthDay | UInt64(parts.year &+ 1), seed: tag))
  }

  @inline(__always)
  func soundAndOtherDateKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    forEachDate(parts) { body(Hash.words(parts.sound, UInt64($0.rawValue), seed: tag)) }
  }

  @inline(__always)
  func soundAndGuardianKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    let guardian = guardianName
    if !guardian.isEmpty { body(Hash.words(parts.sound, guardian.low, seed: tag)) }
  }

  @inline(__always)
  func guardianAndBirthDateKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    let (guardian, birth) = (guardianName, birthDate)
    if !guardian.isEmpty, birth != .none { body(Hash.words(guardian.low, UInt64(birth.rawValue), seed: tag)) }
  }

  @inline(__always)
  func formerNameAndBirthDateKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    let birth = birthDate
    guard birth != .none else { return }
    let name = name.fingerprint
    body(Hash.words(UInt64(name), UInt64(birth.rawValue), seed: tag))
    if formerName != 0, formerName != name {
      body(Hash.words(UInt64(formerName), UInt64(birth.rawValue), seed: tag))
    }
  }

  @inline(__always)
  func partOfNameAndBirthDateKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    let (name, birth) = (name, birthDate)
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
  }

  @inline(__always)
  func soundAndHukouKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    let hukou = hukouDivision
    guard birthDate != .none, hukou != .none else { return }
    body(Hash.words(parts.sound, UInt64(hukou.rawValue) << 16 | UInt64(parts.year), seed: tag))
    body(Hash.words(parts.sound, UInt64(hukou.rawValue) << 16 | UInt64(parts.year &+ 1), seed: tag))
  }

  @inline(__always)
  func surnameBirthDateAndHukouKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    let (hukou, birth) = (hukouDivision, birthDate)
    guard birth != .none, hukou != .none else { return }
    let surname = parts.sound & 0xFFFF
    body(Hash.words(surname << 20 | UInt64(hukou.rawValue), UInt64(birth.rawValue), seed: tag))
  }

  @inline(__always)
  func soundAndSchoolKeys(_ parts: KeyParts, _ tag: UInt64, _ body: (UInt64) -> Void) {
    let school = schoolCode
    if school != .none { body(Hash.words(parts.sound, school.rawValue, seed: tag)) }
  }
}

extension Registration {
  /// Calls `body` with each number by which the registration may be found, and what kind it is: 0 an identity document's, 1 a
  /// register number that holds none.
  ///
  /// A number whose check character is wrong is a slip of others: each that it may be a slip of is one more.
  @inline(__always)
  func forEachNumber(_ body: (_ number: UInt64, _ kind: UInt64) -> Void) {
    if identityNumber != .none { body(identityNumber.rawValue, 0) }
    switch registerNumber.kind {
    case .none: break
    case .identity:
      // The number after the G is an ID number: today's, or the one before a change.
      guard let inside = registerNumber.digits.map(IdentityNumber.init) else { break }
      if inside != identityNumber { body(inside.rawValue, 0) }
    default: body(registerNumber.rawValue, 1)
    }
    numberWithWrongCheck?.forEachCorrection { body(IdentityNumber($0).rawValue, 0) }
  }

  /// Calls `body` with each date, once, that may be the right one: as it is written, as the numbers have it, its digits read as
  /// those of a lunar date, and with day and month swapped.
  @inline(__always)
  func forEachDate(_ parts: KeyParts, _ body: (BirthDate) -> Void) {
    let birth = birthDate
    var dates = InlineArray<5, BirthDate>(repeating: .none)
    dates[0] = birth
    dates[1] = Self.dateOfNumber(identityNumber.digits, otherThan: parts)
    dates[2] = birth.solarDateReadingDigitsAsLunar ?? .none
    dates[3] = Self.dateOfNumber(registerNumber.digits, otherThan: parts)
    // Twelve days of a month can be a month too.
    if birth != .none, parts.day <= 12, parts.day != parts.month {
      dates[4] = BirthDate(year: Int(parts.year), month: Int(parts.day), day: Int(parts.month)) ?? .none
    }
    for i in 0..<5 where dates[i] != .none {
      var isRepeated = false
      for j in 0..<i where dates[j] == dates[i] { isRepeated = true }
      if !isRepeated { body(dates[i]) }
    }
  }

  /// The date of birth in a number, unless it is the one that `parts` has: of most it is.
  @inline(__always)
  private static func dateOfNumber(_ digits: NumberDigits?, otherThan parts: KeyParts) -> BirthDate {
    guard let digits, digits.birth != parts.decimal else { return .none }
    return digits.birthDate ?? .none
  }
}

/// What several rules make keys of, derived once for a registration.
struct KeyParts: BitwiseCopyable {
  let sound: UInt64
  // Of the birth date; what they are where there is none is nobody's business.
  let year: UInt32
  let month: UInt32
  let day: UInt32

  @inline(__always)
  init(_ registration: Registration, sound: UInt64) {
    self.sound = sound
    let (year, month, day) = registration.birthDate.civil
    (self.year, self.month, self.day) = (UInt32(year), UInt32(month), UInt32(day))
  }

  /// The birth date as a number of eight digits.
  var decimal: UInt32 { year &* 10000 &+ month &* 100 &+ day }
}
