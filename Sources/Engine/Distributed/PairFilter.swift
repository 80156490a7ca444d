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
    _ = CandidatePairs.unique(words) { output.counts[Self.name(of: $0)] += 1 }
    words.removeAll(keepingCapacity: true)
  }

  /// What pairs of a rule are counted under.
  static func name(of rule: BlockingRule) -> String { "new \(rule.label)" }
}
