import Identity

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
    forEachKey(rule, of: registration, sound: registration.name.sound()) { hashes.append($0) }
  }

  /// Registrations whose keys are made at a time: what they share lies in the first-level cache meanwhile.
  private static let runLength = 64
  /// Keys of one rule that one registration can have: a number of its own, the one in its register number, and all corrections.
  static let keysPerRegistration = 40

  /// Calls `body` with the keys of `registrations`, whose first has the ordinal `firstOrdinal`: run by run, rule by rule.
  ///
  /// What several rules make keys of is derived once. The keys of one rule come in the order of the registrations.
  public func forEachRun(
    of registrations: Span<Registration>, firstOrdinal: UInt32, rules: [BlockingRule],
    _ body: (BlockingRule, Span<BlockingKey>) -> Void
  ) {
    var sounds: [UInt64] = []
    var keys = Self.room(Self.runLength * Self.keysPerRegistration)
    for start in stride(from: 0, to: registrations.count, by: Self.runLength) {
      let run = registrations.extracting(start..<min(start + Self.runLength, registrations.count))
      run.findSounds(&sounds)
      for rule in rules {
        var count = 0
        var room = keys.mutableSpan
        for index in run.indices {
          let ordinal = firstOrdinal &+ UInt32(truncatingIfNeeded: start &+ index)
          forEachKey(rule, of: run[index], sound: sounds[index]) {
            room[count] = BlockingKey(hash: $0, ordinal: ordinal)
            count &+= 1
          }
        }
        body(rule, keys.span.extracting(0..<count))
      }
    }
  }

  /// Calls `body` with the keys of `registrations`, whose names have the sounds `sounds`, that a request may have too, as `screen`
  /// says, and with the place of each one's registration.
  public func forEachKey(
    of registrations: Span<Registration>, sounds: Span<UInt64>, screen: RequestScreen,
    _ body: (_ hash: UInt64, _ place: UInt32) -> Void
  ) {
    for index in registrations.indices {
      var rules = screen.rules(registrations[index], sound: sounds[index])
      while let rule = rules.popFirst() {
        forEachKey(rule, of: registrations[index], sound: sounds[index]) {
          body($0, UInt32(truncatingIfNeeded: index))
        }
      }
    }
  }

  private static func room(_ count: Int) -> [BlockingKey] {
    Array(repeating: BlockingKey(hash: 0, ordinal: 0), count: count)
  }

  @inline(__always)
  private func forEachKey(
    _ rule: BlockingRule, of registration: Registration, sound: UInt64, _ body: (UInt64) -> Void
  ) {
    let tag = tag(rule)
    let birth = registration.birthDate
    switch rule {
    case .number:
      registration.forEachNumber { body(Hash.words($0, $1, seed: tag)) }
    case .phone:
      let phone = registration.guardianPhone
      if phone != 0 { body(Hash.words(phone, 0, seed: tag)) }
    case .soundAndBirthday:
      guard birth != .none else { return }
      let (year, month, day) = birth.civil
      let monthDay = UInt64(month * 32 + day)
      body(Hash.words(sound, monthDay << 16 | UInt64(year), seed: tag))
      body(Hash.words(sound, monthDay << 16 | UInt64(year + 1), seed: tag))
    case .soundAndOtherDate:
      registration.forEachDate { body(Hash.words(sound, UInt64($0.rawValue), seed: tag)) }
    case .soundAndGuardian:
      let guardian = registration.guardianName
      if !guardian.isEmpty { body(Hash.words(sound, guardian.low, seed: tag)) }
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
      let year = birth.civil.year
      body(Hash.words(sound, UInt64(hukou.rawValue) << 16 | UInt64(year), seed: tag))
      body(Hash.words(sound, UInt64(hukou.rawValue) << 16 | UInt64(year + 1), seed: tag))
    case .surnameBirthDateAndHukou:
      let hukou = registration.hukouDivision
      guard birth != .none, hukou != .none else { return }
      let surname = sound & 0xFFFF
      body(Hash.words(surname << 20 | UInt64(hukou.rawValue), UInt64(birth.rawValue), seed: tag))
    case .soundAndSchool:
      let school = registration.schoolCode
      if school != .none { body(Hash.words(sound, school.rawValue, seed: tag)) }
    }
  }

  /// The seed of a rule's hashes.
  @inline(__always)
  private func tag(_ rule: BlockingRule) -> UInt64 { seed &+ UInt64(rule.rawValue) &* 0x9E37_79B9_7F4A_7C15 }
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
  func forEachDate(_ body: (BirthDate) -> Void) {
    let birth = birthDate
    var dates = InlineArray<5, BirthDate>(repeating: .none)
    dates[0] = birth
    dates[1] = identityNumber.digits?.birthDate ?? .none
    dates[2] = birth.solarDateReadingDigitsAsLunar ?? .none
    dates[3] = registerNumber.digits?.birthDate ?? .none
    if birth != .none {
      let (year, month, day) = birth.civil
      dates[4] = BirthDate(year: year, month: day, day: month) ?? .none
    }
    for i in 0..<5 where dates[i] != .none {
      var isRepeated = false
      for j in 0..<i where dates[j] == dates[i] { isRepeated = true }
      if !isRepeated { body(dates[i]) }
    }
  }
}

extension Registration {
  /// A hash of what a block of `rule` that has grown too large is divided by, in steps 0 and 1.
  ///
  /// Names and dates grow common with the number of registrations; then only children of one place can still be believed to be
  /// one. Of a phone or a number that many have, nothing but the names and dates tells them apart.
  public func refinement(of rule: BlockingRule, step: Int, seed: UInt64) -> UInt64 {
    switch (rule, step) {
    case (.soundAndBirthday, 0), (.soundAndOtherDate, 0), (.formerNameAndBirthDate, 0), (.partOfNameAndBirthDate, 0),
      (.guardianAndBirthDate, 0):
      Hash.words(UInt64(hukouDivision.province.rawValue), 0, seed: seed)
    case (_, 0): Hash.words(UInt64(birthDate.rawValue), UInt64(sex.rawValue), seed: seed)
    default: Hash.words(name.low, UInt64(hukouDivision.rawValue), seed: seed)
    }
  }
}
