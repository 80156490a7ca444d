import Identity
import Linkage
import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct SweepJoinTests {
  func table(_ registrations: [Registration]) -> RegistrationTable {
    var batch = RegistrationBatch()
    batch.registrations = registrations
    batch.recordIDs = RecordIDs(registrations.indices.map { "410000-\($0)" })
    return RegistrationTable([batch])
  }

  @Test("the same links for any number of workers, and those of a slow twin", arguments: [UInt64](1...3))
  func links(seed: UInt64) throws {
    var random = RandomRegistrations(seed: seed)
    let registrations = random.next(250)
    let model = MatchModel.builtIn
    let one = try SweepJoin(workers: Workers(count: 1), model: model).run(table(registrations))
    #expect(one.links.count > 20)

    // The slow twin looks at every candidate pair by itself.
    let comparer = PairComparer(frequencies: one.frequencies)
    let scorer = MatchScorer(model: model, registrations: registrations.count, task: .sweep)
    var expected: [String] = []
    for pair in SlowBlocking(registrations, seed: 0x5EED).pairs.map(CandidatePair.init) {
      let vector = comparer.compare(registrations[Int(pair.a)], registrations[Int(pair.b)])
      let weight = scorer.weigh(vector)
      if weight.probability >= 0.5 || vector.numbersAgree {
        expected.append("\(pair.a) \(pair.b) \(pair.rule) \(weight.bits)")
      }
    }
    #expect(one.links.map { "\($0.a) \($0.b) \($0.rule) \($0.weight.bits)" } == expected)

    for workers in [2, 7] {
      let other = try SweepJoin(workers: Workers(count: workers), model: model).run(table(registrations))
      #expect(other.links.map { "\($0.a) \($0.b) \($0.rule) \($0.weight.bits)" } == expected)
      #expect(other.links.map(\.vector) == one.links.map(\.vector))
      #expect(other.statistics.map(\.newPairs) == one.statistics.map(\.newPairs))
    }
  }

  @Test func nothingAndOneRegistrationHaveNoLinks() throws {
    var random = RandomRegistrations(seed: 1)
    let join = SweepJoin(workers: Workers(count: 2), model: MatchModel.builtIn)
    for count in 0...1 {
      let registrations = random.next(count)
      let result = try join.run(table(registrations))
      #expect(result.links.isEmpty)
    }
  }
}

extension SweepJoinTests {
  @Test("whatever hashes the keys are made with, the same links and counts come out")
  func seeds() throws {
    var random = RandomRegistrations(seed: 12)
    let table = table(random.next(400))
    let model = MatchModel.builtIn
    func run(_ seed: UInt64) throws -> ([String], [String]) {
      let result = try SweepJoin(workers: Workers(count: 2), model: model, seed: seed).run(table)
      return (
        result.links.map { "\($0.a) \($0.b) \($0.rule) \($0.weight.bits)" },
        result.statistics.map {
          "\($0.rule) \($0.keys) \($0.newPairs) \($0.largestBlocks.map(\.size)) \($0.leftOutPairs)"
        }
      )
    }
    let first = try run(0)
    #expect(first.0.count > 20)
    for seed in [1, 0x5EED, .max] + (0..<5).map({ _ in Hash.randomSeed() }) {
      let other = try run(seed)
      #expect(other.0 == first.0)
      #expect(other.1 == first.1)
    }
  }
}
