/// Titles and axes of charts.
enum ChartText: CaseIterable {
  case precisionRecall, precision, recall, reliability, meanProbability, shareTrue

  var text: Text {
    switch self {
    case .precisionRecall: Text("精确率与召回率", "Precision and recall")
    case .precision: Text("精确率", "precision")
    case .recall: Text("召回率", "recall")
    case .reliability: Text("概率的可信程度（标注为对数）", "Can the probabilities be trusted? (labels: pairs)")
    case .meanProbability: Text("平均概率", "mean probability")
    case .shareTrue: Text("真实重复所占比例", "share of pairs that are one child")
    }
  }
}
