import Linkage

/// The waterfall as lines for a terminal.
extension Waterfall {
  private static let barWidth = 44

  /// The lines, each with its line break: a title, a line a step, the match weight and the probability.
  public func text(_ language: Language) -> String {
    let names = steps.map { $0.name[language] } + [ExplainText.matchWeight[language]]
    let levels = steps.map { $0.level?[language] ?? "" }
    let nameWidth = names.map(\.displayWidth).max() ?? 0
    let levelWidth = levels.map(\.displayWidth).max() ?? 0
    let scale = ChartScale(range, from: 0, to: Double(Self.barWidth))
    let zero = column(0, scale)

    func line(_ name: String, _ level: String, _ bits: Double, from start: Double, fill: Character) -> String {
      let bar = bar(from: column(start, scale), to: column(start + bits, scale), zero: zero, fill: fill)
      let number = Self.signed(bits)
      let padding = String(repeating: " ", count: max(0, 6 - number.count))
      return "  \(name.padded(to: nameWidth))  \(level.padded(to: levelWidth))  \(padding)\(number)  \(bar)".trimmedEnd
        + "\n"
    }

    var text = "\(title(language))\n"
    for (index, step) in steps.enumerated() {
      text += line(names[index], levels[index], step.bits, from: step.start, fill: step.bits < 0 ? "░" : "█")
    }
    text += line(ExplainText.matchWeight[language], "", Double(weight.bits), from: 0, fill: "▓")
    return text + "\(result(language))\n"
  }

  private func column(_ bits: Double, _ scale: ChartScale) -> Int { Int(scale(bits).rounded()) }

  /// A bar over columns, at least one wide, with the line of zero bits where the bar does not cover it.
  private func bar(from a: Int, to b: Int, zero: Int, fill: Character) -> String {
    let first = min(a, b)
    let last = max(a, b, first + 1)
    return String((0...Self.barWidth).map { (first..<last).contains($0) ? fill : $0 == zero ? "│" : " " })
  }
}

extension String {
  /// Without the spaces at its end.
  var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
