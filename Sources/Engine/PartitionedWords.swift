/// Words of 64 bits, divided into partitions by several writers at once, in memory or in a file.
///
/// Each writer fills a block a partition; full blocks are handed over. A partition holds its words in no particular order.
final class PartitionedWords: Sendable {
  /// Where a block that is not in memory lies in the file.
  private struct Extent: Sendable {
    var start: Int
    var count: Int
  }

  private struct Contents: Sendable {
    var blocks: [[[UInt64]]]
    var extents: [[Extent]]
  }

  let partitionCount: Int
  /// Words a block has.
  let blockSize: Int
  fileprivate let file: SpillFile?
  private let contents: Guarded<Contents>

  /// In memory, in blocks of 4 KiB; with a file in blocks of which a writer's take `openBytes` together, 2 to 64 KiB each.
  init(partitions: Int, file: SpillFile? = nil, openBytes: Int = 0) {
    partitionCount = partitions
    self.file = file
    blockSize = file == nil ? 1 << 9 : min(max(openBytes / 8 / partitions, 1 << 8), 1 << 13)
    contents = Guarded(
      Contents(
        blocks: Array(repeating: [], count: file == nil ? partitions : 0),
        extents: Array(repeating: [], count: file == nil ? 0 : partitions)))
  }

  var isEmpty: Bool { contents.withLock { $0.blocks.allSatisfy(\.isEmpty) && $0.extents.allSatisfy(\.isEmpty) } }

  /// Throws what went wrong with the file.
  func check() throws(SpillError) { try file?.check() }

  /// Takes over what a writer has kept of full blocks.
  fileprivate func adopt(_ blocks: [[[UInt64]]]) {
    contents.withLock { contents in
      for partition in contents.blocks.indices { contents.blocks[partition] += blocks[partition] }
    }
  }

  /// Writes a full block to the file.
  fileprivate func write(_ block: Span<UInt64>, of partition: Int, to file: SpillFile) {
    let extent = Extent(start: file.append(block), count: block.count)
    contents.withLock { $0.extents[partition].append(extent) }
  }

  /// Moves all words of a partition into `words`, which they replace.
  func take(_ partition: Int, into words: inout [UInt64]) {
    words.removeAll(keepingCapacity: true)
    if let file {
      let extents = contents.withLock { $0.extents[partition] }
      words.reserveCapacity(extents.reduce(0) { $0 + $1.count })
      for extent in extents { file.read(extent.count, from: extent.start, to: &words) }
    } else {
      let blocks = contents.withLock { contents in
        let blocks = contents.blocks[partition]
        contents.blocks[partition] = []
        return blocks
      }
      words.reserveCapacity(blocks.count * blockSize)
      for block in blocks { words.append(contentsOf: block) }
    }
  }
}

/// Fills partitions for one worker; what it was given is there when it is finished.
struct WordWriter: Sendable {
  private let destination: PartitionedWords
  private let blockSize: Int
  /// The open block of each partition, one behind the other, and behind them how many words each has.
  private var open: [UInt64]
  private let counts: Range<Int>
  private var full: [[[UInt64]]]

  init(to destination: PartitionedWords) {
    self.destination = destination
    blockSize = destination.blockSize
    let end = destination.partitionCount * blockSize
    counts = end..<end + destination.partitionCount
    open = Array(repeating: 0, count: counts.upperBound)
    full = Array(repeating: [], count: destination.file == nil ? destination.partitionCount : 0)
  }

  @inline(__always)
  mutating func append(_ word: UInt64, to partition: Int) {
    append(count: 1) { _ in (word, partition) }
  }

  /// Appends `count` words at once: `item` gives each, and its partition.
  @inline(__always)
  mutating func append(count: Int, _ item: (Int) -> (word: UInt64, partition: Int)) {
    var index = 0
    while index < count {
      if let filled = fill(from: &index, to: count, item) { close(filled) }
    }
  }

  /// Appends words until a block is full, whose partition it returns.
  @inline(__always)
  private mutating func fill(
    from index: inout Int, to end: Int, _ item: (Int) -> (word: UInt64, partition: Int)
  ) -> Int? {
    let (blockSize, firstCount) = (blockSize, counts.lowerBound)
    var open = open.mutableSpan
    while index < end {
      let (word, partition) = item(index)
      index &+= 1
      let count = Int(truncatingIfNeeded: open[firstCount &+ partition])
      open[partition &* blockSize &+ count] = word
      open[firstCount &+ partition] = UInt64(truncatingIfNeeded: count &+ 1)
      if count &+ 1 == blockSize { return partition }
    }
    return nil
  }

  @inline(never)
  private mutating func close(_ partition: Int) {
    let start = partition * blockSize
    let range = start..<start + Int(open[counts.lowerBound + partition])
    if let file = destination.file {
      destination.write(open.span.extracting(range), of: partition, to: file)
    } else {
      full[partition].append(Array(open[range]))
    }
    open[counts.lowerBound + partition] = 0
  }

  mutating func finish() {
    for partition in 0..<counts.count where open[counts.lowerBound + partition] > 0 { close(partition) }
    if destination.file == nil { destination.adopt(full) }
    full = []
    open = []
  }
}
