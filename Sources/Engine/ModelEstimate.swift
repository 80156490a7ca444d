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

  public func run(
    _ registrations: [Registration], source: String, progress: (ModelTraining.Progress) -> Void = { _ in }
  ) -> MatchModel {
    let comparer = PairComparer(frequencies: TermFrequencies(registrations, workers: workers))
    let search = CandidateSearch(registrations, workers: workers, seed: seed)
    let (parts, _) = search.forEachPart { pairs in
      var counts: [ComparisonVector: Int] = [:]
      for pair in pairs {
        counts[comparer.compare(registrations[Int(pair.a)], registrations[Int(pair.b)]), default: 0] += 1
      }
      return counts
    }
    var counts: [ComparisonVector: Int] = [:]
    for part in parts { counts.merge(part, uniquingKeysWith: +) }
    let strangers = StrangerSample(registrations.span, comparer: comparer, pairs: strangerPairs, seed: seed)
    return training.run(
      counts.map { (vector: $0.key, count: $0.value) }, strangers: strangers, source: source, progress: progress)
  }
}
