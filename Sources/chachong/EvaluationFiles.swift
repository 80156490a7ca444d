import Engine
import Linkage
import Reports
import Submission

/// Writes what an evaluation found as files: tables, curves, and the worst pairs with their evidence.
struct EvaluationFiles {
  let language: Language
  let isMasked: Bool

  /// Recall by kind, precision against recall, and how far probabilities can be trusted.
  func write(_ sweep: EvaluatedSweep, to folder: inout OutputFolder) throws(OutputError) {
    let evaluation = sweep.evaluation
    let rows =
      RecallRow.rows(.error, evaluation.kinds) + RecallRow.rows(.errorCount, evaluation.errorCounts)
      + RecallRow.rows(.lookalike, evaluation.lookalikes)
    try folder.write(rows.table(.csv), named: "recall.csv")
    let curve = PrecisionRecallCurve(reported: sweep.reported, truth: sweep.truth)
    try folder.write(CurveChart(curve).svg(language), named: "precision-recall.svg")
    try folder.write(CurveChart(reliability: evaluation.reliability).svg(language), named: "reliability.svg")
    try folder.write(EvaluationScreen.text(of: evaluation), named: "evaluation.txt")
  }

  func write(_ check: EvaluatedCheck, to folder: inout OutputFolder) throws(OutputError) {
    let evaluation = check.evaluation
    let rows = RecallRow.rows(.error, evaluation.kinds) + RecallRow.rows(.lookalike, evaluation.relations)
    try folder.write(rows.table(.csv), named: "recall.csv")
    try folder.write(EvaluationScreen.text(of: evaluation), named: "evaluation.txt")
  }

  /// `worst.txt` with the pairs as `explain` shows them, and a drawing of each in `worst/`.
  func write(_ worst: WorstPairs, to folder: inout OutputFolder) throws(OutputError) {
    let screen = ExplanationScreen(language: language, isMasked: isMasked)
    try folder.makeSubfolder(named: "worst")
    var text = ""
    for (name, title, pairs) in [
      ("false-positive", EvaluationText.falsePositives, worst.falsePositives),
      ("false-negative", EvaluationText.falseNegatives, worst.falseNegatives),
    ] {
      text += "\(title[language])\n\n"
      for (index, pair) in pairs.enumerated() {
        let number = index < 9 ? "0\(index + 1)" : "\(index + 1)"
        text += "\(name)-\(number)\n"
        if let a = worst.texts[pair.a], let b = worst.texts[pair.b] { text += "\(screen.text(of: pair, a, b))\n" }
        try folder.write(screen.svg(of: pair), named: "worst/\(name)-\(number).svg")
      }
    }
    try folder.write(text, named: "worst.txt")
  }
}

/// The pairs on which a run was most wrong, with their evidence.
struct WorstPairs {
  /// Two children taken for one: the heaviest first.
  let falsePositives: [PairExplanation]
  /// One child taken for two: the lightest first.
  let falseNegatives: [PairExplanation]
  let texts: RecordTexts

  /// Explains all wrong pairs and keeps `count` of each kind.
  init(
    _ wrong: WrongPairs, count: Int, explain: ExplainRun, requestPaths: [String], sources: Sources,
    encoding: TextEncoding?
  ) throws(Failure) {
    let pairs = wrong.falsePositives + wrong.falseNegatives
    let explanations = try orFail { () throws(SourceError) in
      try explain.run(pairs, requestPaths: requestPaths, sources: sources).explanations
    }
    let positives = explanations.prefix(wrong.falsePositives.count).compactMap { $0 }
    let negatives = explanations.dropFirst(wrong.falsePositives.count).compactMap { $0 }
    falsePositives = Array(positives.inOrder { $0 > $1 }.prefix(count))
    falseNegatives = Array(negatives.inOrder { $0 < $1 }.prefix(count))
    texts = try RecordTexts(of: (falsePositives + falseNegatives).flatMap { [$0.a, $0.b] }, encoding: encoding)
  }
}

extension [PairExplanation] {
  /// By match weight; of one weight in the order they have.
  fileprivate func inOrder(_ precedes: (MatchWeight, MatchWeight) -> Bool) -> [PairExplanation] {
    enumerated().sorted { x, y in
      let (a, b) = (x.element.evidence.weight, y.element.evidence.weight)
      return a == b ? x.offset < y.offset : precedes(a, b)
    }.map(\.element)
  }
}
