import Identity
import Linkage

/// What a blocking rule made of the registrations.
public struct BlockingStatistics: Sendable {
  public var rule: BlockingRule
  /// Keys made, pairs found, and pairs that no earlier rule had found.
  public var keys = 0
  public var pairs = 0
  public var newPairs = 0
  /// Blocks over the limit that were divided further.
  public var refinedBlocks = 0
  /// Registrations in blocks that stayed too large even so, and the pairs that were left out with them.
  public var leftOutPairs = 0
  /// The largest blocks: number of registrations and the ordinal of one of them, largest first.
  public var largestBlocks: [(size: Int, ordinal: UInt32)] = []

  static let largestBlockCount = 5

  mutating func merge(_ other: BlockingStatistics) {
    keys += other.keys
    pairs += other.pairs
    newPairs += other.newPairs
    refinedBlocks += other.refinedBlocks
    leftOutPairs += other.leftOutPairs
    note(other.largestBlocks)
  }

  mutating func note(_ blocks: [(size: Int, ordinal: UInt32)]) {
    largestBlocks += blocks
    largestBlocks.sort { ($1.size, $0.ordinal) < ($0.size, $1.ordinal) }
    largestBlocks = Array(largestBlocks.prefix(Self.largestBlockCount))
  }
}

/// Finds the candidate pairs of a table: one pass per blocking rule, then every pair once.
struct CandidateSearch {
  let registrations: [Registration]
  let workers: Workers
  let keyMaker: BlockingKeyMaker
  let seed: UInt64
  /// Registrations a job takes at a time.
  private let jobSize = 1 << 15

  init(_ registrations: [Registration], workers: Workers, seed: UInt64) {
    self.registrations = registrations
    self.workers = workers
    self.seed = seed
    keyMaker = BlockingKeyMaker(seed: seed)
  }

  /// All candidate pairs, divided by their first registration; calls `body` with each part on some worker, results by part.
  func forEachPart<Result: Sendable>(
    rules: [BlockingRule] = BlockingRule.allCases, _ body: @Sendable ([CandidatePair]) -> Result
  ) -> (results: [Result], statistics: [BlockingStatistics]) {
    let parts = RadixSort.partitionCount(registrations.count / 2)
    // Parts by the top bits of the smaller ordinal, of those that the table uses.
    let usedBits = Int.bitWidth - max(registrations.count - 1, 1).leadingZeroBitCount
    let shift = UInt64(36 + usedBits - min(parts.trailingZeroBitCount, usedBits))

    var found = Partitioned<CandidatePair>()
    var statistics: [BlockingStatistics] = []
    for rule in rules {
      let (slices, counts) = pairs(of: rule, parts: parts, shift: shift)
      found.slices += slices
      statistics.append(counts)
    }
    let all = found
    let results = workers.map(jobs: parts) { part in
      var pairs: [CandidatePair] = []
      var scratch: [CandidatePair] = []
      all.gather(part, into: &pairs)
      // Stable, and the slices stand in the order of the rules: of equal pairs the first rule's comes first.
      RadixSort.sort(&pairs, scratch: &scratch, bits: 28 + usedBits) { $0.rawValue >> 8 }
      var newPairs = [Int](repeating: 0, count: BlockingRule.allCases.count)
      let unique = Self.unique(pairs) { newPairs[Int($0.rawValue)] += 1 }
      return (body(unique), newPairs)
    }
    for index in statistics.indices {
      let rule = Int(statistics[index].rule.rawValue)
      statistics[index].newPairs = results.reduce(0) { $0 + $1.1[rule] }
    }
    return (results.map(\.0), statistics)
  }

  /// The first of each run of equal pairs: the one of the first rule.
  private static func unique(_ pairs: [CandidatePair], count: (BlockingRule) -> Void) -> [CandidatePair] {
    var unique: [CandidatePair] = []
    unique.reserveCapacity(pairs.count)
    var last: UInt64 = .max
    for pair in pairs where pair.rawValue >> 8 != last {
      last = pair.rawValue >> 8
      unique.append(pair)
      count(pair.rule)
    }
    return unique
  }

