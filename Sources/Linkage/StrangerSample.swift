import Identity

/// What random pairs of registrations look like: the u probabilities are counted on them.
///
/// Pairs drawn at random tell how often birth dates, places and guardians agree by chance; pairs drawn from those that share a
/// birth date, a hukou county, an ethnicity or a surname tell how often the fields that depend on these agree then.
public struct StrangerSample: Sendable {
  /// What was counted of one comparison under one condition.
  private struct Tally {
    var levels: [Double]
    /// Sums of the frequencies of the terms that may agree, for ``NameLevel/RarityTerm`` in order, or the guardian's in the first.
    var frequencies = [0.0, 0.0, 0.0]
    var pairs = 0.0
  }

  private var tallies: [[Tally]]
  var registrations: Int

  /// Draws `pairs` pairs of each design from `registrations`; the same pairs for the same seed.
  public init(_ registrations: Span<Registration>, comparer: PairComparer, pairs: Int, seed: UInt64) {
    self.registrations = registrations.count
    tallies = Comparison.allCases.map {
      Array(repeating: Tally(levels: Array(repeating: 0, count: $0.levels.count)), count: $0.conditionCount)
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
  }

  private mutating func add(_ comparisons: [Comparison], _ a: Registration, _ b: Registration, _ comparer: PairComparer) {
    let vector = comparer.compare(a, b)
    for comparison in comparisons {
      let condition = comparison.condition(in: vector)
      tallies[Int(comparison.rawValue)][condition].levels[vector[comparison]] += 1
      tallies[Int(comparison.rawValue)][condition].pairs += 1
      switch comparison {
      case .name:
        for (index, term) in NameLevel.RarityTerm.allCases.enumerated() {
          tallies[Int(comparison.rawValue)][condition].frequencies[index] += comparer.frequencies.nameFrequency(term, a)
        }
      case .guardian:
        tallies[Int(comparison.rawValue)][condition].frequencies[0] += comparer.frequencies.guardianFrequency(a, in: vector)
      default: break
      }
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
  func meanFrequency(_ comparison: Comparison, _ condition: Int, _ level: Int) -> Double {
    let tally = tallies[Int(comparison.rawValue)][condition]
    let place: Int?
    switch comparison {
    case .name: place = (NameLevel(rawValue: UInt8(level))?.term).flatMap(NameLevel.RarityTerm.allCases.firstIndex)
    case .guardian:
      let level = GuardianLevel(rawValue: UInt8(level))
      place = level == .same || level == .alike ? 0 : nil
    default: place = nil
    }
    guard let place, tally.pairs > 0, tally.frequencies[place] > 0 else { return 1 }
    return tally.frequencies[place] / tally.pairs
  }
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
private struct Design {
  var comparisons: [Comparison]
  /// What is shared: up to 48 bits.
  var key: (Registration) -> UInt64
  /// Leaves out what may be one child or one family.
  var areUnrelated: (Registration, Registration) -> Bool

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
      comparisons: [.guardian], key: { UInt64($0.name[0].rawValue) }, areUnrelated: { !areCloseInAge($0, $1) && !haveOnePhone($0, $1) }),
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
    a.name != b.name && !haveOnePhone(a, b) && (a.guardianName != b.guardianName || a.guardianName.isEmpty)
      && (a.identityNumber != b.identityNumber || a.identityNumber == .none)
  }

  private static func haveOnePhone(_ a: Registration, _ b: Registration) -> Bool {
    a.guardianPhone == b.guardianPhone && a.guardianPhone != 0
  }

  private static func areCloseInAge(_ a: Registration, _ b: Registration) -> Bool {
    abs(Int(a.birthDate.rawValue) - Int(b.birthDate.rawValue)) < 800
  }
}
