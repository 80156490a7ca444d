/// Headings and sentences of `report.html`.
enum ReportText {
  static let verdicts = Text("结论", "Verdicts")
  static let provinces = Text("各省", "Provinces")
  static let refused = Text("拒收的文件", "Refused files")
  static let weights = Text("匹配权重的分布", "Match weights of the pairs compared")
  static let blocking = Text("查找规则与上限", "Blocking rules and limits")
  static let timeline = Text("各阶段用时", "Stages")
  static let bits = Text("比特（纵轴为对数）", "bits (heights are logarithmic)")

  static let provinceColumns = [
    Text("省份", "Province"), Text("文件", "Files"), Text("拒收", "Refused"), Text("行数", "Rows"),
    Text("采用", "Admitted"), Text("剔除", "Rejected"), Text("申请", "Requests"),
  ]

  static let overdueColumns = [
    Text("申请", "Request"), Text("种类", "Kind"), Text("进度", "Waits for"), Text("经办", "With"),
    Text("自", "Since"), Text("期限", "Due by"),
  ]

  static func versions(_ engine: String, _ model: String, _ rules: String) -> Text {
    Text("chachong \(engine) · 模型 \(model) · 规则 \(rules)", "chachong \(engine) · model \(model) · rules \(rules)")
  }

  static func cases(shown: Int, open: Int) -> Text {
    Text(
      "今晚的案件（列出 \(shown.grouped) 件，待办共 \(open.grouped) 件，见 cases.csv）",
      "Tonight's cases (\(shown.grouped) shown; \(open.grouped) are open in all, see cases.csv)")
  }

  static func measured(wall: String, cpu: String, mebibytes: Int) -> Text {
    Text(
      "共 \(wall) 秒，处理器时间 \(cpu) 秒，内存峰值 \(mebibytes.grouped) MiB",
      "\(wall) s in all, \(cpu) s of processor time, \(mebibytes.grouped) MiB at most")
  }
}
