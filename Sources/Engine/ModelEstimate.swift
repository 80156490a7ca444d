import Identity
import Linkage

/// Estimates a model from registrations without knowing which are one child's.
public struct ModelEstimate: Sendable {
  public var workers: Workers
  public var training = ModelTraining()
  /// Random pairs of each design on which the u probabilities are counted.
  public var strangerPairs = 2_000_000
  public var seed: UInt64 = 0x5EED

  public init(workers: Workers) { self.workers = workers }

  /// `table` is in memory.
  public func run(
    _ table: RegistrationTable, source: String, progress: (ModelTraining.Progress) -> Void = { _ in }
  ) throws(SpillError) -> MatchModel {
    let comparer = PairComparer(frequencies: try TermFrequencies(table, workers: workers))
    var candidates = try CandidateSearch(table, workers: workers, seed: seed).run()
    let parts = try candidates.forEachPart { pairs, registrations in
      var counts: [ComparisonVector: Int] = [:]
      for pair in pairs { counts[comparer.compare(registrations[pair.a], registrations[pair.b]), default: 0] += 1 }
      return counts
    }
    var counts: [ComparisonVector: Int] = [:]
    for part in parts { counts.merge(part, uniquingKeysWith: +) }
    let strangers = StrangerSample(table.registrations.span, comparer: comparer, pairs: strangerPairs, seed: seed)
    return training.run(
      counts.map { (vector: $0.key, count: $0.value) }, strangers: strangers, source: source, progress: progress)
  }
}
