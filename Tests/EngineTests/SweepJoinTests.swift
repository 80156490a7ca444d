import Identity
import Linkage
import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct SweepJoinTests {
  private func table(_ registrations: [Registration]) -> RegistrationTable {
    var table = RegistrationTable()
    var batch = RegistrationBatch()
    batch.registrations = registrations
    batch.recordIDs = RecordIDs(registrations.indices.map { "410000-\($0)" })
    table.append(batch)
    return table
  }

  @Test("the same links for any number of workers, and those of a slow twin", arguments: [UInt64](1...3))
  func links(seed: UInt64) throws {
    var random = RandomRegistrations(seed: seed)
    let registrations = random.next(250)
    let model = try MatchModel.builtIn
    let frequencies = TermFrequencies(registrations, workers: Workers(count: 1))
    let one = SweepJoin(workers: Workers(count: 1), model: model).run(table(registrations), frequencies: frequencies)
    #expect(one.links.count > 20)
    #expect(one.statistics.allSatisfy { $0.leftOutPairs == 0 })

    // The slow twin looks at every candidate pair by itself.
    let comparer = PairComparer(frequencies: frequencies)
    let scorer = MatchScorer(model: model, registrations: registrations.count, task: .sweep)
    let keys = BlockingKeyMaker(seed: 0x5EED)
    let keysOf = registrations.map { registration in
      BlockingRule.allCases.map { rule in
        var made: [UInt64] = []
        keys.append(rule, of: registration, to: &made)
        return Set(made)
      }
    }
    var expected: [String] = []
    var histogram = WeightHistogram()
    for a in registrations.indices {
      for b in a + 1..<registrations.count {
        let rules = BlockingRule.allCases.filter { rule in
          !keysOf[a][Int(rule.rawValue)].isDisjoint(with: keysOf[b][Int(rule.rawValue)])
        }
        guard let rule = rules.first else { continue }
        let vector = comparer.compare(registrations[a], registrations[b])
        let weight = scorer.weigh(vector)
        histogram.add(weight)
        if weight.probability >= 0.5 || vector.numbersAgree { expected.append("\(a) \(b) \(rule) \(weight.bits)") }
      }
    }
    #expect(one.links.map { "\($0.a) \($0.b) \($0.rule) \($0.weight.bits)" } == expected)
    #expect(one.weights == histogram)

    for workers in [2, 7] {
      let counted = TermFrequencies(registrations, workers: Workers(count: workers))
      let other = SweepJoin(workers: Workers(count: workers), model: model).run(
        table(registrations), frequencies: counted)
      #expect(other.links.map { "\($0.a) \($0.b) \($0.rule) \($0.weight.bits)" } == expected)
      #expect(other.links.map(\.vector) == one.links.map(\.vector))
      #expect(other.weights == one.weights)
      #expect(other.statistics.map(\.newPairs) == one.statistics.map(\.newPairs))
    }
  }

  @Test func nothingAndOneRegistrationHaveNoLinks() throws {
    var random = RandomRegistrations(seed: 1)
    let join = SweepJoin(workers: Workers(count: 2), model: try MatchModel.builtIn)
    for count in 0...1 {
      let registrations = random.next(count)
      let result = join.run(
        table(registrations), frequencies: TermFrequencies(registrations, workers: Workers(count: 2)))
      #expect(result.links.isEmpty)
    }
  }
}
