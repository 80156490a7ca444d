import Identity

/// Registrations, and those with a guardian's name, by ethnicity.
public struct TermTally: Sendable {
  public private(set) var registrations = [Int](repeating: 0, count: 128)
  public private(set) var guardians = [Int](repeating: 0, count: 128)

  public init() {}

  mutating func add(_ registration: Registration) {
    registrations[Int(registration.ethnicity)] += 1
    if !registration.guardianName.isEmpty { guardians[Int(registration.ethnicity)] += 1 }
  }

  public mutating func merge(_ other: TermTally) {
    for ethnicity in registrations.indices {
      registrations[ethnicity] += other.registrations[ethnicity]
      guardians[ethnicity] += other.guardians[ethnicity]
    }
  }
}

/// The hashes of all terms of some registrations, by the counter of ``TermFrequencies`` that counts them.
public struct TermHashes: Sendable {
  public private(set) var byCounter = [[UInt64]](repeating: [], count: TermFrequencies.counterCount)
  public private(set) var tally = TermTally()

  public init() {}

  /// Replaces what it holds by the terms of `registrations`.
  public mutating func fill(_ registrations: Span<Registration>) { fill(registrations, filter: nil) }

  /// With a filter, only terms that it has.
  mutating func fill(_ registrations: Span<Registration>, filter: TermFilter?) {
    tally = TermTally()
    for counter in byCounter.indices { byCounter[counter].removeAll(keepingCapacity: true) }
    for index in registrations.indices {
      let registration = registrations[index]
      tally.add(registration)
      let sound = registration.name.sound()
      for term in TermFrequencies.Term.allCases {
        guard let hash = TermFrequencies.hash(term, registration, sound: sound) else { continue }
        if let filter, !filter.mayContain(hash) { continue }
        byCounter[term.counter].append(hash)
      }
    }
  }
}

/// The terms of a few registrations, as a bitmap by the top bits of their hash.
struct TermFilter: Sendable {
  private static let bits: UInt64 = 22
  private var words = [UInt64](repeating: 0, count: 1 << Int(bits - 6))

  init(_ registrations: [Registration]) {
    var hashes = TermHashes()
    hashes.fill(registrations.span)
    for hash in hashes.byCounter.joined() {
      let bit = hash >> (64 - Self.bits)
      words[Int(bit >> 6)] |= 1 << (bit & 63)
    }
  }

  func mayContain(_ hash: UInt64) -> Bool {
    let bit = hash >> (64 - Self.bits)
    return words[Int(bit >> 6)] >> (bit & 63) & 1 == 1
  }
}
