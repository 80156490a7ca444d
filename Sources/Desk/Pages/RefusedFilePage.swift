import Reports

/// Why a file, or rows of it, were not used, and what to correct: for the person in the province who sent it.
struct RefusedFilePage {
  var night: String
  var file: NightFileRow
  /// `nil` where the file can no longer be read.
  var findings: FileFindings?

  private var address: String { "/nights/\(night)/files/\(file.name)" }

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      file.name, context, section: .nights,
      """
      <h1>\(file.name) <span class="faint count">\(night)</span></h1>
      \(whatHappened(context))
      \(whatIsWrong(context))
      """)
  }

  private func whatHappened(_ context: PageContext) -> HTML {
    let isRefused = !file.refusal.isEmpty
    let reason = findings?.refusal.map { $0.text(file: file.name)[context.language] } ?? file.refusal
    return """
      <section class="card"><h2>\(context[NightPageText.whatHappened])</h2>
      \(isRefused ? "<p class=\"problem\">\(reason)</p>" : nil)
      <p><b>\(context[isRefused ? NightPageText.refusedWhole : file.rejected > 0 ? NightPageText.rowsRejected : NightPageText.clean])</b></p>
      <p>\(context[NightPageText.rows]) \((findings?.rows ?? file.rows).grouped) · \(context[NightPageText.admitted]) \
      \(file.admitted.grouped) · \(context[NightPageText.rejected]) \((findings?.rejected ?? file.rejected).grouped)</p>
      \(findings == nil ? "<p class=\"hint\">\(context[NightPageText.cannotLook])</p>" : nil)
      <p class="hint">\(context[NightPageText.checkBefore])</p></section>
      """
  }

  private func whatIsWrong(_ context: PageContext) -> HTML? {
    guard let findings, !findings.groups.isEmpty else { return nil }
    return """
      <section class="card"><h2>\(context[NightPageText.errors])</h2>
      <p><a class="button primary" href="\(address)/errors.csv">\(context[NightPageText.download])</a></p>
      <table class="list"><thead><tr><th class="n">\(context[NightPageText.count])</th><th>\(context[NightPageText.problem])</th>\
      <th>\(context[NightPageText.correction])</th><th>\(context[NightPageText.examples])</th></tr></thead><tbody>
      \(findings.groups.map { row($0, context) })</tbody></table></section>
      """
  }

  private func row(_ group: FileFindings.Group, _ context: PageContext) -> HTML {
    let examples = group.examples.map { finding -> HTML in
      let column = finding.column.map { "（\(ColumnName.text($0, context)) \(finding.maskedValue)）" } ?? ""
      return "<div>\(context[NightPageText.line(finding.line)])\(column)</div>"
    }
    return """
      <tr><td class="n">\(group.count.grouped)</td><td class="wrap"><b>\(group.kind.text[context.language])</b></td>\
      <td class="wrap">\(group.kind.fix(column: group.column)[context.language])</td><td class="wrap">\(examples)</td></tr>

      """
  }
}
