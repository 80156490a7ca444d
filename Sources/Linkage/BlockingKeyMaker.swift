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
    let parts = KeyParts(registration, sound: registration.name.sound())
    forEachKey(rule, of: registration, parts) { hashes.append($0) }
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
    var parts = Array(repeating: KeyParts(Registration(), sound: 0), count: Self.runLength)
    var keys = Array(
      repeating: BlockingKey(hash: 0, ordinal: 0), count: Self.runLength * Self.keysPerRegistration)
    for start in stride(from: 0, to: registrations.count, by: Self.runLength) {
      let run = registrations.extracting(start..<min(start + Self.runLength, registrations.count))
      run.findSounds(&sounds)
      var derived = parts.mutableSpan
      for index in run.indices { derived[index] = KeyParts(run[index], sound: sounds[index]) }
      let ordinal = firstOrdinal &+ UInt32(truncatingIfNeeded: start)
      for rule in rules {
        let count = makeKeys(rule, of: run, parts.span, from: ordinal, in: &keys)
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
      if rules.isEmpty { continue }
      let parts = KeyParts(registrations[index], sound: sounds[index])
      while let rule = rules.popFirst() {
        forEachKey(rule, of: registrations[index], parts) { body($0, UInt32(truncatingIfNeeded: index)) }
      }
    }
  }

  /// The rule's keys of one registration.
  @inline(__always)
  private func forEachKey(
    _ rule: BlockingRule, of registration: Registration, _ parts: KeyParts, _ body: (UInt64) -> Void
  ) {
    let tag = tag(rule)
    switch rule {
    case .number: registration.numberKeys(parts, tag, body)
    case .phone: registration.phoneKeys(parts, tag, body)
    case .soundAndBirthday: registration.soundAndBirthdayKeys(parts, tag, body)
    case .soundAndOtherDate: registration.soundAndOtherDateKeys(parts, tag, body)
    case .soundAndGuardian: registration.soundAndGuardianKeys(parts, tag, body)
    case .guardianAndBirthDate: registration.guardianAndBirthDateKeys(parts, tag, body)
    case .formerNameAndBirthDate: registration.formerNameAndBirthDateKeys(parts, tag, body)
    case .partOfNameAndBirthDate: registration.partOfNameAndBirthDateKeys(parts, tag, body)
    case .soundAndHukou: registration.soundAndHukouKeys(parts, tag, body)
    case .surnameBirthDateAndHukou: registration.surnameBirthDateAndHukouKeys(parts, tag, body)
    case .soundAndSchool: registration.soundAndSchoolKeys(parts, tag, body)
    }
  }

  /// Puts the rule's keys of a run at the beginning of `keys`; returns how many.
  private func makeKeys(
    _ rule: BlockingRule, of run: Span<Registration>, _ parts: Span<KeyParts>, from ordinal: UInt32,
    in keys: inout [BlockingKey]
  ) -> Int {
    let tag = tag(rule)
    var room = keys.mutableSpan
    var count = 0
    func put(_ hash: UInt64, _ index: Int, _ room: inout MutableSpan<BlockingKey>, _ count: inout Int) {
      room[count] = BlockingKey(hash: hash, ordinal: ordinal &+ UInt32(truncatingIfNeeded: index))
      count &+= 1
    }
    // A loop for each rule: it looks at nothing of a registration but what the rule is about.
    switch rule {
    case .number:
      for i in run.indices { run[i].numberKeys(parts[i], tag) { put($0, i, &room, &count) } }
    case .phone:
      for i in run.indices { run[i].phoneKeys(parts[i], tag) { put($0, i, &room, &count) } }
    case .soundAndBirthday:
      for i in run.indices { run[i].soundAndBirthdayKeys(parts[i], tag) { put($0, i, &room, &count) } }
    case .soundAndOtherDate:
      for i in run.indices { run[i].soundAndOtherDateKeys(parts[i], tag) { put($0, i, &room, &count) } }
    case .soundAndGuardian:
      for i in run.indices { run[i].soundAndGuardianKeys(parts[i], tag) { put($0, i, &room, &count) } }
    case .guardianAndBirthDate:
      for i in run.indices { run[i].guardianAndBirthDateKeys(parts[i], tag) { put($0, i, &room, &count) } }
    case .formerNameAndBirthDate:
      for i in run.indices { run[i].formerNameAndBirthDateKeys(parts[i], tag) { put($0, i, &room, &count) } }
    case .partOfNameAndBirthDate:
      for i in run.indices { run[i].partOfNameAndBirthDateKeys(parts[i], tag) { put($0, i, &room, &count) } }
    case .soundAndHukou:
      for i in run.indices { run[i].soundAndHukouKeys(parts[i], tag) { put($0, i, &room, &count) } }
    case .surnameBirthDateAndHukou:
      for i in run.indices { run[i].surnameBirthDateAndHukouKeys(parts[i], tag) { put($0, i, &room, &count) } }
    case .soundAndSchool:
      for i in run.indices { run[i].soundAndSchoolKeys(parts[i], tag) { put($0, i, &room, &count) } }
    }
    return count
  }

  /// The seed of a rule's hashes.
  @inline(__always)
  private func tag(_ rule: BlockingRule) -> UInt64 { seed &+ UInt64(rule.rawValue) &* 0x9E37_79B9_7F4A_7C15 }
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
