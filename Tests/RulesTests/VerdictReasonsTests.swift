import TestSupport
import Testing

@testable import Rules

struct VerdictReasonsTests {
  @Test("every reason has a bit of its own, and they come in the order in which they are declared")
  func order() {
    #expect(VerdictReason.allCases.count <= UInt64.bitWidth)
    var all: VerdictReasons = []
    for reason in VerdictReason.allCases.reversed() { all.insert(reason) }
    #expect(Array(all) == VerdictReason.allCases)
  }

  @Test("against a set of the library", arguments: 1...20 as ClosedRange<UInt64>)
  func isASet(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (mine, slow) = changed(100, &generator)
    for reason in VerdictReason.allCases { #expect(mine.contains(reason) == slow.contains(reason)) }
    #expect(Set(mine) == slow)

    let (other, slowOther) = changed(10, &generator)
    #expect(mine.isDisjoint(with: other) == slow.isDisjoint(with: slowOther))
    var sum = mine
    sum.formUnion(other)
    #expect(Set(sum) == slow.union(slowOther))
    var rest = mine
    rest.subtract(other)
    #expect(Set(rest) == slow.subtracting(slowOther))
    #expect(rest.isDisjoint(with: other))
  }

  /// The same insertions and removals in both.
  private func changed(_ count: Int, _ generator: inout SeededGenerator) -> (VerdictReasons, Set<VerdictReason>) {
    var (mine, slow): (VerdictReasons, Set<VerdictReason>) = ([], [])
    for _ in 0..<count {
      guard let reason = VerdictReason.allCases.randomElement(using: &generator) else { continue }
      if Bool.random(using: &generator) {
        mine.insert(reason)
        slow.insert(reason)
      } else {
        mine.remove(reason)
        slow.remove(reason)
      }
    }
    return (mine, slow)
  }
}
