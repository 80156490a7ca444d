/// Estimates a ``MatchModel`` without labels: expectation–maximisation over the counts of comparison vectors of candidate pairs.
///
/// What strangers look like is known from random pairs and stays fixed; the other hypotheses and their shares are estimated.
/// (Winkler 1988; the m probabilities by EM, the u probabilities from random pairs, as Splink does it.)
public struct ModelTraining: Sendable {
  public var iterations = 60
  /// How many pairs the starting values count for, so that a level never seen keeps a small probability.
  public var priorPairs = 30.0

  public init() {}

  /// One iteration's result, for those who watch.
  public struct Progress: Sendable {
    public var iteration: Int
    /// Expected numbers of pairs by hypothesis, in the order of their raw values.
    public var pairs: [Double]
    public var logLikelihood: Double
  }

  /// `vectors` are those of all candidate pairs with how many pairs have each, in any order.
  public func run(
    _ vectors: [(vector: ComparisonVector, count: Int)], strangers: StrangerSample, source: String,
    progress: (Progress) -> Void = { _ in }
  ) -> MatchModel {
    let vectors = vectors.sorted { $0.vector < $1.vector }
    let seen = Comparison.allCases.map { comparison in Set(vectors.map { $0.vector[comparison] }) }
    let start = ModelStart.model(strangers: strangers, seen: seen, source: source)
    var model = start
    let shown = Hypothesis.shown(by: vectors.lazy.map(\.vector))
    let registrations = Double(max(strangers.registrations, 2))
    for hypothesis in Hypothesis.allCases where hypothesis != .strangers && !shown.contains(hypothesis) {
      model.pairsPerRegistration[hypothesis] = 1 / registrations
    }
    anchor(&model, start: start, vectors, strangers: strangers)

    for iteration in 0..<iterations {
      let scorer = MatchScorer(model: model, registrations: strangers.registrations, task: .sweep)
      var expected = Self.zeros()
      var pairs = HypothesisProbabilities(repeating: 0)
      var logLikelihood = 0.0
      for (vector, count) in vectors {
        var (posterior, log) = scorer.posterior(vector)
        if let certain = vector.certainHypothesis {
          posterior = HypothesisProbabilities(repeating: 0)
          posterior[certain] = 1
        }
        let weighted = posterior * Double(count)
        pairs += weighted
        logLikelihood += log * Double(count)
        for comparison in Comparison.allCases {
          expected[Int(comparison.rawValue)][comparison.condition(in: vector)][vector[comparison]] += weighted
        }
      }
      for hypothesis in Hypothesis.allCases where shown.contains(hypothesis) {
        model.pairsPerRegistration[hypothesis] = max(pairs[hypothesis], 1) / registrations
      }
      update(&model, from: expected, start: start, strangers: strangers)
      progress(
        Progress(
          iteration: iteration + 1, pairs: Hypothesis.allCases.map { pairs[$0] }, logLikelihood: logLikelihood))
    }
    return model
  }

  /// Begins with what the pairs look like of which it is certain what they are; what they were chosen by stays as it was.
  private func anchor(
    _ model: inout MatchModel, start: MatchModel, _ vectors: [(vector: ComparisonVector, count: Int)],
    strangers: StrangerSample
  ) {
    var expected = Self.zeros()
    for (vector, count) in vectors {
      guard let certain = vector.certainHypothesis else { continue }
      for comparison in Comparison.allCases where comparison != .number {
        expected[Int(comparison.rawValue)][comparison.condition(in: vector)][vector[comparison]][certain] += Double(
          count)
      }
    }
    update(&model, from: expected, start: start, strangers: strangers)
  }

  private static func zeros() -> [[[HypothesisProbabilities]]] {
    Comparison.allCases.map {
      Array(
        repeating: Array(repeating: HypothesisProbabilities(repeating: 0), count: $0.levels.count),
        count: $0.conditionCount)
    }
  }

  /// The maximisation step: expected counts, smoothed by the starting values, become probabilities.
  private func update(
    _ model: inout MatchModel, from expected: [[[HypothesisProbabilities]]], start: MatchModel,
    strangers: StrangerSample
  ) {
    for comparison in Comparison.allCases {
      let c = Int(comparison.rawValue)
      let pooled = pool(expected[c], comparison)
      for condition in expected[c].indices {
        for hypothesis in Hypothesis.allCases where hypothesis.isEstimated(comparison) {
          let scale = comparison.levels.indices.map {
            hypothesis.dependsOnRarity(of: comparison) ? strangers.meanFrequency(comparison, condition, $0) : 1
          }
          let counts = comparison.levels.indices.map { level in
            pooled[condition][level][hypothesis]
              + priorPairs * start.probabilities[c][condition][level][hypothesis] * scale[level]
          }
          let total = counts.reduce(0, +)
          for level in comparison.levels.indices {
            model.probabilities[c][condition][level][hypothesis] = counts[level] / total / scale[level]
          }
        }
      }
    }
  }

  /// The counts of each condition's group.
  private func pool(_ expected: [[HypothesisProbabilities]], _ comparison: Comparison) -> [[HypothesisProbabilities]] {
    expected.indices.map { condition in
      let group = comparison.group(ofCondition: condition)
      let members = expected.indices.filter { comparison.group(ofCondition: $0) == group }
      return comparison.levels.indices.map { level in
        members.reduce(HypothesisProbabilities(repeating: 0)) { $0 + expected[$1][level] }
      }
    }
  }
}

extension Hypothesis {
  /// Strangers are known from random pairs; namesakes are strangers as to sex, family and grade.
  func isEstimated(_ comparison: Comparison) -> Bool {
    switch self {
    case .sameChild, .twins, .siblings: true
    case .namesakes: ![.sex, .guardian, .phone, .grade].contains(comparison)
    case .strangers: false
    }
  }
}

extension MatchScorer {
  /// The probability of each hypothesis, and the log2 likelihood of the vector.
  func posterior(_ vector: ComparisonVector) -> (HypothesisProbabilities, Double) {
    let joint = joint(vector)
    var posterior = HypothesisProbabilities(repeating: 0)
    let greatest = Double(joint.max())
    for hypothesis in Hypothesis.allCases {
      posterior[hypothesis] = (Double(joint[Int(hypothesis.rawValue)]) - greatest).exp2
    }
    let sum = posterior.sum()
    return (posterior / sum, greatest + sum.log2)
  }
}
