import Identity
import Testing

@Suite struct HashTests {
  @Test("words that differ as their seeds do have hashes that differ in their first bits too")
  func wordsAndSeeds() {
    for bit in 0..<16 as Range<UInt64> {
      for word in 0..<500 as Range<UInt64> {
        let (a, b) = (Hash.words(word, 0, seed: 0x504), Hash.words(word ^ 1 << bit, 0, seed: 0x504 ^ 1 << bit))
        #expect(a >> 24 != b >> 24)
      }
    }
  }

  @Test("no two of many small words have one hash, whichever of the two words they differ in")
  func smallWords() {
    var hashes: Set<UInt64> = []
    for a in 0..<100 as Range<UInt64> {
      for b in 0..<100 as Range<UInt64> {
        for seed in 0..<10 as Range<UInt64> { hashes.insert(Hash.words(a, b, seed: seed)) }
      }
    }
    #expect(hashes.count == 100_000)
  }
}
