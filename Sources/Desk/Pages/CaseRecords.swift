import CaseBook
import Identity
import Reports
import Rules
import Submission

/// The request and what was found for it, side by side, with the characters that differ marked.
struct CaseRecords {
  var page: CasePage

  private struct Side {
    var recordID: String
    var division: Division
    /// `nil` where it may not be shown, or is no longer there.
    var text: RecordText?
    var evidence: CaseEvidence?
    var isCovered: Bool
  }

  func html(_ context: PageContext) -> HTML {
    let sides = self.sides(context)
    let base = sides[0].text
    return """
      <table class="records"><thead><tr><th></th>\(sides.map { heading($0, context) })</tr></thead><tbody>
      \(rows(sides, base, context))
      \(outsideRow(sides, context))
      </tbody></table>
      """
  }

  private func sides(_ context: PageContext) -> [Side] {
    let (found, access) = (page.found, context.access)
    let request = Side(
      recordID: found.requestID, division: found.requestDivision, text: page.records[.request], evidence: nil,
      isCovered: access?.coversRequest(of: found.requestDivision, school: page.file.school) ?? false)
    return [request]
      + found.evidence.map {
        Side(
          recordID: $0.recordID, division: $0.schoolDivision, text: page.records[.hit($0.recordID)],
          evidence: $0,
          isCovered: access?.covers($0.schoolDivision) ?? false)
      }
  }

  private func heading(_ side: Side, _ context: PageContext) -> HTML {
    let kind: Text =
      side.evidence == nil
      ? DeskText.request : side.evidence?.isRequest == true ? ScreenText.request.text : ScreenText.registration.text
    let name: HTML = side.isCovered ? "<br><span class=\"id\">\(side.recordID)</span>" : ""
    return "<th scope=\"col\">\(context[kind])\(name)</th>"
  }

  private func rows(_ sides: [Side], _ base: RecordText?, _ context: PageContext) -> [HTML] {
    var rows: [HTML] = []
    for column in Column.allCases where column != .recordID {
      let values = sides.map { $0.text?[column] ?? "" }
      if values.allSatisfy(\.isEmpty) { continue }
      // The first side is marked against the second, the others against the first.
      let differences = sides.indices.map { index -> [Bool] in
        guard sides.count > 1, let other = sides[index == 0 ? 1 : 0].text, base != nil, sides[index].text != nil else {
          return []
        }
        return TextDifference(values[index], other[column]).first
      }
      let differs = differences.contains { $0.contains(true) } || lacksOne(sides, values)
      rows.append(
        """
        <tr\(differs ? " class=\"differs\"" as HTML : "")><th scope="row">\(label(column, context))</th>\
        \(sides.indices.map { cell(sides[$0], values[$0], column, differences[$0], context) })</tr>

        """)
      if column == .name { rows.append(readings(sides, context)) }
    }
    return rows
  }

  /// Whether a record that is shown lacks a value that another has.
  private func lacksOne(_ sides: [Side], _ values: [String]) -> Bool {
    let shown = zip(sides, values).filter { $0.0.text != nil }.map(\.1)
    return shown.contains("") && shown.contains { !$0.isEmpty }
  }

  private func cell(
    _ side: Side, _ value: String, _ column: Column, _ marks: [Bool], _ context: PageContext
  ) -> HTML {
    guard side.text != nil else { return "<td class=\"gone\"></td>" }
    let shown = page.isMasked ? column.shown(value) : value
    return "<td>\(Self.marked(shown, marks)) \(meaning(of: value, column, context))</td>"
  }

  private func label(_ column: Column, _ context: PageContext) -> String {
    context.language == .chinese ? column.chinese : column.name.replacing("_", with: " ")
  }

  private func readings(_ sides: [Side], _ context: PageContext) -> HTML {
    """
    <tr class="reading"><th scope="row">\(context.language == .chinese ? "读音" : "reading")</th>\
    \(sides.map { side -> HTML in "<td>\(side.text?.reading(isMasked: page.isMasked) ?? "")</td>" })</tr>
    """
  }

  /// What a code stands for, where it is not known by heart.
  private func meaning(of value: String, _ column: Column, _ context: PageContext) -> HTML? {
    let text: String? =
      switch column {
      case .hukouDivision, .schoolDivision:
        UInt32(value).flatMap { Division(rawValue: $0).fullName }
      case .sex: context.language == .chinese ? ["1": "男", "2": "女"][value] : ["1": "male", "2": "female"][value]
      default: nil
      }
    return text.map { "<span class=\"faint\">\($0)</span>" as HTML }
  }

  /// Of sides outside the viewer's area only the class of the hit and whom to ask.
  private func outsideRow(_ sides: [Side], _ context: PageContext) -> HTML? {
    guard sides.contains(where: { $0.text == nil }) else { return nil }
    return """
      <tr class="outside"><th scope="row"></th>\(sides.map { side -> HTML in
        if side.text != nil { return "<td></td>" }
        if side.isCovered { return "<td><p class=\"hint\">\(context[DeskText.goneRecord])</p></td>" }
        return """
          <td><p class="hint">\(context[DeskText.hiddenRecord])</p>
          <dl class="facts"><dt>\(context[DeskText.hit])</dt><dd>\(hit(side, context))</dd>
          <dt>\(context[DeskText.contact])</dt><dd>\(page.found.handler.text[context.language])</dd></dl></td>
          """
      })</tr>
      """
  }

  private func hit(_ side: Side, _ context: PageContext) -> String {
    (side.evidence?.reason.text ?? page.found.verdict.text)[context.language]
  }

  /// The characters that differ are marked, masked ones too.
  static func marked(_ value: String, _ marks: [Bool]) -> HTML {
    guard marks.contains(true) else { return "\(value)" }
    return value.unicodeScalars.enumerated().reduce(into: HTML.empty) { html, scalar in
      let isMarked = scalar.offset < marks.count && marks[scalar.offset]
      html += isMarked ? "<mark>\(String(scalar.element))</mark>" : "\(String(scalar.element))"
    }
  }
}
