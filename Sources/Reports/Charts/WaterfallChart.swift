import Linkage

/// The waterfall as a drawing.
extension Waterfall {
  private static let rowHeight = 30.0
  /// Where names, levels and bars stand.
  private struct Layout {
    var width: Double
    var margin: Double
    var levels: Double
    var bars: (left: Double, right: Double)
    /// Where the numbers end.
    var numbers: Double { min(bars.right + 70, width - margin) }
  }

  private static let wide = Layout(width: 940, margin: 24, levels: 130, bars: (410, 850))
  /// For half a page, where the wide one's letters would be too small.
  private static let narrow = Layout(width: 620, margin: 4, levels: 84, bars: (262, 560))

  /// The SVG file; `subject` names the two records, or is empty where they are named beside it.
  public func svg(subject: String, language: Language, isNarrow: Bool = false) -> String {
    let layout = isNarrow ? Self.narrow : Self.wide
    let top = 92.0
    let height = top + Self.rowHeight * Double(steps.count + 1) + 56
    var drawing = SVGDrawing(width: layout.width, height: height)
    let scale = ChartScale(range, from: layout.bars.left, to: layout.bars.right)
    drawing.text(subject, x: layout.margin, y: 32, size: 17, isBold: true)
    drawing.text(title(language), x: layout.margin, y: 56, colour: .faint)
    let bottom = top + Self.rowHeight * Double(steps.count + 1)
    for tick in scale.ticks(7) {
      drawing.line(from: (scale(tick), top - 8), to: (scale(tick), bottom), colour: tick == 0 ? .faint : .grid)
      drawing.text(
        "\(tick < 0 ? "−" : "")\(abs(tick).fixed(places: scale.places(7)))", x: scale(tick), y: bottom + 18, size: 12,
        colour: .faint,
        anchor: .middle)
    }
    for (index, step) in steps.enumerated() {
      let y = top + Self.rowHeight * Double(index)
      row(
        &drawing, step.name[language], step.level?[language], bits: step.bits, from: step.start, y: y, scale: scale,
        layout)
      // The sum so far, carried on to the next step.
      drawing.line(
        from: (scale(step.end), y + 22), to: (scale(step.end), y + Self.rowHeight + 4), colour: .faint)
    }
    let y = bottom - Self.rowHeight
    let sum = Double(weight.bits)
    drawing.rectangle(
      x: min(scale(0), scale(sum)), y: y + 4, width: abs(scale(sum) - scale(0)), height: 18, fill: .ink)
    drawing.text(ExplainText.matchWeight[language], x: layout.margin, y: y + 18, isBold: true)
    drawing.text(Self.signed(sum), x: layout.numbers, y: y + 18, anchor: .end, isBold: true)
    drawing.text(result(language), x: layout.margin, y: bottom + 42, isBold: true)
    return drawing.document(title: subject.isEmpty ? result(language) : "\(subject): \(result(language))")
  }

  private func row(
    _ drawing: inout SVGDrawing, _ name: String, _ level: String?, bits: Double, from start: Double, y: Double,
    scale: ChartScale, _ layout: Layout
  ) {
    drawing.text(name, x: layout.margin, y: y + 18)
    if let level {
      let lines = Self.lines(level, width: Int((layout.bars.left - layout.levels) / 6.5))
      for (index, line) in lines.enumerated() {
        let middle = Double(2 * index + 1 - lines.count) * 6.5
        drawing.text(line, x: layout.levels, y: y + 18 + middle, size: 12, colour: .faint)
      }
    }
    let (a, b) = (scale(start), scale(start + bits))
    drawing.rectangle(x: min(a, b), y: y + 4, width: max(abs(b - a), 1), height: 18, fill: bits < 0 ? .orange : .blue)
    drawing.text(Self.signed(bits), x: layout.numbers, y: y + 18, anchor: .end)
  }

  /// The text on one line, or on two where it is wider than `width` columns: broken after a space or a comma, or where it must be.
  static func lines(_ text: String, width: Int) -> [String] {
    if text.displayWidth <= width { return [text] }
    let fitting = text.indices.filter { String(text[...$0]).displayWidth <= width }
    guard let last = fitting.last(where: { text[$0] == " " || text[$0] == "，" }) ?? fitting.last else { return [text] }
    let first = text[last] == " " ? text[..<last] : text[...last]
    return [String(first), String(text[text.index(after: last)...])]
  }
}
