import TestSupport
import Testing

@testable import Identity

@Suite struct PartitionPointTests {
  @Test("the first of those that are not less, as one finds by looking from the beginning")
  func asLookedThrough() {
    var random = SeededGenerator(seed: 1)
    for count in 0..<40 {
      let numbers = (0..<count).map { _ in Int.random(in: 0..<30, using: &random) }.sorted()
      for wanted in -1...31 {
        let first = numbers.firstIndex { $0 >= wanted } ?? count
        #expect(numbers.partitionPoint { $0 >= wanted } == first)
        #expect(numbers[(count / 3)...].partitionPoint { $0 >= wanted } == max(first, count / 3))
      }
    }
  }
}
