import CaseBook
import Engine
import Foundation
import Identity
import Rules

/// What `report.html` shows of a night: it opens from disk, needs nothing else, and can be printed.
public struct NightReport: Sendable {
  public var summary: NightSummary
  public var engineVersion: String
  public var modelVersion = ""
  public var ruleSetVersion = ""
  public var files: [NightFileRow] = []
  public var weights: WeightHistogram
  /// From which probability a person looks at a match, and a request is a duplicate.
  public var thresholds: (review: Double, duplicate: Double) = (0, 1)
  public var blocking: [RunSummary.Blocking] = []
  public var overdue: [OverdueRow] = []
  public var cases: [ReportedCase] = []
  public var openCases = 0
  public var measured: MeasuredRun?
  /// Whether names, numbers and birth dates are shown masked.
  public var isMasked = true

  public init(summary: NightSummary, weights: WeightHistogram, engineVersion: String) {
    self.summary = summary
    self.weights = weights
    self.engineVersion = engineVersion
  }

  /// In the head of a report that shows nobody in full.
  private static let maskedMark = "<meta name=\"pupils\" content=\"masked\">"

  /// Whether the document says of itself that it shows nobody in full.
  public static func isMasked(_ document: Data) -> Bool {
    guard let title = document.range(of: Data("<title>".utf8)) else { return false }
    return document[..<title.lowerBound].range(of: Data(maskedMark.utf8)) != nil
  }

  /// The document. What is between the comments `measured` is never the same twice; all else is the same for the same night.
  public func html(_ language: Language) -> String {
    var html = HTMLText()
    let title = "\(NightLabel.night.text[language]) \(summary.night)"
    html.raw(
      """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
      \(isMasked ? Self.maskedMark : "")
      <title>\(HTMLText.escaped(title))</title>
      <style>\(Self.style)</style></head>
      <body>

      """)
    html.element("h1", title)
    html.element("p", class: "faint", ReportText.versions(engineVersion, modelVersion, ruleSetVersion)[language])
    figures(&html, language)
    verdicts(&html, language)
    provinces(&html, language)
    refusedFiles(&html, language)
    overdue(&html, language)
    cases(&html, language)
    weightChart(&html, language)
    blocking(&html, language)
    timeline(&html, language)
    html.raw("</body></html>\n")
    return html.source
  }

  private func figures(_ html: inout HTMLText, _ language: Language) {
    let figures: [(NightLabel, Int)] = [
      (.registrations, summary.registrations), (.requests, summary.requests), (.openCases, summary.openCases),
      (.overdue, summary.overdue), (.files, summary.files), (.rows, summary.rows),
    ]
    html.element("div", class: "figures") { html in
      for (label, number) in figures {
        html.element("div") { html in
          html.element("b", number.grouped)
          html.element("span", label.text[language])
        }
      }
    }
  }

  private func verdicts(_ html: inout HTMLText, _ language: Language) {
    html.element("h2", ReportText.verdicts[language])
    let most = max(summary.verdicts.map(\.count).max() ?? 1, 1)
    html.element("table", class: "bars") { html in
      for count in summary.verdicts {
        guard let verdict = Verdict(rawValue: count.name) else { continue }
        html.element("tr") { html in
          html.element("td", verdict.text[language])
          html.element("td", class: "n", count.count.grouped)
          html.raw("<td><i class=\"\(count.name)\" style=\"width:\(count.count * 100 / most)%\"></i></td>")
          html.element("td", class: "faint", verdict.meaning[language])
        }
      }
    }
    let events = summary.events.filter { $0.count > 0 }
    if events.isEmpty { return }
    html.element("p") { html in
      html.text(
        events.compactMap { count in
          CaseEvent.Kind(rawValue: count.name).map { "\($0.text[language]) \(count.count.grouped)" }
        }.joined(separator: " · "))
    }
  }

  private func provinces(_ html: inout HTMLText, _ language: Language) {
    html.element("h2", ReportText.provinces[language])
    let shown = Verdict.allCases.indices.filter { index in summary.provinces.contains { $0.verdicts[index] > 0 } }
    let header =
      ReportText.provinceColumns.map { $0[language] } + shown.map { Verdict.allCases[$0].text[language] }
    var rows = summary.provinces.map { province in
      [
        "\(province.code) \(province.name)", "\(province.files)", "\(province.refusedFiles)",
        (province.admitted + province.rejected).grouped, province.admitted.grouped, province.rejected.grouped,
        province.requests.grouped,
      ] + shown.map { province.verdicts[$0].grouped }
    }
    rows.append(
      [
        ScreenText.total.text[language], "\(summary.files)", "\(summary.refusedFiles)", summary.rows.grouped,
        summary.admitted.grouped, summary.rejected.grouped, summary.requests.grouped,
      ]
        + shown.map { index in
          (summary.verdicts.first { $0.name == Verdict.allCases[index].rawValue }?.count ?? 0).grouped
        })
    html.table(header, rows)
    if !summary.silent.isEmpty {
      let silent = [NightLabel.silent.text, NightLabel.provinces(summary.silent)].map { $0[language] }
      html.element("p", class: "refused", silent.joined(separator: " "))
    }
  }

  private func refusedFiles(_ html: inout HTMLText, _ language: Language) {
    let refused = files.filter { !$0.refusal.isEmpty }.sorted()
    if refused.isEmpty { return }
    html.element("h2", ReportText.refused[language])
    for file in refused { html.element("p", class: "refused", file.refusal) }
  }

  private func overdue(_ html: inout HTMLText, _ language: Language) {
    if overdue.isEmpty { return }
    html.element("h2", NightLabel.overdue.text[language])
    html.table(
      ReportText.overdueColumns.map { $0[language] },
      overdue.map { row in
        let status = row.status
        return [
          status.requestID, status.kind.text[language], status.status.text[language],
          status.status.holder?.text[language] ?? "", status.status.since.isoText, status.status.due?.code ?? "",
        ]
      }, numbers: false)
  }

  private func blocking(_ html: inout HTMLText, _ language: Language) {
    html.element("h2", ReportText.blocking[language])
    html.table(
      [AnalysisText.rule, .newPairs, .overLimit, .leftOut].map { $0.text[language] },
      blocking.map { [$0.rule, $0.pairs.grouped, $0.blocksOverLimit.grouped, $0.pairsLeftOut.grouped] })
  }

  private func timeline(_ html: inout HTMLText, _ language: Language) {
    guard let measured else { return }
    html.raw("<!-- measured -->\n")
    html.element("h2", ReportText.timeline[language])
    let most = max(measured.stages.map(\.seconds).max() ?? 0, 0.001)
    html.element("table", class: "bars") { html in
      for stage in measured.stages {
        html.element("tr") { html in
          html.element("td", stage.name)
          html.element("td", class: "n", "\(stage.seconds.fixed(places: 2)) s")
          html.raw("<td><i class=\"accepted\" style=\"width:\(Int(stage.seconds * 100 / most))%\"></i></td>")
        }
      }
    }
    html.element(
      "p", class: "faint",
      ReportText.measured(
        wall: measured.wallSeconds.fixed(places: 2), cpu: measured.cpuSeconds.fixed(places: 2),
        mebibytes: measured.peakMemoryBytes >> 20)[language])
    html.raw("<!-- /measured -->\n")
  }
}
