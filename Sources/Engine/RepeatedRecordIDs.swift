import Identity
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

  private struct Entry: Comparable {
    var hash: UInt64
    var batch: Int
    var index: Int

    static func < (a: Entry, b: Entry) -> Bool { (a.hash, a.batch, a.index) < (b.hash, b.batch, b.index) }
  }

  private static let seed = Hash.randomSeed()
  /// Bits of a word that hold the place of a row among all; the others hold what the partition leaves of its id's hash.
  private static let placeBits: UInt64 = 32
  /// Batches a job takes at a time.
  private static let jobSize = 16

  /// All rows but the first with each id, in the order of the batches. `counts` are those of their rows; `recordIDs` reads the ids
  /// of one, on any worker.
  static func find(counts: [Int], workers: Workers, recordIDs: @Sendable (Int) -> RecordIDs) -> [Row] {
    var starts = [0]
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    let places = repeatedPlaces(starts: starts, workers: workers, recordIDs: recordIDs)

    // The few that may be repeated are looked at again, now by their whole hash.
    var entries: [Entry] = []
    var batch = 0
    var ids = RecordIDs()
    for place in places {
      if entries.isEmpty || place >= starts[batch + 1] {
        while place >= starts[batch + 1] { batch += 1 }
        ids = recordIDs(batch)
      }
      let index = place - starts[batch]
      guard index < ids.count else { continue }
      entries.append(Entry(hash: ids.hash(at: index, seed: seed), batch: batch, index: index))
    }
    entries.sort()
    let rows = zip(entries, entries.dropFirst()).filter { $0.hash == $1.hash }
      .map { Row(batch: $1.batch, index: $1.index, lastBatch: $0.batch) }
    return rows.sorted { ($0.batch, $0.index) < ($1.batch, $1.index) }
  }

  static func find(in batches: [RecordIDs], workers: Workers) -> [Row] {
    find(counts: batches.map(\.count), workers: workers) { batches[$0] }
  }

  /// The places of rows whose ids nearly certainly occur more than once, ascending.
  private static func repeatedPlaces(
    starts: [Int], workers: Workers, recordIDs: @Sendable (Int) -> RecordIDs
  ) -> [Int] {
    let batches = starts.count - 1
    let partitionBits = UInt64(min(RadixSort.partitionCount(starts[batches]).trailingZeroBitCount, 9))
    let hashes = PartitionedWords(partitions: 1 << Int(partitionBits))
    workers.run(jobs: (batches + jobSize - 1) / jobSize) {
      WordWriter(to: hashes)
    } _: { writer, job in
      for batch in job * jobSize..<min((job + 1) * jobSize, batches) {
        let ids = recordIDs(batch)
        for index in 0..<ids.count {
          let hash = ids.hash(at: index, seed: seed)
          let place = UInt64(truncatingIfNeeded: starts[batch] + index)
          let word = (hash << partitionBits) & ~(1 << placeBits - 1) | place
          writer.append(word, to: Int(truncatingIfNeeded: hash >> (64 - partitionBits)))
        }
      }
    } finish: {
      $0.finish()
    }
    let found = workers.run(jobs: hashes.partitionCount) {
      (words: [UInt64](), scratch: [UInt64](), filter: RepeatedKeyFilter(), places: [Int]())
    } _: { state, partition in
      hashes.take(partition, into: &state.words)
      state.filter.keepRepeated(&state.words)
      RadixSort.sort(&state.words, scratch: &state.scratch, shift: 48, bits: 16)
      let words = state.words
      for index in words.indices {
        let key = words[index] >> placeBits
        let followsItsLike = index > 0 && words[index - 1] >> placeBits == key
        let precedesItsLike = index + 1 < words.count && words[index + 1] >> placeBits == key
        if followsItsLike || precedesItsLike { state.places.append(Int(words[index] & (1 << placeBits - 1))) }
      }
    }
    return found.flatMap(\.places).sorted()
  }
}
