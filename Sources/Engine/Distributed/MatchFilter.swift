import Identity
import Linkage
import Submission

/// Finds the blocks among members, as ``BlockFinder`` does on one machine, their pairs, and those of these that may be links.
///
/// Members of a block that is too large go on under the key of a part of it, for the next round; so one key that many have is
/// one line after another here, and pairs of it are looked at wherever its parts go.
struct MatchFilter: Filter {
  var stage: String { "match\(round)" }
  var takes: [LineKind] { [.members(inRound: round)] }

  private let round: Int
  private let plan: DistributedPlan
  private let seed: UInt64
  private let layout: BlockLayout
  private let pairRangeShift: UInt64
  private let judge: PairJudge
  private var earlier: EarlierBlocks
  private var statistics = BlockingRule.allCases.map { BlockingStatistics(rule: $0) }
  /// Of the largest blocks the first registrations.
  private var firstOfLargest: [UInt32: Registration] = [:]
  private var members: [BlockMember] = []
  private var divided: RowLines
  private var pairs: [UInt64] = []
  private var links = RowLines(.link, columns: PossibleLink.columns, count: 1)

  static let roundCount = BlockSearch.refinements + 1
  private var isLastRound: Bool { round == BlockSearch.refinements }
  /// Pairs that are kept before they are written.
  private static let pairLimit = 4 << 20

  init(_ plan: DistributedPlan, model: MatchModel, threshold: Double, large: KeySieve, round: Int) throws(FilterError) {
    let count = try plan.planned().count
    self.round = round
    self.plan = plan
    seed = try plan.hashSeed()
    layout = BlockLayout(registrations: count)
    var shift: UInt64 = 0
    while count >> Int(shift) >= 1 << Int(plan.lineBits) { shift += 1 }
    pairRangeShift = shift
    // Frequencies are the gatherer's; without them a pair can only be said not to reach the threshold.
    judge = PairJudge(
      comparer: PairComparer(frequencies: TermFrequencies(RequestTerms(of: [], screen: RequestScreen(of: [])))),
      scorer: MatchScorer(model: model, registrations: count, task: .sweep),
      least: MatchWeight(probability: threshold))
    earlier = try EarlierBlocks(plan, large: large)
    divided = RowLines(
      .members(inRound: min(round + 1, BlockSearch.refinements)), columns: BlockMember.columns,
      count: 1 << Int(plan.lineBits))
  }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let rows = try reader.rows(columns: BlockMember.columns)
    for row in 0..<rows.count { members.append(try BlockMember(rows, row)) }
    output.counts["members"] += rows.count
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    defer { members.removeAll(keepingCapacity: true) }
    let group = try MemberGroup(members, layout)
    // Within the line registrations have numbers of their own, in the order of their ordinals.
    let tiling = PairTiling(registrations: group.firsts.count, rangeShift: CandidatePair.ordinalBits)
    let slots = BlockingRule.allCases.count
    let (found, large) = (
      PartitionedWords(partitions: tiling.partCount), PartitionedWords(partitions: slots * layout.rangeCount)
    )
    var finder = BlockFinder(
      BlockingRule.allCases, layout: layout, pairs: WordWriter(to: found), tiling: tiling, large: WordWriter(to: large),
      round: round, isLastRound: isLastRound)
    group.forEachPartition { partition, words in finder.find(in: partition, words: words) }
    finder.finish()
    for slot in statistics.indices { note(finder.statistics[slot], of: group) }

