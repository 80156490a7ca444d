/// Words of 64 bits, divided into partitions by several writers at once.
///
/// Each writer fills a block a partition; full blocks are handed over. A partition holds its words in no particular order.
final class PartitionedWords: Sendable {
  let partitionCount: Int
  /// Words a block has: 4 KiB.
  fileprivate let blockSize = 1 << 9
  /// By partition.
  private let blocks: Guarded<[[[UInt64]]]>

  init(partitions: Int) {
    partitionCount = partitions
    blocks = Guarded(Array(repeating: [], count: partitions))
  }

  fileprivate func adopt(_ added: [[[UInt64]]]) {
    blocks.withLock { blocks in
      for partition in blocks.indices { blocks[partition] += added[partition] }
    }
  }

  var isEmpty: Bool { blocks.withLock { $0.allSatisfy(\.isEmpty) } }

  /// Moves all words of a partition into `words`, which they replace.
  func take(_ partition: Int, into words: inout [UInt64]) {
    words.removeAll(keepingCapacity: true)
    let taken = blocks.withLock { blocks in
      let taken = blocks[partition]
      blocks[partition] = []
      return taken
    }
    words.reserveCapacity(taken.count * blockSize)
    for block in taken { words.append(contentsOf: block) }
  }
}

/// Fills partitions for one worker; what it has counts when it is finished.
struct WordWriter: Sendable {
  private let destination: PartitionedWords
  private let blockSize: Int
  /// The open block of each partition, one behind the other.
  private var open: [UInt64]
  private var counts: [UInt32]
  private var full: [[[UInt64]]]

  init(to destination: PartitionedWords) {
    self.destination = destination
    blockSize = destination.blockSize
    open = Array(repeating: 0, count: destination.partitionCount * blockSize)
    counts = Array(repeating: 0, count: destination.partitionCount)
    full = Array(repeating: [], count: destination.partitionCount)
  }

  @inline(__always)
  mutating func append(_ word: UInt64, to partition: Int) {
    let count = Int(counts[partition])
    open[partition &* blockSize &+ count] = word
    counts[partition] = UInt32(truncatingIfNeeded: count &+ 1)
    if count &+ 1 == blockSize { close(partition) }
  }

  @inline(never)
  private mutating func close(_ partition: Int) {
    let start = partition * blockSize
    full[partition].append(Array(open[start..<start + Int(counts[partition])]))
    counts[partition] = 0
  }

  mutating func finish() {
    for partition in counts.indices where counts[partition] > 0 { close(partition) }
    destination.adopt(full)
    full = Array(repeating: [], count: destination.partitionCount)
  }
}
