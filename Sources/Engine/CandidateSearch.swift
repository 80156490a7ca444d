import Identity
import Linkage

/// Finds the candidate pairs of a table, the blocks of some rules at a time.
package struct CandidateSearch {
  let table: RegistrationTable
  let workers: Workers
  let seed: UInt64

  package init(_ table: RegistrationTable, workers: Workers, seed: UInt64) {
    self.table = table
    self.workers = workers
    self.seed = seed
  }

  /// Bytes a registration that are free on the disk before anything is found: for four keys twice, as blocks are divided, and
  /// for pairs.
  private static let roomForEach = 80

  package func run(_ rules: [BlockingRule] = BlockingRule.allCases, countBytes: Int = 0) throws(SpillError)
    -> CandidatePairs
  {
    if let spill = table.spill { try spill.folder.requireRoom(table.count * Self.roomForEach) }
    let rangeShift = table.spill?.rangeShift(countBytes: countBytes) ?? CandidatePair.ordinalBits
    let tiling = PairTiling(registrations: table.count, rangeShift: rangeShift)
    let memory = WordMemory()
    defer { memory.close() }
    let pairs = try table.makeWords(partitions: tiling.partCount, workers: workers, in: memory)
    var statistics: [BlockingStatistics] = []
    for group in groups(of: rules) {
      let search = BlockSearch(
        group, of: table, workers: workers, seed: seed, pairs: pairs, tiling: tiling, memory: memory)
      statistics += try search.run()
    }
    statistics.sort { $0.rule.rawValue < $1.rule.rawValue }
    return CandidatePairs(table: table, workers: workers, words: pairs, tiling: tiling, statistics: statistics)
  }

  /// Rules whose keys are held at the same time: all of a small table, of a large one about four keys a registration.
  private func groups(of rules: [BlockingRule]) -> [[BlockingRule]] {
    let limit = max(table.spill == nil ? 64_000_000 : 0, table.count * 4)
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
