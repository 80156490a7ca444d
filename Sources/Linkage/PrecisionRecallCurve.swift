/// Precision and recall at every threshold on the probability that makes a difference.
public struct PrecisionRecallCurve: Sendable, Equatable {
  public struct Point: Sendable, Equatable {
    /// Pairs of this probability and more are taken.
    public var threshold: Double
    public var accuracy: Accuracy

    public init(threshold: Double, accuracy: Accuracy) {
      self.threshold = threshold
      self.accuracy = accuracy
    }
  }

  /// By falling threshold.
  public let points: [Point]

  /// `reported` are pairs with their probabilities.
  public init(reported: [(RecordPair, Double)], truth: [TruePair]) {
    let real = Set(truth.map(\.records))
    let sorted = reported.sorted { $0.1 > $1.1 }
    var points: [Point] = []
    var truePositives = 0
    for (index, pair) in sorted.enumerated() {
      if real.contains(pair.0) { truePositives += 1 }
      if index + 1 < sorted.count, sorted[index + 1].1 == pair.1 { continue }
      points.append(
        Point(
          threshold: pair.1,
          accuracy: Accuracy(
            truePositives: truePositives, falsePositives: index + 1 - truePositives,
            falseNegatives: real.count - truePositives)))
    }
    self.points = points
  }
}

/// The pairs of a sweep that are not as they should be, at a threshold.
public struct WrongPairs: Sendable, Equatable {
  /// Reported, but two children: the likeliest first.
  public let falsePositives: [RecordPair]
  /// One child, but not reported: in the order of their ids.
  public let falseNegatives: [RecordPair]

  public init(falsePositives: [RecordPair], falseNegatives: [RecordPair]) {
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
  }

  public init(reported: [(RecordPair, Double)], truth: [TruePair], threshold: Double) {
    let real = Set(truth.map(\.records))
    let found = reported.filter { $0.1 >= threshold }
    falsePositives = found.filter { !real.contains($0.0) }
      .sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0.precedes($1.0) }.map(\.0)
    falseNegatives = real.subtracting(found.map(\.0)).sorted { $0.precedes($1) }
  }
}

extension RecordPair {
  /// Whether this pair comes first in the order of the ids' bytes.
  func precedes(_ other: RecordPair) -> Bool {
    if a.utf8.elementsEqual(other.a.utf8) { return b.utf8.lexicographicallyPrecedes(other.b.utf8) }
    return a.utf8.lexicographicallyPrecedes(other.a.utf8)
  }
}
