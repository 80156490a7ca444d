/// Items divided by the top bits of a key, as several jobs produced them: `slices[job]` holds the items in the order of their
/// partitions, `ends[job][p]` where partition p ends.
struct Partitioned<Item: BitwiseCopyable & Sendable>: Sendable {
  struct Slice: Sendable {
    var items: [Item]
    var ends: [Int]
  }

  var slices: [Slice] = []

  /// Orders `items` by partition; within one they keep their order.
  static func slice(_ items: [Item], partitions: Int, partition: (Item) -> Int) -> Slice {
    var ends = [Int](repeating: 0, count: partitions)
    for item in items { ends[partition(item)] += 1 }
    var sum = 0
    for p in 0..<partitions {
      let size = ends[p]
      ends[p] = sum
      sum += size
    }
    guard let filler = items.first else { return Slice(items: [], ends: ends) }
    var ordered = [Item](repeating: filler, count: items.count)
    for item in items {
      let p = partition(item)
      ordered[ends[p]] = item
      ends[p] += 1
    }
    return Slice(items: ordered, ends: ends)
  }

  /// All items of one partition, job by job.
  func gather(_ partition: Int, into items: inout [Item]) {
    items.removeAll(keepingCapacity: true)
    for slice in slices {
      let start = partition == 0 ? 0 : slice.ends[partition - 1]
      items.append(contentsOf: slice.items[start..<slice.ends[partition]])
    }
  }
}
