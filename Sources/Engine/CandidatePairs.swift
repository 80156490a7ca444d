import Linkage

/// Candidate pairs that were found, each as often as a rule found it.
package struct CandidatePairs {
  let table: RegistrationTable
  let workers: Workers
  let words: PartitionedWords
  let tiling: PairTiling
  /// In the order of the rules. ``BlockingStatistics/newPairs`` is known when the pairs have been looked at.
  package private(set) var statistics: [BlockingStatistics]

  init(
    table: RegistrationTable, workers: Workers, words: PartitionedWords, tiling: PairTiling,
    statistics: [BlockingStatistics]
  ) {
    self.table = table
    self.workers = workers
    self.words = words
    self.tiling = tiling
    self.statistics = statistics
  }

  /// Calls `body` with each part of the pairs on some worker, every pair once, in order, with the first rule that found it; all
  /// registrations that a part names can be had. Results by part; parts are in the order of the pairs where all is in memory.
  mutating func forEachPart<Result: Sendable>(
    _ body: @Sendable ([CandidatePair], RegistrationPieces) -> Result
  ) throws(SpillError) -> [Result] {
    var registrations = RegistrationPieces(of: table)
    var results: [Result] = []
    var newPairs = [Int](repeating: 0, count: BlockingRule.allCases.count)
    for i in 0..<tiling.rangeCount {
      for j in i..<tiling.rangeCount {
        registrations.load([tiling.range(i), tiling.range(j)], workers: workers)
        try table.check()
        let parts = tiling.parts(ofTile: tiling.tile(i, j))
        let (loaded, words, partShift) = (registrations, words, tiling.partShift)
        let found = workers.map(jobs: parts.count) { job in
          var taken: [UInt64] = []
          var scratch: [UInt64] = []
          words.take(parts.lowerBound + job, into: &taken)
          RadixSort.sort(&taken, scratch: &scratch, shift: 36, bits: partShift)
          var newPairs = [Int](repeating: 0, count: BlockingRule.allCases.count)
          let unique = Self.unique(taken) { newPairs[Int($0.rawValue)] += 1 }
          return (body(unique, loaded), newPairs)
        }
        for (result, counts) in found {
          results.append(result)
          for rule in counts.indices { newPairs[rule] += counts[rule] }
        }
      }
    }
    try words.check()
    for index in statistics.indices { statistics[index].newPairs = newPairs[Int(statistics[index].rule.rawValue)] }
    return results
  }

  /// The first of each run of equal pairs: the one of the first rule.
  static func unique(_ words: [UInt64], count: (BlockingRule) -> Void) -> [CandidatePair] {
    var unique: [CandidatePair] = []
    unique.reserveCapacity(words.count)
    var last: UInt64 = .max
    for word in words where word >> 8 != last {
      last = word >> 8
      let pair = CandidatePair(rawValue: word)
      unique.append(pair)
      count(pair.rule)
    }
    return unique
  }
}
