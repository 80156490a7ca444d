import Identity
import Linkage

/// Every suspected duplicate inside one table: blocking, comparison, links, clusters.
public struct SweepJoin: Sendable {
  /// How many registrations one sweep can hold.
  public static let capacity = CandidatePair.capacity

  /// About how many bytes a sweep of so many registrations takes at its peak, in whole MiB: 400 a registration for table,
  /// frequencies, keys and pairs, as measured, besides 64 MiB.
  public static func memoryNeed(registrations: Int) -> Int { (65 + (registrations * 400) >> 20) << 20 }

  public var workers: Workers
  public var model: MatchModel
  /// Pairs below this probability are not reported.
  public var threshold: Double
  /// Seeds the hashes of blocking keys; the result does not depend on it but by collisions.
  public var seed: UInt64

  public init(workers: Workers, model: MatchModel, threshold: Double = 0.5, seed: UInt64 = 0x5EED) {
    self.workers = workers
    self.model = model
    self.threshold = threshold
    self.seed = seed
  }

  /// Two registrations that are probably one child's, or that hold one number.
  public struct Link: Sendable {
    public var a: UInt32
    public var b: UInt32
    public var rule: BlockingRule
    public var vector: ComparisonVector
    public var weight: MatchWeight
  }

  public struct Result: Sendable {
    /// In the order of their ordinals; those below the threshold hold one number.
    public var links: [Link]
    public var statistics: [BlockingStatistics]
    /// Numbers of pairs by match weight, one bit a bin, the first at −40.
    public var weights: WeightHistogram
  }

  public func run(_ table: RegistrationTable, frequencies: TermFrequencies) -> Result {
    let registrations = table.registrations
    let comparer = PairComparer(frequencies: frequencies)
    let scorer = MatchScorer(model: model, registrations: registrations.count, task: .sweep)
    let least = MatchWeight(probability: threshold)
    let search = CandidateSearch(registrations, workers: workers, seed: seed)
    let (parts, statistics) = search.forEachPart { pairs in
      var links: [Link] = []
      var weights = WeightHistogram()
      for pair in pairs {
        let (a, b) = (registrations[Int(pair.a)], registrations[Int(pair.b)])
        let vector = comparer.compare(a, b)
        let weight = scorer.weigh(vector)
        weights.add(weight)
        if weight >= least || vector.numbersAgree {
          links.append(Link(a: pair.a, b: pair.b, rule: pair.rule, vector: vector, weight: weight))
        }
      }
      return (links, weights)
    }
    var weights = WeightHistogram()
    for part in parts { weights.merge(part.1) }
    return Result(links: parts.flatMap(\.0), statistics: statistics, weights: weights)
  }
}

/// How many pairs have which match weight: bins of one bit from −40 to 60, what lies outside in the end bins.
public struct WeightHistogram: Sendable, Equatable {
  public static let first = -40
  public private(set) var counts = [Int](repeating: 0, count: 101)

  public mutating func add(_ weight: MatchWeight) {
    let bin = Int(max(-40, min(60, weight.bits.rounded(.down)))) - Self.first
    counts[bin] += 1
  }

  public mutating func merge(_ other: WeightHistogram) {
    for bin in counts.indices { counts[bin] += other.counts[bin] }
  }
}
