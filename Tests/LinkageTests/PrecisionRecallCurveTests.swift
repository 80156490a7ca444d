import Testing

@testable import Linkage

@Suite struct PrecisionRecallCurveTests {
  private let truth = [
    TruePair(records: RecordPair("a", "b"), errors: []), TruePair(records: RecordPair("c", "d"), errors: []),
    TruePair(records: RecordPair("e", "f"), errors: []),
  ]
  private let reported = [
    (RecordPair("c", "d"), 0.6), (RecordPair("x", "y"), 0.9), (RecordPair("b", "a"), 0.99), (RecordPair("x", "z"), 0.6),
  ]

  @Test func hasAPointForEachProbability() {
    let curve = PrecisionRecallCurve(reported: reported, truth: truth)
    #expect(
      curve.points == [
        .init(threshold: 0.99, accuracy: Accuracy(truePositives: 1, falsePositives: 0, falseNegatives: 2)),
        .init(threshold: 0.9, accuracy: Accuracy(truePositives: 1, falsePositives: 1, falseNegatives: 2)),
        .init(threshold: 0.6, accuracy: Accuracy(truePositives: 2, falsePositives: 2, falseNegatives: 1)),
      ])
  }

  @Test func wrongPairsAreThoseOnTheWrongSideOfTheThreshold() {
    let wrong = WrongPairs(reported: reported, truth: truth, threshold: 0.7)
    #expect(wrong.falsePositives == [RecordPair("x", "y")])
    #expect(wrong.falseNegatives == [RecordPair("c", "d"), RecordPair("e", "f")])
  }
}
