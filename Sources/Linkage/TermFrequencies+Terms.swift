import Identity

/// The terms of a registration as hashes, for those who count them elsewhere.
extension TermFrequencies {
  /// Codes of ethnicities are below this.
  public static let ethnicityCount = 128

  /// Terms that a registration has at most.
  static let termCount = Term.allCases.count

  /// What tells how rare names are, whole and by their parts.
  static let wholeTerms: InlineArray<3, Term> = [.name, .sound, .guardian]
  static let partTerms: InlineArray<6, Term> = [.unit0, .unit1, .unit2, .syllable0, .syllable1, .syllable2]

  /// What tells how rare names are: all terms but phone and number.
  @inline(__always)
  static func forEachTerm(of registration: Registration, _ body: (UInt64) -> Void) {
    let sound = registration.name.sound()
    for index in wholeTerms.indices {
      if let hash = hash(wholeTerms[index], registration, sound: sound) { body(hash) }
    }
    for index in partTerms.indices {
      if let hash = hash(partTerms[index], registration, sound: sound) { body(hash) }
    }
  }

  /// Calls `body` with the hashes of terms and how many of `registrations` have them: those of one hash add up to all who do.
  ///
  /// With them come the tallies by ethnicity, under hashes of their own: see ``RequestTerms/add(_:)``.
  public static func storedTerms(
    of registrations: Span<Registration>, _ body: (_ hash: UInt64, _ count: UInt32) -> Void
  ) {
    var tally = TermTally()
    tally.add(registrations)
    for index in registrations.indices { forEachTerm(of: registrations[index]) { body($0, 1) } }
    for ethnicity in 0..<ethnicityCount where tally.registrations(ethnicity) > 0 {
      let hashes = tallyHashes(ethnicity)
      body(hashes.registrations, UInt32(tally.registrations(ethnicity)))
      body(hashes.guardians, UInt32(tally.guardians(ethnicity)))
    }
  }

  /// What the registrations of an ethnicity, and those of them with a guardian's name, are stored under.
  static func tallyHashes(_ ethnicity: Int) -> (registrations: UInt64, guardians: UInt64) {
    let seed: UInt64 = 0x74_616C_6C79
    return (Hash.words(UInt64(ethnicity), 0, seed: seed), Hash.words(UInt64(ethnicity), 1, seed: seed))
  }
}
