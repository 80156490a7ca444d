import CaseBook
import Identity
import Reports
import Rules

/// The way of a case from the request to its end: what was done and when, what comes next, and by when.
struct CaseSteps {
  var file: CaseFile
  var rules: RuleBook
  /// Whether the viewer may know of the request more than that there is one.
  var seesRequest: Bool

  private enum State: String {
    /// Written down in the case book.
    case done
    /// Its day has passed; whether it was done nobody writes down.
    case past
    case now, late, later
  }

  func html(_ context: PageContext) -> HTML {
    let edition = rules.edition(on: file.appliedOn)
    let clock = edition.clock.steps(file.nextStep.deadline)
    var steps = [step(DeskText.answered, file.found.openedOn.isoText, .done, context)]
    if seesRequest, file.appliedOn != .none {
      steps.insert(step(DeskText.requested, file.appliedOn.isoText, .done, context), at: 0)
    }
    var isNext = true
    for (clockStep, days) in clock {
      let due = DueDate(days: days, after: file.appliedOn, calendar: edition.calendar)
      let state = state(isDone: clockStep != .execute, due, isLast: clockStep == clock.last?.step, isNext, context.day)
      if state == .now { isNext = false }
      steps.append(
        step(
          clockStep.text, due.text[context.language], state, context,
          detail: clockStep == clock.last?.step ? file.nextStep.text : nil))
    }
    for decision in decisions { steps.append(step(decision.kind.text, decision.decidedOn.isoText, .done, context)) }
    // What was to be done next is no more where the two are found to be two children.
    if clock.isEmpty, !decisions.contains(where: { $0.kind == .substantiate }) {
      let due: DueDate? = file.found.due == .none ? nil : .on(file.found.due)
      let state = state(isDone: false, due, isLast: true, isNext, context.day)
      steps.append(step(file.nextStep.text, due?.text[context.language] ?? "–", state, context))
    }
    return "<ol class=\"steps\">\(steps)</ol>"
  }

  /// Those in force, once where they are of several pairs.
  private var decisions: [Decision] {
    guard file.found.state == .decided else { return [] }
    return file.found.evidence.compactMap(\.decision).reduce(into: []) { decisions, decision in
      if !decisions.contains(decision) { decisions.append(decision) }
    }
  }

  private func state(
    isDone: Bool, _ due: DueDate?, isLast: Bool, _ isNext: Bool, _ day: CalendarDay
  ) -> State {
    if file.found.state == .closed { return .done }
    if file.found.state == .decided, isDone { return .done }
    if due?.hasPassed(on: day) == true { return isLast ? .late : .past }
    return isNext ? .now : .later
  }

  private func step(
    _ text: Text, _ day: String, _ state: State, _ context: PageContext, detail: Text? = nil
  ) -> HTML {
    let late: HTML? = state == .late ? " <span class=\"due late\">\(context[DeskText.overdue])</span>" : nil
    return """
      <li class="\(state.rawValue)"\(state == .now ? " aria-current=\"step\"" as HTML : "")><time>\(day)</time> \
      <span>\(context[text])\(late)\(detail.map { "<br><span class=\"faint\">\(context[$0])</span>" as HTML })</span></li>
      """
  }
}

extension ClockStep {
  var text: Text {
    switch self {
    case .handOn: Text("转办", "Handed on")
    case .verify: Text("核实双方材料", "Both sides verified")
    case .decide: Text("作出决定", "Decided")
    case .execute: Text("执行决定", "Carried out")
    }
  }
}
