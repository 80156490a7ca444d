import Engine
import Linkage

/// A pair as `explain` shows it: both records, which rules find it, the waterfall.
public struct ExplanationScreen: Sendable {
  public var language: Language
  public var isMasked: Bool

  public init(language: Language, isMasked: Bool) {
    self.language = language
    self.isMasked = isMasked
  }

  /// The text, ending with a line break.
  public func text(of explanation: PairExplanation, _ a: RecordText, _ b: RecordText) -> String {
    let records = RecordPairScreen(language: language, isMasked: isMasked).text(of: a, and: b)
    let rules = ExplainText.foundBy(explanation.rules.map(\.label))[language]
    return "\(records)\n\(rules)\n\n\(Waterfall(explanation.evidence).text(language))"
  }

  /// The waterfall as an SVG file.
  public func svg(of explanation: PairExplanation) -> String {
    Waterfall(explanation.evidence).svg(
      subject: "\(explanation.a.recordID) – \(explanation.b.recordID)", language: language)
  }
}
