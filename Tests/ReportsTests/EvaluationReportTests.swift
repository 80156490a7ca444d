import Testing

@testable import Engine
@testable import Linkage
@testable import Reports

@Suite struct ComparedEvaluationsTests {
  private func sweep(found: Int, twins: Int) -> SweepEvaluation {
    let truth = (0..<10).map { TruePair(records: RecordPair("a\($0)", "b\($0)"), errors: ["sex"]) }
    let lookalikes = (0..<4).map { (RecordPair("t\($0)", "u\($0)"), "twin") }
    let reported = truth.prefix(found).map { ($0.records, 0.9) } + lookalikes.prefix(twins).map { ($0.0, 0.6) }
    return SweepEvaluation(reported: reported, truth: truth, lookalikes: lookalikes)
  }

  @Test func standSideBySideWithTheChange() {
    let text = ComparedEvaluations(sweep(found: 9, twins: 1), named: "new", sweep(found: 8, twins: 2), named: "old")
      .text
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines[0] == ["new", "old", "change"])
    #expect(lines.contains(["recall", "at", "0.50", "0.9000", "0.8000", "+0.1000"]))
    #expect(lines.contains(["false", "positives", "at", "0.50", "1", "2", "-1"]))
    #expect(lines.contains(["recall", "of", "sex", "0.9000", "0.8000", "+0.1000"]))
    #expect(lines.contains(["reported", "of", "twin", "1", "2", "-1"]))
  }

  @Test func checksToo() {
    func check(_ verdicts: [String]) -> CheckEvaluation {
      CheckEvaluation(
        verdicts.map {
          .init(verdict: $0, matchedRecord: "r", trueRecords: ["r"], relation: "same", errors: ["sex"])
        })
    }
    let text = ComparedEvaluations(
      check(["duplicate", "clear"]), named: "a", check(["duplicate", "review"]), named: "b"
    ).text
    #expect(text.contains("registered, not clear        0.5000  1.0000  -0.5000"))
  }
}

@Suite struct RecallRowTests {
  @Test func tableNamesWhatTheKindsAre() {
    let rows =
      RecallRow.rows(.error, [.init(kind: "sex", found: 1, total: 3)])
      + RecallRow.rows(.errorCount, [.init(kind: "2", found: 0, total: 0)])
    #expect(rows.table(.csv) == "by,kind,found,total,recall\nerror,sex,1,3,0.333333\nerror-count,2,0,0,1.000000\n")
  }
}

@Suite struct BlockingRowTests {
  private func row(recall: BlockingRow.Recall?) -> BlockingRow {
    BlockingRow(
      order: 1, rule: "phone", keys: 1000, pairs: 200, newPairs: 150, pairsOfThisRuleOnly: 40, cumulativePairs: 350,
      blocksOverLimit: 2, pairsLeftOut: 66, largestBlocks: [.init(maskedKey: "139******35", registrations: 12)],
      recall: recall)
  }

  @Test func recallIsMissingWithoutTruth() {
    let lines = [row(recall: nil)].table(.csv).split(separator: "\n")
    #expect(lines[0] == Substring(BlockingRow.columns.joined(separator: ",")))
    #expect(lines[1] == "1,phone,1000,200,150,40,350,2,66,12,12 × 139******35,,,")
  }

  @Test(arguments: Language.allCases) func theScreenShowsRecallAndWhatIsMissed(language: Language) {
    let rows = [row(recall: .init(truePairs: 9, alone: 0.9, cumulative: 0.95))]
    var recall = BlockingAnalysis.Recall()
    (recall.truePairs, recall.found, recall.notInSources) = (20, 19, 1)
    recall.missedKinds = [("second-hukou", 1)]
    let text = BlockingScreen(language: language).text(of: rows, recall: recall)
    for part in ["1,000", "90.00 %", "95.00 %", "12 × 139******35", "second-hukou 1"] { #expect(text.contains(part)) }
    let without = BlockingScreen(language: language).text(of: [row(recall: nil)], recall: nil)
    #expect(!without.contains("%"))
  }

  @Test func headingsAreThereInBothLanguages() {
    #expect(Set(AnalysisText.allCases.map(\.text)).count == AnalysisText.allCases.count)
    #expect(Set(ChartText.allCases.map(\.text)).count == ChartText.allCases.count)
    #expect(Set(Hypothesis.allCases.map(\.text)).count == Hypothesis.allCases.count)
  }
}
