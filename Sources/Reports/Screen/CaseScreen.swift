import CaseBook
import Identity
import Rules

/// Cases as a person reads them on a terminal.
public struct CaseScreen: Sendable {
  public var language: Language

  public init(language: Language) { self.language = language }

  /// A line a case, by handler and due date, ending with a line break.
  public func list(_ cases: [Case]) -> String {
    if cases.isEmpty { return CaseText.no[language] + "\n" }
    let sorted = cases.sorted { ($0.handler.code, $0.due, $0.number) < ($1.handler.code, $1.due, $1.number) }
    return sorted.map { found in
      let others = found.evidence.map(\.recordID).joined(separator: " ")
      return [
        found.number.description, found.state.text[language].padded(to: 8), found.handler.code,
        found.due == .none ? "          " : found.due.isoText, found.verdict.text[language].padded(to: 10),
        "\(found.requestID) ~ \(others)",
      ].joined(separator: "  ") + "\n"
    }.joined()
  }

  /// One case in full, ending with a line break.
  public func text(of found: Case) -> String {
    var lines = LabelledLines(language: language)
    lines.add(CaseLabel.handler.text, found.handler.text)
    if found.handedTo != nil { lines.add(CaseLabel.handedDown.text, found.authority.text) }
    if found.due != .none { lines.add(ScreenText.due.text, Text(found.due.isoText, found.due.isoText)) }
    for evidence in found.evidence { lines.add(CaseLabel.evidence.text, text(of: evidence)) }
    let title = "\(found.number)  \(found.requestID)  \(found.verdict.text[language])  \(found.state.text[language])"
    return "\(title)\n\(lines.text)"
  }

  private func text(of evidence: CaseEvidence) -> Text {
    let percent = evidence.probability > 0.9999 ? "> 99.99" : (evidence.probability * 100).fixed(places: 2)
    var text = Text(
      "\(evidence.recordID)：\(evidence.reason.text.chinese)（\(percent) %）",
      "\(evidence.recordID): \(evidence.reason.text.english) (\(percent) %)")
    if let decision = evidence.decision {
      let kind = decision.kind.text
      text.chinese += "　\(kind.chinese)，\(decision.person) \(decision.decidedOn.isoText)：\(decision.reason)"
      text.english += "  \(kind.english), \(decision.person) \(decision.decidedOn.isoText): \(decision.reason)"
    }
    return text
  }
}

/// Lines with a label before each, which stands once before the first of several.
struct LabelledLines {
  var language: Language
  private var lines: [(label: String, text: String)] = []

  init(language: Language) { self.language = language }

  mutating func add(_ label: Text, _ text: Text) { lines.append((label[language], text[language])) }

  /// Indented by four, ending with a line break.
  var text: String {
    let width = lines.map(\.label.displayWidth).max() ?? 0
    var previous = ""
    return lines.map { label, text in
      defer { previous = label }
      return "    \((label == previous ? "" : label).padded(to: width))  \(text)\n"
    }.joined()
  }
}
