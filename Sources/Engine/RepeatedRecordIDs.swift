import Submission

/// Record ids that occur more than once among many batches.
///
/// Two rows count as repeated when 64-bit hashes of their ids agree: among 200 million ids one false alarm is expected in a
/// thousand runs.
struct RepeatedRecordIDs {
  /// Where a row is: the place of its batch, and its place in it.
  struct Row: Hashable, Sendable {
    var batch: Int
    var index: Int
    /// The batch of the last row before it that has its id.
    var lastBatch: Int
  }

  /// All rows but the first with each id, in the order of `batches`.
  static func find(in batches: [RecordIDs], workers: Workers) -> [Row] {
    let repeated = hashes(in: batches, workers: workers)
    if repeated.isEmpty { return [] }
    var lastBatches: [UInt64: Int] = [:]
    var rows: [Row] = []
    for (batch, ids) in batches.enumerated() {
      for index in 0..<ids.count {
        let hash = ids.hash(at: index, seed: seed)
        guard repeated.contains(hash) else { continue }
        if let lastBatch = lastBatches.updateValue(batch, forKey: hash) {
          rows.append(Row(batch: batch, index: index, lastBatch: lastBatch))
        }
      }
    }
    return rows
  }

  private static let seed: UInt64 = 0x1D
  /// What no slot of a table holds; of the ids with this hash none is found, one in 2⁶⁴.
  private static let empty: UInt64 = 0
  /// Batches that are hashed in one job.
  private static let group = 4

  /// The hashes that several ids have: few or none.
  private static func hashes(in batches: [RecordIDs], workers: Workers) -> Set<UInt64> {
    let partitions = RadixSort.partitionCount(batches.reduce(0) { $0 + $1.count })
    let shift = UInt64(64 - partitions.trailingZeroBitCount)
    var divided = Partitioned<UInt64>()
    divided.slices = workers.map(jobs: (batches.count + group - 1) / group) { job in
      var hashes: [UInt64] = []
      for ids in batches[job * group..<min((job + 1) * group, batches.count)] { ids.appendHashes(to: &hashes, seed: seed) }
      return Partitioned.slice(hashes, partitions: partitions) { partitions == 1 ? 0 : Int($0 >> shift) }
    }
    let all = divided
    return workers.map(jobs: partitions) { partition in
      var hashes: [UInt64] = []
      all.gather(partition, into: &hashes)
      return repeated(hashes, below: partitions.trailingZeroBitCount)
    }.reduce(into: []) { $0.formUnion($1) }
  }

  /// The hashes that occur several times, whose first `bits` bits are all the same; by open addressing.
  private static func repeated(_ hashes: [UInt64], below bits: Int) -> Set<UInt64> {
    var repeated: Set<UInt64> = []
    let capacityBits = Int.bitWidth - (2 * hashes.count).leadingZeroBitCount
    var slots = [UInt64](repeating: empty, count: 1 << capacityBits)
    let mask = slots.count - 1
    for hash in hashes where hash != empty {
      var slot = Int(truncatingIfNeeded: (hash &<< UInt64(bits)) &>> UInt64(64 - capacityBits))
      while slots[slot] != empty, slots[slot] != hash { slot = (slot + 1) & mask }
      if slots[slot] == hash { repeated.insert(hash) } else { slots[slot] = hash }
    }
    return repeated
  }
}