  /// The pairs of one rule, by job in slices of `parts` parts.
  private func pairs(
    of rule: BlockingRule, parts: Int, shift: UInt64
  ) -> (slices: [Partitioned<CandidatePair>.Slice], statistics: BlockingStatistics) {
    let jobs = (registrations.count + jobSize - 1) / jobSize
    let partitions = RadixSort.partitionCount(registrations.count)
    let keyShift = UInt64(64 - partitions.trailingZeroBitCount)
    var keys = Partitioned<BlockingKey>()
    keys.slices = workers.map(jobs: jobs) { job in
      let range = job * jobSize..<min((job + 1) * jobSize, registrations.count)
      var keys: [BlockingKey] = []
      keys.reserveCapacity(range.count * 2)
      keyMaker.append(
        rule, of: registrations.span.extracting(range), firstOrdinal: UInt32(range.lowerBound), to: &keys)
      return Partitioned.slice(keys, partitions: partitions) { partitions == 1 ? 0 : Int($0.hash >> keyShift) }
    }
    let all = keys
    let results = workers.map(jobs: partitions) { partition in
      var keys: [BlockingKey] = []
      var scratch: [BlockingKey] = []
      all.gather(partition, into: &keys)
      RadixSort.sort(&keys, scratch: &scratch, bits: BlockPairs.hashBits) { $0.hash }
      var blocks = BlockPairs(rule: rule, registrations: registrations, seed: seed)
      blocks.add(keys)
      let slice = Partitioned.slice(blocks.pairs, partitions: parts) { Int($0.rawValue >> shift) }
      return (slice, blocks.statistics)
    }
    var statistics = BlockingStatistics(rule: rule)
    for result in results { statistics.merge(result.1) }
    return (results.map(\.0), statistics)
  }
}

/// Turns sorted keys into pairs, block by block.
private struct BlockPairs {
  /// Bits of the hash, besides those that chose the partition, that tell keys apart.
  static let hashBits = 40

  let rule: BlockingRule
  let registrations: [Registration]
  let seed: UInt64
  var pairs: [CandidatePair] = []
  var statistics: BlockingStatistics

  init(rule: BlockingRule, registrations: [Registration], seed: UInt64) {
    self.rule = rule
    self.registrations = registrations
    self.seed = seed
    statistics = BlockingStatistics(rule: rule)
  }

  mutating func add(_ keys: [BlockingKey]) {
    statistics.keys += keys.count
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, (keys[end].hash ^ keys[start].hash) & (1 << Self.hashBits - 1) == 0 { end += 1 }
      if end - start > 1 { addBlock(keys[start..<end].map(\.ordinal), step: 0) }
      start = end
    }
  }

  /// Registrations that share a key: all pairs, or those of its refinement if it is over the limit.
  private mutating func addBlock(_ ordinals: [UInt32], step: Int) {
    // One registration can have a key twice, by two ways that lead to it.
    var members: [UInt32] = []
    for ordinal in ordinals where members.last != ordinal { members.append(ordinal) }
    let size = members.count
    guard size > 1 else { return }
    if step == 0 { note(size, members[0]) }
    if size <= rule.blockSizeLimit {
      for i in 0..<size {
        for j in i + 1..<size { pairs.append(CandidatePair(members[i], members[j], rule: rule)) }
      }
      statistics.pairs += size * (size - 1) / 2
      return
    }
    guard step < 2 else {
      statistics.leftOutPairs += size * (size - 1) / 2
      return
    }
    if step == 0 { statistics.refinedBlocks += 1 }
    let refined = members.map { (registrations[Int($0)].refinement(step, seed: seed), $0) }.sorted { $0 < $1 }
    var start = 0
    while start < size {
      var end = start + 1
      while end < size, refined[end].0 == refined[start].0 { end += 1 }
      if end - start > 1 { addBlock(refined[start..<end].map(\.1), step: step + 1) }
      start = end
    }
  }

  private mutating func note(_ size: Int, _ ordinal: UInt32) {
    let largest = statistics.largestBlocks
    if largest.count < BlockingStatistics.largestBlockCount || size > (largest.last?.size ?? 0) {
      statistics.note([(size, ordinal)])
    }
  }
}
