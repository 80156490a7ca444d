import CBytes
import Identity
import Linkage

/// Every suspected duplicate inside one table: blocking, comparison, links, clusters.
public struct SweepJoin: Sendable {
  /// How many registrations one sweep can hold.
  public static let capacity = CandidatePair.capacity

  public var workers: Workers
  public var model: MatchModel
  /// Pairs below this probability are not reported.
  public var threshold: Double
  /// Seeds the hashes of blocking keys; `nil` for the table's own. The result does not depend on it but by collisions.
  public var seed: UInt64?

  public init(workers: Workers, model: MatchModel, threshold: Double = 0.5, seed: UInt64? = nil) {
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
    /// By which they were weighed.
    public var frequencies: TermFrequencies
  }

  /// Pairs whose registrations are fetched at a time: reads that miss the cache wait for one another no longer.
  private static let fetchSize = 32

  /// Throws where the table is in a file that fails, or its disk has no room for what is in between.
  public func run(_ table: RegistrationTable) throws(SpillError) -> Result {
    let countBytes = TermFrequencies.size(expected: table.count)
    let search = CandidateSearch(table, workers: workers, seed: seed ?? table.hashSeed)
    var candidates = try search.run(countBytes: countBytes)
    // The counters would come on top of what was freed.
    if table.spill != nil { cbytes_release_freed_memory() }
    let frequencies = try TermFrequencies(table, workers: workers)
    let judge = PairJudge(
      comparer: PairComparer(frequencies: frequencies), scorer: scorer(registrations: table.count),
      least: MatchWeight(probability: threshold))
    let parts = try candidates.forEachPart { pairs, registrations in
      var links: [Link] = []
      var others = InlineArray<32, Registration>(repeating: Registration())
      for start in stride(from: 0, to: pairs.count, by: Self.fetchSize) {
        let end = min(start + Self.fetchSize, pairs.count)
        for index in start..<end { others[index - start] = registrations[pairs[index].b] }
        for index in start..<end {
          let pair = pairs[index]
          if let (vector, weight) = judge.judge(registrations[pair.a], others[index - start]) {
            links.append(Link(a: pair.a, b: pair.b, rule: pair.rule, vector: vector, weight: weight))
          }
        }
      }
      return links
    }
    var links = parts.flatMap { $0 }
    if table.spill != nil { links.sort { ($0.a, $0.b) < ($1.a, $1.b) } }
    return Result(links: links, statistics: candidates.statistics, frequencies: frequencies)
  }
}
