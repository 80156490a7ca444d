import Identity

/// Registrations, and those with a guardian's name, by ethnicity.
public struct TermTally: Sendable {
  public private(set) var registrations = [Int](repeating: 0, count: 128)
  public private(set) var guardians = [Int](repeating: 0, count: 128)

  public init() {}

  mutating func add(_ added: Span<Registration>, times: Int = 1) {
    // Not through mutable spans: with two of them the optimiser of Swift 6.3.1 does not copy the second array where it is shared.
    for index in added.indices {
      let ethnicity = Int(added[index].ethnicity)
      registrations[ethnicity] += times
      if !added[index].guardianName.isEmpty { guardians[ethnicity] += times }
    }
  }

  public mutating func add(_ ethnicity: Int, registrations count: Int, guardians guardianCount: Int) {
    registrations[ethnicity] += count
    guardians[ethnicity] += guardianCount
  }

  public mutating func merge(_ other: TermTally) {
    for ethnicity in registrations.indices {
      registrations[ethnicity] += other.registrations[ethnicity]
      guardians[ethnicity] += other.guardians[ethnicity]
    }
  }
}

/// The hashes of all terms of some registrations, by the counter of ``TermFrequencies`` that counts them; but characters and
/// syllables of Han names, which are counted here by place.
public struct TermHashes: Sendable {
  public private(set) var byCounter = [[UInt64]](repeating: [], count: TermFrequencies.counterCount)
  public private(set) var tally = TermTally()
  private var sounds: [UInt64] = []
  /// Of all registrations since ``addCharacters(to:)``.
  private var characters = CharacterCounts()

  /// Terms that a registration has at most.
  public static let mostTerms = TermFrequencies.termCount

  public init() {}

  /// Replaces what it holds by the terms of `registrations`.
  public mutating func fill(_ registrations: Span<Registration>) {
    tally = TermTally()
    tally.add(registrations)
    registrations.findSounds(&sounds)
    let sounds = sounds
    characters.add(registrations, sounds: sounds.span, 1)
    for counter in byCounter.indices { byCounter[counter].removeAll(keepingCapacity: true) }
    for term in TermFrequencies.Term.allCases {
      // Taken out meanwhile, so that it need not be asked at every term whether it is shared.
      var hashes: [UInt64] = []
      swap(&hashes, &byCounter[term.counter])
      let isPart = term.counter == TermFrequencies.characterCounter
      for index in registrations.indices {
        if isPart, registrations[index].ethnicity == CharacterCounts.ethnicity { continue }
        guard let hash = TermFrequencies.hash(term, registrations[index], sound: sounds[index]) else { continue }
        hashes.append(hash)
      }
      swap(&hashes, &byCounter[term.counter])
    }
  }

  /// Tells the characters of all that was filled in as hashes of ``TermFrequencies/characterCounter``, and forgets them.
  public mutating func takeCharacters(_ body: (_ hash: UInt64, _ times: UInt32) -> Void) {
    characters.forEach { body($0, UInt32($1)) }
    characters = CharacterCounts()
  }

  /// Adds the characters of all that was filled in to their counter, and forgets them.
  public mutating func addCharacters(to counter: inout TermCounter) {
    characters.forEach { counter.add($0, times: UInt32($1)) }
    characters = CharacterCounts()
  }
}
