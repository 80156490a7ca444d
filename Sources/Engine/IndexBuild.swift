import Identity
import Linkage
import Register

/// Makes the index of a segment: its rows by blocking key, and how many have each term.
struct IndexBuild {
  /// Rows that a job takes at a time.
  private static let jobLength = 1 << 15
  /// Keys and terms of a registration, about: what the number of partitions is planned by.
  private static let keysPerRow = 13

  let registrations: [Registration]
  let seed: UInt64
  let workers: Workers

  func run() -> IndexContents {
    let partitions = RadixSort.partitionCount(registrations.count * Self.keysPerRow)
    return IndexContents(keys: keys(partitions), terms: terms(partitions))
  }

  private var jobs: Int { (registrations.count + Self.jobLength - 1) / Self.jobLength }

  private func rows(_ job: Int) -> Range<Int> {
    job * Self.jobLength..<min((job + 1) * Self.jobLength, registrations.count)
  }

  private func keys(_ partitions: Int) -> [HashTablePart] {
    let keyMaker = BlockingKeyMaker(seed: seed)
    let divided = divide(partitions) { rows, values in
      keyMaker.forEachRun(
        of: registrations.span.extracting(rows), firstOrdinal: UInt32(rows.lowerBound), rules: BlockingRule.allCases
      ) { _, keys in
        for index in keys.indices { values.append(HashedValue(hash: keys[index].hash, value: keys[index].ordinal)) }
      }
    }
    let shape = shape(divided.slices.reduce(0) { $0 + $1.items.count })
    return parts(partitions, shape) { divided.gather($0, into: &$1) }
  }

  private func terms(_ partitions: Int) -> [HashTablePart] {
    let divided = divide(partitions) { rows, values in
      TermFrequencies.storedTerms(of: registrations.span.extracting(rows)) {
        values.append(HashedValue(hash: $0, value: $1))
      }
    }
    let counted = workers.map(jobs: partitions) { partition in
      var values: [HashedValue] = []
      divided.gather(partition, into: &values)
      return values.summed()
    }
    return parts(partitions, shape(counted.reduce(0) { $0 + $1.count })) { $1 = counted[$0] }
  }

  private func shape(_ entries: Int) -> HashTableShape {
    HashTableShape(entries: entries, greatestValue: registrations.count)
  }

  /// The parts of a table: each holds whole buckets, and so one partition or several.
  private func parts(
    _ partitions: Int, _ shape: HashTableShape, _ fill: @Sendable (Int, inout [HashedValue]) -> Void
  ) -> [HashTablePart] {
    let parts = min(partitions, 1 << shape.bucketBits)
    let share = partitions / parts
    return workers.map(jobs: parts) { part in
      var values: [HashedValue] = []
      fill(part * share, &values)
      var more: [HashedValue] = []
      for partition in part * share + 1..<(part + 1) * share {
        fill(partition, &more)
        values += more
      }
      return HashTablePart(values.span, shape: shape, partCount: parts)
    }
  }

  /// What `body` makes of the rows, divided by the first bits of the hash.
  private func divide(
    _ partitions: Int, _ body: @Sendable (Range<Int>, inout [HashedValue]) -> Void
  ) -> Partitioned<HashedValue> {
    let shift = UInt64(64 - partitions.trailingZeroBitCount)
    var divided = Partitioned<HashedValue>()
    divided.slices = workers.map(jobs: jobs) { job in
      var values: [HashedValue] = []
      values.reserveCapacity(Self.jobLength * Self.keysPerRow)
      body(rows(job), &values)
      return Partitioned.slice(values, partitions: partitions) { partitions == 1 ? 0 : Int($0.hash &>> shift) }
    }
    return divided
  }
}

extension [HashedValue] {
  /// Each hash once, with the sum of its values, in the order in which they come.
  fileprivate func summed() -> [HashedValue] {
    var bits = 4
    while 1 << bits < count * 2 { bits += 1 }
    let mask = 1 << bits - 1
    // 1 + the place in the sums, 0 for an empty slot.
    var slots = [UInt32](repeating: 0, count: 1 << bits)
    var sums: [HashedValue] = []
    for item in self {
      var slot = Int(truncatingIfNeeded: item.hash) & mask
      while slots[slot] != 0, sums[Int(slots[slot]) - 1].hash != item.hash { slot = (slot + 1) & mask }
      if slots[slot] == 0 {
        sums.append(item)
        slots[slot] = UInt32(sums.count)
      } else {
        sums[Int(slots[slot]) - 1].value += item.value
      }
    }
    return sums
  }
}
