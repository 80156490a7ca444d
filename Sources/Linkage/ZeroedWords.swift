import Glibc

/// Many words that are zero at first, in memory of their own: pages cost nothing before they are touched, and are large ones where
/// the system has such, so that touching them at random misses fewer translations.
///
/// What an array would have to be filled with by one thread comes zeroed page by page to whoever touches it first.
@safe public final class ZeroedWords<Word: FixedWidthInteger & BitwiseCopyable & Sendable>: @unchecked Sendable {
  // SAFETY: `start` points to `count` words that this object alone has, from `init` to `deinit`, and every access by subscript is
  // checked. Words are changed by one thread at a time, see ``TermCounter``, or each by another.
  /// The first word, where a large page can begin.
  @unsafe public let start: UnsafeMutablePointer<Word>
  private let mapping: UnsafeMutableRawPointer
  private let mappingSize: Int
  public let count: Int

  private static var largePage: Int { 2 << 20 }

  public init(count: Int) {
    self.count = count
    let size = max(count, 1) * MemoryLayout<Word>.stride
    mappingSize = size + Self.largePage
    let mapped = unsafe mmap(nil, mappingSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let mapped = unsafe mapped, unsafe mapped != MAP_FAILED else {
      fatalError("no memory for \(size) bytes")
    }
    unsafe mapping = mapped
    let begin = unsafe mapped.alignedUp(toMultipleOf: Self.largePage)
    if size >= Self.largePage { _ = unsafe madvise(begin, size, MADV_HUGEPAGE) }
    unsafe start = begin.bindMemory(to: Word.self, capacity: max(count, 1))
  }

  public convenience init(copying other: ZeroedWords) {
    self.init(count: other.count)
    for index in 0..<count where other[index] != 0 { self[index] = other[index] }
  }

  /// Has the system clear all pages, which it else does as each is first touched.
  func touch() {
    for index in stride(from: 0, to: count, by: 4096 / MemoryLayout<Word>.stride) { self[index] = 0 }
  }

  deinit { _ = unsafe munmap(mapping, mappingSize) }

  @inlinable public subscript(index: Int) -> Word {
    @inline(__always) get { unsafe start[checked(index)] }
    @inline(__always) set { unsafe start[checked(index)] = newValue }
  }

  @inlinable @inline(__always) func checked(_ index: Int) -> Int {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return index
  }
}
