import Identity
import Submission

/// All registrations of a run, in the order of their files and rows: in memory, or in a file where they are too many for it.
public struct RegistrationTable: Sendable {
  /// All of them; none where they are in a file.
  public private(set) var registrations: [Registration] = []
  public private(set) var count = 0
  private var batches: [StoredBatch] = []
  /// The ordinal after the last of each batch.
  private var batchEnds: [Int] = []
  private let store: BatchStore

  public init() { store = BatchStore(nil) }

  /// A table of `batches`; with a plan in a file where they are too many for its memory.
  public init(_ batches: [RegistrationBatch], within plan: SpillPlan? = nil) {
    let store = BatchStore(plan)
    var stored = batches.map { store.keep($0) }
    store.settle(&stored)
    self.init(&stored, in: store)
  }

  /// Takes over the batches of `store` in the order given; those in memory one after another, so that nothing is there twice.
  init(_ batches: inout [StoredBatch], in store: BatchStore) {
    self.store = store
    for batch in batches {
      count += batch.count
      batchEnds.append(count)
    }
    if store.file == nil {
      registrations.reserveCapacity(count)
      for index in batches.indices {
        store.read(0..<batches[index].count, of: batches[index], to: &registrations)
        batches[index] = store.withoutRegistrations(batches[index])
      }
    }
    swap(&self.batches, &batches)
  }

  /// What the run is planned by; `nil` where all is in memory.
  var spill: SpillPlan? { store.file == nil ? nil : store.plan }

  /// Throws what went wrong with the file.
  public func check() throws(SpillError) { try store.check() }

  /// The batch of an ordinal and its place in it.
  private func place(_ ordinal: Int) -> (batch: Int, index: Int) {
    var (low, high) = (0, batchEnds.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ordinal < batchEnds[middle] { high = middle } else { low = middle + 1 }
    }
    return (low, ordinal - (low == 0 ? 0 : batchEnds[low - 1]))
  }

  /// The record id at `ordinal`: for a few of them.
  public func recordID(_ ordinal: Int) -> String {
    let (batch, index) = place(ordinal)
    let ids = store.recordIDs(batches[batch])
    return index < ids.count ? ids[index] : ""
  }

  /// Partitions in memory, or in a file of their own where the table is in one.
  func makeWords(partitions: Int) throws(SpillError) -> PartitionedWords {
    guard let spill else { return PartitionedWords(partitions: partitions) }
    return PartitionedWords(partitions: partitions, file: try spill.folder.makeFile(), openBytes: spill.openBytes)
  }

  /// Lends the registrations of a range; from a file on any worker.
  func withRegistrations<Result>(_ range: Range<Int>, _ body: (Span<Registration>) -> Result) -> Result {
    if store.file == nil { return body(registrations.span.extracting(range)) }
    let read = read(range)
    return body(read.span)
  }

  /// The registrations of a range, read from the file; fewer where it cannot be read.
  func read(_ range: Range<Int>) -> [Registration] {
    var read: [Registration] = []
    read.reserveCapacity(range.count)
    guard !range.isEmpty else { return read }
    var (batch, index) = place(range.lowerBound)
    while read.count < range.count, batch < batches.count {
      let end = min(batches[batch].count, index + range.count - read.count)
      let before = read.count
      store.read(index..<end, of: batches[batch], to: &read)
      if read.count - before < end - index { break }
      (batch, index) = (batch + 1, 0)
    }
    return read
  }

  /// Calls `body` with each of `ordinals`, which ascend, its registration and its record id. A batch is read once.
  func forEach(_ ordinals: some Sequence<UInt32>, _ body: (UInt32, Registration, RecordID) -> Void) {
    var last = -1
    var ids = RecordIDs()
    var rows: [Registration] = []
    for ordinal in ordinals {
      let (batch, index) = place(Int(ordinal))
      if batch != last {
        last = batch
        ids = store.recordIDs(batches[batch])
        if store.file != nil { rows = read(batchEnds[batch] - batches[batch].count..<batchEnds[batch]) }
      }
      let found = store.file == nil ? registrations[Int(ordinal)] : index < rows.count ? rows[index] : Registration()
      body(ordinal, found, index < ids.count ? ids.id(at: index) : RecordID(""))
    }
  }

  /// The registration at `ordinal`: for a few of them.
  public func registration(_ ordinal: Int) -> Registration {
    if store.file == nil { return registrations[ordinal] }
    return read(ordinal..<ordinal + 1).first ?? Registration()
  }
}
