import Identity

/// Compares and weighs pairs as ``PairComparer`` and ``MatchScorer`` do, and gives a pair up as soon as it cannot reach a weight.
///
/// How names differ, and frequencies, which lie far apart in memory, are looked at only where the rest leaves a chance.
public struct PairJudge: Sendable {
  public let comparer: PairComparer
  public let scorer: MatchScorer
  /// The least weight that is wanted.
  public let least: MatchWeight
  private let bounds: WeightBounds

  public init(comparer: PairComparer, scorer: MatchScorer, least: MatchWeight) {
    self.comparer = comparer
    self.scorer = scorer
    self.least = least
    bounds = WeightBounds(scorer)
  }

  /// Vector and weight of a pair that weighs ``least`` or more or whose numbers agree; `nil` for every other.
  ///
  /// Exactly what comparing and weighing the pair in full says.
  public func judge(_ a: Registration, _ b: Registration) -> (vector: ComparisonVector, weight: MatchWeight)? {
    guard var vector = possible(a, b) else { return nil }
    comparer.findHolders(&vector, a, b)
    comparer.frequencies.annotateName(&vector, a, b)
    if !vector.numbersAgree, bounds.greatest(withNameRarity: vector) < least { return nil }
    comparer.frequencies.annotateGuardian(&vector, a, b)
    let weight = scorer.weigh(vector)
    return weight >= least || vector.numbersAgree ? (vector, weight) : nil
  }

  /// Whether ``judge(_:_:)`` may have something to say of a pair, as far as can be told without frequencies.
  public func isWorthJudging(_ a: Registration, _ b: Registration) -> Bool { possible(a, b) != nil }

  /// The levels of a pair that may have to be reported, whatever frequencies say.
  @inline(__always)
  private func possible(_ a: Registration, _ b: Registration) -> ComparisonVector? {
    var vector = PairComparer.glance(a, b)
    // Long names that are the same are told from others when they are looked at.
    let mayBeGivenUp = !vector.numbersAgree && (vector[.name] > 1 || PairComparer.namesArePlain(a, b))
    if mayBeGivenUp, bounds.greatest(vector) < least { return nil }
    PairComparer.look(&vector, a, b)
    return vector.numbersAgree || bounds.greatest(vector) >= least ? vector : nil
  }
}
