import CaseBook
import Identity
import Reports
import Rules

/// What the viewer can do about a case, and what was decided: only what the role, the seat and the case's state allow.
struct CaseForms {
  var page: CasePage

  private var found: Case { page.found }

  func html(_ context: PageContext) -> HTML {
    guard let access = context.access else { return .empty }
    func may(_ action: Access.Action) -> Bool { access.may(action, as: page.standing) }
    var parts: [HTML] = []
    if let proposal = page.file.proposal { parts.append(self.proposal(proposal, may(.agree), access, context)) }
    let decided = decisions(context)
    if let decided { parts.append(decided) }
    if found.state == .open, page.file.proposal == nil, may(.decide) { parts.append(decide(context)) }
    if decided != nil, found.state != .closed, may(.withdraw) { parts.append(withdraw(context)) }
    if found.state == .open, found.crossesProvinces || !page.file.statements.isEmpty {
      parts.append(substantiation(may(.substantiate), access, context))
    }
    if let attachments = attachments(may(.substantiate), context) { parts.append(attachments) }
    if found.state == .open, may(.handDown) { parts.append(handDown(context)) }
    return parts.reduce(.empty, +)
  }

  private func form(_ action: String, _ context: PageContext, isUpload: Bool = false, _ body: HTML) -> HTML {
    let type: HTML = isUpload ? " enctype=\"multipart/form-data\"" : ""
    return """
      <form action="/cases/\(found.number.description)/\(action)?\(page.query.text)" method="post"\(type)>\
      \(context.tokenField)<input type="hidden" name="version" value="\(page.file.version.rawValue)">
      \(body)</form>
      """
  }

  private func card(_ title: Text, id: String, _ context: PageContext, _ body: HTML) -> HTML {
    "<section class=\"card\" id=\"\(id)\"><h2>\(context[title])</h2>\(body)</section>\n"
  }

  // MARK: - Deciding

  private func decide(_ context: PageContext) -> HTML {
    let kinds: [HTML] = DecisionKind.allCases.enumerated().map { index, kind in
      let second: HTML? =
        page.policy.secondPerson.contains(kind)
        ? " <span class=\"faint\">\(context[DeskText.secondPerson])</span>" : nil
      return """
        <label class="choice"><input type="radio" name="decision" value="\(kind.rawValue)" required \
        id="decision-\(index + 1)"> <kbd>\(index + 1)</kbd> \(context[kind.short])\(second)</label>
        """
    }
    return card(
      DeskText.decision, id: "decide", context,
      form(
        "decide", context,
        """
        <fieldset class="choices"><legend class="hidden">\(context[DeskText.decision])</legend>\(kinds)</fieldset>
        \(aboutRecord(context))
        <label>\(context[DeskText.reason]) <kbd>r</kbd>
        <textarea name="reason" id="reason" rows="2" maxlength="1000" required></textarea></label>
        <p class="row"><button class="primary" id="submit">\(context[DeskText.submit]) <kbd>Ctrl ⏎</kbd></button>
        <label class="inline-check"><input type="checkbox" name="next" value="1" checked> \
        \(context[DeskText.nextCase])</label></p>
        """))
  }

  /// By place among the hits: the id of a pupil's record that is not covered is not even in the page.
  private func aboutRecord(_ context: PageContext) -> HTML? {
    guard found.evidence.count > 1 else { return nil }
    return """
      <label>\(context[DeskText.aboutRecord]) <select name="record"><option value="">\(context[DeskText.allRecords])\
      </option>\(found.evidence.enumerated().map { index, evidence -> HTML in
        let isCovered = context.access?.covers(evidence.schoolDivision) ?? false
        return """
          <option value="\(index)">\(isCovered ? evidence.recordID : "\(context[DeskText.recordID]) \(index + 1)")</option>
          """
      })</select></label>
      """
  }

  private func proposal(
    _ proposal: Proposal, _ mayAgree: Bool, _ access: Access, _ context: PageContext
  ) -> HTML {
    if page.standing == .side {
      return card(DeskText.secondPerson, id: "proposal", context, "<p>\(context[DeskText.awaitsSecond])</p>")
    }
    let facts: HTML = """
      <p><b>\(proposal.kind.text[context.language])</b> · \(proposal.person) · <time>\(proposal.day.isoText)</time></p>
      <blockquote>\(proposal.reason)</blockquote>
      """
    guard mayAgree else { return card(DeskText.secondPerson, id: "proposal", context, facts) }
    let isOwn = proposal.user == access.viewer.user
    let agree: HTML? =
      isOwn
      ? nil
      : "<button class=\"primary\" name=\"answer\" value=\"agree\" id=\"agree\">\(context[DeskText.agree])</button>"
    return card(
      DeskText.secondPerson, id: "proposal", context,
      facts
        + form(
          "answer", context,
          """
          \(isOwn ? "<p class=\"hint\">\(context[DeskText.waitsForOther])</p>" as HTML : nil)
          <label>\(context[DeskText.reason])<input name="reason" maxlength="1000"></label>
          <p class="row">\(agree) <button name="answer" value="object" id="object">\(context[DeskText.object])</button></p>
          """))
  }

