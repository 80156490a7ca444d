import Identity
import Linkage
import Submission

/// Finds the blocks among members, as ``BlockFinder`` does on one machine, their pairs, and those of these that may be links.
///
/// Members of a block that is too large go on under the key of a part of it, for the next round; so one key that many have is
/// one line after another here, and pairs of it are looked at wherever its parts go.
struct MatchFilter: Filter {
  var stage: String { "match\(round)" }
  var takes: LineKind { .members(inRound: round) }

  private let round: Int
  private let seed: UInt64
  private let layout: BlockLayout
  private let tiling: PairTiling
  private let judge: PairJudge
  private var statistics = BlockingRule.allCases.map { BlockingStatistics(rule: $0) }
  /// Of the largest blocks the first registrations.
  private var firstOfLargest: [UInt32: Registration] = [:]
  private var members: [BlockMember] = []
  private var divided: OpenLines
  private var pairs: OpenLines
  private var links: OpenLines

  static let roundCount = BlockSearch.refinements + 1
  private var isLastRound: Bool { round == BlockSearch.refinements }

  init(_ plan: DistributedPlan, model: MatchModel, threshold: Double, round: Int) throws(FilterError) {
    let count = try plan.planned().count
    self.round = round
    seed = try plan.hashSeed()
    layout = BlockLayout(registrations: count)
    tiling = PairTiling(registrations: count, rangeShift: CandidatePair.ordinalBits)
    // Frequencies are the gatherer's; without them a pair can only be said not to reach the threshold.
    judge = PairJudge(
      comparer: PairComparer(frequencies: TermFrequencies(RequestTerms(of: [], screen: RequestScreen(of: [])))),
      scorer: MatchScorer(model: model, registrations: count, task: .sweep),
      least: MatchWeight(probability: threshold))
    let partitions = BlockingRule.allCases.count << Int(layout.partitionBits)
    divided = OpenLines(.members(inRound: min(round + 1, BlockSearch.refinements)), count: partitions)
    pairs = OpenLines(.pair, count: tiling.partCount)
    links = OpenLines(.link, count: tiling.partCount)
  }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let before = members.count
    while !reader.isAtEnd { members.append(try reader.member()) }
    output.counts["members"] += members.count - before
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    defer { members.removeAll(keepingCapacity: true) }
    let slot = Int(truncatingIfNeeded: key.number >> layout.partitionBits)
    guard let rule = UInt8(exactly: slot).flatMap(BlockingRule.init(rawValue:)) else { throw .malformed }
    let within = Int(truncatingIfNeeded: key.number & (1 << layout.partitionBits - 1))
    var indices: [UInt32: Int] = [:]
    for (index, member) in members.enumerated() {
      guard Int(member.tuple.ordinal) < layout.registrations else { throw .malformed }
      indices[member.tuple.ordinal] = index
    }
    func member(_ ordinal: UInt32) -> BlockMember? { indices[ordinal].map { members[$0] } }

    let (found, large) = (
      PartitionedWords(partitions: tiling.partCount), PartitionedWords(partitions: layout.rangeCount)
    )
    var finder = BlockFinder(
      [rule], layout: layout, pairs: WordWriter(to: found), tiling: tiling, large: WordWriter(to: large), round: round,
      isLastRound: isLastRound)
    finder.find(in: within, words: members.map(\.tuple.rawValue))
    finder.finish()
    statistics[slot].merge(finder.statistics[0])
    for block in finder.statistics[0].largestBlocks {
      firstOfLargest[block.ordinal] = member(block.ordinal)?.registration
    }

    var words: [UInt64] = []
    for place in 0..<layout.rangeCount {
      large.take(place, into: &words)
      for word in words {
        guard let large = member(KeyTuple(rawValue: word).ordinal) else { throw .malformed }
        let (tuple, partition) = layout.divide(
          KeyTuple(rawValue: word), large.registration, of: rule, slot: slot, round: round, seed: seed)
        let part = BlockMember(tuple: tuple, registration: large.registration, id: large.id)
        try divided.append(to: partition, &output) { $0.member(part) }
        output.counts["divided"] += 1
      }
    }
    for part in 0..<tiling.partCount {
      found.take(part, into: &words)
      for word in words {
        let pair = CandidatePair(rawValue: word)
        guard let a = member(pair.a), let b = member(pair.b) else { throw .malformed }
        try pairs.append(to: part, &output) { $0.word(word) }
        output.counts["pairs"] += 1
        guard judge.isWorthJudging(a.registration, b.registration) else { continue }
        try links.append(to: part, &output) { $0.link(PossibleLink(pair: pair, a: a, b: b)) }
        output.counts["links"] += 1
      }
    }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    try divided.finish(&output)
    try pairs.finish(&output)
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
}

/// A candidate pair that may be a link, with all that deciding it takes but frequencies.
struct PossibleLink {
  var pair: CandidatePair
  var a: (ordinal: UInt32, registration: Registration, id: RecordID)
  var b: (ordinal: UInt32, registration: Registration, id: RecordID)

  init(pair: CandidatePair, a: BlockMember, b: BlockMember) {
    self.pair = pair
    self.a = (pair.a, a.registration, a.id)
    self.b = (pair.b, b.registration, b.id)
  }

  init(_ reader: inout PackedReader) throws(FilterError) {
    pair = CandidatePair(rawValue: try reader.word())
    a = (pair.a, try reader.registration(), try reader.text())
    b = (pair.b, try reader.registration(), try reader.text())
  }
}

extension PackedWriter {
  mutating func link(_ link: PossibleLink) {
    word(link.pair.rawValue)
    for end in [link.a, link.b] {
      registration(end.registration)
      text(end.id)
    }
  }
}

/// Counts each pair once, for the first rule that found it.
struct PairFilter: Filter {
  let stage = "pairs"
  let takes = LineKind.pair

  private var words: [UInt64] = []
  private var scratch: [UInt64] = []

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let before = words.count
    while !reader.isAtEnd { words.append(try reader.word()) }
    output.counts["pairs"] += words.count - before
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    RadixSort.sort(&words, scratch: &scratch, bits: 64) { $0 }
    _ = CandidatePairs.unique(words) { output.counts[Self.name(of: $0)] += 1 }
    words.removeAll(keepingCapacity: true)
  }

  /// What pairs of a rule are counted under.
  static func name(of rule: BlockingRule) -> String { "new \(rule.label)" }
}
