/// Picks an index with the probability of its weight, in constant time: Walker's alias method as Vose builds it.
struct WeightedTable: Sendable {
  private var keep: [UInt64] = []
  private var alias: [Int32] = []

  /// Weights below zero count as zero. Without any weight above zero every index is equally probable.
  init(_ weights: [Double]) {
    let count = weights.count
    let total = weights.reduce(0) { $0 + max($1, 0) }
    guard count > 0 else { return }
    var scaled = weights.map { total > 0 ? max($0, 0) / total * Double(count) : 1 }
    keep = [UInt64](repeating: .max, count: count)
    alias = (0..<count).map { Int32(truncatingIfNeeded: $0) }
    var small = scaled.indices.filter { scaled[$0] < 1 }
    var large = scaled.indices.filter { scaled[$0] >= 1 }
    while let low = small.popLast(), let high = large.last {
      keep[low] = UInt64(scaled[low] * 0x1p63) * 2
      alias[low] = Int32(truncatingIfNeeded: high)
      scaled[high] -= 1 - scaled[low]
      if scaled[high] < 1 {
        large.removeLast()
        small.append(high)
      }
    }
  }

  var isEmpty: Bool { keep.isEmpty }

  /// The index that 64 random bits choose; 0 for an empty table.
  func index(for random: UInt64) -> Int {
    guard !keep.isEmpty else { return 0 }
    let product = random.multipliedFullWidth(by: UInt64(keep.count))
    let index = Int(truncatingIfNeeded: product.high)
    return product.low < keep[index] ? index : Int(alias[index])
  }
}
