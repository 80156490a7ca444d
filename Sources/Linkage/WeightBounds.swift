/// How much a pair can weigh of which ``PairComparer/glance(_:_:)`` has told what it can, and perhaps what looks closer.
struct WeightBounds: Sendable {
  /// Weights against each hypothesis but the first, in the order of their raw values.
  private typealias Gains = SIMD4<Float>

  // What levels add at best to the weight against each hypothesis, with what their conditions follow from: tables by four bits a
  // level, the first in the highest. No loop over the comparisons, as this is done for every candidate pair.
  private let birthDates: [Gains]
  private let numbers: [Gains]
  private let namesAndEthnicities: [Gains]
  private let guardiansAndPhones: [Gains]
  private let guardiansAndPhonesOfLongNames: [Gains]
  private let placesAndPrior: [Gains]
  private let sexes: [Gains]
  private let grades: [Gains]
  private let againstNameRarity = againstOthers(MatchScorer.rarityLanes(.name))

  /// More than sums of a few numbers differ by, in whatever order they are added.
  private static let tolerance: Float = 0.01

  init(_ scorer: MatchScorer) {
    let counts = Comparison.allCases.map(\.levels.count)
    /// The sum of the gains of `comparisons`, whose conditions follow from the levels of `key`, by these levels.
    func table(_ key: [Comparison], _ comparisons: [Comparison], ofLongNames: Bool = false) -> [Gains] {
      let gains = (0..<1 << (4 * key.count)).map { index in
        var vector = ComparisonVector(rawValue: 0)
        vector.hasLongName = ofLongNames
        for (place, comparison) in key.reversed().enumerated() { vector[comparison] = index >> (4 * place) & 15 }
        guard key.allSatisfy({ vector[$0] < counts[Int($0.rawValue)] }) else { return Gains(repeating: 0) }
        return comparisons.reduce(Gains(repeating: 0)) { $0 + Self.greatestGain($1, vector, scorer) }
      }
      return key.reduce(gains) {
        Self.withOpenLevels($0, of: $1, at: 4 * (key.count - 1 - (key.firstIndex(of: $1) ?? 0)))
      }
    }
    birthDates = table([.hukou, .name, .birthDate], [.birthDate])
    numbers = table([.hukou, .birthDate, .number], [.number])
    namesAndEthnicities = table([.hukou, .ethnicity, .name], [.name, .ethnicity])
    let guardiansAndPhones = table([.name, .guardian, .phone], [.guardian, .phone])
    let guardiansAndPhonesOfLongNames = table([.name, .guardian, .phone], [.guardian, .phone], ofLongNames: true)
    self.guardiansAndPhones = guardiansAndPhones.indices.map { index in
      let gains = guardiansAndPhones[index]
      return index >> 8 == PairComparer.differsAnyhow
        ? Self.greater(gains, guardiansAndPhonesOfLongNames[index]) : gains
    }
    self.guardiansAndPhonesOfLongNames = guardiansAndPhonesOfLongNames
    let prior = Self.gain(scorer.prior)
    placesAndPrior = table([.hukou, .school], [.hukou, .school]).map { $0 + prior }
    sexes = table([.name, .sex], [.sex])
    grades = table([.birthDate, .grade], [.grade])
  }

  /// A table in which a level that is open (``PairComparer/differs``, ``PairComparer/differsAnyhow``) adds what any level does that
  /// it may turn out to be.
  private static func withOpenLevels(_ gains: [Gains], of comparison: Comparison, at shift: Int) -> [Gains] {
    let open: [(level: Int, closed: [UInt8])]
    switch comparison {
    case .name:
      let names = NameLevel.allCases.map(\.rawValue)
      open = [
        (PairComparer.differs, names.filter { $0 != NameLevel.former.rawValue }), (PairComparer.differsAnyhow, names),
      ]
    case .guardian: open = [(PairComparer.differs, GuardianLevel.allCases.map(\.rawValue))]
    case .phone:
      open = [(PairComparer.differs, PhoneLevel.allCases.filter { $0 != .shared }.map(\.rawValue))]
    default: return gains
    }
    var gains = gains
    for (level, closed) in open {
      for index in gains.indices where index >> shift & 15 == level {
        gains[index] = Gains(repeating: -.infinity)
        for other in closed where other > 1 {
          gains[index] = greater(gains[index], gains[index & ~(15 << shift) | Int(other) << shift])
        }
      }
    }
    return gains
  }

