import Linkage
import TestSupport
import Testing

@testable import Engine

@Suite struct BlockLayoutTests {
  @Test("a block is the same whichever rules are looked at together", arguments: [1000, 1_000_000, 200_000_000])
  func blocks(registrations: Int) {
    let layout = BlockLayout(registrations: registrations)
    var generator = SeededGenerator(seed: UInt64(registrations))
    var blocks: Set<UInt64> = []
    for _ in 0..<100 {
      let hash = generator.next()
      let key = KeyTuple(hash: hash, ordinal: 0, partitionBits: layout.partitionBits).remainder
      let (first, third) = (layout.partition(of: hash, slot: 0), layout.partition(of: hash, slot: 3))
      #expect(layout.block(key, in: first, of: .phone) == layout.block(key, in: third, of: .phone))
      blocks.formUnion([layout.block(key, in: first, of: .phone), layout.block(key, in: first, of: .number)])
    }
    #expect(blocks.count == 200)
  }

  @Test func placesHoldTheirOrdinals() {
    let layout = BlockLayout(registrations: 3_000_000)
    for ordinal in [UInt32(0), 1, 1 << 16, 2_999_999] {
      #expect(layout.range(ofPlace: layout.place(of: ordinal, slot: 2)).contains(Int(ordinal)))
    }
    #expect(layout.rangeCount <= 64)
  }
}