    var words: [UInt64] = []
    var dividedCount = 0
    for place in 0..<large.partitionCount {
      large.take(place, into: &words)
      guard let rule = BlockingRule(rawValue: UInt8(place / layout.rangeCount)) else { continue }
      for word in words {
        let member = members[group.firsts[Int(KeyTuple(rawValue: word).ordinal)]]
        let hash = layout.divide(KeyTuple(rawValue: word), member.registration, of: rule, round: round, seed: seed)
        let part = BlockMember(
          rule, hash: hash, layout, ordinal: member.ordinal, member.registration, member.id)
        try divided.append(to: part.line(plan), &output) { $0.append(part) }
        dividedCount += 1
      }
    }
    output.counts["divided"] += dividedCount
    var scratch: [UInt64] = []
    var linkCount = 0
    // Before a part of a block there are all whole blocks of the rule.
    let line = round == 0 ? key.number : .max
    for part in 0..<tiling.partCount {
      found.take(part, into: &words)
      RadixSort.sort(&words, scratch: &scratch, shift: 36, bits: tiling.partShift)
      for pair in CandidatePairs.unique(words, count: { _ in }) {
        let (a, b) = (group.firsts[Int(pair.a)], group.firsts[Int(pair.b)])
        if judge.isWorthJudging(members[a].registration, members[b].registration) {
          if earlier.have(members[a].registration, members[b].registration, before: pair.rule, line: line) { continue }
          let link = PossibleLink(rule: pair.rule, members[a], members[b])
          try links.append(to: 0, &output) { $0.append(link) }
          linkCount += 1
        }
        pairs.append(CandidatePair(members[a].ordinal, members[b].ordinal, rule: pair.rule).rawValue)
      }
    }
    output.counts["links"] += linkCount
    if pairs.count > Self.pairLimit { try writePairs(&output) }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    try divided.finish(&output)
    try writePairs(&output)
    try links.finish(&output)
    for rule in statistics {
      var line = PackedWriter()
      for count in [rule.pairs, rule.refinedBlocks, rule.leftOutPairs, rule.largestBlocks.count] { line.number(count) }
      for block in rule.largestBlocks {
        line.number(block.size)
        line.number(UInt64(block.ordinal))
        line.registration(firstOfLargest[block.ordinal] ?? Registration())
      }
      try output.writer.line(LineKey(.block, UInt64(rule.rule.rawValue)), line.takeBase64())
      output.counts["rules"] += 1
    }
  }

  private mutating func note(_ found: BlockingStatistics, of group: MemberGroup) {
    var found = found
    for index in found.largestBlocks.indices {
      let member = members[group.firsts[Int(found.largestBlocks[index].ordinal)]]
      found.largestBlocks[index].ordinal = member.ordinal
      firstOfLargest[member.ordinal] = member.registration
    }
    statistics[Int(found.rule.rawValue)].merge(found)
  }

  private mutating func writePairs(_ output: inout FilterOutput) throws(FilterError) {
    var scratch: [UInt64] = []
    RadixSort.sort(&pairs, scratch: &scratch, bits: 64) { $0 }
    var start = 0
    while start < pairs.count {
      let range = UInt64(CandidatePair(rawValue: pairs[start]).a) >> pairRangeShift
      var end = start + 1
      while end < pairs.count, UInt64(CandidatePair(rawValue: pairs[end]).a) >> pairRangeShift == range { end += 1 }
      var line = PackedWriter()
      line.ascending(pairs[start..<end])
      try output.writer.line(LineKey(.pair, range), line.takeBase64())
      start = end
    }
    output.counts["pairs"] += pairs.count
    pairs.removeAll(keepingCapacity: true)
  }
}

/// The members of one line, put in order for ``BlockFinder``.
private struct MemberGroup {
  /// By the number that a registration has within the line, a member that is it.
  var firsts: [Int] = []
  /// By partition of ``BlockLayout``, tuples of keys and these numbers, partition by partition.
  private var tuples: [UInt64] = []
  private var ends: [(partition: Int, end: Int)] = []

  init(_ members: [BlockMember], _ layout: BlockLayout) throws(FilterError) {
    var scratch: [UInt64] = []
    var order = members.indices.map { UInt64(members[$0].ordinal) << 32 | UInt64($0) }
    RadixSort.sort(&order, scratch: &scratch, bits: CandidatePair.ordinalBits) { $0 >> 32 }
    var last: UInt64?
    var keyed: [UInt64] = []
    var numbers = [UInt32](repeating: 0, count: members.count)
    for word in order {
      guard word >> 32 < UInt64(layout.registrations) else { throw .malformed }
      let index = Int(word & 0xFFFF_FFFF)
      if word >> 32 != last { firsts.append(index) }
      last = word >> 32
      numbers[index] = UInt32(firsts.count - 1)
      guard let rule = BlockMember.rule(ofKey: members[index].key) else { throw .malformed }
      keyed.append(UInt64(layout.partition(of: members[index].key, slot: Int(rule.rawValue))) << 32 | UInt64(index))
    }
    let partitionBits = Int(layout.partitionBits) + 4
    RadixSort.sort(&keyed, scratch: &scratch, bits: partitionBits) { $0 >> 32 }
    for word in keyed {
      let (partition, index) = (Int(word >> 32), Int(word & 0xFFFF_FFFF))
      let tuple = KeyTuple(
        hash: members[index].key & ~15, ordinal: numbers[index], partitionBits: layout.partitionBits)
      tuples.append(tuple.rawValue)
      if ends.last?.partition == partition {
        ends[ends.count - 1].end = tuples.count
      } else {
        ends.append((partition, tuples.count))
      }
    }
  }

  func forEachPartition(_ body: (Int, [UInt64]) -> Void) {
    var start = 0
    for (partition, end) in ends {
      body(partition, Array(tuples[start..<end]))
      start = end
    }
  }
}
