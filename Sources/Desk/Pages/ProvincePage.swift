import Identity
import Reports

/// A province's files of one night, counted.
struct ProvinceNight: Sendable {
  var night: String
  var files: [NightFileRow]

  var rows: Int { files.reduce(0) { $0 + $1.rows } }
  var rejected: Int { files.reduce(0) { $0 + $1.rejected } }
  var refused: Int { files.count { !$0.refusal.isEmpty } }
}

/// How good a province's data were, night by night.
struct ProvincePage {
  var province: Division
  /// The latest first.
  var nights: [ProvinceNight]

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      province.name ?? province.code, context, section: .provinces,
      """
      <h1>\(province.name ?? province.code) · \(context[NightPageText.quality])</h1>
      \(nights.isEmpty ? "<p class=\"empty\">\(context[NightPageText.noFiles])</p>" : body(context))
      """)
  }

  private func body(_ context: PageContext) -> HTML {
    """
    <section class="card chart"><h2>\(context[NightPageText.shareByNight])</h2>\(chart(context))</section>
    <section class="card"><h2>\(context[NightPageText.overTime])</h2>
    <table class="list"><thead><tr><th>\(context[NightPageText.night])</th><th class="n">\(context[NightPageText.files])</th>\
    <th class="n">\(context[NightPageText.refused])</th><th class="n">\(context[NightPageText.rows])</th>\
    <th class="n">\(context[NightPageText.rejected])</th><th class="n">\(context[NightPageText.share])</th></tr></thead><tbody>
    \(nights.map { night -> HTML in
      """
      <tr><td><a href="/nights/\(night.night)">\(night.night)</a></td><td class="n">\(night.files.count)</td>\
      <td class="n">\(night.refused)</td><td class="n">\(night.rows.grouped)</td><td class="n">\(night.rejected.grouped)</td>\
      <td class="n">\(Self.percent(night.rejected, of: night.rows))</td></tr>

      """
    })</tbody></table></section>
    """
  }

  static func percent(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : "\((Double(part) * 100 / Double(whole)).fixed(places: 2)) %"
  }

  /// The share of rejected rows as bars, a night a bar, the oldest first; refused files are dots above.
  private func chart(_ context: PageContext) -> HTML {
    let shown = Array(nights.prefix(60).reversed())
    let shares = shown.map { $0.rows == 0 ? 0 : Double($0.rejected) / Double($0.rows) }
    let most = max(shares.max() ?? 0, 0.001)
    let (width, height) = (900.0, 150.0)
    let step = width / Double(max(shown.count, 12))
    var body: HTML = ""
    for (index, night) in shown.enumerated() {
      let bar = max(shares[index] / most * height, 1)
      let left = 40 + Double(index) * step
      body += """
        <rect x="\(left.fixed(places: 1))" y="\((height + 20 - bar).fixed(places: 1))" width="\((step * 0.7).fixed(places: 1))" \
        height="\(bar.fixed(places: 1))" fill="#1f6fb2"><title>\(night.night)\(context.colon)\(Self.percent(night.rejected, of: night.rows))\
        </title></rect>
        """
      if night.refused > 0 {
        body += """
          <circle cx="\((left + step * 0.35).fixed(places: 1))" cy="10" r="6" fill="#a61b13"><title>\
          \(context[NightPageText.refused]) \(night.refused)</title></circle>
          """
      }
      if index == 0 || index == shown.count - 1 || shown.count <= 12 {
        body += """
          <text x="\((left + step * 0.35).fixed(places: 1))" y="190" font-size="12" text-anchor="middle" fill="#556270">\
          \(String(night.night.dropFirst(5)))</text>
          """
      }
    }
    return """
      <svg viewBox="0 0 960 200" role="img"><title>\(context[NightPageText.share])</title>
      <line x1="40" y1="170" x2="940" y2="170" stroke="#8795a3"/>
      <text x="34" y="30" font-size="12" text-anchor="end" fill="#556270">\((most * 100).fixed(places: 1))%</text>\(body)</svg>
      """
  }
}

/// All provinces that sent something.
struct ProvinceListPage {
  var provinces: [(province: Division, nights: [ProvinceNight])]

  func html(_ context: PageContext) -> HTML {
    PageFrame.page(
      context[DeskText.provinces], context, section: .provinces,
      """
      <h1>\(context[DeskText.provinces])</h1>
      <table class="list" id="list"><thead><tr><th>\(context[NightPageText.province])</th>\
      <th class="n">\(context[NightPageText.files])</th><th class="n">\(context[NightPageText.refused])</th>\
      <th class="n">\(context[NightPageText.rows])</th><th class="n">\(context[NightPageText.rejected])</th>\
      <th class="n">\(context[NightPageText.share])</th></tr></thead><tbody>
      \(provinces.map { province, nights -> HTML in
        let (rows, rejected) = (nights.reduce(0) { $0 + $1.rows }, nights.reduce(0) { $0 + $1.rejected })
        return """
          <tr><td><a href="/provinces/\(province.code)">\(province.name ?? province.code)</a></td>\
          <td class="n">\(nights.reduce(0) { $0 + $1.files.count })</td><td class="n">\(nights.reduce(0) { $0 + $1.refused })</td>\
          <td class="n">\(rows.grouped)</td><td class="n">\(rejected.grouped)</td>\
          <td class="n">\(ProvincePage.percent(rejected, of: rows))</td></tr>

          """
      })</tbody></table>
      """)
  }
}
