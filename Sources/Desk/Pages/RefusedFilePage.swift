import Reports

/// Why a file, or rows of it, were not used, and what to correct: for the person in the province who sent it.
struct RefusedFilePage {
  var night: String
  var file: NightFileRow
  /// What is wrong with it, found by reading it again; `nil` where it can no longer be read.
  var findings: FileFindings?
  /// Then what the night wrote down of its rows.
  var recorded: FileFindings?

  private var address: String { FileAddress.path(file.name, night: night) }

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      file.name, context, section: .nights,
      """
      <h1>\(file.name) <span class="faint count">\(night)</span></h1>
      \(whatHappened(context))
      \(whatIsWrong(context))
      """)
  }

  private var summary: Text {
    if !file.refusal.isEmpty { return NightPageText.refusedWhole }
    if file.rejected > 0 { return NightPageText.rowsRejected }
    return (findings ?? recorded)?.isClean == false ? NightPageText.looksWrong : NightPageText.clean
  }

  private func whatHappened(_ context: PageContext) -> HTML {
    """
    <section class="card"><h2>\(context[NightPageText.whatHappened])</h2>
    \(!file.refusal.isEmpty ? "<p class=\"problem\">\(reason(context))</p>" : nil)
    <p><b>\(context[summary])</b></p>
    <p>\(context[NightPageText.counts(
        rows: findings?.rows ?? file.rows, wrong: findings?.rejected ?? file.rejected, used: file.admitted)])</p>
    \(findings == nil ? "<p class=\"hint\">\(context[NightPageText.cannotLook])</p>" : nil)
    <p class="hint">\(context[NightPageText.checkBefore])</p></section>
    """
  }

  /// The night's own words, as of a signature that was wrong; in the reader's language where the same is found again.
  private func reason(_ context: PageContext) -> String {
    guard let refusal = findings?.refusal,
      Language.allCases.contains(where: { refusal.text(file: file.name)[$0] == file.refusal })
    else { return file.refusal }
    if case .tooManyRejected(let count, let rows) = refusal.kind {
      return context[NightPageText.tooManyRejected(count, of: rows)]
    }
    return refusal.text(file: file.name)[context.language]
  }

  /// What is to be corrected first; the rest can be unfolded.
  private func whatIsWrong(_ context: PageContext) -> HTML? {
    guard let all = (findings ?? recorded)?.groups else { return nil }
    let groups = FindingKind.Effect.allCases.compactMap { effect in
      let groups = all.filter { $0.kind.effect == effect }
      return groups.isEmpty ? nil : (title: effect.title[context.language], groups: groups)
    }
    guard let first = groups.first else { return nil }
    return """
      <section class="card"><div class="title"><h2>\(context[NightPageText.errors])</h2><span class="grow"></span>
      <a class="button primary" href="\(address)/errors.csv">\(context[NightPageText.download])</a></div>
      <p>\(first.title)</p>\(table(first.groups, context))
      \(groups.dropFirst().map { title, groups -> HTML in
        "<details><summary>\(title) \(groups.reduce(0) { $0 + $1.count }.grouped)</summary>\(table(groups, context))</details>\n"
      })</section>
      """
  }

  private func table(_ groups: [FileFindings.Group], _ context: PageContext) -> HTML {
    """
    <table class="list"><thead><tr><th class="n">\(context[NightPageText.count])</th><th>\(context[NightPageText.problem])</th>\
    <th>\(context[NightPageText.correction])</th><th>\(context[NightPageText.examples])</th></tr></thead><tbody>
    \(groups.map { row($0, context) })</tbody></table>
    """
  }

  private func row(_ group: FileFindings.Group, _ context: PageContext) -> HTML {
    let examples = group.examples.map { finding -> HTML in
      let column =
        finding.column.map { column in
          let value = finding.maskedValue.isEmpty ? "" : " \(finding.maskedValue)"
          return "（\(ColumnName.text(column, context))\(value)）"
        } ?? ""
      return "<span class=\"example\">\(context[NightPageText.line(finding.line)])\(column)</span> "
    }
    return """
      <tr><td class="n">\(group.count.grouped)</td><td class="wrap"><b>\(group.kind.text[context.language])</b></td>\
      <td class="wrap">\(group.kind.fix(column: group.column)[context.language])</td><td class="wrap">\(examples)</td></tr>

      """
  }
}
