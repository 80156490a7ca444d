/// What can be true of a pair of registrations: one child, or two and how they are related.
///
/// A match is weighed against every other explanation, so that what twins share is not counted as evidence for one child.
public enum Hypothesis: UInt8, CaseIterable, Sendable, Codable {
  case sameChild, twins, siblings, namesakes, strangers

  public var label: String {
    switch self {
    case .sameChild: "same-child"
    case .twins: "twins"
    case .siblings: "siblings"
    case .namesakes: "namesakes"
    case .strangers: "strangers"
    }
  }

  /// Whether the chance of an agreement on a name or a guardian depends on how frequent that name is.
  ///
  /// Namesakes are those who share a name more often than its frequency has it: what name is in fashion in a county in a year, or
  /// in a clan, is not independent. They bound what the rarity of a name can prove.
  func dependsOnRarity(of comparison: Comparison) -> Bool {
    switch self {
    case .strangers: comparison == .name || comparison == .guardian
    case .namesakes: comparison == .guardian
    case .sameChild, .twins, .siblings: false
    }
  }
}

/// One number for each hypothesis, in the order of their raw values; the lanes past them are unused.
typealias HypothesisLanes = SIMD8<Float>
