import Identity
import Submission

/// All registrations of a run, in the order of their files and rows: in memory, or in a file where they are too many for it.
public struct RegistrationTable: Sendable {
  private let batches: [StoredBatch]
  private let store: BatchStore
  let index: BatchIndex

  public init() { self.init([], in: BatchStore(nil)) }

  /// A table of `batches`; with a plan in a file where they are too many for its memory.
  public init(_ batches: [RegistrationBatch], within plan: SpillPlan? = nil) {
    let store = BatchStore(plan)
    var stored = batches.map { store.keep($0) }
    store.settle(&stored)
    self.init(stored, in: store)
  }

  /// The batches of `store` in the order given.
  init(_ batches: [StoredBatch], in store: BatchStore) {
    self.batches = batches
    self.store = store
    index = BatchIndex(counts: batches.map(\.count))
  }

  public var count: Int { index.count }
  var batchCount: Int { batches.count }

  /// What the run is planned by; `nil` where all is in memory.
  var spill: SpillPlan? { store.file == nil ? nil : store.plan }

  /// Throws what went wrong with the file.
  public func check() throws(SpillError) { try store.check() }

  /// Partitions in memory, or in a file of their own where the table is in one.
  func makeWords(
    partitions: Int, workers: Workers, in memory: WordMemory
  ) throws(SpillError) -> PartitionedWords {
    guard let spill else { return PartitionedWords(partitions: partitions, in: memory) }
    return PartitionedWords(
      partitions: partitions, file: try spill.folder.makeFile(), openBytes: spill.openBytes(workers: workers),
      in: memory)
  }

  /// The registrations of a batch, on any worker; fewer where they cannot be read.
  func readBatch(_ batch: Int) -> [Registration] { store.registrations(batches[batch]) }

  /// Rows that ``hashSeed`` is made of, at most.
  private static let seedingRows = 256

  /// A seed for hashes that rows from all over the table decide.
  ///
  /// The same for the same rows, so that a run repeats itself to the byte where hashes collide too; and who sends some of the rows
  /// cannot foresee it, so what is sent cannot be made to collide.
  var hashSeed: UInt64 {
    var seed = UInt64(count)
    for ordinal in stride(from: 0, to: count, by: max(count / Self.seedingRows, 1)) {
      let row = registration(ordinal)
      seed = Hash.words(row.identityNumber.rawValue, row.name.low, seed: seed)
      seed = Hash.words(row.guardianPhone << 20 | UInt64(row.hukouDivision.rawValue), row.guardianName.low, seed: seed)
    }
    return seed
  }

  /// A copy of all registrations, for those who need them one behind the other.
  public var registrations: [Registration] { (0..<batchCount).flatMap(readBatch) }

  /// The record ids as text, in the order of the table: of all who make an answer each.
  var recordIDs: [String] {
    batches.flatMap { batch in
      let ids = store.recordIDs(batch)
      return (0..<ids.count).map { ids[$0] }
    }
  }

  /// The record id at `ordinal`: for a few of them.
  public func recordID(_ ordinal: Int) -> String {
    let (batch, index) = index.place(ordinal)
    let ids = store.recordIDs(batches[batch])
    return index < ids.count ? ids[index] : ""
  }

  /// The registration at `ordinal`: for a few of them.
  public func registration(_ ordinal: Int) -> Registration {
    var cursor = Cursor(self)
    return cursor.registration(ordinal)
  }

  /// Looks at rows in the order of the table: a batch is read once.
  public struct Cursor {
    private let table: RegistrationTable
    private var batch = -1
    private var registrations: [Registration] = []

    public init(_ table: RegistrationTable) { self.table = table }

    public mutating func registration(_ ordinal: Int) -> Registration {
      let (batch, index) = table.index.place(ordinal)
      if batch != self.batch {
        self.batch = batch
        registrations = table.readBatch(batch)
      }
      return index < registrations.count ? registrations[index] : Registration()
    }
  }

  /// Calls `body` with each of `ordinals`, which ascend, its registration and its record id. A batch is read once.
  func forEach(_ ordinals: some Sequence<UInt32>, _ body: (UInt32, Registration, RecordID) -> Void) {
    var last = -1
    var ids = RecordIDs()
    var registrations: [Registration] = []
    for ordinal in ordinals {
      let (batch, index) = index.place(Int(ordinal))
      if batch != last {
        last = batch
        ids = store.recordIDs(batches[batch])
        registrations = readBatch(batch)
      }
      guard index < ids.count, index < registrations.count else { continue }
      body(ordinal, registrations[index], ids.id(at: index))
    }
  }
}
