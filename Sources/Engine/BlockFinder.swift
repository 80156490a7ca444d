import Identity
import Linkage

/// One worker's part in finding blocks: the blocks of one partition after another, their pairs, and those that are too large.
struct BlockFinder: Sendable {
  private(set) var statistics: [BlockingStatistics]
  private let rules: [BlockingRule]
  private let layout: BlockLayout
  private let round: Int
  /// A block that is too large is not divided any further.
  private let isLastRound: Bool
  private let tiling: PairTiling
  private var pairs: WordWriter
  private var large: WordWriter
  private var filter = RepeatedKeyFilter()
  private var words: [UInt64] = []
  private var scratch: [UInt64] = []
  private var members: [UInt32] = []

  init(
    _ rules: [BlockingRule], layout: BlockLayout, pairs: WordWriter, tiling: PairTiling, large: WordWriter, round: Int,
    isLastRound: Bool
  ) {
    self.rules = rules
    statistics = rules.map { BlockingStatistics(rule: $0) }
    self.pairs = pairs
    self.tiling = tiling
    self.large = large
    self.layout = layout
    self.round = round
    self.isLastRound = isLastRound
  }

  /// Finds the blocks of a partition.
  mutating func find(in partition: Int, of keys: PartitionedWords) {
    let slot = partition >> Int(layout.partitionBits)
    keys.take(partition, into: &words)
    findBlocks(of: partition, slot)
  }

  /// Finds the blocks of a partition's keys, which are `words`.
  mutating func find(in partition: Int, words: [UInt64]) {
    self.words = words
    findBlocks(of: partition, partition >> Int(layout.partitionBits))
  }

  private mutating func findBlocks(of partition: Int, _ slot: Int) {
    if round == 0 { statistics[slot].keys += words.count }
    filter.keepRepeated(&words)
    RadixSort.sort(&words, scratch: &scratch, shift: 48, bits: 16)
    var start = 0
    while start < words.count {
      let key = KeyTuple(rawValue: words[start]).remainder
      var end = start + 1
      while end < words.count, KeyTuple(rawValue: words[end]).remainder == key { end += 1 }
      if end - start > 1 {
        members.removeAll(keepingCapacity: true)
        for index in start..<end {
          let ordinal = KeyTuple(rawValue: words[index]).ordinal
          // One registration can have a key twice, by two ways that lead to it.
          if members.last != ordinal { members.append(ordinal) }
        }
        if members.count > 1 { add(slot, key: key, of: partition) }
      }
      start = end
    }
  }

  mutating func finish() {
    pairs.finish()
    large.finish()
  }

  /// The registrations in `members` share a key: all pairs, or another round if they are too many.
  private mutating func add(_ slot: Int, key: UInt64, of partition: Int) {
    let rule = rules[slot]
    let size = members.count
    if round == 0 { note(slot, size) }
    if size <= rule.blockSizeLimit(registrations: layout.registrations) {
      for i in 0..<size {
        for j in i + 1..<size {
          let pair = CandidatePair(members[i], members[j], rule: rule)
          pairs.append(pair.rawValue, to: tiling.part(of: pair))
        }
      }
      statistics[slot].pairs += size * (size - 1) / 2
      return
    }
    if round == 0 { statistics[slot].refinedBlocks += 1 }
    guard !isLastRound else { return addChain(slot) }
    let block = layout.block(key, in: partition, of: rule)
    for ordinal in members {
      let member = KeyTuple(hash: block, ordinal: ordinal, partitionBits: 0)
      large.append(member.rawValue, to: layout.place(of: ordinal, slot: slot))
    }
  }

  /// More registrations than this that agree in all that a block is divided by are no child's; clusters grow with the square.
  static let chainLimit = 256

  /// The registrations in `members` agree in all that a block is divided by: one child a hundred times over must be found, but not
  /// each with each. Neighbours are compared, which is enough to bring them into one cluster.
  private mutating func addChain(_ slot: Int) {
    let size = members.count
    guard size <= Self.chainLimit else {
      statistics[slot].leftOutPairs += size * (size - 1) / 2
      return
    }
    for (a, b) in zip(members, members.dropFirst()) {
      let pair = CandidatePair(a, b, rule: rules[slot])
      pairs.append(pair.rawValue, to: tiling.part(of: pair))
    }
    statistics[slot].pairs += size - 1
    statistics[slot].leftOutPairs += size * (size - 1) / 2 - (size - 1)
  }

  private mutating func note(_ slot: Int, _ size: Int) {
    let largest = statistics[slot].largestBlocks
    // Of equal sizes the first registration's, whatever the order in which the hashes bring them.
    guard largest.count == BlockingStatistics.largestBlockCount, let last = largest.last else {
      return statistics[slot].note([(size, members[0])])
    }
    if (size, last.ordinal) > (last.size, members[0]) {
      statistics[slot].note([(size, members[0])])
    }
  }
}
