import Engine
import Linkage

/// A row of the table of `analyse`: what a blocking rule costs and what it finds.
public struct BlockingRow: ReportRow, Hashable {
  /// The order in which rules are tried, from 1.
  public var order: Int
  public var rule: String
  public var keys: Int
  public var pairs: Int
  /// Pairs that no earlier rule finds, and that no other rule finds.
  public var newPairs: Int
  public var pairsOfThisRuleOnly: Int
  public var cumulativePairs: Int
  public var blocksOverLimit: Int
  public var pairsLeftOut: Int
  /// The largest first.
  public var largestBlocks: [RunSummary.Blocking.Block]
  public var recall: Recall?

  /// What is known where the truth is.
  public struct Recall: Sendable, Hashable {
    public var truePairs: Int
    public var alone: Double
    public var cumulative: Double
  }

  /// The rows of an analysis; `maskedKey` says what the registrations of a block share.
  public static func rows(
    _ analysis: BlockingAnalysis, maskedKey: (BlockingStatistics, UInt32) -> String
  ) -> [BlockingRow] {
    analysis.rules.enumerated().map { index, rule in
      let statistics = rule.statistics
      return BlockingRow(
        order: index + 1, rule: statistics.rule.label, keys: statistics.keys, pairs: statistics.pairs,
        newPairs: statistics.newPairs, pairsOfThisRuleOnly: rule.pairsOfThisRuleOnly,
        cumulativePairs: rule.cumulativePairs, blocksOverLimit: statistics.refinedBlocks,
        pairsLeftOut: statistics.leftOutPairs,
        largestBlocks: statistics.largestBlocks.map {
          .init(maskedKey: maskedKey(statistics, $0.ordinal), registrations: $0.size)
        },
        recall: analysis.recall.map {
          Recall(
            truePairs: rule.truePairs, alone: $0.share(rule.truePairs), cumulative: $0.share(rule.cumulativeTruePairs))
        })
    }
  }

  public static let table = "blocking"
  public static let columns = [
    "order", "rule", "keys", "pairs", "new_pairs", "pairs_of_this_rule_only", "cumulative_pairs", "blocks_over_limit",
    "pairs_left_out", "largest_block", "largest_blocks", "true_pairs", "recall", "cumulative_recall",
  ]

  public func encode(into row: inout RowEncoder) {
    row.integer(order)
    row.text(rule)
    for count in [keys, pairs, newPairs, pairsOfThisRuleOnly, cumulativePairs, blocksOverLimit, pairsLeftOut] {
      row.integer(count)
    }
    row.integer(largestBlocks.first?.registrations ?? 0)
    row.list(largestBlocks.map { "\($0.registrations) × \($0.maskedKey)" })
    if let recall {
      row.integer(recall.truePairs)
      row.decimal(recall.alone, places: 6)
      row.decimal(recall.cumulative, places: 6)
    } else {
      row.missing()
      row.missing()
      row.missing()
    }
  }

  public static func < (a: BlockingRow, b: BlockingRow) -> Bool { a.order < b.order }
}
