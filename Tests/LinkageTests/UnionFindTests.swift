import TestSupport
import Testing

@testable import Linkage

@Suite struct UnionFindTests {
  /// Labels spread along edges until nothing changes: slow and obvious.
  private func components(_ count: Int, _ edges: [(UInt32, UInt32)]) -> [UInt32] {
    var labels = (0..<UInt32(count)).map { $0 }
    var changed = true
    while changed {
      changed = false
      for (a, b) in edges {
        let least = min(labels[Int(a)], labels[Int(b)])
        if labels[Int(a)] != least || labels[Int(b)] != least {
          labels[Int(a)] = least
          labels[Int(b)] = least
          changed = true
        }
      }
    }
    return labels
  }

  @Test(arguments: [UInt64](1...20)) func agreesWithSpreadingLabels(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = 200
    let edges = (0..<150).map { _ in
      (UInt32.random(in: 0..<UInt32(count), using: &generator), UInt32.random(in: 0..<UInt32(count), using: &generator))
    }
    var sets = UnionFind(count: count)
    for (a, b) in edges.shuffled(using: &generator) { sets.union(a, b) }
    let expected = components(count, edges)
    for element in 0..<UInt32(count) { #expect(sets.find(element) == expected[Int(element)]) }
  }
}
