import TestSupport
import Testing

@testable import Engine

@Suite struct BatchIndexTests {
  @Test(arguments: [UInt64](1...5)) func findsTheBatchOfEveryOrdinal(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    // Many small ones, some of them empty, and one that is longer than a stretch.
    var counts = (0..<40).map { _ in Int.random(in: 0...60, using: &generator) }
    counts.insert(3000, at: Int.random(in: 0...40, using: &generator))
    let index = BatchIndex(counts: counts)
    var ordinal = 0
    for (batch, count) in counts.enumerated() {
      #expect(index.ordinals(ofBatch: batch) == ordinal..<ordinal + count)
      for place in 0..<count {
        let found = index.place(ordinal)
        #expect(found.batch == batch && found.index == place)
        ordinal += 1
      }
    }
    #expect(index.count == ordinal)
    let last = index.place(ordinal - 1).batch
    #expect(index.batches(of: 0..<ordinal) == index.place(0).batch..<last + 1)
    #expect(index.batches(of: 7..<7).isEmpty)
    #expect(BatchIndex(counts: []).count == 0)
  }
}
