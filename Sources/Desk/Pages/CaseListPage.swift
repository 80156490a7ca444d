import CaseBook
import Identity
import Reports
import Rules

/// Cases by urgency, with filters and how many there are of each.
struct CaseListPage {
  static let length = 50

  var query: CaseListQuery
  var rows: [CaseSummary]
  /// Of the scope, in every state.
  var counts: [CaseCount]
  /// Whether there are more after the last row.
  var hasMore: Bool

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      context[DeskText.cases], context, section: .cases,
      """
      <h1>\(context[DeskText.cases]) <span class="faint count">\(context[DeskText.shown(rows.count, of: total)])</span></h1>
      \(scopes(context))
      \(filters(context))
      \(rows.isEmpty ? "<p class=\"empty\">\(context[DeskText.noCases])</p>" : table(context))
      \(pages(context))
      """)
  }

  private var total: Int {
    counts.filter { count in
      (query.filter.state == nil || count.state == query.filter.state)
        && (query.filter.verdict == nil || count.verdict == query.filter.verdict)
    }.reduce(0) { $0 + (query.filter.due == .overdue ? $1.overdue : $1.count) }
  }

  private func link(_ text: Text, _ count: Int?, to address: String, isCurrent: Bool, _ context: PageContext) -> HTML {
    let current: HTML = isCurrent ? " aria-current=\"true\"" : ""
    return """
      <a href="\(address)"\(current)>\(context[text])\
      \(count.map { " <span class=\"n\">\($0.grouped)</span>" as HTML })</a>
      """
  }

  private func scopes(_ context: PageContext) -> HTML {
    guard context.access?.viewer.authority != nil else { return .empty }
    let texts: [(CaseFilter.Scope, Text)] = [
      (.own, DeskText.own), (.below, context.access?.viewer.isAtMinistry == true ? DeskText.all : DeskText.below),
      (.sides, DeskText.sides),
    ]
    let shown = texts.filter { $0.0 != .sides || context.access?.viewer.isAtMinistry == false }
    return """
      <nav class="tabs">\(shown.map { scope, text in
        link(text, nil, to: query.with { $0.scope = scope }, isCurrent: query.filter.scope == scope, context)
      })</nav>
      """
  }

  private func filters(_ context: PageContext) -> HTML {
    let states: [HTML] = Case.State.allCases.map { state in
      link(
        state.text, counts.filter { $0.state == state }.reduce(0) { $0 + $1.count },
        to: query.with { $0.state = state }, isCurrent: query.filter.state == state, context)
    }
    let inState = counts.filter { query.filter.state == nil || $0.state == query.filter.state }
    let verdicts: [HTML] = [Verdict.review, .conflict, .duplicate].map { verdict in
      link(
        verdict.text, inState.filter { $0.verdict == verdict }.reduce(0) { $0 + $1.count },
        to: query.with { $0.verdict = $0.verdict == verdict ? nil : verdict },
        isCurrent: query.filter.verdict == verdict, context)
    }
    let due: [HTML] = [(CaseFilter.Due.overdue, DeskText.overdue), (.week, DeskText.week)].map { due, text in
      link(
        text, due == .overdue ? inState.reduce(0) { $0 + $1.overdue } : nil,
        to: query.with { $0.due = $0.due == due ? nil : due }, isCurrent: query.filter.due == due, context)
    }
    return """
      <nav class="filters"><span>\(states)</span><span>\(verdicts)</span><span>\(due)</span></nav>
      """
  }

  private func table(_ context: PageContext) -> HTML {
    let weight: HTML = "<th scope=\"col\" class=\"n\">\(context[DeskText.weight])</th>"
    let texts = [
      DeskText.due, DeskText.number, DeskText.verdict, DeskText.request, DeskText.found, DeskText.handler,
      DeskText.state,
    ]
    var columns = texts.map { "<th scope=\"col\">\(context[$0])</th>" as HTML }
    if !context.isBlind { columns.insert(weight, at: 3) }
    return """
      <table class="list" id="list"><thead><tr>\(columns)</tr></thead>
      <tbody>
      \(rows.map { row($0, context) })
      </tbody></table>
      """
  }

  private func row(_ summary: CaseSummary, _ context: PageContext) -> HTML {
    let found = summary.found
    let weight = found.evidence.first.map { ($0.matchWeight).fixed(places: 1) } ?? ""
    let seesEvidence = context.access?.seesEvidence(of: found) ?? false
    let weightCell: HTML? = context.isBlind ? nil : "<td class=\"n\">\(seesEvidence ? weight : "–")</td>"
    return """
      <tr><td>\(DueMark.html(found, context))</td>
      <td><a href="/cases/\(found.number.description)?\(HTML(trusted: HTML.escaped(query.text)))">\
      \(found.number.description)</a></td>
      <td>\(CaseMark.verdict(found.verdict, context))</td>\(weightCell)
      <td>\(request(found, context))</td>
      <td>\(others(found, context))</td>
      <td>\(found.handler.shortText(context.language))</td>
      <td>\(summary.awaitsSecondPerson ? context[DeskText.awaitsSecond] : found.state.text[context.language])</td></tr>

      """
  }

  private func request(_ found: Case, _ context: PageContext) -> HTML {
    guard context.access?.coversRequest(of: found.requestDivision, school: .none) == true else {
      return "<span class=\"faint\">\(context[DeskText.outside])</span>"
    }
    return "\(found.requestID)"
  }

  /// The record that was found first, and how many more.
  private func others(_ found: Case, _ context: PageContext) -> HTML {
    guard let first = found.evidence.first else { return .empty }
    let more: HTML? = found.evidence.count > 1 ? " <span class=\"faint\">+\(found.evidence.count - 1)</span>" : nil
    guard context.access?.covers(first.schoolDivision) == true else {
      return "<span class=\"faint\">\(context[DeskText.outside])</span>\(more)"
    }
    return "\(first.recordID)\(more)"
  }

  private func pages(_ context: PageContext) -> HTML {
    let first: HTML? =
      query.after == nil ? nil : "<a class=\"button\" href=\"/cases?\(query.text)\">\(context[DeskText.firstPage])</a>"
    let next: HTML? =
      hasMore
      ? rows.last.map {
        """
        <a class="button" rel="next" href="/cases?\(query.text)&amp;after=\($0.found.number.description)">\
        \(context[DeskText.nextPage])</a>
        """
      } : nil
    return "<p class=\"pages\">\(first) \(next)</p>"
  }
}
