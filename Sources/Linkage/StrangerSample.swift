import Identity

/// What random pairs of registrations look like: the u probabilities are counted on them.
///
/// Pairs drawn at random tell how often birth dates, places and guardians agree by chance; pairs drawn from those that share a
/// birth date, a hukou county, an ethnicity or a surname tell how often the fields that depend on these agree then.
public struct StrangerSample: Sendable {
  /// What was counted of one comparison under one condition.
  private struct Tally {
    var levels: [Double]
    /// Sums of the frequencies of the terms that may agree: of name and sound, or of the guardian in the first.
    var frequencies = [0.0, 0.0]
    /// Sums, by level, of 1 / frequency of the parts that do agree.
    var inverses: [Double]
    var pairs = 0.0

    init(levelCount: Int) {
      levels = Array(repeating: 0, count: levelCount)
      inverses = levels
    }
  }

  private var tallies: [[Tally]]
  var registrations: Int

  /// Draws `pairs` pairs of each design from `registrations`; the same pairs for the same seed.
  public init(_ registrations: Span<Registration>, comparer: PairComparer, pairs: Int, seed: UInt64) {
    self.registrations = registrations.count
    tallies = Comparison.allCases.map {
      Array(repeating: Tally(levelCount: $0.levels.count), count: $0.conditionCount)
    }
    guard registrations.count >= 2 else { return }
    var random = PairDraw(seed: seed)
    for _ in 0..<pairs {
      let (i, j) = (random.next(below: registrations.count), random.next(below: registrations.count))
      if i != j { add(Comparison.allCases, registrations[i], registrations[j], comparer) }
    }
    for design in Design.all {
      let order = design.order(registrations, seed: seed)
      for _ in 0..<pairs {
        let i = random.next(below: order.count - 1)
        let j = min(i + 1 + random.next(below: 8), order.count - 1)
        let (a, b) = (registrations[Int(order[i])], registrations[Int(order[j])])
        if design.areUnrelated(a, b) { add(design.comparisons, a, b, comparer) }
      }
    }
    estimateBirthDatesOfNamesakes()
  }

  /// Among those whose names are alike, the pairs with one birth date, or nearly one, are one child too often to be counted as
  /// strangers. What names in fashion add is told by those born within months of one another.
  private mutating func estimateBirthDatesOfNamesakes() {
    let birthDate = Int(Comparison.birthDate.rawValue)
    let near = Int(BirthDateLevel.near.rawValue)
    for condition in tallies[birthDate].indices {
      let likeness = condition % NameLikeness.allCases.count
      let other = tallies[birthDate][condition - likeness + Int(NameLikeness.different.rawValue)]
      let alike = tallies[birthDate][condition]
      guard likeness != Int(NameLikeness.different.rawValue), other.levels[near] > 0, alike.levels[near] > 0 else {
        continue
      }
      let fashion = (alike.levels[near] / alike.pairs) / (other.levels[near] / other.pairs)
      for level in [BirthDateLevel.same, .lunar, .dayAndMonthSwapped, .yearShifted, .oneDigit] {
        let level = Int(level.rawValue)
        tallies[birthDate][condition].levels[level] = other.levels[level] / other.pairs * fashion * alike.pairs
      }
    }
  }

  private mutating func add(_ comparisons: [Comparison], _ a: Registration, _ b: Registration, _ comparer: PairComparer)
  {
    let vector = comparer.compare(a, b)
    for comparison in comparisons {
      for condition in Self.conditions(comparison, vector) { add(comparison, condition, vector, a, b, comparer) }
    }
  }

  /// The conditions that a pair counts under: when strangers are born has nothing to do with their hukou.
  private static func conditions(_ comparison: Comparison, _ vector: ComparisonVector) -> [Int] {
    guard comparison == .birthDate else { return [comparison.condition(in: vector)] }
    return HukouCondition.allCases.map { Int($0.rawValue) * NameLikeness.allCases.count + vector.nameLikeness }
  }

  private mutating func add(
    _ comparison: Comparison, _ condition: Int, _ vector: ComparisonVector, _ a: Registration, _ b: Registration,
    _ comparer: PairComparer
  ) {
    let frequencies = comparer.frequencies
    let (c, level) = (Int(comparison.rawValue), vector[comparison])
    tallies[c][condition].levels[level] += 1
    tallies[c][condition].pairs += 1
    switch comparison {
    case .name:
      tallies[c][condition].frequencies[0] += frequencies.wholeFrequency(a, b)
      tallies[c][condition].frequencies[1] += frequencies.soundFrequency(a, b)
      if let term = NameLevel(rawValue: UInt8(level))?.term, term.isOfPairs {
        tallies[c][condition].inverses[level] += 1 / frequencies.nameFrequency(term, a, b)
      }
    case .guardian: tallies[c][condition].frequencies[0] += frequencies.guardianFrequency(a, in: vector)
    default: break
    }
  }

  /// Smoothed u probabilities; for levels that depend on rarity, as multiples of the name's frequency.
  func probabilities(_ comparison: Comparison) -> [[Double]] {
    tallies[Int(comparison.rawValue)].enumerated().map { condition, tally in
      let total = tally.pairs + 0.5 * Double(tally.levels.count)
      return tally.levels.enumerated().map { level, count in
        (count + 0.5) / total / meanFrequency(comparison, condition, level)
      }
    }
  }

