/// Headings of the tables of `analyse`.
enum AnalysisText: CaseIterable {
  case rule, keys, pairs, newPairs, onlyThis, cumulative, recall, cumulativeRecall, largestBlocks, leftOut, overLimit

  var text: Text {
    switch self {
    case .rule: Text("规则", "rule")
    case .keys: Text("键数", "keys")
    case .pairs: Text("对数", "pairs")
    case .newPairs: Text("新增", "new")
    case .onlyThis: Text("唯此规则", "only here")
    case .cumulative: Text("累计", "cumulative")
    case .recall: Text("召回率", "recall")
    case .cumulativeRecall: Text("累计召回率", "recall so far")
    case .largestBlocks: Text("最大的块（条数 × 共同之处）", "largest blocks (registrations × what they share)")
    case .leftOut: Text("舍弃对数", "pairs left out")
    case .overLimit: Text("细分块数", "blocks refined")
    }
  }

  static func found(_ found: Int, of pairs: Int, percent: String) -> Text {
    Text(
      "真实重复 \(pairs.grouped) 对，找到 \(found.grouped) 对（\(percent)）",
      "\(found.grouped) of \(pairs.grouped) pairs of one child share a rule (\(percent))")
  }

  static func notInSources(_ pairs: Int) -> Text {
    Text("其中 \(pairs.grouped) 对的记录不在文件中", "\(pairs.grouped) of them have a record that is not in the sources")
  }

  static let missedKinds = Text("任何规则都找不到的，按差错类别：", "found by no rule, by kind of error:")
}
