import Identity
import Linkage
import TestSupport
import Testing

@testable import Engine

/// The joins against their slow twins: every pair looked at, keys compared as sets.
@Suite struct JoinTests {
  private func keys(_ rule: BlockingRule, _ registration: Registration) -> Set<UInt64> {
    var hashes: [UInt64] = []
    BlockingKeyMaker(seed: 3).append(rule, of: registration, to: &hashes)
    return Set(hashes)
  }

  private func firstSharedRule(_ a: Registration, _ b: Registration) -> BlockingRule? {
    BlockingRule.allCases.first { !keys($0, a).isDisjoint(with: keys($0, b)) }
  }

  private struct Found: Hashable {
    var a: UInt32
    var b: UInt32
    var rule: BlockingRule
  }

  @Test(arguments: [UInt64](1...4), [1, 3]) func sweepFindsEveryPairThatSharesAKeyOnce(seed: UInt64, workers: Int) {
    var random = RandomRegistrations(seed: seed)
    let registrations = random.next(150)
    let search = CandidateSearch(registrations, workers: Workers(count: workers), seed: 3)
    let (parts, statistics) = search.forEachPart { $0 }
    let found = parts.flatMap { $0 }.map { Found(a: $0.a, b: $0.b, rule: $0.rule) }

    var expected: [Found] = []
    for i in registrations.indices {
      for j in i + 1..<registrations.count {
        guard let rule = firstSharedRule(registrations[i], registrations[j]) else { continue }
        expected.append(Found(a: UInt32(i), b: UInt32(j), rule: rule))
      }
    }
    #expect(expected.count > 50)
    #expect(found.count == Set(found).count)
    #expect(Set(found) == Set(expected))
    for rule in statistics {
      #expect(rule.leftOutPairs == 0)
      #expect(rule.newPairs == expected.count { $0.rule == rule.rule })
    }
  }

  @Test func aBlockOverTheLimitIsRefinedAndWhatIsLeftOutIsCounted() throws {
    var random = RandomRegistrations(seed: 9)
    var one = random.fresh()
    one.identityNumber = .none
    one.registerNumber = .none
    let size = 200
    let search = CandidateSearch(Array(repeating: one, count: size), workers: Workers(count: 2), seed: 3)
    let (parts, statistics) = search.forEachPart { $0.count }
    #expect(parts.reduce(0, +) == 0)
    let phone = try #require(statistics.first { $0.rule == .phone })
    #expect(phone.refinedBlocks == 1)
    #expect(phone.leftOutPairs == size * (size - 1) / 2)
    #expect(phone.largestBlocks.first?.size == size)
  }

  @Test(arguments: [UInt64](11...14)) func checkFindsWhatTheSweepWouldFind(seed: UInt64) {
    var random = RandomRegistrations(seed: seed)
    let all = random.next(200)
    let requests = Array(all[150...])
    let index = KeyIndex(of: requests, seed: 3)
    var found: [Found] = []
    // In runs, as they come from files and segments.
    for start in stride(from: 0, to: 150, by: 40) {
      for pair in index.pairs(with: all.span.extracting(start..<min(start + 40, 150))) {
        found.append(Found(a: UInt32(start) + pair.place, b: pair.request, rule: pair.rule))
      }
    }
    var expected: Set<Found> = []
    for i in 0..<150 {
      for j in requests.indices {
        guard let rule = firstSharedRule(all[i], requests[j]) else { continue }
        expected.insert(Found(a: UInt32(i), b: UInt32(j), rule: rule))
      }
    }
    #expect(!expected.isEmpty)
    #expect(Set(found) == expected)
    #expect(found.count == expected.count)
  }
}
