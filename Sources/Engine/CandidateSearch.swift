import Identity
import Linkage

/// Finds the candidate pairs of a table: the blocks of some rules at a time, then every pair once.
struct CandidateSearch {
  let registrations: [Registration]
  let workers: Workers
  let seed: UInt64

  init(_ registrations: [Registration], workers: Workers, seed: UInt64) {
    self.registrations = registrations
    self.workers = workers
    self.seed = seed
  }

  /// All candidate pairs, divided by their first registration; calls `body` with each part on some worker, results by part.
  func forEachPart<Result: Sendable>(
    rules: [BlockingRule] = BlockingRule.allCases, _ body: @Sendable ([CandidatePair]) -> Result
  ) -> (results: [Result], statistics: [BlockingStatistics]) {
    // Parts by the top bits of the smaller ordinal, of those that the table uses.
    let usedBits = Int.bitWidth - max(registrations.count - 1, 1).leadingZeroBitCount
    let partBits = min(RadixSort.partitionCount(registrations.count / 2).trailingZeroBitCount, usedBits)
    let found = PartitionedWords(partitions: 1 << partBits)
    var statistics: [BlockingStatistics] = []
    for group in Self.groups(of: rules, registrations: registrations.count) {
      let search = BlockSearch(
        group, of: registrations, workers: workers, seed: seed, pairs: found, partShift: UInt64(36 + usedBits - partBits))
      statistics += search.run()
    }

    let results = workers.map(jobs: found.partitionCount) { part in
      var words: [UInt64] = []
      var scratch: [UInt64] = []
      found.take(part, into: &words)
      RadixSort.sort(&words, scratch: &scratch, shift: 36, bits: usedBits - partBits)
      var newPairs = [Int](repeating: 0, count: BlockingRule.allCases.count)
      let unique = Self.unique(words) { newPairs[Int($0.rawValue)] += 1 }
      return (body(unique), newPairs)
    }
    for index in statistics.indices {
      let rule = Int(statistics[index].rule.rawValue)
      statistics[index].newPairs = results.reduce(0) { $0 + $1.1[rule] }
    }
    return (results.map(\.0), statistics)
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

  /// Rules whose keys are in memory at the same time: all of a small table, of a large one about five a registration.
  private static func groups(of rules: [BlockingRule], registrations: Int) -> [[BlockingRule]] {
    let limit = max(256 << 20, registrations * 40)
    var groups: [[BlockingRule]] = []
    var size = 0
    for rule in rules {
      let added = rule.usualKeyCount * registrations * MemoryLayout<KeyTuple>.size
      if let last = groups.indices.last, size + added <= limit {
        groups[last].append(rule)
        size += added
      } else {
        groups.append([rule])
        size = added
      }
    }
    return groups
  }
}
