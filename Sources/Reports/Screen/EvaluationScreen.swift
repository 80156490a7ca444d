import Linkage

/// An evaluation as text: tables that line up.
public enum EvaluationScreen {
  public static func text(of evaluation: SweepEvaluation) -> String {
    var text = "threshold   precision  recall  F1      true  false  missed\n"
    func line(_ name: String, _ accuracy: Accuracy) {
      text +=
        [
          name.padded(to: 11), percent(accuracy.precision).padded(to: 10), percent(accuracy.recall).padded(to: 7),
          accuracy.f1.fixed(places: 4).padded(to: 7), "\(accuracy.truePositives)".padded(to: 5),
          "\(accuracy.falsePositives)".padded(to: 6), "\(accuracy.falseNegatives)",
        ].joined(separator: " ") + "\n"
    }
    line("0.50", evaluation.atHalf)
    line("0.95", evaluation.atNinetyFive)
    line("best \(evaluation.bestThreshold.fixed(places: 3))", evaluation.best)
    text += "\nrecall by kind of error\n" + table(evaluation.kinds)
    text += "\nrecall by number of errors\n" + table(evaluation.errorCounts)
    if !evaluation.lookalikes.isEmpty {
      text += "\ntwo children who look like one, reported\n" + table(evaluation.lookalikes)
    }
    text += "\nprobability   pairs    mean    true\n"
    for bin in evaluation.reliability {
      text +=
        [
          "\(bin.lower.fixed(places: 2))–\((bin.lower + 0.05).fixed(places: 2))".padded(to: 13),
          "\(bin.pairs)".padded(to: 8), bin.meanProbability.fixed(places: 3).padded(to: 7),
          bin.shareTrue.fixed(places: 3),
        ].joined(separator: " ") + "\n"
    }
    text += "expected calibration error \(evaluation.calibrationError.fixed(places: 4))\n"
    return text
  }

  public static func text(of evaluation: CheckEvaluation) -> String {
    var text = "registered children: \(evaluation.registered) requests\n"
    text += share("not clear", evaluation.registeredNotClear, of: evaluation.registered)
    for (verdict, count) in evaluation.registeredByVerdict.sorted(by: { $0.key < $1.key }) {
      text += share("  \(verdict)", count, of: evaluation.registered)
    }
    text += share("right record among the held", evaluation.rightRecord, of: evaluation.registeredHeld)
    text += "\nnew children: \(evaluation.new) requests\n"
    text += share("held", evaluation.newHeld, of: evaluation.new)
    for (verdict, count) in evaluation.newByVerdict.sorted(by: { $0.key < $1.key }) {
      text += share("  \(verdict)", count, of: evaluation.new)
    }
    if evaluation.withoutVerdict > 0 { text += "\nrequests without a verdict: \(evaluation.withoutVerdict)\n" }
    if evaluation.notInTruth > 0 {
      text += "\nverdicts on requests that the truth does not have: \(evaluation.notInTruth)\n"
    }
    text += "\nregistered, not clear, by kind of error\n" + table(evaluation.kinds)
    text += "\nnew, held, by relation\n" + table(evaluation.relations)
    return text
  }

  private static func share(_ name: String, _ count: Int, of total: Int) -> String {
    "  \(name.padded(to: 28)) \("\(count)".padded(to: 7)) \(total == 0 ? "–" : percent(Double(count) / Double(total)))\n"
  }

  private static func table(_ kinds: [SweepEvaluation.Kind]) -> String {
    let width = kinds.map(\.kind.count).max() ?? 0
    return kinds.map { kind in
      "  \(kind.kind.padded(to: width))  \(percent(kind.recall).padded(to: 8)) \(kind.found) of \(kind.total)\n"
    }.joined()
  }

  private static func percent(_ share: Double) -> String { "\((share * 100).fixed(places: 2)) %" }
}
