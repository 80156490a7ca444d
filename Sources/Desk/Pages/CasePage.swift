import CaseBook
import Identity
import Linkage
import Reports
import Rules
import Submission

/// One case: who is compared, why, who decides, what happened, and the decision.
struct CasePage {
  var file: CaseFile
  /// Of those sides that may be shown; others are not even here.
  var records: [CaseSide: RecordText]
  /// By the record id of the hit; empty where the evidence may not be shown.
  var waterfalls: [String: Waterfall]
  var isMasked: Bool
  var standing: Access.Standing
  var policy: DecisionPolicy
  var rules: RuleBook
  /// The list that the case was opened from, for the next case.
  var query: CaseListQuery

  var found: Case { file.found }
  private var address: String { "/cases/\(found.number)" }

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      found.number.description, context, section: .cases,
      """
      \(title(context))
      <div class="case">
      <div class="left">
      <section class="card"><h2>\(context[DeskText.records])</h2>
      \(CaseRecords(page: self).html(context))
      \(reveal(context))</section>
      \(CaseForms(page: self).html(context))
      </div>
      <div class="right">
      <section class="card"><h2>\(context[DeskText.evidence])</h2>\(evidence(context))</section>
      <section class="card"><h2>\(context[DeskText.map])</h2>\(AuthorityMap(found: found).svg(context))</section>
      <section class="card"><h2>\(context[DeskText.steps])</h2>\(steps(context))</section>
      <section class="card"><h2>\(context[DeskText.history])</h2>\(CaseTimeline.events(shownEvents, context))</section>
      </div>
      </div>
      """)
  }

  private func title(_ context: PageContext) -> HTML {
    """
    <div class="title"><h1>\(found.number.description)</h1>
    \(CaseMark.verdict(found.verdict, context))
    <span class="state \(found.state.rawValue)">\(found.state.text[context.language])</span>
    <span>\(DueMark.html(found, context))</span>
    <span>\(context[DeskText.handler])\(context.colon)<b>\(found.handler.text[context.language])</b></span>
    <span class="grow"></span>
    <a class="button" id="back" href="/cases?\(query.text)">\(context[DeskText.previousCase])</a>
    <a class="button primary" id="next" href="\(address)/next?\(query.text)">\(context[DeskText.nextCase])</a></div>
    """
  }

  /// Who looks at a case as one of its sides sees what happened and when, but not who did it and in which words.
  private var shownEvents: [CaseEvent] {
    guard standing == .side else { return file.events }
    return file.events.filter { $0.kind != .looked }.map { event in
      var event = event
      event.person = ""
      if event.kind != .opened { event.detail = "" }
      return event
    }
  }

  private func evidence(_ context: PageContext) -> HTML {
    if context.isBlind, found.state == .open {
      return "<p class=\"hint\">\(context[DeskText.blindEvidence])</p>"
    }
    if waterfalls.isEmpty {
      let isGone = context.access?.seesEvidence(of: found) == true
      return "<p class=\"hint\">\(context[isGone ? DeskText.goneRecord : DeskText.hiddenEvidence])</p>"
    }
    return HTML(
      trusted: found.evidence.compactMap { evidence in
        waterfalls[evidence.recordID].map {
          $0.svg(subject: evidence.recordID, language: context.language, isNarrow: true)
        }
      }.joined())
  }

  private func steps(_ context: PageContext) -> HTML {
    let seesRequest = context.access?.coversRequest(of: found.requestDivision, school: file.school) ?? false
    let reasons = file.reasons.filter { code in
      // Who sees a hit's side alone is told of the request that it was found for it, and nothing else.
      seesRequest
        ? context.access?.tells(VerdictReason(rawValue: code), of: file.kind, foundIn: found.foundDivisions) == true
        : found.evidence.contains { $0.reason.rawValue == code }
    }
    return """
      \(CaseSteps(file: file, rules: rules, seesRequest: seesRequest).html(context))
      <dl class="facts"><dt>\(context[DeskText.rule])</dt><dd>\(file.rule)</dd>
      <dt>\(context[ScreenText.reasons.text])</dt><dd>\(reasons.map {
        "\(VerdictReason(rawValue: $0)?.text[context.language] ?? $0)<br>" as HTML
      })</dd></dl>
      """
  }

  private func reveal(_ context: PageContext) -> HTML {
    if !isMasked { return "<p class=\"unmasked\">\(context[DeskText.unmasked])</p>" }
    guard context.access?.may(.reveal, as: standing) == true, !records.isEmpty else {
      return "<p class=\"hint\">\(context[DeskText.masked])</p>"
    }
    return """
      <form class="inline noprint" action="\(address)/reveal?\(query.text)" method="post">\(context.tokenField)
      <input name="reason" required maxlength="200" aria-label="\(context[DeskText.revealReason])" \
      placeholder="\(context[DeskText.revealReason])"><button>\(context[DeskText.reveal])</button></form>
      """
  }
}
