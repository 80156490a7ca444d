import Glibc

/// A table that is made once and lives as long as the program, so that a read counts no references.
///
/// An array in a global costs a retain and a release at every use, several times what the read itself costs.
@safe struct ImmortalTable<Element: BitwiseCopyable & Sendable>: Sendable {
  // SAFETY: the memory is initialised before it is shared, never written again and never freed; every read is checked.
  private nonisolated(unsafe) let base: UnsafePointer<Element>
  let count: Int

  init(_ elements: [Element]) {
    let memory = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
    // SAFETY: both hold `elements.count` elements, and the new memory is not initialised yet.
    unsafe elements.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { unsafe memory.initialize(from: start, count: elements.count) }
    }
    unsafe base = UnsafePointer(memory)
    count = elements.count
  }

  /// Takes over what was filled.
  fileprivate init(base: UnsafePointer<Element>, count: Int) {
    unsafe self.base = base
    self.count = count
  }

  subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    // SAFETY: `index` is in bounds, and all that is in bounds was initialised.
    return unsafe base[index]
  }

  subscript(index: UInt16) -> Element { self[Int(index)] }
}

/// A table of zeros that is being filled, to become an ``ImmortalTable`` where it is. Pages that stay zero cost nothing.
///
/// For elements of which zero bits are a value: integers, Booleans and structs of them.
@safe struct UnfinishedTable<Element: BitwiseCopyable & Sendable>: ~Copyable {
  // SAFETY: `calloc` gives `count` elements of zeros, or none; this value alone has them, and every access is checked.
  private let base: UnsafeMutablePointer<Element>?
  private let count: Int

  init(count: Int) {
    unsafe base = calloc(count, MemoryLayout<Element>.stride)?.bindMemory(to: Element.self, capacity: count)
    self.count = count
  }

  subscript(index: Int) -> Element {
    get { unsafe base.unsafelyUnwrapped[checked(index)] }
    set { unsafe base.unsafelyUnwrapped[checked(index)] = newValue }
  }

  private func checked(_ index: Int) -> Int {
    precondition(unsafe base != nil && UInt(bitPattern: index) < UInt(bitPattern: count))
    return index
  }

  /// The table, from now on unchanging.
  consuming func finished() -> ImmortalTable<Element> {
    precondition(unsafe base != nil)
    return unsafe ImmortalTable(base: UnsafePointer(base.unsafelyUnwrapped), count: count)
  }
}

extension ImmortalTable where Element: Comparable {
  /// The index of the first element of a sorted table that is not less; `count` where all are. O(log count) comparisons.
  func firstIndex(notLessThan element: Element) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < element { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a sorted table has the element. O(log count) comparisons.
  func contains(sorted element: Element) -> Bool {
    let index = firstIndex(notLessThan: element)
    return index < count && self[index] == element
  }
}