  /// The mean frequency of what agrees at a level under a condition; 1 where rarity plays no part.
  ///
  /// Of whole names and sounds the mean over all registrations, as few of the pairs agree; of what only a pair has, such as parts,
  /// the harmonic mean over the pairs that agree.
  func meanFrequency(_ comparison: Comparison, _ condition: Int, _ level: Int) -> Double {
    let tally = tallies[Int(comparison.rawValue)][condition]
    guard tally.pairs > 0 else { return 1 }
    switch comparison {
    case .name:
      guard let term = NameLevel(rawValue: UInt8(level))?.term else { return 1 }
      if term.isOfPairs, tally.levels[level] > 0 { return tally.levels[level] / tally.inverses[level] }
      let (name, sound) = (tally.frequencies[0] / tally.pairs, tally.frequencies[1] / tally.pairs)
      switch term {
      case .name: return name
      case .sound: return sound
      case .parts: return Self.twoParts
      case .soundAndRarerName: return (sound * name).squareRoot()
      case .partsAndRarerName, .partsAndCommonerName: return (Self.twoParts * name).squareRoot()
      }
    case .guardian:
      switch GuardianLevel(rawValue: UInt8(level)) {
      case .same, .alike: return max(tally.frequencies[0], .leastNonzeroMagnitude) / tally.pairs
      default: return 1
      }
    default: return 1
    }
  }

  /// Two of three characters of a name agree about this often, where no pair of the sample had them.
  private static let twoParts = 0.0002
}

extension NameLevel.RarityTerm {
  /// Whether it takes two registrations to tell how frequent it is.
  fileprivate var isOfPairs: Bool { self != .name && self != .sound }
}

/// Random places, the same for the same seed.
private struct PairDraw {
  private var state: UInt64
  private let seed: UInt64

  init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  mutating func next(below bound: Int) -> Int {
    state = Hash.words(state, 0x73_7472_616E_6765, seed: seed) &+ 1
    return Int(state % UInt64(bound))
  }
}

/// A way to draw pairs that share something, for the comparisons that depend on it: neighbours in an order by it.
private struct Design: Sendable {
  var comparisons: [Comparison]
  /// What is shared: up to 48 bits.
  var key: @Sendable (Registration) -> UInt64
  /// Leaves out what may be one child or one family.
  var areUnrelated: @Sendable (Registration, Registration) -> Bool

  static let all = [
    Design(comparisons: [.number, .grade], key: { UInt64($0.birthDate.rawValue) }, areUnrelated: haveNothingElse),
    Design(
      comparisons: [.number, .school, .ethnicity], key: { UInt64($0.hukouDivision.rawValue) },
      areUnrelated: haveNothingElse),
    Design(
      comparisons: [.number, .school, .ethnicity, .grade],
      key: { UInt64($0.hukouDivision.rawValue) << 16 | UInt64($0.birthDate.rawValue) }, areUnrelated: haveNothingElse),
    Design(
      comparisons: [.number, .grade],
      key: {
        let civil = $0.birthDate.civil
        return UInt64(civil.month * 32 + civil.day) << 16 | UInt64($0.birthDate.rawValue)
      }, areUnrelated: haveNothingElse),
    Design(comparisons: [.name], key: { UInt64($0.ethnicity) }, areUnrelated: { _, _ in true }),
    Design(
      comparisons: [.name], key: { UInt64($0.ethnicity) << 24 | UInt64($0.hukouDivision.province.rawValue) },
      areUnrelated: { _, _ in true }),
    Design(
      comparisons: [.sex], key: { Hash.words($0.name.sound(), 0, seed: 7) >> 16 },
      areUnrelated: { !areCloseInAge($0, $1) && !haveOnePhone($0, $1) }),
    Design(
      comparisons: [.birthDate], key: { Hash.words($0.name.sound(), 0, seed: 7) >> 16 }, areUnrelated: haveNoFamily),
    Design(
      comparisons: [.guardian], key: { UInt64($0.name[0].rawValue) },
      areUnrelated: { !areCloseInAge($0, $1) && !haveOnePhone($0, $1) }),
    Design(
      comparisons: [.guardian], key: { $0.name.isLong ? UInt64($0.name.fingerprint) : 0 },
      areUnrelated: { $0.name.isLong && !areCloseInAge($0, $1) && !haveOnePhone($0, $1) }),
  ]

  func order(_ registrations: Span<Registration>, seed: UInt64) -> [UInt32] {
    var order: [(key: UInt64, index: UInt32)] = []
    order.reserveCapacity(registrations.count)
    for index in registrations.indices {
      // Mixed below the key, so that neighbours are not those of the file.
      let mixed = Hash.words(UInt64(index), 1, seed: seed) >> 48
      order.append((key(registrations[index]) << 16 | mixed, UInt32(index)))
    }
    order.sort { ($0.key, $0.index) < ($1.key, $1.index) }
    return order.map(\.index)
  }

  private static func haveNothingElse(_ a: Registration, _ b: Registration) -> Bool {
    a.name != b.name && haveNoFamily(a, b)
  }

  private static func haveNoFamily(_ a: Registration, _ b: Registration) -> Bool {
    !haveOnePhone(a, b) && (a.guardianName != b.guardianName || a.guardianName.isEmpty)
      && (a.identityNumber != b.identityNumber || a.identityNumber == .none)
  }

  private static func haveOnePhone(_ a: Registration, _ b: Registration) -> Bool {
    a.guardianPhone == b.guardianPhone && a.guardianPhone != 0
  }

  private static func areCloseInAge(_ a: Registration, _ b: Registration) -> Bool {
    abs(Int(a.birthDate.rawValue) - Int(b.birthDate.rawValue)) < 800
  }
}
