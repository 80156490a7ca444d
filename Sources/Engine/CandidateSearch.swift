import Identity
import Linkage

/// Finds the candidate pairs of a table, the blocks of some rules at a time.
struct CandidateSearch {
  let table: RegistrationTable
  let workers: Workers
  let seed: UInt64

  init(_ table: RegistrationTable, workers: Workers, seed: UInt64) {
    self.table = table
    self.workers = workers
    self.seed = seed
  }

  /// Bytes a registration that are free on the disk before anything is found: for four keys twice, as blocks are divided, and
  /// for pairs.
  private static let roomForEach = 80

  func run(_ rules: [BlockingRule] = BlockingRule.allCases, countBytes: Int = 0) throws(SpillError) -> CandidatePairs {
    if let spill = table.spill { try spill.folder.requireRoom(table.count * Self.roomForEach) }
    let rangeShift = table.spill?.rangeShift(countBytes: countBytes) ?? CandidatePair.ordinalBits
    let tiling = PairTiling(registrations: table.count, rangeShift: rangeShift)
    let pairs = try table.makeWords(partitions: tiling.partCount, workers: workers)
    var statistics: [BlockingStatistics] = []
    for group in groups(of: rules) {
      let search = BlockSearch(group, of: table, workers: workers, seed: seed, pairs: pairs, tiling: tiling)
      statistics += try search.run()
    }
    statistics.sort { $0.rule.rawValue < $1.rule.rawValue }
    return CandidatePairs(table: table, workers: workers, words: pairs, tiling: tiling, statistics: statistics)
  }

  /// Rules whose keys are held at the same time: all of a small table, of a large one about four keys a registration.
  private func groups(of rules: [BlockingRule]) -> [[BlockingRule]] {
    let limit = max(table.spill == nil ? 32_000_000 : 0, table.count * 4)
    var groups: [(rules: [BlockingRule], size: Int)] = []
    // The largest first, each where there is room yet; what is found does not depend on it.
    for rule in rules.sorted(by: { ($1.usualKeyCount, $0.rawValue) < ($0.usualKeyCount, $1.rawValue) }) {
      let size = rule.usualKeyCount * table.count
      if let group = groups.firstIndex(where: { $0.size + size <= limit }) {
        groups[group].rules.append(rule)
        groups[group].size += size
      } else {
        groups.append(([rule], size))
      }
    }
    return groups.map(\.rules)
  }
}

/// Candidate pairs that were found, each as often as a rule found it.
struct CandidatePairs {
  let table: RegistrationTable
  let workers: Workers
  let words: PartitionedWords
  let tiling: PairTiling
  /// In the order of the rules. ``BlockingStatistics/newPairs`` is known when the pairs have been looked at.
  private(set) var statistics: [BlockingStatistics]

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
  private static func unique(_ words: [UInt64], count: (BlockingRule) -> Void) -> [CandidatePair] {
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
