import CaseBook
import Rules

/// The one screen with which a night ends.
public struct NightScreen: Sendable {
  public var language: Language

  public init(language: Language) { self.language = language }

  /// The screen, ending with a line break.
  public func text(of night: NightSummary) -> String {
    var lines = LabelledLines(language: language)
    lines.add(
      NightLabel.files.text,
      NightLabel.fileCounts(night.files, refused: night.refusedFiles))
    if !night.silent.isEmpty { lines.add(NightLabel.silent.text, NightLabel.provinces(night.silent)) }
    lines.add(
      NightLabel.rows.text, NightLabel.rowCounts(night.rows, admitted: night.admitted, rejected: night.rejected))
    lines.add(NightLabel.registrations.text, Text(night.registrations.grouped, night.registrations.grouped))
    let verdicts = night.verdicts.compactMap { count in
      Verdict(rawValue: count.name).map { ($0.text, count.count) }
    }
    lines.add(NightLabel.requests.text, NightLabel.list(night.requests, verdicts))
    let events = night.events.compactMap { count in
      CaseEvent.Kind(rawValue: count.name).map { ($0.text, count.count) }
    }
    lines.add(NightLabel.openCases.text, NightLabel.list(night.openCases, events))
    lines.add(NightLabel.overdue.text, Text(night.overdue.grouped, night.overdue.grouped))
    if night.unusedApprovals + night.unusedDecisions > 0 {
      lines.add(
        NightLabel.unused.text, NightLabel.unusedCounts(night.unusedApprovals, decisions: night.unusedDecisions))
    }
    lines.add(ScreenText.reportsIn.text, Text("\(night.folder)/", "\(night.folder)/"))
    return "\(NightLabel.night.text[language]) \(night.night)\n\(lines.text)"
  }
}

/// Words for the numbers of a night.
public enum NightLabel: CaseIterable, Sendable {
  case night, files, silent, rows, registrations, requests, openCases, overdue, unused

  public var text: Text {
    switch self {
    case .night: Text("夜间查重", "Night of")
    case .files: Text("文件", "Files")
    case .silent: Text("未报送", "Sent nothing")
    case .rows: Text("行数", "Rows")
    case .registrations: Text("学籍总数", "Registrations")
    case .requests: Text("申请", "Requests")
    case .openCases: Text("待办案件", "Open cases")
    case .overdue: Text("超期环节", "Overdue steps")
    case .unused: Text("未采用", "Unused")
    }
  }

  static func fileCounts(_ files: Int, refused: Int) -> Text {
    Text("\(files.grouped)（拒收 \(refused.grouped)）", "\(files.grouped), of which refused \(refused.grouped)")
  }

  /// `2: 湖北省 (last 2026-11-20), 湖南省 (last 2026-11-23)`.
  static func provinces(_ silent: [SilentProvince]) -> Text {
    Text(
      "\(silent.count)：" + silent.map(\.text.chinese).joined(separator: "，"),
      "\(silent.count): " + silent.map(\.text.english).joined(separator: ", "))
  }

  static func rowCounts(_ rows: Int, admitted: Int, rejected: Int) -> Text {
    Text(
      "\(rows.grouped) = 采用 \(admitted.grouped) + 剔除 \(rejected.grouped)",
      "\(rows.grouped) = admitted \(admitted.grouped) + rejected \(rejected.grouped)")
  }

  static func unusedCounts(_ approvals: Int, decisions: Int) -> Text {
    Text(
      "审批 \(approvals.grouped)，决定 \(decisions.grouped)",
      "approvals \(approvals.grouped), decisions \(decisions.grouped)")
  }

  /// `40: duplicate 21, clear 7`; of what there is none is not told.
  static func list(_ total: Int, _ counts: [(name: Text, count: Int)]) -> Text {
    let told = counts.filter { $0.count > 0 }
    if told.isEmpty { return Text(total.grouped, total.grouped) }
    return Text(
      "\(total.grouped)：" + told.map { "\($0.name.chinese) \($0.count.grouped)" }.joined(separator: "，"),
      "\(total.grouped): " + told.map { "\($0.name.english) \($0.count.grouped)" }.joined(separator: ", "))
  }
}
