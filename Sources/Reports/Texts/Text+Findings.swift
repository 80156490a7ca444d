import Identity
import Submission

/// What `validate` says about a file.
enum FindingsText {
  static func refused(_ reason: Text) -> Text {
    Text("整份文件不能使用：\(reason.chinese)", "the file cannot be used: \(reason.english)")
  }

  static func rows(_ rows: Int, admitted: Int, rejected: Int) -> Text {
    Text(
      "共 \(rows.grouped) 行：可用 \(admitted.grouped) 行，不可用 \(rejected.grouped) 行",
      "\(rows.grouped) rows: \(admitted.grouped) can be used, \(rejected.grouped) cannot")
  }

  static func unknownColumns(_ columns: [String]) -> Text {
    Text(
      "不认识的列，已忽略：\(columns.joined(separator: "、"))",
      "columns that are not known and are ignored: \(columns.joined(separator: ", "))")
  }

  /// The column that a finding is about, by its English name.
  static func column(_ name: String) -> Text {
    Text("\(Column.allCases.first { $0.name == name }?.chinese ?? name)：", "\(name): ")
  }

  /// The lines on which something stands; `isAll` where there are no more than these.
  static func lines(_ lines: [Int], isAll: Bool) -> Text {
    let numbers = lines.map(String.init)
    let more = isAll ? "" : " …"
    return Text(
      "（第 \(numbers.joined(separator: "、")) 行\(more)）",
      "(\(lines.count == 1 && isAll ? "line" : "lines") \(numbers.joined(separator: ", "))\(more))")
  }

  /// The pairs of lines that something is suspected of, each with the probability that both are of one child.
  static func pairs(_ findings: [Finding], isAll: Bool) -> Text {
    let more = isAll ? "" : " …"
    let chinese = findings.map { finding in
      let percent = finding.probability.map { "，概率 \(Waterfall.percent($0))" } ?? ""
      return "第 \(finding.otherLine ?? 0)、\(finding.line) 行\(percent)"
    }
    let english = findings.map { finding in
      let percent = finding.probability.map { ", \(Waterfall.percent($0))" } ?? ""
      return "lines \(finding.otherLine ?? 0) and \(finding.line)\(percent)"
    }
    return Text(
      "（\(chinese.joined(separator: "；"))\(more)）", "(\(english.joined(separator: "; "))\(more))")
  }
}

extension FindingKind.Effect {
  public var title: Text {
    switch self {
    case .rejected: Text("不能使用的行（请改正）：", "Rows that cannot be used (correct them):")
    case .flagged: Text("可以使用，但看来有误的行：", "Rows that can be used, but look wrong:")
    case .suspected: Text("文件内疑似重复（请核对）：", "Suspected duplicates inside the file (look at both):")
    }
  }
}

extension FindingKind {
  /// What is wrong.
  public var text: Text {
    switch self {
    case .rejected(let reason): reason.text
    case .flagged(let flag): RegistrationFlags.named.first { $0.flag == flag }?.text ?? Text("有误", "it looks wrong")
    case .sameChild: Text("两行疑似同一名学生", "two rows are probably of one child")
    case .sharedNumber: Text("两名学生使用同一号码", "two children have one number")
    }
  }
}
