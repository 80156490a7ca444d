import Identity
import Linkage

/// Counts terms on several workers at once: each counter is one worker's at a time, which adds a run of registrations to it.
///
/// Sums do not depend on the order, so the counts do not depend on the workers.
final class FrequencyCount: Sendable {
  private let counters: [Guarded<TermCounter>]
  private let tally = Guarded(TermTally())

  /// The workers have the counters cleared first: whoever adds to one that is not makes the others wait for its lock meanwhile.
  init(expected: Int, workers: Workers) {
    let empty = TermFrequencies.counters(expected: expected)
    _ = workers.map(jobs: empty.count) { empty[$0].touch() }
    counters = empty.map { Guarded($0) }
  }

  /// Adds a run of registrations, the `turn`th: each run begins with another counter, so that workers seldom meet.
  func add(_ registrations: Span<Registration>, turn: Int, using hashes: inout TermHashes) {
    hashes.fill(registrations)
    for place in counters.indices {
      let index = (place + turn) % counters.count
      let terms = hashes.byCounter[index]
      counters[index].withLock { $0.add(terms.span) }
    }
    tally.withLock { $0.merge(hashes.tally) }
  }

  /// Adds what `hashes` has kept of all runs of its worker.
  func finish(_ hashes: inout TermHashes) {
    counters[TermFrequencies.characterCounter].withLock { hashes.addCharacters(to: &$0) }
  }

  /// What was counted, when every worker has finished.
  func finished() -> TermFrequencies {
    TermFrequencies(counters: counters.map { $0.withLock { $0 } }, tally: tally.withLock { $0 })
  }
}

extension TermFrequencies {
  /// Counts the terms of a table on all workers.
  public init(_ table: RegistrationTable, workers: Workers) throws(SpillError) {
    let count = FrequencyCount(expected: table.count, workers: workers)
    workers.run(jobs: table.batchCount) {
      TermHashes()
    } _: { hashes, batch in
      let registrations = table.readBatch(batch)
      count.add(registrations.span, turn: batch, using: &hashes)
    } finish: {
      count.finish(&$0)
    }
    try table.check()
    self = count.finished()
  }
}
