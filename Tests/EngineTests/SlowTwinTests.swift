import Foundation
import Identity
import Linkage
import Register
import Submission
import TestSupport
import Testing

@testable import Engine

/// A folder that `chachong synthesise` made.
private let slowTwinData = ProcessInfo.processInfo.environment["SLOW_TWIN_DATA"]

/// The joins on files of a size that matters, against twins that are as slow as they are simple: `scripts/slow-twin`.
@Suite(.enabled(if: slowTwinData != nil))
struct SlowTwinTests {
  private func files(_ kind: String) throws -> [String] {
    let folder = "\(try #require(slowTwinData))/\(kind)"
    return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { "\(folder)/\($0)" }
  }

  private func links(_ result: SweepJoin.Result) -> [String] {
    result.links.map { "\($0.a) \($0.b) \($0.rule) \($0.weight.bits)" }
  }

  @Test func sweep() throws {
    let files = try files("register")
    let table = SampleFiles.stream(.register).load(files).table
    let registrations = table.registrations
    let slow = SlowBlocking(registrations, seed: table.hashSeed)
    let found = try SweepJoin(workers: Workers(count: 2), model: .builtIn).run(table)
    let comparer = PairComparer(frequencies: found.frequencies)
    let scorer = MatchScorer(model: .builtIn, registrations: registrations.count, task: .sweep)
    let expected = slow.pairs.map(CandidatePair.init).compactMap { pair -> String? in
      let vector = comparer.compare(registrations[Int(pair.a)], registrations[Int(pair.b)])
      let weight = scorer.weigh(vector)
      let isLink = weight.probability >= 0.5 || vector.numbersAgree
      return isLink ? "\(pair.a) \(pair.b) \(pair.rule) \(weight.bits)" : nil
    }
    #expect(expected.count > registrations.count / 100)
    #expect(links(found) == expected)
    for (rule, slow) in zip(found.statistics, slow.statistics) {
      #expect((rule.keys, rule.pairs, rule.newPairs) == (slow.keys, slow.pairs, slow.newPairs))
      #expect((rule.refinedBlocks, rule.leftOutPairs) == (slow.refinedBlocks, slow.leftOutPairs))
    }

    for workers in [1, 3, 7] {
      #expect(try links(SweepJoin(workers: Workers(count: workers), model: .builtIn).run(table)) == expected)
    }
    let spill = FileManager.default.temporaryDirectory.appending(path: "slow-twin-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: spill, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: spill) }
    for memory in [1, 8 << 20] {
      var plan = SpillPlan(folder: SpillFolder(spill.path), memory: 0)
      plan.memory = memory
      let spilled = try SampleFiles.stream(.register).load(Sources(files: files), within: plan).table
      #expect(spilled.spill != nil)
      #expect(try links(SweepJoin(workers: Workers(count: 2), model: .builtIn).run(spilled)) == expected)
    }
  }

  @Test func check() throws {
    let (table, requests) = (
      SampleFiles.stream(.register).load(try files("register")).table,
      SampleFiles.stream(.late).load(try files("late")).table.registrations
    )
    let join = CheckJoin(requests: requests, seed: 3)
    let index = join.keyIndex(seed: 3)
    let registrations = table.registrations
    var found: [[UInt32]] = []
    for start in stride(from: 0, to: registrations.count, by: 4000) {
      let run = registrations.span.extracting(start..<min(start + 4000, registrations.count))
      let sounds = run.sounds
      for pair in index.pairs(with: run, sounds: sounds.span) {
        found.append([pair.request, UInt32(start) + pair.place, UInt32(pair.rule.rawValue)])
      }
    }

    let maker = BlockingKeyMaker(seed: 3)
    var expected: [[UInt32]: UInt32] = [:]
    for rule in BlockingRule.allCases {
      var asked: [UInt64: Set<UInt32>] = [:]
      for (place, request) in requests.enumerated() {
        var keys: [UInt64] = []
        maker.append(rule, of: request, to: &keys)
        for key in keys { asked[key, default: []].insert(UInt32(place)) }
      }
      for (place, registration) in registrations.enumerated() {
        var keys: [UInt64] = []
        maker.append(rule, of: registration, to: &keys)
        for request in Set(keys.flatMap { asked[$0] ?? [] }) where expected[[request, UInt32(place)]] == nil {
          expected[[request, UInt32(place)]] = UInt32(rule.rawValue)
        }
      }
    }
    #expect(expected.count > requests.count / 4)
    #expect(Set(found) == Set(expected.map { $0.key + [$0.value] }))
    #expect(found.count == expected.count)
  }
}
