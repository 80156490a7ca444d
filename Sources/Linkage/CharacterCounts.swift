import Identity

/// How many names of Han children have which character, and which syllable, in each of the first three places, by place.
///
/// They are few and common: counting them so takes a third of what looking up each by its hash does.
struct CharacterCounts: Sendable {
  /// 汉族, whose names nearly all are.
  static let ethnicity: UInt8 = 1

  /// By term and by unit or syllable; empty until something is counted.
  private var counts: [Int32] = []

  /// Counts the names of Han children, whose sounds are `sounds`.
  mutating func add(_ registrations: Span<Registration>, sounds: Span<UInt64>, _ times: Int32) {
    if counts.isEmpty { counts = Array(repeating: 0, count: 6 << 16) }
    var counts = counts.mutableSpan
    for index in registrations.indices where registrations[index].ethnicity == Self.ethnicity {
      let (name, sound) = (registrations[index].name.low, sounds[index])
      counts[Int(name & 0xFFFF)] += times
      counts[1 << 16 | Int(name >> 16 & 0xFFFF)] += times
      counts[2 << 16 | Int(name >> 32 & 0xFFFF)] += times
      counts[3 << 16 | Int(sound & 0xFFFF)] += times
      counts[4 << 16 | Int(sound >> 16 & 0xFFFF)] += times
      counts[5 << 16 | Int(sound >> 32 & 0xFFFF)] += times
    }
  }

  /// Calls `body` with the hash of each term that was counted, as ``TermFrequencies`` makes it, and how often.
  func forEach(_ body: (UInt64, Int32) -> Void) {
    for (place, count) in counts.enumerated() where count != 0 {
      let term = TermFrequencies.partTerms[place >> 16]
      let value = UInt64(place & 0xFFFF)
      // No third character is no term; a first one is a term even where there is none.
      if value == 0, term != .unit0 { continue }
      body(TermFrequencies.partHash(term, value, ethnicity: Self.ethnicity), count)
    }
  }
}
