import Identity
import Linkage

/// Finds the pairs of some blocking rules: keys into partitions, repeated keys into blocks, blocks into pairs.
///
/// Blocks over a rule's limit are divided, by another attribute in each round, all of a round at once: their registrations are
/// fetched in the order of the table.
struct BlockSearch: Sendable {
  let rules: [BlockingRule]
  let table: RegistrationTable
  let workers: Workers
  let keyMaker: BlockingKeyMaker
  let seed: UInt64
  /// Where pairs go.
  let pairs: PartitionedWords
  let tiling: PairTiling
  let memory: WordMemory
  private let layout: BlockLayout

  /// Rounds in which a block can be divided.
  static let refinements = 2

  init(
    _ rules: [BlockingRule], of table: RegistrationTable, workers: Workers, seed: UInt64, pairs: PartitionedWords,
    tiling: PairTiling, memory: WordMemory
  ) {
    self.rules = rules
    self.table = table
    self.workers = workers
    keyMaker = BlockingKeyMaker(seed: seed)
    self.seed = seed
    self.pairs = pairs
    self.tiling = tiling
    self.memory = memory
    layout = BlockLayout(registrations: table.count)
  }

  func run() throws(SpillError) -> [BlockingStatistics] {
    var statistics = rules.map { BlockingStatistics(rule: $0) }
    var keys = try makeKeys()
    for round in 0...Self.refinements {
      let large = try table.makeWords(partitions: rules.count * layout.rangeCount, workers: workers, in: memory)
      statistics = zip(statistics, findBlocks(of: keys, large: large, round: round)).map { $0.merged(with: $1) }
      try keys.check()
      if large.isEmpty { break }
      // What was looked at need not stay while it is made anew.
      keys = PartitionedWords(partitions: 1)
      keys = try divide(large, round: round)
    }
    try pairs.check()
    try table.check()
    return statistics
  }

  /// Finds the pairs of `keys`; blocks that are too large go to `large`.
  private func findBlocks(of keys: PartitionedWords, large: PartitionedWords, round: Int) -> [BlockingStatistics] {
    let states = workers.run(jobs: keys.partitionCount) {
      BlockFinder(
        rules, layout: layout, pairs: WordWriter(to: pairs), tiling: tiling, large: WordWriter(to: large), round: round,
        isLastRound: round == Self.refinements)
    } _: { blocks, partition in
      blocks.find(in: partition, of: keys)
    } finish: {
      $0.finish()
    }
    return rules.indices.map { slot in
      states.reduce(BlockingStatistics(rule: rules[slot])) { $0.merged(with: $1.statistics[slot]) }
    }
  }

  /// The keys of all registrations under all rules.
  private func makeKeys() throws(SpillError) -> PartitionedWords {
    let keys = try table.makeWords(partitions: rules.count << Int(layout.partitionBits), workers: workers, in: memory)
    var slots = [Int](repeating: 0, count: BlockingRule.allCases.count)
    for (slot, rule) in rules.enumerated() { slots[Int(rule.rawValue)] = slot }
    let (layout, slotOfRule) = (layout, slots)
    workers.run(jobs: table.batchCount) {
      WordWriter(to: keys)
    } _: { writer, batch in
      let registrations = table.readBatch(batch)
      let firstOrdinal = UInt32(table.index.ordinals(ofBatch: batch).lowerBound)
      keyMaker.forEachRun(of: registrations.span, firstOrdinal: firstOrdinal, rules: rules) { rule, keys in
        let slot = slotOfRule[Int(rule.rawValue)]
        writer.append(count: keys.count) { index in
          let key = keys[index]
          let tuple = KeyTuple(hash: key.hash, ordinal: key.ordinal, partitionBits: layout.partitionBits)
          return (tuple.rawValue, layout.partition(of: key.hash, slot: slot))
        }
      }
    } finish: {
      $0.finish()
    }
    return keys
  }

  /// New keys for the members of blocks that were too large, of the block and what it is divided by in this round.
  private func divide(_ large: PartitionedWords, round: Int) throws(SpillError) -> PartitionedWords {
    let keys = try table.makeWords(partitions: rules.count << Int(layout.partitionBits), workers: workers, in: memory)
    let all = RegistrationPieces(of: table)
    workers.run(jobs: large.partitionCount) {
      (writer: WordWriter(to: keys), members: [UInt64]())
    } _: { state, partition in
      let slot = partition / layout.rangeCount
      large.take(partition, into: &state.members)
      guard !state.members.isEmpty else { return }
      var registrations = all
      registrations.load([layout.range(ofPlace: partition)], workers: Workers(count: 1))
      for word in state.members {
        let member = KeyTuple(rawValue: word)
        guard registrations.has(member.ordinal) else { continue }
        let hash = layout.divide(
          member, registrations[member.ordinal], of: rules[slot], round: round, seed: seed)
        let tuple = KeyTuple(hash: hash, ordinal: member.ordinal, partitionBits: layout.partitionBits)
        state.writer.append(tuple.rawValue, to: layout.partition(of: hash, slot: slot))
      }
    } finish: {
      $0.writer.finish()
    }
    try large.check()
    return keys
  }
}
