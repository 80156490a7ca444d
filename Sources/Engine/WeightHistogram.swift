import Linkage

/// How many pairs have which match weight: bins of one bit from −40 to 60, what lies outside in the end bins.
public struct WeightHistogram: Sendable, Equatable {
  public static let first = -40
  public private(set) var counts = [Int](repeating: 0, count: 101)

  public init() {}

  public mutating func add(_ weight: MatchWeight) {
    let bin = Int(max(-40, min(60, weight.bits.rounded(.down)))) - Self.first
    counts[bin] += 1
  }

  /// Adds so many pairs of a weight.
  public mutating func add(_ weight: MatchWeight, times: Int) {
    counts[Int(max(-40, min(60, weight.bits.rounded(.down)))) - Self.first] += times
  }

  public mutating func merge(_ other: WeightHistogram) {
    for bin in counts.indices { counts[bin] += other.counts[bin] }
  }
}
