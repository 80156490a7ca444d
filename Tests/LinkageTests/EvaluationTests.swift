import Testing

@testable import Linkage

@Suite struct EvaluationTests {
  private let truth = [
    TruePair(records: RecordPair("a", "b"), errors: ["homophone"]),
    TruePair(records: RecordPair("c", "d"), errors: ["homophone", "sex"]),
    TruePair(records: RecordPair("e", "f"), errors: []),
  ]

  @Test func countsByHand() {
    let evaluation = SweepEvaluation(
      reported: [
        (RecordPair("b", "a"), 0.99), (RecordPair("x", "y"), 0.7), (RecordPair("c", "d"), 0.6),
        (RecordPair("e", "f"), 0.3),
      ],
      truth: truth, lookalikes: [(RecordPair("x", "y"), "twins"), (RecordPair("x", "z"), "twins")])
    #expect(evaluation.atHalf == Accuracy(truePositives: 2, falsePositives: 1, falseNegatives: 1))
    #expect(evaluation.atNinetyFive == Accuracy(truePositives: 1, falsePositives: 0, falseNegatives: 2))
    #expect(evaluation.best == Accuracy(truePositives: 3, falsePositives: 1, falseNegatives: 0))
    #expect(evaluation.bestThreshold == 0.3)
    #expect(evaluation.kinds.map(\.kind) == ["homophone", "sex"])
    #expect(evaluation.kinds.map(\.found) == [2, 1])
    #expect(evaluation.errorCounts.map(\.found) == [0, 1, 1])
    #expect(evaluation.lookalikes == [.init(kind: "twins", found: 1, total: 2)])
    let expectedError = (0.01 + abs(0.7 - 0) + abs(0.6 - 1)) / 3
    #expect(abs(evaluation.calibrationError - expectedError) < 1e-9)
  }

  @Test func anExactCopyHasNoErrors() {
    let exact = TruePair(records: RecordPair("g", "h"), errors: [TruePair.exact])
    let evaluation = SweepEvaluation(reported: [(exact.records, 1)], truth: truth + [exact], lookalikes: [])
    #expect(evaluation.kinds.first == .init(kind: "exact", found: 1, total: 1))
    #expect(evaluation.errorCounts.first == .init(kind: "0", found: 1, total: 2))
  }

  @Test func accuracyOfNothing() {
    let nothing = Accuracy(truePositives: 0, falsePositives: 0, falseNegatives: 0)
    #expect(nothing.precision == 1 && nothing.recall == 1)
    #expect(Accuracy(truePositives: 0, falsePositives: 0, falseNegatives: 5).f1 == 0)
  }

  @Test func checkOutcomes() {
    func outcome(_ verdict: String, _ matched: String, _ real: Set<String>) -> CheckEvaluation.Outcome {
      .init(
        verdict: verdict, matchedRecord: matched, trueRecords: real, relation: real.isEmpty ? "twin" : "",
        errors: ["sex"])
    }
    let evaluation = CheckEvaluation([
      outcome("duplicate", "r1", ["r1"]), outcome("review", "r9", ["r2"]), outcome("clear", "", ["r3"]),
      outcome("clear", "", []), outcome("review", "r4", []), outcome("invalid", "", []),
    ])
    #expect(evaluation.registered == 3 && evaluation.registeredNotClear == 2 && evaluation.rightRecord == 1)
    #expect(evaluation.new == 3 && evaluation.newHeld == 1)
    #expect(evaluation.kinds == [.init(kind: "sex", found: 2, total: 3)])
    #expect(evaluation.relations == [.init(kind: "twin", found: 1, total: 3)])
  }
}
