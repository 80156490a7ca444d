import Linkage

/// What a blocking rule made of the registrations.
public struct BlockingStatistics: Sendable {
  public var rule: BlockingRule
  /// Keys made, pairs found, and pairs that no earlier rule had found.
  public var keys = 0
  public var pairs = 0
  public var newPairs = 0
  /// Blocks over the limit that were divided further; of requests among themselves, those in which only neighbours were compared.
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

  func merged(with other: BlockingStatistics) -> BlockingStatistics {
    var merged = self
    merged.merge(other)
    return merged
  }

  mutating func note(_ blocks: [(size: Int, ordinal: UInt32)]) {
    largestBlocks += blocks
    largestBlocks.sort { ($1.size, $0.ordinal) < ($0.size, $1.ordinal) }
    largestBlocks = Array(largestBlocks.prefix(Self.largestBlockCount))
  }
}
