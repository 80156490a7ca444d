import CaseBook
import Identity
import Reports
import Rules

/// Small marks that lists and cases share.
enum CaseMark {
  static func verdict(_ verdict: Verdict, _ context: PageContext) -> HTML {
    "<span class=\"mark \(verdict.rawValue)\">\(verdict.text[context.language])</span>"
  }
}

/// A due date and how long it is until then.
enum DueMark {
  static func html(_ found: Case, _ context: PageContext) -> HTML {
    if found.due == .none { return "<span class=\"faint\">–</span>" }
    let days = Int(found.due.rawValue) - Int(context.day.rawValue)
    guard found.state == .open else { return "<time>\(found.due.isoText)</time>" }
    let urgency = days < 0 ? "late" : days <= 3 ? "soon" : "later"
    return """
      <time>\(found.due.isoText)</time> <span class="due \(urgency)">\(context[DeskText.daysLeft(days)])</span>
      """
  }
}

extension Authority {
  /// By the division's own name: enough in a list.
  func shortText(_ language: Language) -> String {
    if level == .ministry { return language == .chinese ? "教育部" : "ministry" }
    let name = [division.prefecture?.name, division.name].compactMap { $0 }
    return level == .county ? name.joined() : division.name ?? code
  }
}
