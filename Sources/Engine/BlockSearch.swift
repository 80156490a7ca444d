import Identity
import Linkage

/// Finds the pairs of some blocking rules: keys into partitions, repeated keys into blocks, blocks into pairs.
///
/// Blocks over a rule's limit are divided, by another attribute in each round, all of a round at once: their registrations are
/// fetched in the order of the table.
struct BlockSearch: Sendable {
  let rules: [BlockingRule]
  let registrations: [Registration]
  let workers: Workers
  let keyMaker: BlockingKeyMaker
  let seed: UInt64
  /// Where pairs go, by what of them is above `partShift`.
  let pairs: PartitionedWords
  let partShift: UInt64
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
    _ rules: [BlockingRule], of registrations: [Registration], workers: Workers, seed: UInt64, pairs: PartitionedWords,
    partShift: UInt64
  ) {
    self.rules = rules
    self.registrations = registrations
    self.workers = workers
    keyMaker = BlockingKeyMaker(seed: seed)
    self.seed = seed
    self.pairs = pairs
    self.partShift = partShift
    // About 32,000 keys a partition, where that does not take more than 512 partitions a rule.
    partitionBits = UInt64(min(RadixSort.partitionCount(registrations.count).trailingZeroBitCount, 9))
    var shift: UInt64 = 14
    while registrations.count >> Int(shift) >= 64 { shift += 1 }
    rangeShift = shift
    rangeCount = registrations.count >> Int(shift) + 1
  }

  func run() -> [BlockingStatistics] {
    var statistics = rules.map { BlockingStatistics(rule: $0) }
    var keys = makeKeys()
    for round in 0...Self.refinements {
      let large = PartitionedWords(partitions: rules.count * rangeCount)
      let divided = keys
      let states = workers.run(jobs: divided.partitionCount) {
        BlockFinder(rules, pairs: WordWriter(to: pairs), partShift: partShift, large: WordWriter(to: large), round: round)
      } _: { blocks, partition in
        blocks.find(in: partition, of: divided, partitionBits: partitionBits) { slot, ordinal in
          round == Self.refinements ? nil : slot * rangeCount + Int(UInt64(ordinal) >> rangeShift)
        }
      } finish: {
        $0.finish()
      }
      for state in states {
        for slot in rules.indices { statistics[slot].merge(state.statistics[slot]) }
      }
      if large.isEmpty { break }
      keys = divide(large, round: round)
    }
    return statistics
  }

  /// The keys of all registrations under all rules.
  private func makeKeys() -> PartitionedWords {
    let keys = PartitionedWords(partitions: rules.count << Int(partitionBits))
    var slots = [Int](repeating: 0, count: BlockingRule.allCases.count)
    for (slot, rule) in rules.enumerated() { slots[Int(rule.rawValue)] = slot }
    let firstPartition = slots.map { $0 << Int(partitionBits) }
    workers.run(jobs: (registrations.count + Self.jobSize - 1) / Self.jobSize) {
      WordWriter(to: keys)
    } _: { writer, job in
      let range = job * Self.jobSize..<min((job + 1) * Self.jobSize, registrations.count)
      keyMaker.forEachRun(
        of: registrations.span.extracting(range), firstOrdinal: UInt32(range.lowerBound), rules: rules
      ) { rule, keys in
        let first = firstPartition[Int(rule.rawValue)]
        for index in keys.indices {
          let key = keys[index]
          let tuple = KeyTuple(hash: key.hash, ordinal: key.ordinal, partitionBits: partitionBits)
          writer.append(tuple.rawValue, to: first | partition(of: key.hash))
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
  private func divide(_ large: PartitionedWords, round: Int) -> PartitionedWords {
    let keys = PartitionedWords(partitions: rules.count << Int(partitionBits))
    workers.run(jobs: large.partitionCount) {
      (writer: WordWriter(to: keys), members: [UInt64]())
    } _: { state, partition in
      let slot = partition / rangeCount
      large.take(partition, into: &state.members)
      for word in state.members {
        let member = KeyTuple(rawValue: word)
        let refinement = registrations[Int(member.ordinal)].refinement(of: rules[slot], step: round, seed: seed)
        let hash = Hash.words(member.remainder, refinement, seed: seed)
        let tuple = KeyTuple(hash: hash, ordinal: member.ordinal, partitionBits: partitionBits)
        state.writer.append(tuple.rawValue, to: slot << Int(partitionBits) | self.partition(of: hash))
      }
    } finish: {
      $0.writer.finish()
    }
    return keys
  }
}
