import Identity
import Linkage

/// What each blocking rule is worth: what it costs in pairs, and what only it finds.
public struct BlockingAnalysis: Sendable {
  public struct Rule: Sendable {
    public var statistics: BlockingStatistics
    /// Pairs that no other rule finds.
    public var pairsOfThisRuleOnly = 0
    /// Pairs of this rule and those before it.
    public var cumulativePairs = 0
    /// True pairs that the rule finds, and that it and those before it find; 0 where no truth is given.
    public var truePairs = 0
    public var cumulativeTruePairs = 0
  }

  /// True pairs, and those of them that no rule finds, by kind of error.
  public struct Recall: Sendable {
    public var truePairs = 0
    public var found = 0
    /// True pairs of which a record is not in the table: no rule can find them.
    public var notInSources = 0
    /// Of the pairs that no rule finds although both records are there, how many hold each kind of error, commonest first.
    public var missedKinds: [(kind: String, count: Int)] = []

    /// 1 where there was nothing to find.
    public func share(_ pairs: Int) -> Double { truePairs == 0 ? 1 : Double(pairs) / Double(truePairs) }
  }

  /// In the order in which pairs are counted.
  public private(set) var rules: [Rule] = []
  /// `nil` where no truth is given.
  public private(set) var recall: Recall?

  /// Finds the pairs of every rule by itself and puts them together. `truth` are pairs of record ids of one child.
  public init(_ table: RegistrationTable, truth: [TruePair]? = nil, workers: Workers, seed: UInt64? = nil)
    throws(SpillError)
  {
    let search = CandidateSearch(table, workers: workers, seed: seed ?? table.hashSeed)
    var pairs: [CandidatePair] = []
    for rule in BlockingRule.allCases {
      var candidates = try search.run([rule])
      pairs += try candidates.forEachPart { pairs, _ in pairs }.joined()
      rules += candidates.statistics.map { Rule(statistics: $0) }
    }
    var scratch: [CandidatePair] = []
    // Stable, and the rules' pairs stand one after another: equal pairs stay in the order of the rules.
    RadixSort.sort(&pairs, scratch: &scratch, bits: 56) { $0.rawValue >> 8 }

    let known = truth.map { TruePlaces($0, in: table) }
    var finders: [BlockingRule] = []
    var foundTruth: Set<UInt64> = []
    var start = 0
    while start < pairs.count {
      finders.removeAll(keepingCapacity: true)
      let pair = pairs[start].rawValue >> 8
      while start < pairs.count, pairs[start].rawValue >> 8 == pair {
        finders.append(pairs[start].rule)
        start += 1
      }
      let isTrue = known?.errors[pair] != nil
      if isTrue { foundTruth.insert(pair) }
      add(finders, isTrue: isTrue)
    }
    for index in rules.indices.dropFirst() {
      rules[index].cumulativePairs += rules[index - 1].cumulativePairs
      rules[index].cumulativeTruePairs += rules[index - 1].cumulativeTruePairs
    }
    if let truth, let known { recall = Recall(truth.count, known, found: foundTruth) }
  }

  /// Counts a pair that `finders` found, each of them once, the first one first.
  private mutating func add(_ finders: [BlockingRule], isTrue: Bool) {
    for index in rules.indices where finders.contains(rules[index].statistics.rule) {
      let isFirst = rules[index].statistics.rule == finders.first
      // Each search was for one rule alone, so all its pairs were new.
      if !isFirst { rules[index].statistics.newPairs -= 1 }
      if isFirst { rules[index].cumulativePairs += 1 }
      if finders.count == 1 { rules[index].pairsOfThisRuleOnly += 1 }
      if isTrue {
        rules[index].truePairs += 1
        if isFirst { rules[index].cumulativeTruePairs += 1 }
      }
    }
  }
}

/// True pairs by the ordinals of their records, as ``CandidatePair`` packs them.
private struct TruePlaces {
  var errors: [UInt64: [String]] = [:]

  init(_ truth: [TruePair], in table: RegistrationTable) {
    let wanted = Set(truth.flatMap { [$0.records.a, $0.records.b] })
    var ordinals: [String: UInt32] = [:]
    for ordinal in 0..<table.count {
      let id = table.recordID(ordinal)
      if wanted.contains(id) { ordinals[id] = UInt32(ordinal) }
    }
    for pair in truth {
      guard let a = ordinals[pair.records.a], let b = ordinals[pair.records.b], a != b else { continue }
      errors[CandidatePair(a, b, rule: .number).rawValue >> 8] = pair.errors
    }
  }
}

extension BlockingAnalysis.Recall {
  fileprivate init(_ truePairs: Int, _ known: TruePlaces, found pairs: Set<UInt64>) {
    self.truePairs = truePairs
    found = pairs.count
    notInSources = truePairs - known.errors.count
    var counts: [String: Int] = [:]
    for (pair, errors) in known.errors where !pairs.contains(pair) {
      for kind in errors { counts[kind, default: 0] += 1 }
    }
    missedKinds = counts.map { (kind: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.kind.utf8.lexicographicallyPrecedes($1.kind.utf8)
    }
  }
}
