import TestSupport
import Testing

@testable import Engine

@Suite struct RepeatedKeyFilterTests {
  @Test(arguments: [0, 1, 2, 100, 5000, 40_000]) func keepsAllThatOccurTwice(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    var filter = RepeatedKeyFilter()
    // The second time with bitmaps that were used before.
    for _ in 0..<2 {
      let keys = (0..<count).map { _ in
        Hash.spread(UInt64.random(in: 0..<UInt64(count) * 4, using: &generator))
      }
      let words = keys.enumerated().map { KeyTuple(hash: $1, ordinal: UInt32($0), partitionBits: 0).rawValue }
      var kept = words
      filter.keepRepeated(&kept)
      let counts = words.reduce(into: [:]) { $0[KeyTuple(rawValue: $1).remainder, default: 0] += 1 }
      let repeated = words.filter { counts[KeyTuple(rawValue: $0).remainder, default: 0] > 1 }
      #expect(Set(repeated).isSubset(of: kept))
      // In their order, and few that occur once.
      #expect(kept == words.filter(Set(kept).contains))
      #expect(kept.count - repeated.count <= count / 4)
    }
  }
}

private enum Hash {
  /// Spreads small numbers over all bits.
  static func spread(_ number: UInt64) -> UInt64 {
    let product = (number &+ 1) &* 0x9E37_79B9_7F4A_7C15
    return (product ^ product >> 29) &* 0xBF58_476D_1CE4_E5B9
  }
}
