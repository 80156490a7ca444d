import Identity
import TestSupport
import Testing

@testable import Linkage

@Suite struct PersonClustersTests {
  /// A small world: links with weights, and pairs in conflict.
  private struct World {
    var links: [WeightedLink] = []
    var conflicts: Set<[UInt32]> = []

    init(seed: UInt64, count: UInt32, conflictShare: Int) {
      var generator = SeededGenerator(seed: seed)
      for a in 0..<count {
        for b in a + 1..<count {
          if Int.random(in: 0..<12, using: &generator) == 0 {
            // Few weights, so that many are equal.
            let weight = MatchWeight(bits: Float(Int.random(in: 0..<5, using: &generator)))
            links.append(
              Bool.random(using: &generator) ? WeightedLink(a, b, weight: weight) : WeightedLink(b, a, weight: weight))
          }
          if Int.random(in: 0..<100, using: &generator) < conflictShare { conflicts.insert([a, b]) }
        }
      }
      links.shuffle(using: &generator)
    }

    func areInConflict(_ a: UInt32, _ b: UInt32) -> Bool { conflicts.contains([min(a, b), max(a, b)]) }

    var linked: Set<[UInt32]> { Set(links.map { [min($0.a, $0.b), max($0.a, $0.b)] }) }
  }

  /// Sets of registrations, merged link by link, every pair across looked at.
  private func slowClusters(_ world: World) -> Set<Set<UInt32>> {
    let linked = world.linked
    let sorted = world.links.sorted {
      let (x, y) = ([$0.a, $0.b].sorted(), [$1.a, $1.b].sorted())
      return $0.weight != $1.weight ? $0.weight > $1.weight : (x[0], x[1]) < (y[0], y[1])
    }
    var clusters: [Set<UInt32>] = Set(world.links.flatMap { [$0.a, $0.b] }).map { [$0] }
    for link in sorted {
      guard let p = clusters.firstIndex(where: { $0.contains(link.a) }),
        let q = clusters.firstIndex(where: { $0.contains(link.b) }), p != q
      else { continue }
      let isRefused = clusters[p].contains { a in
        clusters[q].contains { b in !linked.contains([min(a, b), max(a, b)]) && world.areInConflict(a, b) }
      }
      if isRefused { continue }
      clusters[p].formUnion(clusters[q])
      clusters.remove(at: q)
    }
    return Set(clusters.filter { $0.count > 1 })
  }

  /// A chain without an end, as one phone and one number in turn make it: asked for few of its pairs, and cut.
  @Test func aWebIsCutIntoClustersOfSomeSize() {
    let count: UInt32 = 20_000
    let links = (1..<count).map { WeightedLink($0 - 1, $0, weight: MatchWeight(bits: Float($0 % 7))) }
    var asked = 0
    let clusters = PersonClusters(links: links, count: Int(count)) { _, _ in
      asked += 1
      return false
    }
    #expect(clusters.members.allSatisfy { $0.count <= PersonClusters.sizeLimit })
    #expect(clusters.members.contains { $0.count > PersonClusters.sizeLimit / 3 })
    #expect(asked <= Int(count) * PersonClusters.sizeLimit)
  }

  @Test(arguments: [UInt64](1...30)) func agreeWithMergingSets(seed: UInt64) {
    let world = World(seed: seed, count: 40, conflictShare: 30)
    let clusters = PersonClusters(links: world.links, count: 40, conflict: world.areInConflict)
    #expect(Set(clusters.members.map(Set.init)) == slowClusters(world))
  }

