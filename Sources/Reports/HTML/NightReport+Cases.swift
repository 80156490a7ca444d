import CaseBook
import Engine
import Linkage
import Rules
import Submission

/// A case of the night as the report shows it: both records, and what the match weight is the sum of.
public struct ReportedCase: Sendable {
  public var found: Case
  public var request: RecordText
  public var other: RecordText
  public var waterfall: Waterfall

  public init(found: Case, request: RecordText, other: RecordText, waterfall: Waterfall) {
    self.found = found
    self.request = request
    self.other = other
    self.waterfall = waterfall
  }
}

extension NightReport {
  func cases(_ html: inout HTMLText, _ language: Language) {
    html.element("h2", ReportText.cases(shown: cases.count, open: openCases)[language])
    for reported in cases {
      html.element("section") { html in
        let found = reported.found
        html.element("h3") { html in
          html.element("span", class: "mark \(found.verdict.rawValue)", found.verdict.text[language])
          html.text(" \(found.number) · \(found.handler.text[language])")
          if found.due != .none { html.text(" · \(ScreenText.due.text[language]) \(found.due.isoText)") }
        }
        html.element("div", class: "pair") { html in
          html.element("div") { records(reported, &$0, language) }
          html.element("div") { $0.raw(reported.waterfall.svg(subject: "", language: language)) }
        }
      }
    }
  }

  private func records(_ reported: ReportedCase, _ html: inout HTMLText, _ language: Language) {
    html.element("table", class: "records") { html in
      html.element("tr") { html in
        html.element("th", "")
        html.element("th", reported.request.recordID)
        html.element("th", reported.other.recordID)
      }
      for column in Column.allCases where column != .recordID {
        let (a, b) = (reported.request[column], reported.other[column])
        if a.isEmpty, b.isEmpty { continue }
        let difference = TextDifference(a, b)
        html.element("tr", class: difference.isEmpty ? "" : "differs") { html in
          html.element("td", language == .chinese ? column.chinese : column.name.replacing("_", with: " "))
          html.element("td") { marked(isMasked ? column.shown(a) : a, difference.first, &$0) }
          html.element("td") { marked(isMasked ? column.shown(b) : b, difference.second, &$0) }
        }
      }
    }
  }

  /// The characters that differ are marked, masked ones too.
  private func marked(_ value: String, _ marks: [Bool], _ html: inout HTMLText) {
    for (index, scalar) in value.unicodeScalars.enumerated() {
      if index < marks.count, marks[index] {
        html.element("mark", String(scalar))
      } else {
        html.text(String(scalar))
      }
    }
  }

  func weightChart(_ html: inout HTMLText, _ language: Language) {
    html.element("h2", ReportText.weights[language])
    html.raw(
      WeightChart(
        weights: weights,
        thresholds: [
          (MatchWeight(probability: thresholds.review), Verdict.review.text),
          (MatchWeight(probability: thresholds.duplicate), Verdict.duplicate.text),
        ]
      ).svg(language))
  }
}
