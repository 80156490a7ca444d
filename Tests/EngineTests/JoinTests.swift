import Identity
import Linkage
import Submission
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

  @Test(arguments: [UInt64](1...4), [1, 3]) func sweepFindsThePairsOfEveryBlockOnce(seed: UInt64, workers: Int) throws {
    var random = RandomRegistrations(seed: seed)
    var registrations = random.next(300)
    // A school's phone, so that a block is too large.
    for index in 0..<20 { registrations[index * 7].guardianPhone = 1 }
    let table = RegistrationTable([batch(registrations, firstID: 0)])
    var candidates = try CandidateSearch(table, workers: Workers(count: workers), seed: 3).run()
    let found = try candidates.forEachPart { pairs, _ in pairs.map(\.rawValue) }.flatMap { $0 }

    let expected = SlowBlocking(registrations, seed: 3)
    #expect(found == expected.pairs)
    #expect(expected.statistics.contains { $0.refinedBlocks > 0 })
    #expect(candidates.statistics.map(\.rule) == BlockingRule.allCases)
    for (rule, expected) in zip(candidates.statistics, expected.statistics) {
      #expect(rule.keys == expected.keys)
      #expect(rule.pairs == expected.pairs)
      #expect(rule.newPairs == expected.newPairs)
      #expect(rule.refinedBlocks == expected.refinedBlocks)
      #expect(rule.leftOutPairs == expected.leftOutPairs)
    }
  }

  @Test(
    "a block that nothing divides is compared in a chain up to a limit, and what is left out is counted",
    arguments: [200, BlockFinder.chainLimit, BlockFinder.chainLimit + 1])
  func chains(size: Int) throws {
    var random = RandomRegistrations(seed: 9)
    var one = random.fresh()
    one.identityNumber = .none
    one.registerNumber = .none
    let pairs = size <= BlockFinder.chainLimit ? size - 1 : 0
    let table = RegistrationTable([batch(Array(repeating: one, count: size), firstID: 0)])
    var candidates = try CandidateSearch(table, workers: Workers(count: 2), seed: 3).run()
    #expect(try candidates.forEachPart { pairs, _ in pairs.count }.reduce(0, +) == pairs)
    let statistics = candidates.statistics
    let phone = try #require(statistics.first { $0.rule == .phone })
    #expect(phone.refinedBlocks == 1)
    #expect(phone.leftOutPairs == size * (size - 1) / 2 - pairs)
    #expect(phone.largestBlocks.first?.size == size)
  }

  @Test(arguments: [UInt64](11...14)) func checkFindsWhatTheSweepWouldFind(seed: UInt64) {
    var random = RandomRegistrations(seed: seed)
    let all = random.next(200)
    let requests = Array(all[150...])
    let index = CheckJoin(requests: requests, seed: 3).keyIndex(seed: 3)
    var found: [Found] = []
    // In runs, as they come from files and segments.
    for start in stride(from: 0, to: 150, by: 40) {
      let run = all.span.extracting(start..<min(start + 40, 150))
      let sounds = run.sounds
      for pair in index.pairs(with: run, sounds: sounds.span) {
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

  private func batch(_ registrations: [Registration], firstID: Int) -> RegistrationBatch {
    var batch = RegistrationBatch()
    batch.registrations = registrations
    batch.recordIDs = RecordIDs(registrations.indices.map { String(firstID + $0) })
    return batch
  }
}
