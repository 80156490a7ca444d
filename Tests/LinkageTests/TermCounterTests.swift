import TestSupport
import Testing

@testable import Linkage

@Suite struct TermCounterTests {
  @Test("counts as a dictionary by slot does", arguments: [UInt64](1...4))
  func slowTwin(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for width in [TermCounter.Width.full, .nibble] {
      var counter = TermCounter(bits: 6, width: width)
      var slots: [UInt64: UInt32] = [:]
      for _ in 0..<2 {
        let hashes = (0..<300).map { _ in generator.next() & (generator.next() | 0xF0) }
        counter.add(hashes.span)
        for hash in hashes { slots[hash & 63, default: 0] += 1 }
      }
      for hash in UInt64(0)..<64 {
        let expected = slots[hash] ?? 0
        #expect(counter.count(hash) == (width == .full ? expected : min(expected, 15)))
        #expect(counter.count(hash | 1 << 40) == counter.count(hash))
      }
    }
  }

  @Test func sizesAreWhatIsTaken() {
    #expect(TermCounter.size(bits: 12, width: .full) == 4 << 12)
    #expect(TermCounter.size(bits: 12, width: .nibble) == 1 << 11)
    // Of 25 million registrations less than 400 MiB, of the country less than 3 GiB.
    #expect(TermFrequencies.size(expected: 25_000_000) < 400 << 20)
    #expect(TermFrequencies.size(expected: 200_000_000) < 3 << 30)
  }
}
