import TestSupport
import Testing

@testable import Population

struct WeightedTableTests {
  @Test func drawsAsOftenAsTheWeightsSay() {
    let weights: [Double] = [5, 0, 1, 20, 0.5, 3, 10]
    let table = WeightedTable(weights)
    var random = SeededGenerator(seed: 11)
    var counts = [Int](repeating: 0, count: weights.count)
    let draws = 200_000
    for _ in 0..<draws { counts[table.index(for: random.next())] += 1 }
    for (count, weight) in zip(counts, weights) {
      #expect(abs(Double(count) / Double(draws) - weight / 39.5) < 0.005)
    }
    #expect(counts[1] == 0)
  }

  @Test func allWeightsZeroAreAllEqual() {
    let table = WeightedTable([0, 0])
    #expect(Set([UInt64(0), .max].map(table.index)) == [0, 1])
  }

  @Test func emptyTableYieldsZero() {
    #expect(WeightedTable([]).index(for: 99) == 0)
  }
}
