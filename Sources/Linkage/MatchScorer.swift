import Foundation

/// How much more likely a pair is one child than two: log2 of the odds, the prior included.
public struct MatchWeight: Hashable, Comparable, Sendable, BitwiseCopyable {
  public var bits: Float

  public init(bits: Float) { self.bits = bits }

  public var probability: Double { 1 / (1 + exp2(-Double(bits))) }

  public static func < (a: Self, b: Self) -> Bool { a.bits < b.bits }

  /// The weight at which the odds give `probability`.
  public init(probability: Double) { bits = Float((probability / (1 - probability)).log2) }
}

/// Weighs comparison vectors by a model for a register of a given size.
public struct MatchScorer: Sendable {
  /// log2 probabilities by ``Self/index(_:_:_:)``.
  let table: [HypothesisLanes]
  let prior: HypothesisLanes
  private let nameRarityLanes = rarityLanes(.name)
  private let guardianRarityLanes = rarityLanes(.guardian)

  public enum Task: Sendable {
    /// Registrations against one another.
    case sweep
    /// Requests against registrations.
    case check
  }

  /// `registrations` is the number of those that are searched.
  public init(model: MatchModel, registrations: Int, task: Task) {
    prior = Self.log2(
      task == .sweep
        ? model.priors(registrations: registrations) : model.requestPriors(registrations: registrations))
    var table = Array(repeating: HypothesisLanes(repeating: 0), count: Comparison.allCases.count * Self.stride)
    for comparison in Comparison.allCases {
      for (condition, levels) in model.probabilities[Int(comparison.rawValue)].enumerated() {
        for (level, probabilities) in levels.enumerated() {
          table[Self.index(comparison, condition, level)] = Self.log2(probabilities)
        }
      }
    }
    self.table = table
  }

  /// At most 16 conditions of 16 levels a comparison.
  private static let stride = 256

  @inline(__always)
  static func index(_ comparison: Comparison, _ condition: Int, _ level: Int) -> Int {
    Int(comparison.rawValue) * stride + condition * 16 + level
  }

  private static func log2(_ probabilities: HypothesisProbabilities) -> HypothesisLanes {
    var lanes = HypothesisLanes(repeating: -.infinity)
    for hypothesis in Hypothesis.allCases { lanes[Int(hypothesis.rawValue)] = Float(probabilities[hypothesis].log2) }
    return lanes
  }

  /// The lanes that a rarity of one bit takes one bit off.
  static func rarityLanes(_ comparison: Comparison) -> HypothesisLanes {
    var lanes = HypothesisLanes(repeating: 0)
    for hypothesis in Hypothesis.allCases where hypothesis.dependsOnRarity(of: comparison) {
      lanes[Int(hypothesis.rawValue)] = 1
    }
    return lanes
  }

  @inline(__always)
  private func lanes(_ comparison: Comparison, of vector: ComparisonVector) -> HypothesisLanes {
    table[Self.index(comparison, comparison.condition(in: vector), vector[comparison])]
  }

  /// log2 of the joint probability of `vector` and each hypothesis.
  func joint(_ vector: ComparisonVector) -> HypothesisLanes {
    var sum = prior
    for comparison in Comparison.allCases { sum += lanes(comparison, of: vector) }
    sum -= nameRarityLanes * (Float(vector.nameRarity) / 2)
    return sum - guardianRarityLanes * (Float(vector.guardianRarity) / 2)
  }

  public func weigh(_ vector: ComparisonVector) -> MatchWeight {
    let joint = joint(vector)
    return MatchWeight(bits: joint[0] - Self.log2OfSum(joint, from: 1))
  }

  /// log2 of the sum of 2^lane over the lanes of the hypotheses from `first` on.
  private static func log2OfSum(_ lanes: HypothesisLanes, from first: Int) -> Float {
    var greatest = -Float.infinity
    for lane in first..<Hypothesis.allCases.count { greatest = max(greatest, lanes[lane]) }
    var sum: Float = 0
    for lane in first..<Hypothesis.allCases.count { sum += exp2(lanes[lane] - greatest) }
    return greatest + log2f(sum)
  }
}

// MARK: - Explaining

/// One step of the waterfall from prior to match weight.
public struct EvidenceStep: Sendable, Equatable {
  public var comparison: Comparison?
  /// The level of the comparison; `prior` or `other-explanations` for the steps that are none.
  public var level: String
  public var bits: Double
}

/// Why a pair has its weight: bits for one child against the likeliest other explanation, and what the others add to that.
public struct Evidence: Sendable, Equatable {
  /// The likeliest explanation but that it is one child.
  public var alternative: Hypothesis
  /// Prior, comparisons, other explanations; their bits add up to the weight.
  public var steps: [EvidenceStep]
  public var weight: MatchWeight
}

extension MatchScorer {
  /// The waterfall of `vector`. Its steps add up to ``weigh(_:)`` within rounding.
  public func explain(_ vector: ComparisonVector) -> Evidence {
    let joint = joint(vector)
    let weight = weigh(vector)
    var alternative = Hypothesis.twins
    for hypothesis in Hypothesis.allCases.dropFirst()
    where joint[Int(hypothesis.rawValue)] > joint[Int(alternative.rawValue)] {
      alternative = hypothesis
    }
    let lane = Int(alternative.rawValue)
    var steps = [EvidenceStep(comparison: nil, level: "prior", bits: Double(prior[0] - prior[lane]))]
    for comparison in Comparison.allCases {
      let lanes = lanes(comparison, of: vector)
      var bits = lanes[0] - lanes[lane]
      let rarity = comparison == .name ? vector.nameRarity : comparison == .guardian ? vector.guardianRarity : 0
      if alternative.dependsOnRarity(of: comparison) { bits += Float(rarity) / 2 }
      steps.append(
        EvidenceStep(comparison: comparison, level: comparison.levels[vector[comparison]], bits: Double(bits)))
    }
    let rest = weight.bits - (joint[0] - joint[lane])
    steps.append(EvidenceStep(comparison: nil, level: "other-explanations", bits: Double(rest)))
    return Evidence(alternative: alternative, steps: steps, weight: weight)
  }
}
