import Identity

/// The terms of a registration as hashes, for those who count them elsewhere.
extension TermFrequencies {
  /// Codes of ethnicities are below this.
  static let ethnicityCount = 128

  /// Terms that a registration has at most.
  static let termCount = Term.allCases.count

  private static let namingTerms: [Term] = [
    .name, .sound, .guardian, .unit0, .unit1, .unit2, .syllable0, .syllable1, .syllable2,
  ]

  /// What tells how rare names are: all terms but phone and number.
  @inline(__always)
  static func forEachTerm(of registration: Registration, _ body: (UInt64) -> Void) {
    let sound = registration.name.sound()
    for term in namingTerms {
      if let hash = hash(term, registration, sound: sound) { body(hash) }
    }
  }

  /// What the registrations of an ethnicity, and those of them with a guardian's name, are stored under.
  static func tallyHashes(_ ethnicity: Int) -> [UInt64] {
    [Hash.words(UInt64(ethnicity), 0, seed: 0x7461_6C6C_79), Hash.words(UInt64(ethnicity), 1, seed: 0x7461_6C6C_79)]
  }
}
