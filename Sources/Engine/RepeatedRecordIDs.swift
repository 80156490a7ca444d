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

  private struct Entry: BitwiseCopyable, Sendable {
    var hash: UInt64
    var batch: UInt32
    var index: UInt32
  }

  /// All rows but the first with each id, in the order of `batches`.
  static func find(in batches: [RecordIDs], workers: Workers) -> [Row] {
    let total = batches.reduce(0) { $0 + $1.count }
    let partitions = RadixSort.partitionCount(total)
    let shift = UInt64(64 - partitions.trailingZeroBitCount)
    let group = 16
    var divided = Partitioned<Entry>()
    divided.slices = workers.map(jobs: (batches.count + group - 1) / group) { job in
      var entries: [Entry] = []
      for batch in job * group..<min((job + 1) * group, batches.count) {
        for index in 0..<batches[batch].count {
          entries.append(
            Entry(hash: batches[batch].hash(at: index, seed: 0x1D), batch: UInt32(batch), index: UInt32(index)))
        }
      }
      return Partitioned.slice(entries, partitions: partitions) { partitions == 1 ? 0 : Int($0.hash >> shift) }
    }
    let all = divided
    return workers.map(jobs: partitions) { partition in
      var entries: [Entry] = []
      var scratch: [Entry] = []
      all.gather(partition, into: &entries)
      // Stable: of equal ids the first row stays first.
      RadixSort.sort(&entries, scratch: &scratch, bits: 64) { $0.hash }
      var rows: [Row] = []
      for index in entries.indices.dropFirst() where entries[index].hash == entries[index - 1].hash {
        let (entry, last) = (entries[index], entries[index - 1])
        rows.append(Row(batch: Int(entry.batch), index: Int(entry.index), lastBatch: Int(last.batch)))
      }
      return rows
    }.flatMap { $0 }.sorted { ($0.batch, $0.index) < ($1.batch, $1.index) }
  }
}
