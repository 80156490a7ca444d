import Identity
import Rules
import Submission

/// Verdicts as a person reads them on a terminal: a paragraph a request, and the totals.
public struct VerdictScreen: Sendable {
  /// A request as the screen shows it.
  public struct Request: Sendable {
    public var ruling: Ruling
    public var name: PersonName
    /// Years of schooling begun; 0 where it is not known.
    public var grade: Int
    /// Where it stands; `nil` for a request that needs no approvals.
    public var status: RequestStatus?

    public init(_ ruling: Ruling, name: PersonName, grade: Int, status: RequestStatus? = nil) {
      self.ruling = ruling
      self.name = name
      self.grade = grade
      self.status = status
    }
  }

  public var language: Language
  /// Requests shown in full; the others are only counted.
  public var limit: Int

  public init(language: Language, limit: Int = 50) {
    self.language = language
    self.limit = limit
  }

  /// The screen, requests in the order given, ending with a line break.
  public func text(of requests: [Request]) -> String {
    var text = requests.prefix(limit).map { paragraph(on: $0) + "\n" }.joined()
    if requests.count > limit {
      text += "… \(ScreenText.more.text[language]) \(VerdictRow.table).csv\n\n"
    }
    return text + totals(of: requests.map(\.ruling))
  }

  /// How many requests got which verdict, a line each.
  public func totals(of rulings: [Ruling]) -> String {
    let lines = rulings.countsOfVerdicts.map { ($0.verdict.text[language], String($0.count)) }
    let all = lines + [(ScreenText.total.text[language], String(rulings.count))]
    let nameWidth = all.map(\.0.displayWidth).max() ?? 0
    let countWidth = all.map(\.1.count).max() ?? 0
    return all.map { name, count in
      "\(name.padded(to: nameWidth))  \(String(repeating: " ", count: countWidth - count.count))\(count)\n"
    }.joined()
  }

  private func paragraph(on request: Request) -> String {
    let ruling = request.ruling
    var title = [ruling.requestID]
    if !request.name.isEmpty { title.append(request.name.masked) }
    if request.grade > 0 { title.append(grade(request.grade)) }
    title.append(ruling.kind.text[language])

    var lines = [
      title.joined(separator: "  "),
      "  ▸ \(ruling.verdict.text[language])\(language == .chinese ? "：" : ": ")\(ruling.verdict.meaning[language])",
    ]
    var details = reasons(of: ruling).map { (ScreenText.reasons, $0) }
    details += ruling.matches.prefix(3).map { (.found, found($0)) }
    if let status = request.status {
      details.append((.stands, status.text[language]))
      if let holder = status.holder { details.append((.goesTo, holder.text[language])) }
      if let due = status.due { details.append((.due, due.text[language])) }
      if status.isOverdue { details.append((.due, ScreenText.overdue.text[language])) }
    } else {
      details.append((.goesTo, ruling.authority.text[language]))
      details.append((.nextStep, ruling.nextStep.text[language]))
      details.append((.due, ruling.due.text[language]))
    }
    let width = details.map { $0.0.text[language].displayWidth }.max() ?? 0
    var previous: ScreenText?
    for (label, detail) in details {
      // A label stands once, before the first of its lines.
      lines.append("    \((label == previous ? "" : label.text[language]).padded(to: width))  \(detail)")
      previous = label
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func grade(_ grade: Int) -> String {
    switch language {
    case .chinese: "\(grade) \(ScreenText.grade.text[language])"
    case .english: "\(ScreenText.grade.text[language]) \(grade)"
    }
  }

  private func reasons(of ruling: Ruling) -> [String] {
    ruling.reasons.map { $0.text[language] }
      + ruling.rejectReasons.map { RejectReason(rawValue: $0)?.text[language] ?? $0 }
  }

  private func found(_ match: RuledMatch) -> String {
    let kind = match.isRequestTonight ? ScreenText.request : .registration
    let percent = match.probability > 0.9999 ? "> 99.99" : (match.probability * 100).fixed(places: 2)
    // The probability of a shared number rests on that number, which is what is in question.
    let alike =
      switch match.reason {
      case .identityNumberHeldByAnotherChild, .registerNumberHeldByAnotherChild: ScreenText.holdsNumber.text[language]
      case .registrationFound, .numberFoundUnderAnotherName, .nameFoundUnderAnotherNumber, .foundInAnotherProvince:
        match.reason.text[language]
      default: "\(ScreenText.alike.text[language]) \(percent) %"
      }
    switch language {
    case .chinese: return "\(kind.text[language]) \(match.recordID)（\(alike)）"
    case .english: return "\(kind.text[language]) \(match.recordID) (\(alike))"
    }
  }
}
