import Identity
import Rules

/// What provinces set, as a table for a terminal.
public struct PolicyScreen: Sendable {
  public var language: Language

  public init(language: Language) { self.language = language }

  /// A line a province, ending with a line break.
  public func text(of policies: [ProvincePolicy]) -> String {
    var table = ScreenTable(header: PolicyColumn.allCases.map { $0.text[language] })
    for policy in policies {
      let months = policy.transferMonths.map { $0.map(String.init).joined(separator: " ") }
      table.add([
        "\(policy.province.code) \(policy.province.name ?? "")", policy.cutOff?.text ?? "–",
        policy.system?.rawValue ?? "–", yesNo(policy.allowsRepeating), yesNo(policy.allowsSkipping),
        yesNo(policy.admitsEarlierGraduates), months ?? "1–12", yesNo(policy.needsPapers),
        policy.enrolmentWindow?.text ?? "–", policy.schools.map { $0.grades.count.grouped } ?? "–",
      ])
    }
    return table.text
  }

  private func yesNo(_ flag: Bool) -> String { (flag ? Text("是", "yes") : Text("否", "no"))[language] }
}

/// The columns of the table of policies.
public enum PolicyColumn: CaseIterable, Sendable {
  case province, cutOff, system, repeating, skipping, earlierGraduates, transferMonths, papers, window, schools

  public var text: Text {
    switch self {
    case .province: Text("省份", "province")
    case .cutOff: Text("入学年龄截止日", "cut-off")
    case .system: Text("学制", "system")
    case .repeating: Text("允许留级", "repeating")
    case .skipping: Text("允许跳级", "skipping")
    case .earlierGraduates: Text("高中招往届生", "earlier graduates")
    case .transferMonths: Text("受理转学月份", "transfer months")
    case .papers: Text("省内转学需纸质材料", "papers")
    case .window: Text("毕业后就学时段", "enrolment window")
    case .schools: Text("名录学校数", "schools listed")
    }
  }
}
