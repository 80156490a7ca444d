/// How much a pair can weigh of which not everything is known yet.
struct WeightBounds: Sendable {
  private let scorer: MatchScorer
  /// By condition of ``Comparison/number``: what the best level of numbers that do not agree adds, against each hypothesis.
  private let bestNumbers: [HypothesisLanes]
  /// By level of ``Comparison/name`` and ``Comparison/guardian``: what the rarest that agrees adds, against each hypothesis.
  private let rarestNames: [HypothesisLanes]
  private let rarestGuardians: [HypothesisLanes]

  /// More than sums of a few numbers differ by, in whatever order they are added.
  private static let tolerance: Float = 0.01

  init(_ scorer: MatchScorer) {
    self.scorer = scorer
    bestNumbers = (0..<Comparison.number.conditionCount).map { condition in
      var best = HypothesisLanes(repeating: -.infinity)
      for level in NumberLevel.allCases where !level.isAgreement {
        let lanes = scorer.lanes(.number, condition, Int(level.rawValue))
        for lane in 0..<HypothesisLanes.scalarCount { best[lane] = max(best[lane], lanes[0] - lanes[lane]) }
      }
      return best
    }
    rarestNames = NameLevel.allCases.map { Self.rarest(.name, if: $0.term != nil) }
    rarestGuardians = GuardianLevel.allCases.map { Self.rarest(.guardian, if: $0 == .same || $0 == .alike) }
  }

  private static func rarest(_ comparison: Comparison, if counts: Bool) -> HypothesisLanes {
    MatchScorer.rarityLanes(comparison) * (counts ? Float(ComparisonVector.rarest) / 2 : 0)
  }

  /// No pair of these levels weighs more, but for those whose numbers agree where `knowsNumber` is not set.
  @inline(__always)
  func greatest(_ vector: ComparisonVector, knowsNumber: Bool) -> MatchWeight {
    let joint = scorer.jointButNumbers(vector)
    let condition = Comparison.number.condition(in: vector)
    var gain = HypothesisLanes(repeating: joint[0]) - joint
    if knowsNumber {
      let lanes = scorer.lanes(.number, condition, vector[.number])
      gain += HypothesisLanes(repeating: lanes[0]) - lanes
    } else {
      gain += bestNumbers[condition]
    }
    gain += rarestNames[vector[.name]] + rarestGuardians[vector[.guardian]]
    // The weight is less than that against any one of the other hypotheses.
    var least = Float.infinity
    for hypothesis in 1..<Hypothesis.allCases.count { least = min(least, gain[hypothesis]) }
    return MatchWeight(bits: least + Self.tolerance)
  }
}
