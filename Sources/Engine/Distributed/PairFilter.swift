import Linkage

/// Counts each pair once, for the first rule that found it.
struct PairFilter: Filter {
  let stage = "pairs"
  let takes = [LineKind.pair]

  private var words: [UInt64] = []
  private var scratch: [UInt64] = []

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let before = words.count
    try reader.ascending(into: &words)
    output.counts["pairs"] += words.count - before
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    RadixSort.sort(&words, scratch: &scratch, bits: 64) { $0 }
    var new = [Int](repeating: 0, count: BlockingRule.allCases.count)
    _ = CandidatePairs.unique(words) { new[Int($0.rawValue)] += 1 }
    for rule in BlockingRule.allCases { output.counts[Self.name(of: rule)] += new[Int(rule.rawValue)] }
    words.removeAll(keepingCapacity: true)
  }

  /// What pairs of a rule are counted under.
  static func name(of rule: BlockingRule) -> String { "new \(rule.label)" }
}
