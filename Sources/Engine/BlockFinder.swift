import Identity
import Linkage

/// One worker's part in finding blocks: the blocks of one partition after another, their pairs, and those that are too large.
struct BlockFinder: Sendable {
  private(set) var statistics: [BlockingStatistics]
  private let rules: [BlockingRule]
  private let round: Int
  private let tiling: PairTiling
  private var pairs: WordWriter
  private var large: WordWriter
  private var filter = RepeatedKeyFilter()
  private var words: [UInt64] = []
  private var scratch: [UInt64] = []
  private var members: [UInt32] = []

  init(_ rules: [BlockingRule], pairs: WordWriter, tiling: PairTiling, large: WordWriter, round: Int) {
    self.rules = rules
    statistics = rules.map { BlockingStatistics(rule: $0) }
    self.pairs = pairs
    self.tiling = tiling
    self.large = large
    self.round = round
  }

  /// Finds the blocks of a partition. `place` says where a member of a block that is too large goes, by the rule's place and the
  /// ordinal; `nil` where no such block is divided any further.
  mutating func find(
    in partition: Int, of keys: PartitionedWords, partitionBits: UInt64, place: (Int, UInt32) -> Int?
  ) {
    let slot = partition >> Int(partitionBits)
    keys.take(partition, into: &words)
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
        if members.count > 1 { add(slot, block: UInt64(partition) << 36 | key, place: place) }
      }
      start = end
    }
  }

  mutating func finish() {
    pairs.finish()
    large.finish()
  }

  /// The registrations in `members` share a key: all pairs, or another round if they are too many.
  private mutating func add(_ slot: Int, block: UInt64, place: (Int, UInt32) -> Int?) {
    let rule = rules[slot]
    let size = members.count
    if round == 0 { note(slot, size) }
    if size <= rule.blockSizeLimit {
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
    let hash = Hash.words(block, 0, seed: 0)
    for ordinal in members {
      guard let place = place(slot, ordinal) else {
        statistics[slot].leftOutPairs += size * (size - 1) / 2
        return
      }
      large.append(KeyTuple(hash: hash, ordinal: ordinal, partitionBits: 0).rawValue, to: place)
    }
  }

  private mutating func note(_ slot: Int, _ size: Int) {
    let largest = statistics[slot].largestBlocks
    if largest.count < BlockingStatistics.largestBlockCount || size > (largest.last?.size ?? 0) {
      statistics[slot].note([(size, members[0])])
    }
  }
}
