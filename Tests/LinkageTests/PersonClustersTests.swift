import TestSupport
import Testing

@testable import Linkage

@Suite struct PersonClustersTests {
  /// Joins sets until no link joins two of them any more.
  private func slowTwin(_ links: [(UInt32, UInt32)], _ name: (UInt32) -> String) -> [[UInt32]] {
    var sets = Set(links.flatMap { [$0.0, $0.1] }).map { Set([$0]) }
    for (a, b) in links {
      let joined = sets.filter { $0.contains(a) || $0.contains(b) }
      sets.removeAll { joined.contains($0) }
      sets.append(joined.reduce([]) { $0.union($1) })
    }
    return sets.map { $0.sorted { name($0) < name($1) } }.sorted { name($0[0]) < name($1[0]) }
  }

  @Test(arguments: [UInt64](1...20)) func agreesWithTheSlowTwin(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let links = (0..<60).map { _ in
      (UInt32.random(in: 0..<100, using: &generator), UInt32.random(in: 0..<100, using: &generator))
    }
    // Names in another order than the ordinals.
    let name = { (ordinal: UInt32) in "410000-\((ordinal * 37) % 101)" }
    let clusters = PersonClusters(links: links, order: name)
    let expected = slowTwin(links, name)
    #expect(clusters.members == expected)
    for (number, members) in expected.enumerated() {
      for member in members { #expect(clusters.cluster(of: member) == number) }
    }
    #expect(clusters.cluster(of: 1000) == nil)

    // Neither the order of the links nor which side comes first matters.
    let turned = links.shuffled(using: &generator).map { ($0.1, $0.0) }
    #expect(PersonClusters(links: turned, order: name).members == expected)
  }

  @Test func numbersFollowTheNamesAndNotTheOrdinals() {
    let clusters = PersonClusters(links: [(0, 1), (2, 3)]) { ["d", "c", "b", "a"][Int($0)] }
    #expect(clusters.members == [[3, 2], [1, 0]])
  }

  @Test func noLinksNoClusters() {
    #expect(PersonClusters(links: []) { "\($0)" }.members.isEmpty)
  }
}
