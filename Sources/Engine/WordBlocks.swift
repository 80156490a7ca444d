import Linkage

/// Slabs of memory that one store of words after another uses: what the system hands out anew it has to clear first, which takes
/// longer than most of what is done with it.
final class WordMemory: Sendable {
  typealias Slab = ZeroedWords<UInt64>

  /// Words of a slab, which is a large page.
  static let slabSize = 1 << 18

  private let state = Guarded<(free: [Slab], isClosed: Bool)>(([], false))

  fileprivate func takeSlab() -> Slab {
    state.withLock { $0.free.popLast() } ?? Slab(count: Self.slabSize)
  }

  fileprivate func giveBack(_ slabs: [Slab]) {
    state.withLock { state in
      if !state.isClosed { state.free += slabs.filter { $0.count == Self.slabSize } }
    }
  }

  /// Lets go of what is not in use, now and later.
  func close() { state.withLock { $0 = ([], true) } }
}

/// Hands out blocks of words, all of one size, in large pages: thousands of open blocks need few translations.
struct WordBlocks: Sendable {
  /// Words a block has: a power of two.
  let blockSize: Int
  private let memory: WordMemory
  private var slabs: [WordMemory.Slab]
  /// Words of the last slab that were handed out.
  private var used = 0

  /// With room for `count` blocks to begin with, or for the first of them.
  init(blockSize: Int, count: Int, in memory: WordMemory) {
    precondition(blockSize.nonzeroBitCount == 1 && blockSize <= WordMemory.slabSize)
    self.blockSize = blockSize
    self.memory = memory
    let isSmall = count * blockSize < WordMemory.slabSize
    slabs = [isSmall ? WordMemory.Slab(count: count * blockSize) : memory.takeSlab()]
  }

  mutating func next() -> WordCursor {
    if used + blockSize > slabs[slabs.count - 1].count {
      // What is not much stays small: to clear a large page would be most of what it costs.
      let size = slabs[slabs.count - 1].count * 4
      slabs.append(size < WordMemory.slabSize ? WordMemory.Slab(count: size) : memory.takeSlab())
      used = 0
    }
    defer { used += blockSize }
    return unsafe WordCursor(slabs[slabs.count - 1].start + used)
  }

  /// Nobody reads or writes the blocks any more.
  mutating func giveBack() {
    memory.giveBack(slabs)
    slabs = []
  }
}

/// A place in an open block. The block begins at a multiple of its size, so that a place tells how far it is filled.
@safe struct WordCursor: @unchecked Sendable {
  // SAFETY: points into a block of ``WordBlocks``, which the writer that holds both keeps. It is put to until the block is full and
  // never further: ``WordWriter`` asks ``isAtEnd(ofBlocksOf:)`` after each word. One writer at a time has it.
  private var place: UnsafeMutablePointer<UInt64>

  @unsafe fileprivate init(_ place: UnsafeMutablePointer<UInt64>) { unsafe self.place = place }

  /// The beginning of `block`, whose words are overwritten.
  init(at block: WordBlock) { unsafe place = block.start }

  @inline(__always)
  mutating func put(_ word: UInt64) {
    unsafe place.pointee = word
    unsafe place += 1
  }

  @inline(__always)
  func isAtEnd(ofBlocksOf size: Int) -> Bool { unsafe UInt(bitPattern: place) & UInt(bitPattern: size &* 8 &- 1) == 0 }

  /// The block that ends here.
  func fullBlock(of size: Int) -> WordBlock { unsafe WordBlock(start: place - size, count: size) }

  /// The block that is filled so far; an empty one where none of it is.
  func openBlock(of size: Int) -> WordBlock {
    let filled = unsafe Int(bitPattern: place) & (size * 8 - 1)
    return unsafe WordBlock(start: place - filled / 8, count: filled / 8)
  }
}

/// Words that were put into a block.
@safe struct WordBlock: @unchecked Sendable {
  // SAFETY: `count` words from `start` on were written, and are only read as long as the ``WordBlocks`` that they lie in is kept.
  fileprivate let start: UnsafeMutablePointer<UInt64>
  let count: Int

  @unsafe fileprivate init(start: UnsafeMutablePointer<UInt64>, count: Int) {
    unsafe self.start = start
    self.count = count
  }

  func append(to words: inout [UInt64]) {
    unsafe words.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
  }

  func withWords<Result>(_ body: (Span<UInt64>) -> Result) -> Result {
    unsafe body(Span(_unsafeStart: start, count: count))
  }
}
