import CaseBook
import Identity
import Reports
import Rules

/// What happened to a case, line by line.
enum CaseTimeline {
  static func events(_ events: [CaseEvent], _ context: PageContext) -> HTML {
    """
    <ol class="timeline">\(events.map { event in
      """
      <li class="\(event.kind.rawValue)"><time>\(event.day.isoText)</time> <b>\(event.kind.text[context.language])</b> \
      \(event.person.isEmpty ? nil : "<span class=\"person\">\(event.person)</span>" as HTML) \
      <span class="faint">\(detail(event, context))</span></li>
      """ as HTML
    })</ol>
    """
  }

  private static func detail(_ event: CaseEvent, _ context: PageContext) -> String {
    switch event.kind {
    case .opened: Verdict(rawValue: event.detail)?.text[context.language] ?? event.detail
    case .decided, .proposed: DecisionKind(rawValue: event.detail)?.text[context.language] ?? event.detail
    case .handedDown, .substantiated:
      Int(event.detail).flatMap { Authority(code: Division(rawValue: UInt32(clamping: $0)).code) }?
        .text[context.language] ?? event.detail
    case .approval:
      event.detail.split(separator: " ").first.flatMap { ApprovalStep(rawValue: String($0)) }?.text[context.language]
        ?? event.detail
    default: event.detail
    }
  }
}