  /// What the level of a comparison adds at best.
  private static func greatestGain(
    _ comparison: Comparison, _ vector: ComparisonVector, _ scorer: MatchScorer
  ) -> Gains {
    let condition = comparison.condition(in: vector)
    var greatest = gain(scorer.table[MatchScorer.index(comparison, condition, vector[comparison])])
    // Whether many share the phone that both have is only known once it is looked up.
    if comparison == .phone, vector[.phone] == Int(PhoneLevel.same.rawValue) {
      let shared = MatchScorer.index(comparison, condition, Int(PhoneLevel.shared.rawValue))
      greatest = greater(greatest, gain(scorer.table[shared]))
    }
    return hasRarity(comparison, vector[comparison]) ? greatest + rarest(comparison) : greatest
  }

  private static func gain(_ lanes: HypothesisLanes) -> Gains { Gains(repeating: lanes[0]) - againstOthers(lanes) }

  private static func againstOthers(_ lanes: HypothesisLanes) -> Gains { Gains(lanes[1], lanes[2], lanes[3], lanes[4]) }

  private static func greater(_ a: Gains, _ b: Gains) -> Gains {
    a.replacing(with: b, where: b .> a)
  }

  /// Whether it counts how rare the name is that agrees at a level.
  private static func hasRarity(_ comparison: Comparison, _ level: Int) -> Bool {
    switch comparison {
    case .name: NameLevel(rawValue: UInt8(level))?.term != nil
    case .guardian: GuardianLevel(rawValue: UInt8(level))?.hasRarity ?? false
    default: false
    }
  }

  /// What the rarest name adds.
  private static func rarest(_ comparison: Comparison) -> Gains {
    againstOthers(MatchScorer.rarityLanes(comparison)) * (Float(ComparisonVector.rarest) / 2)
  }

  /// No pair that looks so outwardly weighs more, if its numbers do not agree.
  @inline(__always)
  func greatest(_ vector: ComparisonVector) -> MatchWeight { Self.least(of: sum(vector)) }

  /// The same where it is known how rare the name is that agrees.
  func greatest(withNameRarity vector: ComparisonVector) -> MatchWeight {
    let lack = Self.hasRarity(.name, vector[.name]) ? ComparisonVector.rarest - vector.nameRarity : 0
    return Self.least(of: sum(vector) - againstNameRarity * (Float(lack) / 2))
  }

  /// The weight against all other hypotheses is less than that against any one of them.
  @inline(__always)
  private static func least(of gains: Gains) -> MatchWeight {
    // `min()` of the four goes through them one by one.
    let pairs = pointwiseMin(gains.lowHalf, gains.highHalf)
    return MatchWeight(bits: min(pairs.x, pairs.y) + tolerance)
  }

  @inline(__always)
  private func sum(_ vector: ComparisonVector) -> Gains {
    let (hukou, name, birthDate) = (vector[.hukou], vector[.name], vector[.birthDate])
    let guardianAndPhone = (name << 4 | vector[.guardian]) << 4 | vector[.phone]
    var sum = placesAndPrior[hukou << 4 | vector[.school]]
    sum += birthDates[(hukou << 4 | name) << 4 | birthDate]
    sum += numbers[(hukou << 4 | birthDate) << 4 | vector[.number]]
    sum += namesAndEthnicities[(hukou << 4 | vector[.ethnicity]) << 4 | name]
    sum += (vector.hasLongName ? guardiansAndPhonesOfLongNames : guardiansAndPhones)[guardianAndPhone]
    sum += sexes[name << 4 | vector[.sex]]
    return sum + grades[birthDate << 4 | vector[.grade]]
  }
}
