import Identity

/// What random pairs of registrations look like: the u probabilities are counted on them.
///
/// Pairs drawn at random tell how often birth dates, names and places agree by chance; pairs drawn from those that share a birth
/// date, a hukou county or both tell how often the fields that depend on these agree then.
public struct StrangerSample: Sendable {
  /// Level counts by comparison and condition.
  var counts: [[[Double]]]
  private let means: TermFrequencies.Means
  var registrations: Int

  /// Draws `pairs` pairs of each design from `registrations`; the same pairs for the same seed.
  public init(
    _ registrations: Span<Registration>, comparer: PairComparer, pairs: Int, seed: UInt64
  ) {
    self.registrations = registrations.count
    counts = Comparison.allCases.map {
      Array(repeating: Array(repeating: 0, count: $0.levels.count), count: $0.conditionCount)
    }
    means = comparer.frequencies.means(registrations)
    guard registrations.count >= 2 else { return }
    var state = seed

    func random(below bound: Int) -> Int {
      state = Hash.words(state, 0x73_7472_616E_6765, seed: seed) &+ 1
      return Int(state % UInt64(bound))
    }

    // Independent pairs: every comparison.
    for _ in 0..<pairs {
      let i = random(below: registrations.count)
      let j = random(below: registrations.count)
      if i != j { add(comparer.compare(registrations[i], registrations[j]), onlyDependent: false) }
    }
    // Neighbours in an order by what others depend on: only what depends on it.
    let designs: [(Registration) -> UInt64] = [
      { UInt64($0.birthDate.rawValue) << 32 },
      { UInt64($0.hukouDivision.rawValue) << 32 },
      { UInt64($0.hukouDivision.rawValue) << 32 | UInt64($0.birthDate.rawValue) },
      { UInt64($0.birthDate.civil.month * 32 + $0.birthDate.civil.day) << 32 | UInt64($0.birthDate.rawValue) },
    ]
    for design in designs {
      var order: [(key: UInt64, index: UInt32)] = []
      order.reserveCapacity(registrations.count)
      for index in registrations.indices {
        // Mixed below the key, so that neighbours are not those of the file.
        let mixed = Hash.words(UInt64(index), 1, seed: seed) >> 48
        order.append((design(registrations[index]) | mixed << 16, UInt32(index)))
      }
      order.sort { ($0.key, $0.index) < ($1.key, $1.index) }
      for _ in 0..<pairs {
        let i = random(below: order.count - 1)
        let j = min(i + 1 + random(below: 4), order.count - 1)
        let (a, b) = (registrations[Int(order[i].index)], registrations[Int(order[j].index)])
        if Self.areUnrelated(a, b) { add(comparer.compare(a, b), onlyDependent: true) }
      }
    }
  }

  /// Leaves out what may be one child or one family.
  private static func areUnrelated(_ a: Registration, _ b: Registration) -> Bool {
    a.name != b.name && (a.guardianPhone != b.guardianPhone || a.guardianPhone == 0)
      && (a.guardianName != b.guardianName || a.guardianName.isEmpty)
      && (a.identityNumber != b.identityNumber || a.identityNumber == .none)
  }

  private mutating func add(_ vector: ComparisonVector, onlyDependent: Bool) {
    for comparison in Comparison.allCases {
      if onlyDependent && !(comparison == .number || comparison == .grade || comparison == .school || comparison == .ethnicity) {
        continue
      }
      counts[Int(comparison.rawValue)][comparison.condition(in: vector)][vector[comparison]] += 1
    }
  }

  /// Smoothed u probabilities; for levels that depend on rarity, as multiples of the name's frequency.
  func probabilities(_ comparison: Comparison) -> [[Double]] {
    counts[Int(comparison.rawValue)].map { levels in
      let total = levels.reduce(0, +) + 0.5 * Double(levels.count)
      return levels.enumerated().map { level, count in
        let probability = (count + 0.5) / total
        return probability / meanFrequency(comparison, level)
      }
    }
  }

  /// The mean frequency of what agrees at a level; 1 where rarity plays no part.
  func meanFrequency(_ comparison: Comparison, _ level: Int) -> Double {
    switch comparison {
    case .name:
      switch NameLevel(rawValue: UInt8(level))?.term {
      case .name: means.name
      case .sound: means.sound
      case .surname: means.surname
      case nil: 1
      }
    case .guardian:
      switch GuardianLevel(rawValue: UInt8(level)) {
      case .same, .alike: means.guardian
      default: 1
      }
    default: 1
    }
  }
}
