/// An HTML document that is built piece by piece: what is put in as text is escaped.
struct HTMLText {
  private(set) var source = ""

  /// Adds markup as it is.
  mutating func raw(_ markup: String) { source += markup }

  mutating func text(_ text: String) { source += Self.escaped(text) }

  /// Adds an element with `text` in it.
  mutating func element(_ name: String, class style: String = "", _ text: String) {
    element(name, class: style) { $0.text(text) }
  }

  /// Adds an element with what `body` adds in it.
  mutating func element(_ name: String, class style: String = "", _ body: (inout HTMLText) -> Void) {
    source += style.isEmpty ? "<\(name)>" : "<\(name) class=\"\(style)\">"
    body(&self)
    source += "</\(name)>"
    if ["tr", "p", "h1", "h2", "h3", "table", "section", "div", "thead", "tbody"].contains(name) { source += "\n" }
  }

  /// A table; columns after the first are numbers where `numbers`.
  mutating func table(_ header: [String], _ rows: [[String]], numbers: Bool = true) {
    element("table", class: numbers ? "numbers" : "") { html in
      html.element("thead") { html in
        html.element("tr") { html in for cell in header { html.element("th", cell) } }
      }
      html.element("tbody") { html in
        for row in rows { html.element("tr") { html in for cell in row { html.element("td", cell) } } }
      }
    }
  }

  /// Text with what HTML and XML take for markup written out.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case _ where scalar.value < 0x20 && scalar != "\n": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
