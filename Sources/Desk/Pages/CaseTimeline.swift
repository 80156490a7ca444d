import CaseBook
import Identity
import Reports
import Rules

/// What happened to a case, line by line.
enum CaseTimeline {
  static func events(_ events: [CaseEvent], _ context: PageContext) -> HTML {
    """
    <ol class="timeline">\(events.map { event -> HTML in
      let isTold = context.access?.seesPerson(of: event) ?? false
      return """
        <li class="\(event.kind.rawValue)"><time>\(event.day.isoText)</time> <b>\(event.kind.text[context.language])</b> \
        \(isTold && !event.person.isEmpty ? "<span class=\"person\">\(event.person)</span>" as HTML : nil) \
        <span class="faint">\(isTold ? detail(event, context) : "")</span></li>
        """
    })</ol>
    """
  }

  private static func detail(_ event: CaseEvent, _ context: PageContext) -> String {
    switch event.kind {
    case .opened: Verdict(rawValue: event.detail)?.text[context.language] ?? event.detail
    case .decided, .proposed: DecisionKind(rawValue: event.detail)?.text[context.language] ?? event.detail
    case .handedDown, .substantiated, .attached:
      Int(event.detail).flatMap { Authority(code: Division(rawValue: UInt32(clamping: $0)).code) }?
        .text[context.language] ?? event.detail
    case .approval:
      event.detail.split(separator: " ").first.flatMap { ApprovalStep(rawValue: String($0)) }?.text[context.language]
        ?? event.detail
    default: event.detail
    }
  }
}
