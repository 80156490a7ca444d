import Linkage

/// What `explain` says.
public enum ExplainText {
  static func evidence(against alternative: Text) -> Text {
    Text(
      "是同一名学生，还是\(alternative.chinese)？各项证据（比特）：",
      "One child, or \(alternative.english)? The evidence in bits:")
  }

  static let matchWeight = Text("匹配权重", "match weight")

  static func result(bits: String, probability: String) -> Text {
    Text(
      "匹配权重 \(bits) 比特，同一名学生的概率 \(probability)", "match weight \(bits) bits: one child with probability \(probability)")
  }

  static let prior = Text("先验", "prior")
  static let otherExplanations = Text("其他解释", "other explanations")
  static let reading = Text("读音", "reading")
  static let file = Text("文件", "file")

  static func foundBy(_ rules: [String]) -> Text {
    rules.isEmpty
      ? Text("两条记录没有共同的分块键：查重不会比对它们", "the two share no blocking key: a run does not compare them")
      : Text(
        "共同的分块规则：\(rules.joined(separator: "、"))", "blocking rules that both share: \(rules.joined(separator: ", "))")
  }

  public static func oneRecordTwice(_ id: String) -> Text {
    Text("两个记录号都是 \(id)：请给出两条不同的记录", "\(id) is named twice: name two records")
  }
}

extension Hypothesis {
  /// What two registrations are.
  public var text: Text {
    switch self {
    case .sameChild: Text("同一名学生", "one child")
    case .twins: Text("双胞胎", "twins")
    case .siblings: Text("兄弟姐妹", "siblings")
    case .namesakes: Text("同名的两人", "namesakes")
    case .strangers: Text("两个不相干的人", "strangers")
    }
  }
}

extension Comparison {
  public var text: Text {
    switch self {
    case .birthDate: Text("出生日期", "birth date")
    case .number: Text("号码", "number")
    case .name: Text("姓名", "name")
    case .sex: Text("性别", "sex")
    case .guardian: Text("监护人", "guardian")
    case .phone: Text("电话", "phone")
    case .hukou: Text("户口所在地", "hukou")
    case .school: Text("学校", "school")
    case .grade: Text("年级", "grade")
    case .ethnicity: Text("民族", "ethnicity")
    }
  }
}

extension EvidenceStep {
  var name: Text {
    if let comparison { return comparison.text }
    return level == "prior" ? ExplainText.prior : ExplainText.otherExplanations
  }

  /// The level of a comparison; `nil` for the steps that are none.
  var levelText: Text? {
    comparison.map { $0.text(ofLevel: level) }
  }
}
