import Identity

/// How many registrations bear each name, the sound of each name, each surname, each guardian's name and each phone.
///
/// Counters are addressed by hash and shared when hashes collide; at four or more counters a registration this makes a term seem
/// slightly more frequent than it is, never rarer. Bounded memory: at most 2^24 counters of each of four kinds.
public struct TermFrequencies: Sendable {
  /// More children than this with one phone are no family: it is a school's, or a registrar's.
  public static let familyLimit = 8

  private enum Term: Int, CaseIterable {
    case name, sound, guardian, phone, surname
  }

  public private(set) var total = 0
  private var guardianTotal = 0
  private let mask: UInt64
  /// One array of counters a term.
  private var counters: [[UInt32]]
  /// The terms that are counted, by the top bits of their hash; `nil` for all.
  private let filter: [UInt64]?

  private static let filterBits: UInt64 = 22

  /// Room for about `expected` registrations. With `requests`, only the terms that these have are counted: the others cost a look
  /// at a bitmap.
  public init(expected: Int, onlyTermsOf requests: [Registration]? = nil) {
    var bits: UInt64 = 12
    while bits < 24, 1 << bits < UInt64(max(expected, 0)) * 4 { bits += 1 }
    mask = 1 << bits - 1
    counters = Array(repeating: Array(repeating: 0, count: 1 << Int(bits)), count: Term.allCases.count)
    if let requests {
      var filter = [UInt64](repeating: 0, count: 1 << Int(Self.filterBits - 6))
      for request in requests {
        for term in Term.allCases {
          guard let hash = Self.hash(term, request) else { continue }
          let bit = hash >> (64 - Self.filterBits)
          filter[Int(bit >> 6)] |= 1 << (bit & 63)
        }
      }
      self.filter = filter
    } else {
      filter = nil
    }
  }

  public mutating func count(_ registrations: Span<Registration>) {
    for part in 0..<Self.partCount { count(registrations, part: part) }
  }

  /// Counting can be divided: each part counts other terms, so that parts are put together without adding counters.
  public static var partCount: Int { Term.allCases.count }

  /// Counts one part of what ``count(_:)`` counts.
  public mutating func count(_ registrations: Span<Registration>, part: Int) {
    guard let term = Term(rawValue: part) else { return }
    for index in registrations.indices {
      guard let hash = Self.hash(term, registrations[index]) else { continue }
      if term == .guardian { guardianTotal += 1 }
      if let filter {
        let bit = hash >> (64 - Self.filterBits)
        guard filter[Int(bit >> 6)] >> (bit & 63) & 1 == 1 else { continue }
      }
      counters[part][Int(hash & mask)] += 1
    }
    if term == .name { total += registrations.count }
  }

  /// Takes over the part that `other` counted alone.
  public mutating func adopt(part: Int, from other: TermFrequencies) {
    counters[part] = other.counters[part]
    total = max(total, other.total)
    guardianTotal = max(guardianTotal, other.guardianTotal)
  }

  /// Adds the counts of another part of the same data, counted in the same way.
  public mutating func merge(_ other: TermFrequencies) {
    for term in counters.indices {
      for slot in counters[term].indices where other.counters[term][slot] != 0 {
        counters[term][slot] += other.counters[term][slot]
      }
    }
    total += other.total
    guardianTotal += other.guardianTotal
  }

  /// The hash of a term of a registration; `nil` where it is missing.
  private static func hash(_ term: Term, _ registration: Registration) -> UInt64? {
    let seed = UInt64(term.rawValue)
    let name = registration.name
    switch term {
    case .name: return Hash.words(name.low, UInt64(name.high), seed: seed)
    case .sound: return Hash.words(name.sound(), 0, seed: seed)
    case .surname: return Hash.words(UInt64(name[0].rawValue), 0, seed: seed)
    case .guardian:
      return registration.guardianName.isEmpty ? nil : Hash.words(registration.guardianName.low, 0, seed: seed)
    case .phone: return registration.guardianPhone == 0 ? nil : Hash.words(registration.guardianPhone, 0, seed: seed)
    }
  }

  private func count(_ term: Term, _ registration: Registration) -> UInt32 {
    Self.hash(term, registration).map { counters[term.rawValue][Int($0 & mask)] } ?? 0
  }

  /// Whether more children have the registration's phone than a family has.
  func hasSharedPhone(_ registration: Registration) -> Bool {
    count(.phone, registration) > Self.familyLimit
  }

  // MARK: - Rarity

  /// −log2 of a frequency in half bits, 0–63. The one that asks is not counted, and half a bearer is added, so that a name that
  /// was never seen elsewhere is rare but not impossible.
  private static func rarity(_ count: UInt32, of total: Int) -> Int {
    let frequency = (max(Double(count) - 1, 0) + 0.5) / Double(max(total, 1))
    return min(max(Int((-2 * frequency.log2).rounded()), 0), 63)
  }

  /// Fills in how rare what agrees between `a` and `b` is: of two terms that are alike, the commoner one's frequency.
  func annotate(_ vector: inout ComparisonVector, _ a: Registration, _ b: Registration) {
    if let term = NameLevel(rawValue: UInt8(vector[.name]))?.term {
      let kind: Term =
        switch term {
        case .name: .name
        case .sound: .sound
        case .surname: .surname
        }
      vector.nameRarity = Self.rarity(max(count(kind, a), count(kind, b)), of: total)
    }
    switch GuardianLevel(rawValue: UInt8(vector[.guardian])) {
    case .same, .alike:
      vector.guardianRarity = Self.rarity(max(count(.guardian, a), count(.guardian, b)), of: guardianTotal)
    default: break
    }
  }

  /// The mean frequency of the terms that registrations bear, each weighed by its bearers.
  struct Means: Sendable {
    var name = 0.0
    var sound = 0.0
    var surname = 0.0
    var guardian = 0.0
  }

  func means(_ registrations: Span<Registration>) -> Means {
    var sums = [Double](repeating: 0, count: Term.allCases.count)
    var guardians = 0.0
    for index in registrations.indices {
      for term in Term.allCases { sums[term.rawValue] += Double(count(term, registrations[index])) }
      if !registrations[index].guardianName.isEmpty { guardians += 1 }
    }
    let count = Double(max(registrations.count, 1)) * Double(max(total, 1))
    return Means(
      name: sums[Term.name.rawValue] / count, sound: sums[Term.sound.rawValue] / count,
      surname: sums[Term.surname.rawValue] / count,
      guardian: sums[Term.guardian.rawValue] / (max(guardians, 1) * Double(max(guardianTotal, 1))))
  }
}

extension NameLevel {
  enum RarityTerm { case name, sound, surname }

  /// Whose frequency tells how likely strangers are to agree at this level; `nil` where it plays no part.
  var term: RarityTerm? {
    switch self {
    case .same, .former: .name
    case .sound, .nearSound, .oneAlike, .oneUnknown, .truncated: .sound
    case .oneDiffers, .partlyAlike, .surnameOnly: .surname
    case .missing, .givenOnly, .different: nil
    }
  }
}
