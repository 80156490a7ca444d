import CaseBook
import Identity
import Reports
import Rules

/// All nights, the latest first.
struct NightListPage {
  var nights: [(name: String, summary: PublishedSummary, refused: Int)]
  /// `nil` for a province.
  var live: LiveNight?

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      context[NightPageText.title], context, section: .nights,
      """
      <h1>\(context[NightPageText.title])</h1>
      \(live?.html(context))
      \(nights.isEmpty ? "<p class=\"empty\">\(context[NightPageText.noNights])</p>" : table(context))
      """)
  }

  private func table(_ context: PageContext) -> HTML {
    """
    <table class="list" id="list"><thead><tr><th>\(context[NightPageText.night])</th>\
    <th class="n">\(context[NightPageText.rows])</th><th class="n">\(context[NightPageText.admitted])</th>\
    <th class="n">\(context[NightPageText.rejected])</th><th class="n">\(context[NightPageText.refused])</th>\
    <th>\(context[NightPageText.verdicts])</th></tr></thead><tbody>
    \(nights.map { night -> HTML in
      """
      <tr><td><a href="/nights/\(night.name)">\(night.name)</a></td><td class="n">\(night.summary.rows.read.grouped)</td>\
      <td class="n">\(night.summary.rows.admitted.grouped)</td><td class="n">\(night.summary.rows.rejected.grouped)</td>\
      <td class="n">\(night.refused)</td><td>\(VerdictCounts.html(night.summary.verdicts ?? [:], context))</td></tr>

      """
    })</tbody></table>
    """
  }
}

/// How many requests got which verdict, on one line.
enum VerdictCounts {
  static func html(_ counts: [String: Int], _ context: PageContext) -> HTML {
    Verdict.allCases.reduce(into: HTML.empty) { html, verdict in
      guard let count = counts[verdict.rawValue], count > 0 else { return }
      html += "<span class=\"faint\">\(verdict.text[context.language])</span> \(count.grouped) &nbsp; "
    }
  }
}

