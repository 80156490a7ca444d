import Linkage
import Testing

@testable import Engine

@Suite struct WeightHistogramTests {
  @Test(
    arguments: [
      (-40, 0), (-39.5, 0), (-39, 1), (-0.25, 39), (0, 40), (0.75, 40), (12.5, 52), (60, 100), (-1000, 0), (1000, 100),
      (-Float.infinity, 0), (Float.infinity, 100),
    ] as [(Float, Int)])
  func aWeightFallsIntoItsBit(bits: Float, bin: Int) {
    var histogram = WeightHistogram()
    histogram.add(MatchWeight(bits: bits))
    #expect(histogram.counts.indices.filter { histogram.counts[$0] > 0 } == [bin])
  }

  @Test func merging() {
    var (a, b, both) = (WeightHistogram(), WeightHistogram(), WeightHistogram())
    for step in 0..<300 {
      let weight = MatchWeight(bits: Float(step % 37) * 3 - 50)
      if step.isMultiple(of: 3) { a.add(weight) } else { b.add(weight) }
      both.add(weight)
    }
    a.merge(b)
    #expect(a == both)
    #expect(a.counts.reduce(0, +) == 300)
  }
}
