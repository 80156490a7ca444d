import Linkage

/// How the model fares by people's decisions, as text.
public struct FieldScreen: Sendable {
  public var language: Language

  public init(language: Language) { self.language = language }

  public func text(of labels: [LabelledPair], review: Double, duplicate: Double) -> String {
    let field = FieldEvaluation(labels)
    var text = FieldText.decided(labels.count, blind: field.blind)[language] + "\n\n"
    for (name, threshold) in [(FieldText.duplicate, duplicate), (FieldText.review, review)] {
      let (same, pairs) = FieldEvaluation.precision(labels, from: threshold)
      text += "\(name[language]) p ≥ \(threshold.fixed(places: 3))  \(Self.share(same, of: pairs))\n"
    }
    text += "\n\(FieldText.columns[language])\n"
    for bin in field.bins {
      text +=
        [
          "\(bin.lower.fixed(places: 3))–\(bin.upper.fixed(places: 3))", bin.meanProbability.fixed(places: 3),
          Self.share(bin.oneChild, of: bin.pairs),
        ].joined(separator: "   ") + "\n"
    }
    return text
  }

  /// `19/20  0.950 (0.764–0.991)`, the interval Wilson's of 95 %.
  public static func share(_ part: Int, of whole: Int) -> String {
    if whole == 0 { return "0/0" }
    let interval = FieldEvaluation.interval(part, of: whole)
    let share = (Double(part) / Double(whole)).fixed(places: 3)
    return
      "\(part)/\(whole)  \(share) (\(interval.lowerBound.fixed(places: 3))–\(interval.upperBound.fixed(places: 3)))"
  }
}

/// What is said of decisions as labels.
public enum FieldText {
  public static func decided(_ count: Int, blind: Int) -> Text {
    Text(
      "按 \(count.grouped) 对已决定的记录，其中盲审 \(blind.grouped) 对",
      "By \(count.grouped) pairs that people decided, \(blind.grouped) of them blind")
  }
  public static let duplicate = Text("疑似重复  精确率", "duplicate  precision")
  public static let review = Text("需人工核查以上  精确率", "review and above  precision")
  public static let columns = Text(
    "概率   平均   同一人/对数  比例（95 % 区间）", "probability   mean   one child/pairs  share (95 % interval)")
  public static let none = Text("还没有可用的决定", "There are no decisions to go by yet")

  public static func tooFew(_ count: Int, needed: Int) -> Text {
    Text(
      "决定只有 \(count) 对，或没有足够准确的阈值：至少要 \(needed) 对，阈值不变",
      "\(count) decided pairs are too few, or no threshold is that precise: at least \(needed) are needed; nothing is changed"
    )
  }

  public static func estimated(review: Double, duplicate: Double, path: String) -> Text {
    let (review, duplicate) = (review.fixed(places: 4), duplicate.fixed(places: 4))
    return Text(
      "阈值：疑似重复 ≥ \(duplicate)，需人工核查 ≥ \(review)，已写入 \(path)；在 chachong.toml 的 check.edition 填写后生效",
      "Thresholds: duplicate ≥ \(duplicate), review ≥ \(review), written to \(path); name it as check.edition in chachong.toml to use it"
    )
  }
}
