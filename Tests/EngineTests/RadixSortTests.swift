import TestSupport
import Testing

@testable import Engine

@Suite struct RadixSortTests {
  private struct Item: BitwiseCopyable, Equatable {
    var key: UInt64
    var place: Int
  }

  @Test(arguments: [0, 1, 2, 31, 32, 33, 1000, 20_000], [8, 24, 40, 64]) func agreesWithAStableSort(
    count: Int, bits: Int
  ) {
    var generator = SeededGenerator(seed: UInt64(count * 100 + bits))
    let mask = bits == 64 ? UInt64.max : 1 << UInt64(bits) - 1
    // Few values, so that many are equal and stability shows.
    let items = (0..<count).map { Item(key: generator.next() & (generator.next() | 0xFF), place: $0) }
    var sorted = items
    var scratch: [Item] = []
    RadixSort.sort(&sorted, scratch: &scratch, bits: bits) { $0.key }
    let expected = items.sorted { ($0.key & mask, $0.place) < ($1.key & mask, $1.place) }
    #expect(sorted == expected)
  }

  @Test func aLongerScratchIsNoHarm() {
    var generator = SeededGenerator(seed: 5)
    var scratch = (0..<5000).map { _ in generator.next() }
    for count in [4000, 100, 2000] {
      let items = (0..<count).map { _ in generator.next() }
      var sorted = items
      RadixSort.sort(&sorted, scratch: &scratch, bits: 64) { $0 }
      #expect(sorted == items.sorted())
    }
  }

  @Test("whole words, of which the bits given tell most apart", arguments: [0, 1, 40, 3000])
  func wholeWords(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count + 1))
    // Some runs of equal leading bits are longer than an insertion sort is for.
    let words = (0..<count).map { _ in
      generator.next() & (Bool.random(using: &generator) ? 0xFFFF_0000_0000_FFFF : 0x0001_0000_FFFF_FFFF)
    }
    var sorted = words
    var scratch: [UInt64] = []
    RadixSort.sort(&sorted, scratch: &scratch, shift: 48, bits: 16)
    #expect(sorted == words.sorted())
  }

  @Test func partitionsGatherWhatWasDivided() {
    var generator = SeededGenerator(seed: 6)
    var divided = Partitioned<UInt64>()
    var all: [UInt64] = []
    for _ in 0..<5 {
      let items = (0..<Int.random(in: 0...300, using: &generator)).map { _ in generator.next() }
      all += items
      divided.slices.append(Partitioned.slice(items, partitions: 16) { Int($0 >> 60) })
    }
    var gathered: [UInt64] = []
    for partition in 0..<16 {
      divided.gather(partition, into: &gathered)
      #expect(gathered == all.filter { $0 >> 60 == partition })
    }
  }
}