  /// The decisions in force, of each pair.
  private func decisions(_ context: PageContext) -> HTML? {
    let decided = found.evidence.filter { $0.decision != nil }
    if decided.isEmpty { return nil }
    return card(
      DeskText.decidedAs, id: "decisions", context,
      """
      <ul class="plain">\(decided.map { evidence -> HTML in
        guard let decision = evidence.decision else { return .empty }
        if page.standing == .side { return "<li><b>\(decision.kind.text[context.language])</b></li>" }
        let people = [decision.person, decision.secondPerson].filter { !$0.isEmpty }.joined(separator: " + ")
        let blind: HTML? = decision.isBlind ? " · <span class=\"faint\">blind</span>" : nil
        return """
          <li><b>\(decision.kind.text[context.language])</b> · \(people) · <time>\(decision.decidedOn.isoText)</time>\(blind)
          <blockquote>\(decision.reason)</blockquote></li>
          """
      })</ul>
      """)
  }

  private func withdraw(_ context: PageContext) -> HTML {
    card(
      DeskText.withdraw, id: "withdraw", context,
      form(
        "withdraw", context,
        """
        <label>\(context[DeskText.reason])<input name="reason" required maxlength="1000"></label>
        <p><button id="withdraw-button">\(context[DeskText.withdraw])</button></p>
        """))
  }

  private func handDown(_ context: PageContext) -> HTML {
    card(
      DeskText.handDown, id: "hand-down", context,
      form(
        "hand-down", context,
        """
        <p class="row"><label class="grow">\(context[DeskText.handTo])<input name="authority" required \
        pattern="[0-9]{6}" inputmode="numeric" maxlength="6"></label>
        <button>\(context[DeskText.handDown])</button></p>
        """))
  }

  // MARK: - Evidence of the sides

  private func substantiation(_ may: Bool, _ access: Access, _ context: PageContext) -> HTML {
    card(
      DeskText.substantiation, id: "substantiation", context,
      """
      <ul class="plain">\(found.sides.map { side -> HTML in
        let isCovered = found.division(of: side).map(access.covers) ?? false
        let statement = page.file.statements.first { $0.side == side }
        let name = isCovered ? found.recordID(of: side) : context[DeskText.outside]
        guard let statement else {
          return """
            <li>\(name)\(context.colon)<span class="due soon">\(context[DeskText.missing])</span>\
            \(may && isCovered ? statementForm(side, context) : nil)</li>
            """
        }
        // Who filed it would tell where the pupil goes to school.
        guard isCovered else { return "<li>\(name)\(context.colon)✔</li>" }
        return """
          <li>\(name)\(context.colon)✔ \(statement.authority.text[context.language]) · <time>\(statement.day.isoText)</time>\
          <blockquote>\(statement.text)</blockquote></li>
          """
      })</ul>
      """)
  }

  private func statementForm(_ side: CaseSide, _ context: PageContext) -> HTML {
    let place = found.evidence.firstIndex { .hit($0.recordID) == side }
    return form(
      "substantiate", context,
      """
      <input type="hidden" name="record" value="\(place.map(String.init) ?? "")">
      <p class="row"><label class="grow">\(context[DeskText.statementText])<input name="text" required maxlength="1000">\
      </label><button>\(context[DeskText.substantiate])</button></p>
      """)
  }

  /// Documents that the viewer's authority filed or may see, and a form for another.
  private func attachments(_ may: Bool, _ context: PageContext) -> HTML? {
    let shown = page.file.attachments.filter { context.access?.sees($0, of: found, as: page.standing) == true }
    if shown.isEmpty, !may { return nil }
    let add: HTML? =
      may
      ? form(
        "attach", context, isUpload: true,
        """
        <p class="row"><label class="grow">\(context[DeskText.attachment])<input type="file" name="file" required \
        accept=".pdf,.png,.jpg,.jpeg"></label><button>\(context[DeskText.upload])</button></p>
        """) : nil
    return card(
      DeskText.attachments, id: "attachments", context,
      """
      <ul class="plain">\(shown.map { attachment -> HTML in
        """
        <li><a href="/cases/\(found.number.description)/attachments/\(attachment.id)">\(attachment.name)</a> \
        <span class="faint">\(attachment.person) · \(attachment.day.isoText) · \(attachment.size / 1024 + 1) KB</span></li>
        """
      })</ul>\(add)
      """)
  }
}
