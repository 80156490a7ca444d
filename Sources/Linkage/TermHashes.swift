import Identity

/// Registrations, and those with a guardian's name, by ethnicity.
public struct TermTally: Sendable {
  /// By ethnicity, two each: those without a guardian, and those with one.
  private var counts = [Int](repeating: 0, count: 2 * TermFrequencies.ethnicityCount)

  public init() {}

  /// How many are of the ethnicity.
  public func registrations(_ ethnicity: Int) -> Int { counts[2 * ethnicity] + counts[2 * ethnicity + 1] }

  /// How many of these have a guardian.
  public func guardians(_ ethnicity: Int) -> Int { counts[2 * ethnicity + 1] }

  /// Registrations of all ethnicities.
  public var total: Int { counts.reduce(0, +) }

  mutating func add(_ added: Span<Registration>, times: Int = 1) {
    var counts = counts.mutableSpan
    for index in added.indices {
      counts[Int(added[index].ethnicity) &* 2 &+ (added[index].guardianName.isEmpty ? 0 : 1)] += times
    }
  }

  public mutating func add(_ ethnicity: Int, registrations: Int, guardians: Int) {
    counts[2 * ethnicity] += registrations - guardians
    counts[2 * ethnicity + 1] += guardians
  }

  public mutating func merge(_ other: TermTally) {
    for index in counts.indices { counts[index] += other.counts[index] }
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
