import Testing

@testable import Linkage

@Suite struct FieldEvaluationTests {
  /// `count` pairs of a probability, the first `same` of them one child's.
  private func labels(_ probability: Double, _ count: Int, same: Int) -> [LabelledPair] {
    (0..<count).map {
      LabelledPair(
        RecordPair("A\(probability)-\($0)", "B\(probability)-\($0)"), probability: probability, isOneChild: $0 < same,
        isBlind: $0 % 2 == 0)
    }
  }

  @Test func sharesAreCountedByProbability() throws {
    let field = FieldEvaluation(labels(0.3, 10, same: 2) + labels(0.97, 20, same: 19) + labels(1, 5, same: 5))
    #expect(field.bins.map(\.pairs) == [10, 20, 5])
    #expect(field.bins.map(\.oneChild) == [2, 19, 5])
    #expect(field.bins.map(\.lower) == [0.2, 0.95, 0.999])
    #expect(field.blind == 5 + 10 + 3)
    let all = try #require(field.curve.points.last)
    #expect(all.accuracy.truePositives == 26 && all.accuracy.falsePositives == 9 && all.accuracy.falseNegatives == 0)
  }

  /// Against the table of Wilson intervals in Brown, Cai and DasGupta (2001): 0 of 10 and 5 of 10.
  @Test func intervalsAreWilsons() {
    #expect(FieldEvaluation.interval(0, of: 0) == 0...1)
    let none = FieldEvaluation.interval(0, of: 10)
    #expect(none.lowerBound == 0 && abs(none.upperBound - 0.2775) < 0.0005)
    let half = FieldEvaluation.interval(5, of: 10)
    #expect(abs(half.lowerBound - 0.2366) < 0.0005 && abs(half.upperBound - 0.7634) < 0.0005)
  }

  @Test func thresholdsFollowTheDecisions() throws {
    let sure = labels(0.99, 400, same: 400)
    let mixed = labels(0.9, 100, same: 60)
    let doubtful = labels(0.3, 100, same: 0)
    let found = try #require(FieldThresholds(sure + mixed + doubtful, present: 0.2, precision: 0.98, missed: 0.01))
    #expect(found.duplicate == 0.99 && found.review == 0.9)
    // All of 0.9 are one child's too: a duplicate from there on.
    let better = try #require(
      FieldThresholds(sure + labels(0.9, 100, same: 100) + doubtful, present: 0.2, precision: 0.98, missed: 0.01))
    #expect(better.duplicate == 0.9)
  }

  @Test("a pair that was seen for its number says nothing of others below the review threshold")
  func belowTheReviewThreshold() throws {
    let decided = labels(0.99, 300, same: 300) + labels(0.001, 1, same: 1)
    let found = try #require(FieldThresholds(decided, present: 0.2, precision: 0.98, missed: 0.01))
    #expect(found.duplicate == 0.99 && found.review == 0.99)
  }

  @Test func tooFewDecisionsSayNothing() {
    #expect(FieldThresholds(labels(0.99, 49, same: 49), present: 0.2, precision: 0.5, missed: 0.01) == nil)
    #expect(FieldThresholds(labels(0.99, 200, same: 20), present: 0.2, precision: 0.98, missed: 0.01) == nil)
  }
}
