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
  /// Bits of the hash that choose the partition within those of a rule.
  private let partitionBits: UInt64
  /// Registrations of one range are fetched together.
  private let rangeShift: UInt64
  private let rangeCount: Int

  /// Registrations a job takes at a time.
  private static let jobSize = 1 << 14
  /// Rounds in which a block can be divided.
  private static let refinements = 2

  init(
    _ rules: [BlockingRule], of table: RegistrationTable, workers: Workers, seed: UInt64, pairs: PartitionedWords,
    tiling: PairTiling
  ) {
    self.rules = rules
    self.table = table
    self.workers = workers
    keyMaker = BlockingKeyMaker(seed: seed)
    self.seed = seed
    self.pairs = pairs
    self.tiling = tiling
    // About 32,000 keys a partition, where that does not take more than 512 partitions a rule.
    partitionBits = UInt64(min(RadixSort.partitionCount(table.count).trailingZeroBitCount, 9))
    var shift: UInt64 = 14
    while table.count >> Int(shift) >= 64 { shift += 1 }
    rangeShift = shift
    rangeCount = table.count >> Int(shift) + 1
  }

  func run() throws(SpillError) -> [BlockingStatistics] {
    var statistics = rules.map { BlockingStatistics(rule: $0) }
    var keys = try makeKeys()
    for round in 0...Self.refinements {
      let large = try table.makeWords(partitions: rules.count * rangeCount)
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
      BlockFinder(rules, pairs: WordWriter(to: pairs), tiling: tiling, large: WordWriter(to: large), round: round)
    } _: { blocks, partition in
      blocks.find(in: partition, of: keys, partitionBits: partitionBits) { slot, ordinal in
        round == Self.refinements ? nil : slot * rangeCount + Int(UInt64(ordinal) >> rangeShift)
      }
    } finish: {
      $0.finish()
    }
    return rules.indices.map { slot in
      states.reduce(BlockingStatistics(rule: rules[slot])) { $0.merged(with: $1.statistics[slot]) }
    }
  }

  /// The keys of all registrations under all rules.
  private func makeKeys() throws(SpillError) -> PartitionedWords {
    let keys = try table.makeWords(partitions: rules.count << Int(partitionBits))
    var slots = [Int](repeating: 0, count: BlockingRule.allCases.count)
    for (slot, rule) in rules.enumerated() { slots[Int(rule.rawValue)] = slot }
    let firstPartition = slots.map { $0 << Int(partitionBits) }
    workers.run(jobs: (table.count + Self.jobSize - 1) / Self.jobSize) {
      WordWriter(to: keys)
    } _: { writer, job in
      let range = job * Self.jobSize..<min((job + 1) * Self.jobSize, table.count)
      table.withRegistrations(range) { registrations in
        keyMaker.forEachRun(of: registrations, firstOrdinal: UInt32(range.lowerBound), rules: rules) { rule, keys in
          let first = firstPartition[Int(rule.rawValue)]
          for index in keys.indices {
            let key = keys[index]
            let tuple = KeyTuple(hash: key.hash, ordinal: key.ordinal, partitionBits: partitionBits)
            writer.append(tuple.rawValue, to: first | partition(of: key.hash))
          }
        }
      }
    } finish: {
      $0.finish()
    }
    return keys
  }

  /// Which of the partitions of a rule a hash lies in.
  @inline(__always)
  private func partition(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> (64 - partitionBits))
  }

  /// New keys for the members of blocks that were too large, of the block and what it is divided by in this round.
  private func divide(_ large: PartitionedWords, round: Int) throws(SpillError) -> PartitionedWords {
    let keys = try table.makeWords(partitions: rules.count << Int(partitionBits))
    workers.run(jobs: large.partitionCount) {
      (writer: WordWriter(to: keys), members: [UInt64]())
    } _: { state, partition in
      let slot = partition / rangeCount
      let start = (partition % rangeCount) << Int(rangeShift)
      large.take(partition, into: &state.members)
      guard !state.members.isEmpty else { return }
      table.withRegistrations(start..<min(start + 1 << Int(rangeShift), table.count)) { registrations in
        for word in state.members {
          let member = KeyTuple(rawValue: word)
          let place = Int(member.ordinal) - start
          guard place < registrations.count else { continue }
          let refinement = registrations[place].refinement(of: rules[slot], step: round, seed: seed)
          let hash = Hash.words(member.remainder, refinement, seed: seed)
          let tuple = KeyTuple(hash: hash, ordinal: member.ordinal, partitionBits: partitionBits)
          state.writer.append(tuple.rawValue, to: slot << Int(partitionBits) | self.partition(of: hash))
        }
      }
    } finish: {
      $0.writer.finish()
    }
    try large.check()
    return keys
  }
}
