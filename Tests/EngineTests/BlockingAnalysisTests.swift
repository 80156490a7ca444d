import Identity
import Linkage
import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct BlockingAnalysisTests {
  private func table(_ registrations: [Registration]) -> RegistrationTable {
    var batch = RegistrationBatch()
    batch.registrations = registrations
    batch.recordIDs = RecordIDs(registrations.indices.map { "r\($0)" })
    return RegistrationTable([batch])
  }

  @Test(arguments: [UInt64](1...3)) func countsWhatEveryRuleFinds(seed: UInt64) throws {
    var random = RandomRegistrations(seed: seed)
    let registrations = random.next(150)
    // Every seventh pair of neighbours is declared to be one child, some of them found by no rule.
    let truth =
      stride(from: 0, to: 149, by: 7).map {
        TruePair(records: RecordPair("r\($0)", "r\($0 + 1)"), errors: $0 % 2 == 0 ? ["even", "all"] : ["all"])
      } + [TruePair(records: RecordPair("r3", "gone"), errors: ["all"])]
    let analysis = try BlockingAnalysis(table(registrations), truth: truth, workers: Workers(count: 2))

    let finders = SlowBlocking(registrations, seed: 0x5EED).finders
    let found = Array(finders.values)
    let foundTruth = stride(from: 0, to: 149, by: 7).map { finders[[$0, $0 + 1]] ?? [] }
    #expect(analysis.rules.map(\.statistics.rule) == BlockingRule.allCases)
    for rule in analysis.rules {
      let this = rule.statistics.rule
      let soFar = BlockingRule.allCases.prefix { $0.rawValue <= this.rawValue }
      #expect(rule.statistics.newPairs == found.count { $0.first == this })
      #expect(rule.pairsOfThisRuleOnly == found.count { $0 == [this] })
      #expect(rule.cumulativePairs == found.count { $0.contains(where: soFar.contains) })
      #expect(rule.truePairs == foundTruth.count { $0.contains(this) })
      #expect(rule.cumulativeTruePairs == foundTruth.count { $0.contains(where: soFar.contains) })
    }
    let recall = try #require(analysis.recall)
    #expect(recall.truePairs == truth.count && recall.notInSources == 1)
    #expect(recall.found == foundTruth.count { !$0.isEmpty })
    #expect(recall.missedKinds.first?.kind == "all")
    #expect(recall.missedKinds.first?.count == foundTruth.count { $0.isEmpty })
  }

  @Test func withoutTruthThereIsNoRecall() throws {
    var random = RandomRegistrations(seed: 4)
    #expect(try BlockingAnalysis(table(random.next(20)), workers: Workers(count: 1)).recall == nil)
  }
}

@Suite struct SweepClustersTests {
  @Test func doNotChainTwinsThroughARecordWithoutANumber() throws {
    var random = RandomRegistrations(seed: 8)
    var one = random.fresh()
    one.name = random.name(length: 3)
    var twin = one
    twin.name[2] = random.name(length: 1)[0]
    let digits = random.validNumber(birth: twin.birthDate, division: twin.hukouDivision)
    twin.identityNumber = IdentityNumber(digits)
    twin.registerNumber = RegisterNumber(.identity, digits)
    var between = one
    between.identityNumber = .none
    between.registerNumber = .none
    let registrations = [one, between, twin]
    var batch = RegistrationBatch()
    batch.registrations = registrations
    batch.recordIDs = RecordIDs(["a", "b", "c"])
    let table = RegistrationTable([batch])
    func link(_ a: UInt32, _ b: UInt32, bits: Float) -> SweepJoin.Link {
      SweepJoin.Link(
        a: a, b: b, rule: .number, vector: ComparisonVector(rawValue: 0), weight: MatchWeight(bits: bits))
    }
    let workers = Workers(count: 1)
    let links = [link(1, 2, bits: 2), link(0, 1, bits: 9)]
    let clusters = SweepJoin(workers: workers, model: .builtIn).clusters(
      of: links, records: try LinkedRecords(links, in: table), registrations: table.count,
      frequencies: try TermFrequencies(table, workers: workers))
    #expect((0..<clusters.count).map { Array(clusters[$0]) } == [[0, 1]])
  }
}
