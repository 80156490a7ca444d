import Linkage

/// Bits a step, from the prior to the match weight.
public struct Waterfall: Sendable {
  /// A step of the fall: it leads from the sum of those before it to that with its own bits.
  struct Step {
    var name: Text
    var level: Text?
    var bits: Double
    var start: Double
    var end: Double { start + bits }
  }

  let steps: [Step]
  let weight: MatchWeight
  let alternative: Hypothesis

  public init(_ evidence: Evidence) {
    var sum = 0.0
    steps = evidence.steps.map { step in
      defer { sum += step.bits }
      return Step(name: step.name, level: step.levelText, bits: step.bits, start: sum)
    }
    weight = evidence.weight
    alternative = evidence.alternative
  }

  /// All sums on the way, zero included.
  var range: ClosedRange<Double> {
    let sums = steps.map(\.end) + [0, Double(weight.bits)]
    return (sums.min() ?? 0)...max(sums.max() ?? 1, (sums.min() ?? 0) + 1)
  }

  /// `+7.4`, `−12.3`, `0.0`.
  static func signed(_ bits: Double) -> String {
    let text = abs(bits).fixed(places: 1)
    if !text.contains(where: { ("1"..."9").contains($0) }) { return text }
    return bits < 0 ? "−\(text)" : "+\(text)"
  }

  func title(_ language: Language) -> String { ExplainText.evidence(against: alternative.text)[language] }

  func result(_ language: Language) -> String {
    ExplainText.result(bits: Self.signed(Double(weight.bits)), probability: Self.percent(weight.probability))[language]
  }

  /// A probability to so many digits that neither 0 nor 100 % is claimed.
  static func percent(_ probability: Double) -> String {
    if probability > 0.9999 { return "> 99.99 %" }
    if probability < 0.0001 { return "< 0.01 %" }
    return "\((probability * 100).fixed(places: 2)) %"
  }
}
