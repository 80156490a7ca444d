import Identity

/// How many registrations bear each name, the sound of each name, each surname, each guardian's name and each phone.
///
/// Names are counted by ethnicity: 阿依古丽 is rare in the country and common among the children it is given to, so what two
/// children of one minority share says less than the country's frequency would have it.
///
/// Counters are addressed by hash and shared when hashes collide (``TermCounter``). Bounded memory: at most four counters a
/// registration of each kind of term, for names 2^24 as long as that is half of the registrations.
public struct TermFrequencies: Sendable {
  /// More children than this with one phone are no family: it is a school's, or a registrar's.
  public static let familyLimit = 8

  /// More registrations than this with one ID number are no child registered twice and no slip of a pen.
  public static let holderLimit = 5

  enum Term: Int, CaseIterable {
    case name, sound, guardian, phone, number
    /// The units of a name by place, and their syllables.
    case unit0, unit1, unit2
    case syllable0, syllable1, syllable2

    /// Units and syllables are few: all of them share one counter.
    var counter: Int { min(rawValue, Term.unit0.rawValue) }
  }

  /// How many counters there are: terms of different ones can be counted at the same time.
  public static let counterCount = Term.unit0.rawValue + 1

  /// The counter of characters and syllables.
  public static let characterCounter = Term.unit0.rawValue

  public private(set) var tally = TermTally()
  private var counters: [TermCounter]
  /// What stands in for the counters in a check.
  private let requestTerms: RequestTerms?

  /// How many of the two that are compared are counted: a request is not.
  var comparedCount: Double { requestTerms == nil ? 2 : 1 }

  /// Room for about `expected` registrations.
  public init(expected: Int) { self.init(counters: Self.counters(expected: expected), tally: TermTally()) }

  /// The frequencies by which requests are compared with the registrations that were counted.
  public init(_ terms: RequestTerms) {
    counters = []
    tally = terms.tally
    requestTerms = terms.settled()
  }

  /// All terms of some registrations, counted one counter at a time.
  public init(counters: [TermCounter], tally: TermTally) {
    self.counters = counters
    self.tally = tally
    requestTerms = nil
  }

  /// Empty counters, ``counterCount`` of them, with room for about `expected` registrations.
  public static func counters(expected: Int) -> [TermCounter] {
    layout(expected: expected).map { TermCounter(bits: $0.bits, width: $0.width) }
  }

  /// How many counters, as powers of two, there are of each kind of term.
  private static func layout(expected: Int) -> [(bits: Int, width: TermCounter.Width)] {
    func bits(from least: Int, to most: Int, atLeast count: Int) -> Int {
      var bits = least
      while bits < most, 1 << bits < count { bits += 1 }
      return bits
    }
    let names = bits(from: bits(from: 12, to: 24, atLeast: expected * 4), to: 30, atLeast: expected / 2)
    let few = bits(from: 12, to: 30, atLeast: expected * 4)
    return Term.allCases.prefix(counterCount).map { term in
      switch term {
      case .phone, .number: (few, .nibble)
      case .unit0: (min(names + 3, 21), .full)
      default: (names, .full)
      }
    }
  }

  /// Bytes that counters for `expected` registrations take.
  public static func size(expected: Int) -> Int {
    layout(expected: expected).reduce(0) { $0 + TermCounter.size(bits: $1.bits, width: $1.width) }
  }

  /// By counter, how many bits of a hash say where in a counter for `expected` registrations it is counted.
  public static func slotBits(expected: Int) -> [Int] { layout(expected: expected).map(\.bits) }

  /// The least count that makes a difference: of a phone or a number it is only asked whether more than a few have it.
  public static func leastCount(ofCounter counter: Int) -> Int {
    switch counter {
    case Term.phone.counter: familyLimit + 1
    case Term.number.counter: holderLimit + 1
    default: 1
    }
  }

  /// Counts what was counted elsewhere: a slot of one of the counters, a number of times.
  public mutating func add(_ times: UInt32, toSlot slot: UInt32, ofCounter counter: Int) {
    counters[counter].add(times, toSlot: slot)
  }

  public mutating func add(_ tally: TermTally) { self.tally.merge(tally) }

  public mutating func count(_ registrations: Span<Registration>) {
    var hashes = TermHashes()
    for start in stride(from: 0, to: registrations.count, by: 1024) {
      let end = min(start + 1024, registrations.count)
      let run = registrations.extracting(start..<end)
      hashes.fill(run)
      for (counter, terms) in hashes.byCounter.enumerated() { counters[counter].add(terms.span) }
      tally.merge(hashes.tally)
    }
    hashes.addCharacters(to: &counters[Self.characterCounter])
  }

  /// The hash of a term of a registration whose name has the sound `sound`; `nil` where it is missing.
  @inline(__always)
  static func hash(_ term: Term, _ registration: Registration, sound: @autoclosure () -> UInt64) -> UInt64? {
    let seed = UInt64(term.rawValue) << 8 | UInt64(registration.ethnicity)
    let name = registration.name
    switch term {
    case .name: return Hash.words(name.low, UInt64(name.high), seed: seed)
    case .sound: return Hash.words(sound(), 0, seed: seed)
    case .number:
      return registration.identityNumber == .none ? nil : Hash.words(registration.identityNumber.rawValue, 0, seed: 1)
    case .unit0: return partHash(term, UInt64(name[0].rawValue), ethnicity: registration.ethnicity)
    case .unit1, .unit2:
      let unit = name[term == .unit1 ? 1 : 2]
      return unit == .none ? nil : partHash(term, UInt64(unit.rawValue), ethnicity: registration.ethnicity)
    case .syllable0, .syllable1, .syllable2:
      let syllable = sound() >> UInt64(16 * (term.rawValue - Term.syllable0.rawValue)) & 0xFFFF
      return syllable == 0 ? nil : partHash(term, syllable, ethnicity: registration.ethnicity)
    case .guardian:
      return registration.guardianName.isEmpty ? nil : Hash.words(registration.guardianName.low, 0, seed: seed)
    case .phone: return registration.guardianPhone == 0 ? nil : Hash.words(registration.guardianPhone, 0, seed: 0)
    }
  }

  /// The hash of a unit or syllable of a name.
  @inline(__always)
  static func partHash(_ term: Term, _ value: UInt64, ethnicity: UInt8) -> UInt64 {
    Hash.words(value, 0, seed: UInt64(term.rawValue) << 8 | UInt64(ethnicity))
  }

  static func hash(_ term: Term, _ registration: Registration) -> UInt64? {
    hash(term, registration, sound: registration.name.sound())
  }

  func count(_ term: Term, _ registration: Registration) -> UInt32 { count(term, hash: Self.hash(term, registration)) }

  func count(_ term: Term, hash: UInt64?) -> UInt32 {
    guard let hash else { return 0 }
    return requestTerms?.count(hash) ?? counters[term.counter].count(hash)
  }

  /// Whether more children have the registration's phone than a family has.
  func hasSharedPhone(_ registration: Registration) -> Bool {
    count(.phone, registration) > Self.familyLimit
  }

  /// Whether so many children have the registration's ID number that it is nobody's: eighteen zeros, a registrar's own.
  func hasSharedNumber(_ registration: Registration) -> Bool {
    count(.number, registration) > Self.holderLimit
  }
}
