/// A pair of records about which a person has decided.
public struct LabelledPair: Sendable, Hashable {
  public var records: RecordPair
  /// What the model said, 0–1.
  public var probability: Double
  public var isOneChild: Bool
  /// Whether it was decided without sight of the weight.
  public var isBlind: Bool

  public init(_ records: RecordPair, probability: Double, isOneChild: Bool, isBlind: Bool) {
    self.records = records
    self.probability = probability
    self.isOneChild = isOneChild
    self.isBlind = isBlind
  }
}

/// How a model fares in the field, by what people decided. Pure.
///
/// People see only pairs that were reported, so nothing is known of those below the review threshold: recall is that of the pairs
/// that were reported.
public struct FieldEvaluation: Sendable, Equatable {
  /// Pairs of probabilities from `lower` up to the next bin's.
  public struct Bin: Sendable, Equatable {
    public var lower: Double
    public var upper: Double
    public var pairs: Int
    public var oneChild: Int
    public var meanProbability: Double
    public var share: Double { pairs == 0 ? 0 : Double(oneChild) / Double(pairs) }
    /// Wilson's interval of the share, 95 %.
    public var interval: ClosedRange<Double> { FieldEvaluation.interval(oneChild, of: pairs) }
  }

  public var bins: [Bin]
  public var curve: PrecisionRecallCurve
  public var blind: Int

  /// Bounds of the bins.
  static let bounds = [0, 0.2, 0.5, 0.8, 0.95, 0.99, 0.999, 1.0]

  public init(_ labels: [LabelledPair]) {
    bins = zip(Self.bounds, Self.bounds.dropFirst()).map { lower, upper in
      let inside = labels.filter { $0.probability >= lower && ($0.probability < upper || upper == 1) }
      return Bin(
        lower: lower, upper: upper, pairs: inside.count, oneChild: inside.count { $0.isOneChild },
        meanProbability: inside.isEmpty ? 0 : inside.reduce(0) { $0 + $1.probability } / Double(inside.count))
    }.filter { $0.pairs > 0 }
    curve = PrecisionRecallCurve(
      reported: labels.map { ($0.records, $0.probability) },
      truth: labels.filter(\.isOneChild).map { TruePair(records: $0.records, errors: []) })
    blind = labels.count { $0.isBlind }
  }

  /// How many of the pairs from a threshold on are one child's.
  public static func precision(_ labels: [LabelledPair], from threshold: Double) -> (oneChild: Int, pairs: Int) {
    let taken = labels.filter { $0.probability >= threshold }
    return (taken.count { $0.isOneChild }, taken.count)
  }

  /// Wilson's score interval of a share (1927), 95 %; all of 0–1 where nothing was counted.
  public static func interval(_ part: Int, of whole: Int) -> ClosedRange<Double> {
    guard whole > 0 else { return 0...1 }
    let (n, z) = (Double(whole), 1.959964)
    let p = Double(part) / n
    let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    return max(0, centre - half)...min(1, centre + half)
  }
}

/// Thresholds that fit what people decided.
public struct FieldThresholds: Sendable, Equatable {
  public var review: Double
  public var duplicate: Double

  /// Labels below which nothing is estimated: so few say nothing.
  public static let fewest = 50

  /// The lowest `duplicate` threshold from which on at least `precision` of the pairs are one child's, by the lower end of Wilson's
  /// interval; and the highest `review` threshold, not below the present one, under which at most `missed` of those that are one
  /// child's lie. `nil` where there are too few labels, or no threshold is that precise.
  ///
  /// Pairs below the present review threshold were seen for a number alone, and stand for no others.
  public init?(_ labels: [LabelledPair], present review: Double, precision: Double, missed: Double) {
    let labels = labels.filter { $0.probability >= review }
    guard labels.count >= Self.fewest else { return nil }
    let sorted = labels.sorted { $0.probability > $1.probability }
    var (oneChild, duplicate) = (0, Double?.none)
    for (index, label) in sorted.enumerated() {
      if label.isOneChild { oneChild += 1 }
      // Pairs of one probability are taken together.
      if index + 1 < sorted.count, sorted[index + 1].probability == label.probability { continue }
      if FieldEvaluation.interval(oneChild, of: index + 1).lowerBound >= precision { duplicate = label.probability }
    }
    guard let duplicate else { return nil }
    let same = labels.filter(\.isOneChild).map(\.probability).sorted()
    let allowed = Int(missed * Double(same.count))
    self.review = min(duplicate, max(review, allowed < same.count ? same[allowed] : review))
    self.duplicate = duplicate
  }
}
