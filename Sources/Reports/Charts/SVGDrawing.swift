/// A drawing that is built shape by shape and ends as the text of an SVG file. Lengths are pixels, the origin is top left.
struct SVGDrawing {
  let width: Double
  let height: Double
  private var elements: [String] = []

  /// Colours of all charts: dark enough to be told apart in grey, and by those who do not see red and green.
  enum Colour: String {
    case ink = "#1f2933"
    case faint = "#7b8794"
    case grid = "#e4e7eb"
    case blue = "#1f6fb2"
    case orange = "#d9730d"
    case background = "#ffffff"
  }

  enum Anchor: String { case start, middle, end }

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  mutating func rectangle(x: Double, y: Double, width: Double, height: Double, fill: Colour) {
    elements.append(
      #"<rect x="\#(n(x))" y="\#(n(y))" width="\#(n(max(width, 0)))" height="\#(n(height))" fill="\#(fill.rawValue)"/>"#
    )
  }

  mutating func line(
    from a: (x: Double, y: Double), to b: (x: Double, y: Double), colour: Colour, isDashed: Bool = false
  ) {
    let dash = isDashed ? #" stroke-dasharray="4 4""# : ""
    elements.append(
      #"<line x1="\#(n(a.x))" y1="\#(n(a.y))" x2="\#(n(b.x))" y2="\#(n(b.y))" stroke="\#(colour.rawValue)"\#(dash)/>"#)
  }

  mutating func polyline(_ points: [(x: Double, y: Double)], colour: Colour) {
    let list = points.map { "\(n($0.x)),\(n($0.y))" }.joined(separator: " ")
    elements.append(
      #"<polyline points="\#(list)" fill="none" stroke="\#(colour.rawValue)" stroke-width="2" stroke-linejoin="round"/>"#
    )
  }

  mutating func dot(x: Double, y: Double, radius: Double, fill: Colour) {
    elements.append(#"<circle cx="\#(n(x))" cy="\#(n(y))" r="\#(n(radius))" fill="\#(fill.rawValue)"/>"#)
  }

  /// `y` is the baseline.
  mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 13, colour: Colour = .ink, anchor: Anchor = .start,
    isBold: Bool = false
  ) {
    let weight = isBold ? #" font-weight="600""# : ""
    elements.append(
      #"<text x="\#(n(x))" y="\#(n(y))" font-size="\#(n(size))" fill="\#(colour.rawValue)" "#
        + #"text-anchor="\#(anchor.rawValue)"\#(weight)>\#(Self.escaped(text))</text>"#)
  }

  /// The file: self-contained, with a title for those who do not see it.
  func document(title: String) -> String {
    let fonts = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(n(width))" height="\(n(height))" \
      viewBox="0 0 \(n(width)) \(n(height))" font-family="\(fonts)" role="img">
      <title>\(Self.escaped(title))</title>
      <rect width="100%" height="100%" fill="\(Colour.background.rawValue)"/>
      \(elements.joined(separator: "\n"))
      </svg>

      """
  }

  /// A drawing's text has no lines.
  private static func escaped(_ text: String) -> String { HTMLText.escaped(text.replacing("\n", with: " ")) }

  private func n(_ length: Double) -> String {
    let text = length.fixed(places: 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
