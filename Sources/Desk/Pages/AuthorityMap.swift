import CaseBook
import Identity
import Reports
import Rules

/// How the schools of a case hang together: each school's authorities, up to the lowest one that all have in common (R13, R14).
struct AuthorityMap {
  var found: Case

  private static let (width, rowHeight, columnWidth) = (640, 54, 190)

  func svg(_ context: PageContext) -> HTML {
    let divisions = ([found.requestDivision] + found.evidence.map(\.schoolDivision)).reduce(into: [Division]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let isCovered = divisions.prefix(4).map { context.access?.covers($0) ?? false }
    let shared = Set(zip(divisions, isCovered).filter(\.1).flatMap { Authority.chain(above: $0.0) } + [found.handler])
    // Where a pupil outside the viewer's area goes to school is not told: only who is above both.
    let chains = zip(divisions, isCovered).map { division, isCovered in
      Authority.chain(above: division).filter { isCovered || shared.contains($0) }
    }
    let levels = AuthorityLevel.allCases.reversed().filter { level in
      chains.contains { $0.contains { $0.level == level } }
    }
    let height = (levels.count + 1) * Self.rowHeight + 8
    var body: HTML = ""
    var places: [Authority: (x: Int, y: Int)] = [:]
    for (row, level) in levels.enumerated() {
      let authorities = chains.compactMap { $0.first { $0.level == level } }.reduce(into: [Authority]()) {
        if !$0.contains($1) { $0.append($1) }
      }
      for authority in authorities {
        let columns = chains.indices.filter { chains[$0].contains(authority) }
        let x = columns.reduce(0) { $0 + center($1, of: chains.count) } / max(columns.count, 1)
        places[authority] = (x, row * Self.rowHeight + 22)
      }
    }
    for (column, chain) in chains.enumerated() {
      let school = (x: center(column, of: chains.count), y: levels.count * Self.rowHeight + 22)
      var below = school
      for authority in chain {
        guard let place = places[authority] else { continue }
        body += line(below, place)
        below = place
      }
      let name = divisions[column].name ?? divisions[column].code
      let label = isCovered[column] ? "\(context[DeskText.school]) · \(name)" : context[DeskText.outside]
      body += box(school, label: label, style: "school")
    }
    for (authority, place) in places.sorted(by: { ($0.value.y, $0.value.x) < ($1.value.y, $1.value.x) }) {
      let style = authority == found.handler ? "handler" : authority == found.authority ? "owner" : "authority"
      body += box(place, label: authority.shortText(context.language), style: style)
    }
    return """
      <svg class="map" viewBox="0 0 \(Self.width) \(height)" role="img">
      <title>\(context[DeskText.map])\(context.colon)\(found.handler.text[context.language])</title>\(body)</svg>
      """
  }

  private func center(_ column: Int, of count: Int) -> Int { Self.width * (2 * column + 1) / (2 * max(count, 1)) }

  private func line(_ a: (x: Int, y: Int), _ b: (x: Int, y: Int)) -> HTML {
    "<line x1=\"\(a.x)\" y1=\"\(a.y)\" x2=\"\(b.x)\" y2=\"\(b.y)\"/>"
  }

  private func box(_ place: (x: Int, y: Int), label: String, style: String) -> HTML {
    let width = min(Self.columnWidth, max(90, label.unicodeScalars.reduce(24) { $0 + ($1.isASCII ? 8 : 14) }))
    return """
      <g class="\(style)"><rect x="\(place.x - width / 2)" y="\(place.y - 17)" width="\(width)" height="34" rx="6"/>\
      <text x="\(place.x)" y="\(place.y + 5)" text-anchor="middle">\(label)</text></g>
      """
  }
}
