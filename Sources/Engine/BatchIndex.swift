/// Which of several batches an ordinal lies in.
struct BatchIndex: Sendable {
  /// The ordinal after the last of each batch.
  private let ends: [Int]
  /// By stretches of ordinals, the batch that the first of the stretch lies in.
  private let firstBatches: [UInt32]
  private static let stretchBits = 9

  init(counts: [Int]) {
    var ends: [Int] = []
    var firstBatches: [UInt32] = []
    var end = 0
    for (batch, count) in counts.enumerated() {
      end += count
      ends.append(end)
      while firstBatches.count << Self.stretchBits < end { firstBatches.append(UInt32(batch)) }
    }
    self.ends = ends
    self.firstBatches = firstBatches
  }

  /// The number of ordinals.
  var count: Int { ends.last ?? 0 }

  /// The ordinals of a batch.
  func ordinals(ofBatch batch: Int) -> Range<Int> { (batch == 0 ? 0 : ends[batch - 1])..<ends[batch] }

  /// The batch of an ordinal and its place in it.
  @inline(__always)
  func place(_ ordinal: Int) -> (batch: Int, index: Int) {
    var batch = Int(firstBatches[ordinal &>> Self.stretchBits])
    while ends[batch] <= ordinal { batch &+= 1 }
    return (batch, batch == 0 ? ordinal : ordinal &- ends[batch &- 1])
  }

  /// The batches that hold some of `ordinals`.
  func batches(of ordinals: Range<Int>) -> Range<Int> {
    ordinals.isEmpty ? 0..<0 : place(ordinals.lowerBound).batch..<place(ordinals.upperBound - 1).batch + 1
  }
}