  @Test(arguments: [UInt64](1...10)) func holdNoConflictAndDoNotDependOnTheOrderOfLinks(seed: UInt64) {
    let world = World(seed: seed, count: 40, conflictShare: 50)
    let linked = world.linked
    let clusters = PersonClusters(links: world.links, count: 40, conflict: world.areInConflict)
    for members in clusters.members {
      for a in members {
        for b in members where a < b && !linked.contains([a, b]) { #expect(!world.areInConflict(a, b)) }
      }
    }
    let reversed = PersonClusters(links: world.links.reversed(), count: 40, conflict: world.areInConflict)
    #expect(reversed.members == clusters.members)
  }

  @Test(arguments: [UInt64](1...10)) func withoutConflictsAreConnectedComponents(seed: UInt64) {
    let world = World(seed: seed, count: 40, conflictShare: 0)
    let clusters = PersonClusters(links: world.links, count: 40, conflict: world.areInConflict)
    var sets = UnionFind(count: 40)
    for link in world.links { sets.union(link.a, link.b) }
    #expect(clusters.members == PersonClusters(&sets, count: 40).members)
  }

  @Test func aChainIsCutAtItsWeakestLink() {
    let links = [
      WeightedLink(0, 1, weight: MatchWeight(bits: 9)), WeightedLink(1, 2, weight: MatchWeight(bits: 3)),
      WeightedLink(2, 3, weight: MatchWeight(bits: 8)),
    ]
    let clusters = PersonClusters(links: links, count: 5) { a, b in min(a, b) == 0 && max(a, b) == 3 }
    #expect(clusters.members == [[0, 1], [2, 3]])
    #expect(clusters.cluster(of: 0, and: 1) == 0)
    #expect(clusters.cluster(of: 1, and: 2) == nil)
    #expect((0..<5).map { clusters.cluster(of: $0) } == [0, 0, 1, 1, nil])
    #expect(clusters.cluster(of: 4, and: 4) == nil)
  }

  @Test func areNumberedByTheirFirstMembers() {
    for seed in UInt64(1)...10 {
      let world = World(seed: seed, count: 40, conflictShare: 40)
      let members = PersonClusters(links: world.links, count: 40, conflict: world.areInConflict).members
      #expect(members.allSatisfy { $0 == $0.sorted() })
      #expect(members.map { $0[0] } == members.map { $0[0] }.sorted())
    }
  }

  @Test func askForEachPairOnce() {
    let world = World(seed: 3, count: 40, conflictShare: 50)
    var asked: [Set<UInt32>: Int] = [:]
    _ = PersonClusters(links: world.links, count: 40) { a, b in
      asked[[a, b], default: 0] += 1
      return world.areInConflict(a, b)
    }
    #expect(!asked.isEmpty)
    #expect(asked.values.allSatisfy { $0 == 1 })
  }
}

extension PersonClusters {
  fileprivate var members: [[UInt32]] { (0..<count).map { Array(self[$0]) } }
}

@Suite struct ConflictTests {
  private func verdict(_ change: (inout RandomRegistrations, inout (RegistrationPair)) -> Void) throws -> Bool {
    var random = RandomRegistrations(seed: 5)
    let one = random.fresh()
    var pair = RegistrationPair(a: one, b: one)
    change(&random, &pair)
    let frequencies = TermFrequencies(expected: 1)
    let scorer = MatchScorer(model: .builtIn, registrations: 1_000_000, task: .sweep)
    return scorer.isConflict(PairComparer(frequencies: frequencies).compare(pair.a, pair.b))
  }

  @Test func twinsWithNumbersOfTheirOwnAreInConflict() throws {
    #expect(
      try verdict { random, pair in
        pair.b.name = random.name(length: 3)
        let digits = random.validNumber(birth: pair.b.birthDate, division: pair.b.hukouDivision)
        pair.b.identityNumber = IdentityNumber(digits)
        pair.b.registerNumber = RegisterNumber(.identity, digits)
      })
  }

  @Test func oneChildIsNot() throws {
    #expect(try !verdict { _, _ in })
    // Nothing but the name differs, and no number tells.
    #expect(
      try !verdict { _, pair in
        pair.b.identityNumber = .none
        pair.b.registerNumber = .none
      })
  }

  @Test func strangersWithoutNumbersAreNot() throws {
    #expect(
      try !verdict { random, pair in
        pair.b = random.fresh()
        pair.b.identityNumber = .none
        pair.b.registerNumber = .none
      })
  }
}

private struct RegistrationPair {
  var a: Registration
  var b: Registration
}
