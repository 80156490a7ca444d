import Glibc

/// Many words that are zero at first, in memory of their own: pages cost nothing before they are touched, and are large ones where
/// the system has such, so that touching them at random misses fewer translations.
///
/// What an array would have to be filled with by one thread comes zeroed page by page to whoever counts there first.
@safe final class ZeroedWords: @unchecked Sendable {
  // SAFETY: `base` points to `count` words that this object alone has, from `init` to `deinit`, and every access is checked. It is
  // changed only through a reference that is unique, see ``TermCounter``.
  private let base: UnsafeMutablePointer<UInt32>
  private let mapping: UnsafeMutableRawPointer
  private let mappingSize: Int
  let count: Int

  private static let largePage = 2 << 20

  init(count: Int) {
    self.count = count
    let size = max(count, 1) * MemoryLayout<UInt32>.stride
    // A large page has to begin at a multiple of its size.
    let isLarge = size >= Self.largePage
    mappingSize = size + (isLarge ? Self.largePage : 0)
    let mapped = unsafe mmap(nil, mappingSize, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let mapped = unsafe mapped, unsafe mapped != MAP_FAILED else {
      fatalError("no memory for \(size) bytes of counters")
    }
    unsafe mapping = mapped
    let start = unsafe isLarge ? mapped.alignedUp(toMultipleOf: Self.largePage) : mapped
    if isLarge { _ = unsafe madvise(start, size, MADV_HUGEPAGE) }
    unsafe base = start.bindMemory(to: UInt32.self, capacity: max(count, 1))
  }

  convenience init(copying other: ZeroedWords) {
    self.init(count: other.count)
    for index in 0..<count where other[index] != 0 { self[index] = other[index] }
  }

  deinit { _ = unsafe munmap(mapping, mappingSize) }

  subscript(index: Int) -> UInt32 {
    @inline(__always) get { unsafe base[checked(index)] }
    @inline(__always) set { unsafe base[checked(index)] = newValue }
  }

  @inline(__always) private func checked(_ index: Int) -> Int {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return index
  }
}
