import Identity

/// Registrations by ordinal, of which only some need be in memory at a time.
struct RegistrationPieces: Sendable {
  private let table: RegistrationTable
  private let index: BatchIndex
  /// By batch; one that is not in memory is empty.
  private var batches: [[Registration]]
  private var loaded: Set<Int> = []

  /// All of a table that is in memory, nothing yet of one that is in a file.
  init(of table: RegistrationTable) {
    self.table = table
    index = table.index
    batches = (0..<table.batchCount).map { table.spill == nil ? table.readBatch($0) : [] }
  }

  @inline(__always)
  subscript(ordinal: UInt32) -> Registration {
    let (batch, index) = index.place(Int(ordinal))
    return batches[batch][index]
  }

  /// Whether the registration at `ordinal` is in memory.
  func has(_ ordinal: UInt32) -> Bool {
    let (batch, index) = index.place(Int(ordinal))
    return index < batches[batch].count
  }

  /// Has the batches of these ordinals in memory and no others; what is there already stays. A batch that cannot be read is
  /// left out, and ``RegistrationTable/check()`` throws.
  mutating func load(_ ranges: [Range<Int>], workers: Workers) {
    guard table.spill != nil else { return }
    let wanted = Set(ranges.flatMap { Array(index.batches(of: $0)) })
    for batch in loaded.subtracting(wanted) { batches[batch] = [] }
    let missing = wanted.subtracting(loaded).sorted()
    let table = table
    let read = workers.map(jobs: missing.count) { table.readBatch(missing[$0]) }
    for (batch, registrations) in zip(missing, read) { batches[batch] = registrations }
    loaded = wanted
  }
}
