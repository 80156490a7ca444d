import CaseBook
import Identity
import Reports
import Rules

/// Where a request stands: who has it, since when, until when (R12).
struct RequestPage {
  var request: RequestRecord
  /// Its case, where the viewer may open it.
  var number: CaseNumber?
  var events: [CaseEvent]
  var calendar: WorkingCalendar

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      request.requestID, context, section: .cases,
      """
      <div class="title"><h1>\(request.requestID)</h1>\(CaseMark.verdict(request.verdict, context))
      <span>\(request.kind.text[context.language])</span>
      \(number.map { "<a class=\"button\" href=\"/cases/\($0.description)\">\(context[DeskText.number]) \($0.description)</a>" as HTML })
      </div>
      <div class="columns"><section class="card"><h2>\(context[NightPageText.request])</h2>\(facts(context))</section>
      <section class="card"><h2>\(context[DeskText.history])</h2>\(CaseTimeline.events(events, context))</section></div>
      """)
  }

  private func facts(_ context: PageContext) -> HTML {
    """
    <dl class="facts"><dt>\(context[NightPageText.answered])</dt><dd>\(request.night)</dd>
    <dt>\(context[ScreenText.reasons.text])</dt><dd>\(request.reasons.map {
      "\(VerdictReason(rawValue: $0)?.text[context.language] ?? $0)<br>" as HTML
    })</dd>
    <dt>\(context[DeskText.rule])</dt><dd>\(request.rule)</dd>
    \(request.progress.map { steps($0, context) } ?? next(context))</dl>
    """
  }

  private func next(_ context: PageContext) -> HTML {
    """
    <dt>\(context[NightPageText.holder])</dt><dd>\(request.authority.text[context.language])</dd>
    <dt>\(context[DeskText.nextStep])</dt><dd>\(request.nextStep.text[context.language])</dd>
    <dt>\(context[DeskText.due])</dt><dd>\(request.due == .none ? "–" : request.due.isoText)</dd>
    """
  }

  private func steps(_ progress: RequestProgress, _ context: PageContext) -> HTML {
    let status = progress.status(on: context.day, calendar: calendar)
    let done: [HTML] = progress.approvals.map { approval in
      let mark = approval.decision == .approved ? "✔" : "✘"
      return
        "<li>\(mark) \(approval.step.text[context.language]) <time>\(approval.date.isoText)</time> \(approval.reason)</li>"
    }
    let remaining: [HTML] = progress.remainingSteps(calendar: calendar).enumerated().map { index, step in
      let late: HTML? =
        index == 0 && step.due.hasPassed(on: context.day)
        ? " <span class=\"due late\">\(context[DeskText.overdue])</span>" : nil
      return
        "<li>\(index == 0 ? "▸" : "·") \(step.step.text[context.language]) \(step.due.text[context.language])\(late)</li>"
    }
    return """
      <dt>\(context[NightPageText.outcome])</dt><dd>\(status.text[context.language])</dd>
      \(status.holder.map { "<dt>\(context[NightPageText.holder])</dt><dd>\($0.text[context.language])</dd>" as HTML })
      <dt>\(context[NightPageText.since])</dt><dd><time>\(status.since.isoText)</time></dd>
      <dt>\(context[NightPageText.steps])</dt><dd><ul class="plain">\(done)\(remaining)</ul></dd>
      """
  }
}
