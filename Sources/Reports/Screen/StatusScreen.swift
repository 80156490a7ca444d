import CaseBook
import Identity
import Rules

/// The answer to "how far is it?" (R12) for one request, as a person reads it on a terminal.
public struct StatusScreen: Sendable {
  public var language: Language
  /// The day that is asked about.
  public var day: CalendarDay
  public var calendar: WorkingCalendar

  public init(language: Language, day: CalendarDay, calendar: WorkingCalendar = .published) {
    self.language = language
    self.day = day
    self.calendar = calendar
  }

  /// The request, its case where it has one, and what happened to it; ends with a line break.
  public func text(of request: RequestRecord, case found: Case?, events: [CaseEvent]) -> String {
    var lines = LabelledLines(language: language)
    lines.add(CaseLabel.answered.text, Text(request.night, request.night))
    for reason in request.reasons {
      lines.add(ScreenText.reasons.text, VerdictReason(rawValue: reason)?.text ?? Text(reason, reason))
    }
    lines.add(CaseLabel.rule.text, Text(request.rule, request.rule))
    if let progress = request.progress {
      steps(progress, &lines)
    } else {
      lines.add(ScreenText.goesTo.text, found?.handler.text ?? request.authority.text)
      lines.add(ScreenText.nextStep.text, request.nextStep.text)
      if request.due != .none { lines.add(ScreenText.due.text, late(.on(request.due))) }
    }
    for event in events { lines.add(CaseLabel.history.text, text(of: event)) }
    let title = "\(request.requestID)  \(request.kind.text[language])  ▸ \(request.verdict.text[language])"
    return "\(title)\n\(lines.text)" + (found.map { "\n" + CaseScreen(language: language).text(of: $0) } ?? "")
  }

  /// Steps done, the one that is waited for, and those to come.
  private func steps(_ progress: RequestProgress, _ lines: inout LabelledLines) {
    for approval in progress.approvals {
      let mark = approval.decision == .approved ? "✔" : "✘"
      let reason = approval.reason.isEmpty ? "" : "  \(approval.reason)"
      lines.add(
        CaseLabel.step.text,
        Text(
          "\(mark) \(approval.step.text.chinese)  \(approval.date.isoText)\(reason)",
          "\(mark) \(approval.step.text.english)  \(approval.date.isoText)\(reason)"))
    }
    let status = progress.status(on: day, calendar: calendar)
    for (index, remaining) in progress.remainingSteps(calendar: calendar).enumerated() {
      let (mark, due) = (index == 0 ? "▸" : "·", index == 0 ? late(remaining.due) : remaining.due.text)
      lines.add(
        CaseLabel.step.text,
        Text(
          "\(mark) \(remaining.step.text.chinese)  \(due.chinese)",
          "\(mark) \(remaining.step.text.english)  \(due.english)"))
    }
    if let holder = status.holder { lines.add(ScreenText.goesTo.text, holder.text) }
  }

  /// The due date, and that it has passed where it has.
  private func late(_ due: DueDate) -> Text {
    guard due.hasPassed(on: day) else { return due.text }
    return Text(
      "\(due.text.chinese)（\(ScreenText.overdue.text.chinese)）",
      "\(due.text.english) (\(ScreenText.overdue.text.english))")
  }

  private func text(of event: CaseEvent) -> Text {
    let person = event.person.isEmpty ? "" : "  \(event.person)"
    return Text(
      "\(event.day.isoText)  \(event.kind.text.chinese)\(person)",
      "\(event.day.isoText)  \(event.kind.text.english)\(person)")
  }
}
