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
    var blocks: [[WordBlock]]
    var extents: [[Extent]]
    /// What the blocks lie in.
    var memory: [WordBlocks] = []
  }

  let partitionCount: Int
  /// Words a block has, a power of two.
  let blockSize: Int
  fileprivate let file: SpillFile?
  fileprivate let memory: WordMemory
  private let contents: Guarded<Contents>

  /// In memory, in blocks of 4 KiB; with a file in blocks of which a writer's take at most `openBytes` together, 2 to 64 KiB each.
  init(partitions: Int, file: SpillFile? = nil, openBytes: Int = 0, in memory: WordMemory = WordMemory()) {
    partitionCount = partitions
    self.file = file
    self.memory = memory
    var blockSize = file == nil ? 1 << 9 : 1 << 8
    while file != nil, blockSize < 1 << 13, blockSize * 2 * 8 * partitions <= openBytes { blockSize *= 2 }
    self.blockSize = blockSize
    contents = Guarded(
      Contents(
        blocks: Array(repeating: [], count: file == nil ? partitions : 0),
        extents: Array(repeating: [], count: file == nil ? 0 : partitions)))
  }

  deinit {
    contents.withLock { contents in
      for index in contents.memory.indices { contents.memory[index].giveBack() }
    }
  }

  var isEmpty: Bool { contents.withLock { $0.blocks.allSatisfy(\.isEmpty) && $0.extents.allSatisfy(\.isEmpty) } }

  /// Throws what went wrong with the file.
  func check() throws(SpillError) { try file?.check() }

  /// Takes over what a writer has filled.
  fileprivate func adopt(_ blocks: [[WordBlock]], in memory: WordBlocks) {
    contents.withLock { contents in
      for partition in contents.blocks.indices { contents.blocks[partition] += blocks[partition] }
      contents.memory.append(memory)
    }
  }

  /// Writes a full block to the file.
  fileprivate func write(_ block: WordBlock, of partition: Int, to file: SpillFile) {
    let extent = Extent(start: block.withWords(file.append), count: block.count)
    contents.withLock { $0.extents[partition].append(extent) }
  }

  /// Copies all words of a partition into `words`, which they replace.
  func take(_ partition: Int, into words: inout [UInt64]) {
    words.removeAll(keepingCapacity: true)
    if let file {
      let extents = contents.withLock { $0.extents[partition] }
      words.reserveCapacity(extents.reduce(0) { $0 + $1.count })
      for extent in extents { file.read(extent.count, from: extent.start, to: &words) }
    } else {
      let blocks = contents.withLock { $0.blocks[partition] }
      words.reserveCapacity(blocks.count * blockSize)
      for block in blocks { block.append(to: &words) }
    }
  }
}

/// Fills partitions for one worker; what it was given is there when it is finished.
struct WordWriter: Sendable {
  private let destination: PartitionedWords
  private var memory: WordBlocks
  /// Of each partition, the open block, and how far it is filled.
  private var cursors: [WordCursor]
  private var full: [[WordBlock]]

  init(to destination: PartitionedWords) {
    self.destination = destination
    var memory = WordBlocks(blockSize: destination.blockSize, count: destination.partitionCount, in: destination.memory)
    cursors = (0..<destination.partitionCount).map { _ in memory.next() }
    self.memory = memory
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
    let blockSize = memory.blockSize
    var cursors = cursors.mutableSpan
    while index < end {
      let (word, partition) = item(index)
      index &+= 1
      var cursor = cursors[partition]
      cursor.put(word)
      cursors[partition] = cursor
      if cursor.isAtEnd(ofBlocksOf: blockSize) { return partition }
    }
    return nil
  }

  /// Hands over the full block of a partition, and opens another.
  @inline(never)
  private mutating func close(_ partition: Int) {
    let block = cursors[partition].fullBlock(of: memory.blockSize)
    if let file = destination.file {
      destination.write(block, of: partition, to: file)
      cursors[partition] = WordCursor(at: block)
    } else {
      full[partition].append(block)
      cursors[partition] = memory.next()
    }
  }

  mutating func finish() {
    for (partition, cursor) in cursors.enumerated() {
      let block = cursor.openBlock(of: memory.blockSize)
      if block.count == 0 { continue }
      if let file = destination.file {
        destination.write(block, of: partition, to: file)
      } else {
        full[partition].append(block)
      }
    }
    if destination.file == nil { destination.adopt(full, in: memory) }
    (full, cursors) = ([], [])
  }
}
