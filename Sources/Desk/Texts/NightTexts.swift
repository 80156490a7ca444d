import Reports

/// Words of the pages on nights, files, provinces and requests.
enum NightPageText {
  static let title = Text("夜间查重", "Nights")
  static let night = Text("日期", "Night")
  static let stages = Text("各阶段", "Stages")
  static let stage = Text("阶段", "Stage")
  static let seconds = Text("秒", "Seconds")
  static let rows = Text("行", "Rows")
  static let files = Text("文件", "Files")
  static let file = Text("文件", "File")
  static let province = Text("省份", "Province")
  static let admitted = Text("采用", "Admitted")
  static let rejected = Text("剔除", "Rejected")
  static let refused = Text("拒收", "Refused")
  static let share = Text("剔除比例", "Share rejected")
  static let shareByNight = Text("逐夜剔除比例（红点：有文件被拒收）", "Share rejected, night by night (red dot: a file was refused)")
  static let outcome = Text("结果", "Result")
  static let used = Text("已采用", "used")
  static let verdicts = Text("结论", "Verdicts")
  static let seeErrors = Text("看原因和改法", "why, and what to correct")
  static let noNights = Text("还没有完成的夜间任务", "No night has been run yet")
  static let report = Text("完整报告（直方图、分块、案件）", "Full report: histogram, blocking, cases")
  static let reportInFull = Text(
    "这份报告含有未遮盖的信息：只能在服务器上查看", "This report shows pupils in full: it can be read on the server alone")
  static let allNights = Text("返回夜间列表", "All nights")
  static let live = Text("正在运行", "Under way")

  // A refused file
  static let whatHappened = Text("怎么回事", "What happened")
  static let whatToDo = Text("怎么改", "What to do")
  static func tooManyRejected(_ count: Int, of rows: Int) -> Text {
    Text(
      "\(rows.grouped) 行中有 \(count.grouped) 行不合格，超过整份文件的上限：问题和改法见下表",
      "\(count.grouped) of \(rows.grouped) rows cannot be used, more than a file may have: the list below says which and why"
    )
  }
  static func counts(rows: Int, wrong: Int, used: Int) -> Text {
    Text(
      "共 \(rows.grouped) 行，其中 \(wrong.grouped) 行不合格；采用 \(used.grouped) 行",
      "\(rows.grouped) rows, of which \(wrong.grouped) cannot be used; \(used.grouped) were used")
  }
  static let refusedWhole = Text("整份文件未采用：改正后请重新报送", "Nothing of the file was used: correct it and send it again")
  static let rowsRejected = Text(
    "其余行已采用；下列不能使用的行未采用，改正后请再报送",
    "The other rows were used; those below that cannot be used were not: correct them and send them again")
  static let looksWrong = Text(
    "全部行均已采用；下列行看来有误，请核对", "All rows were used; those below look wrong: compare them with the papers")
  static let clean = Text("没有发现问题", "Nothing is wrong with it")
  static let cannotLook = Text(
    "文件内容已不在服务器上，或无法读取，只有上面的原因", "The file itself can no longer be read here; only the reason above is known")
  static let errors = Text("问题清单", "List of errors")
  static let problem = Text("问题", "What is wrong")
  static let count = Text("行数", "Rows")
  static let correction = Text("改法", "How to correct it")
  static let examples = Text("例：行号（列、已遮盖的值）", "Such as: line (column, masked value)")
  static let download = Text("下载问题清单（CSV，可用 Excel 打开）", "Download the list (CSV, for Excel)")
  static func line(_ line: Int) -> Text { Text("第 \(line) 行", "line \(line)") }
  static let checkBefore = Text(
    "改好后可先用 chachong validate 自查，再重新报送", "Once corrected, check it with chachong validate before you send it again")

  // Provinces
  static let quality = Text("数据质量", "Data quality")
  static let overTime = Text("逐夜变化", "Over time")
  static let noFiles = Text("没有报送记录", "Nothing was sent yet")
  static func rejectedPerMyriad(_ text: String) -> Text { Text("每万行剔除 \(text) 行", "\(text) of 10,000 rows rejected") }

  // A request
  static let request = Text("申请进度", "Where a request stands")
  static let kind = Text("业务", "Kind")
  static let answered = Text("结论日期", "Answered")
  static let holder = Text("现由", "With")
  static let since = Text("自", "Since")
  static let steps = Text("环节", "Steps")
  static let done = Text("已办", "done")
  static let waiting = Text("待办", "waiting")
  static let later = Text("之后", "to come")
}
