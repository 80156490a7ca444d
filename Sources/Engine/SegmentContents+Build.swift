import Identity
import Register
import Submission

extension SegmentContents {
  /// The rows of batches, in their order, with their record ids hashed for a register with this seed.
  init(_ batches: [RegistrationBatch], seed: UInt64, workers: Workers) {
    let ids = RecordIDTable(batches.map(\.recordIDs), seed: seed, workers: workers)
    self.init()
    for (batch, texts) in zip(batches, ids.texts) {
      var piece = Piece(recordIDs: texts)
      piece.registrations = batch.registrations
      piece.lines = batch.lines
      append(piece)
    }
    rowsByRecordID = ids.rows
  }

  /// Rows of which only the record ids are known.
  init(_ ids: RecordIDTable) {
    self.init()
    for texts in ids.texts { append(Piece(recordIDs: texts)) }
    rowsByRecordID = ids.rows
  }
}

/// Record ids in one width, by batch, and their places by their hashes.
struct RecordIDTable: Sendable {
  private(set) var texts: [FixedTexts]
  /// Parts that follow one another, sorted by the first 32 bits of the hash; of one hash in the order of the rows.
  private(set) var rows: [[HashedValue]]

  init(_ batches: [RecordIDs], seed: UInt64, workers: Workers) {
    let width = workers.map(jobs: batches.count) { batches[$0].longest }.reduce(1, max)
    var firstRows = [0]
    for batch in batches { firstRows.append(firstRows[firstRows.count - 1] + batch.count) }
    let starts = firstRows
    let parts = workers.map(jobs: batches.count) { batch in
      var texts = FixedTexts(width: width)
      var hashed: [HashedValue] = []
      let ids = batches[batch]
      texts.reserveCapacity(ids.count)
      hashed.reserveCapacity(ids.count)
      for index in 0..<ids.count {
        let id = ids.bytes.span.extracting(ids.range(at: index))
        texts.append(id)
        hashed.append(
          HashedValue(
            hash: SegmentContents.hash(id, seed: seed), value: UInt32(truncatingIfNeeded: starts[batch] + index)))
      }
      return (texts, hashed)
    }
    texts = parts.map(\.0)
    rows = parts.map(\.1).sortedByHash(workers: workers)
  }

  /// Ids that are in one width already.
  init(_ texts: FixedTexts, seed: UInt64, workers: Workers) {
    self.texts = [texts]
    let hashed = (0..<texts.count).map { row in
      HashedValue(
        hash: SegmentContents.hash(texts.bytes.span.extracting(texts.text(at: row)), seed: seed),
        value: UInt32(truncatingIfNeeded: row))
    }
    rows = [hashed].sortedByHash(workers: workers)
  }
}

extension RecordIDs {
  /// Bytes of the longest id.
  fileprivate var longest: Int {
    var longest = 0
    for index in 0..<count { longest = max(longest, range(at: index).count) }
    return longest
  }
}

extension [[HashedValue]] {
  /// All values in parts that follow one another, sorted by the first 32 bits of their hashes; those of one hash keep their order.
  func sortedByHash(workers: Workers) -> [[HashedValue]] {
    let count = reduce(0) { $0 + $1.count }
    let partitions = RadixSort.partitionCount(count)
    let bits = partitions.trailingZeroBitCount
    var divided = Partitioned<HashedValue>()
    divided.slices = workers.map(jobs: self.count) { part in
      Partitioned.slice(self[part], partitions: partitions) { bits == 0 ? 0 : Int($0.hash >> UInt64(64 - bits)) }
    }
    let all = divided
    return workers.map(jobs: partitions) { partition in
      var values: [HashedValue] = []
      var scratch: [HashedValue] = []
      all.gather(partition, into: &values)
      RadixSort.sort(&values, scratch: &scratch, bits: 32) { $0.hash >> 32 }
      return values
    }
  }
}
