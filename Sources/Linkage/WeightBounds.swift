/// How much a pair can weigh of which ``PairComparer/compareOutwardly(_:_:)`` has told what it can.
struct WeightBounds: Sendable {
  /// What each level adds at best to the weight against each hypothesis, by ``MatchScorer/index(_:_:_:)``.
  private let gains: [HypothesisLanes]
  private let prior: HypothesisLanes

  /// More than sums of a few numbers differ by, in whatever order they are added.
  private static let tolerance: Float = 0.01

  init(_ scorer: MatchScorer) {
    prior = Self.gain(scorer.prior)
    var gains = scorer.table.map(Self.gain)
    for comparison in Comparison.allCases {
      for condition in 0..<comparison.conditionCount {
        for level in comparison.levels.indices {
          let index = MatchScorer.index(comparison, condition, level)
          let possible = Self.levels(comparison, outwardly: level).map {
            Self.gain(scorer.table[MatchScorer.index(comparison, condition, $0)])
          }
          gains[index] = possible.reduce(gains[index], Self.greater) + Self.rarest(comparison, level)
        }
      }
    }
    self.gains = gains
  }

  private static func gain(_ lanes: HypothesisLanes) -> HypothesisLanes { HypothesisLanes(repeating: lanes[0]) - lanes }

  private static func greater(_ a: HypothesisLanes, _ b: HypothesisLanes) -> HypothesisLanes {
    a.replacing(with: b, where: b .> a)
  }

  /// What a level can turn out to be once it is looked at closely.
  private static func levels(_ comparison: Comparison, outwardly level: Int) -> [Int] {
    switch comparison {
    case .phone where level == Int(PhoneLevel.same.rawValue): [Int(PhoneLevel.shared.rawValue)]
    case .number:
      switch NumberLevel(rawValue: UInt8(level)) {
      case .oneSlip: NumberLevel.allCases.filter { !$0.isAgreement }.map { Int($0.rawValue) }
      default: [Int(NumberLevel.differentUnchecked.rawValue)]
      }
    default: []
    }
  }

  /// What the rarest name that agrees at a level adds.
  private static func rarest(_ comparison: Comparison, _ level: Int) -> HypothesisLanes {
    let counts =
      switch comparison {
      case .name: NameLevel(rawValue: UInt8(level))?.term != nil
      case .guardian: GuardianLevel(rawValue: UInt8(level))?.hasRarity ?? false
      default: false
      }
    return MatchScorer.rarityLanes(comparison) * (counts ? Float(ComparisonVector.rarest) / 2 : 0)
  }

  /// No pair that looks so outwardly weighs more, if its numbers do not agree.
  @inline(__always)
  func greatest(_ vector: ComparisonVector) -> MatchWeight {
    func gain(_ comparison: Comparison) -> HypothesisLanes {
      gains[MatchScorer.index(comparison, comparison.condition(in: vector), vector[comparison])]
    }
    var sum = prior + gain(.birthDate)
    sum += gain(.number)
    sum += gain(.name)
    sum += gain(.sex)
    sum += gain(.guardian)
    sum += gain(.phone)
    sum += gain(.hukou)
    sum += gain(.school)
    sum += gain(.grade)
    sum += gain(.ethnicity)
    // The weight against all other hypotheses is less than that against any one of them.
    var least = Float.infinity
    for hypothesis in 1..<Hypothesis.allCases.count { least = min(least, sum[hypothesis]) }
    return MatchWeight(bits: least + Self.tolerance)
  }
}
