/// What `validate` says about a file.
enum FindingsText {
  static let cannotBeUsed = Text("不能使用的行（请改正）：", "Rows that cannot be used (correct them):")
  static let looksWrong = Text("可以使用，但看来有误的行：", "Rows that can be used, but look wrong:")

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

  /// The lines on which something stands; `isAll` where there are no more than these.
  static func lines(_ lines: [Int], isAll: Bool) -> Text {
    let numbers = lines.map(String.init)
    let more = isAll ? "" : " …"
    return Text(
      "（第 \(numbers.joined(separator: "、")) 行\(more)）",
      "(\(lines.count == 1 && isAll ? "line" : "lines") \(numbers.joined(separator: ", "))\(more))")
  }
}