/// One night: stages, provinces, every file with what became of it.
struct NightPage {
  var name: String
  /// `nil` for a province, which sees its own files alone.
  var summary: PublishedSummary?
  var files: [NightFileRow]
  var hasReport: Bool

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      name, context, section: .nights,
      """
      <div class="title"><h1>\(context[NightPageText.title]) \(name)</h1><span class="grow"></span>
      \(hasReport ? "<a class=\"button\" href=\"/nights/\(name)/report\">\(context[NightPageText.report])</a>" : nil)
      <a class="button" id="back" href="/nights">\(context[NightPageText.allNights])</a></div>
      \(summary.map { figures($0, context) })
      <section class="card"><h2>\(context[NightPageText.files])</h2>\(table(context))</section>
      <div class="columns">
      \(summary?.measured.map { stages($0, context) })
      \(summary == nil ? nil : provinces(context))
      \(summary?.silentProvinces.flatMap { silent($0, context) })
      </div>
      """)
  }

  private func figures(_ summary: PublishedSummary, _ context: PageContext) -> HTML {
    let figures: [(Text, Int)] = [
      (NightPageText.files, files.count), (NightPageText.refused, files.count { !$0.refusal.isEmpty }),
      (NightPageText.rows, summary.rows.read), (NightPageText.admitted, summary.rows.admitted),
      (NightPageText.rejected, summary.rows.rejected),
    ]
    let verdicts = Verdict.allCases.compactMap { verdict in
      summary.verdicts?[verdict.rawValue].map { (verdict.text, $0) }
    }
    return """
      <div class="figures">\((figures + verdicts).map {
        "<div><b>\($0.1.grouped)</b><span>\(context[$0.0])</span></div>" as HTML
      })</div>
      """
  }

  private func table(_ context: PageContext) -> HTML {
    // What went wrong comes first.
    let sorted = files.sorted {
      ($0.refusal.isEmpty ? 1 : 0, $0.rejected > 0 ? 0 : 1, $0.name) < (
        $1.refusal.isEmpty ? 1 : 0, $1.rejected > 0 ? 0 : 1, $1.name
      )
    }
    return """
      <table class="list" id="list"><thead><tr><th>\(context[NightPageText.file])</th>\
      <th>\(context[NightPageText.province])</th><th class="n">\(context[NightPageText.rows])</th>\
      <th class="n">\(context[NightPageText.admitted])</th><th class="n">\(context[NightPageText.rejected])</th>\
      <th>\(context[NightPageText.outcome])</th></tr></thead><tbody>
      \(sorted.map { row($0, context) })</tbody></table>
      """
  }

  private func row(_ file: NightFileRow, _ context: PageContext) -> HTML {
    let isRefused = !file.refusal.isEmpty
    let link: HTML? =
      isRefused || file.rejected > 0
      ? " · <a href=\"\(FileAddress.path(file.name, night: name))\">\(context[NightPageText.seeErrors])</a>" : nil
    let result: HTML =
      isRefused
      ? "<span class=\"refused-name\">\(context[NightPageText.refused])</span>" : "\(context[NightPageText.used])"
    let province = Division(provinceCode: file.province)?.name ?? "–"
    return """
      <tr><td>\(file.name)</td><td>\(province)</td><td class="n">\(file.rows.grouped)</td>\
      <td class="n">\(file.admitted.grouped)</td><td class="n">\(file.rejected.grouped)</td><td>\(result)\(link)</td></tr>

      """
  }

  private func stages(_ measured: PublishedSummary.Measured, _ context: PageContext) -> HTML {
    """
    <section class="card"><h2>\(context[NightPageText.stages])</h2><table class="list"><thead><tr>\
    <th>\(context[NightPageText.stage])</th><th class="n">\(context[NightPageText.rows])</th>\
    <th class="n">\(context[NightPageText.seconds])</th></tr></thead><tbody>
    \(measured.stages.map { stage -> HTML in
      """
      <tr><td>\(NightStage(rawValue: stage.stage)?.text[context.language] ?? stage.stage)</td><td class="n">\(stage.rows.grouped)</td><td class="n">\(stage.seconds.fixed(places: 2))</td></tr>

      """
    })</tbody></table></section>
    """
  }

  /// Who was expected to send something, and did not.
  private func silent(_ provinces: [PublishedSummary.Silent], _ context: PageContext) -> HTML? {
    if provinces.isEmpty { return nil }
    return """
      <section class="card"><h2>\(context[NightLabel.silent.text])</h2><ul>
      \(provinces.map { province -> HTML in
        let name = Division(provinceCode: province.province)?.name ?? province.province
        let silent = SilentProvince(code: province.province, name: name, lastNight: province.lastNight)
        return "<li><a href=\"/provinces/\(silent.code)\">\(silent.text[context.language])</a></li>\n"
      })</ul></section>
      """
  }

  private func provinces(_ context: PageContext) -> HTML {
    let byProvince = Dictionary(grouping: files, by: \.province).sorted { $0.key < $1.key }
    return """
      <section class="card"><h2>\(context[DeskText.provinces])</h2><table class="list"><thead><tr>\
      <th>\(context[NightPageText.province])</th><th class="n">\(context[NightPageText.files])</th>\
      <th class="n">\(context[NightPageText.refused])</th><th class="n">\(context[NightPageText.rows])</th>\
      <th class="n">\(context[NightPageText.rejected])</th></tr></thead><tbody>
      \(byProvince.map { code, files -> HTML in
        let province = Division(provinceCode: code)
        let name: HTML = province == nil ? "–" : "<a href=\"/provinces/\(code)\">\(province?.name ?? code)</a>"
        return """
          <tr><td>\(name)</td><td class="n">\(files.count)</td><td class="n">\(files.count { !$0.refusal.isEmpty })</td>\
          <td class="n">\(files.reduce(0) { $0 + $1.rows }.grouped)</td>\
          <td class="n">\(files.reduce(0) { $0 + $1.rejected }.grouped)</td></tr>

          """
      })</tbody></table></section>
      """
  }
}
