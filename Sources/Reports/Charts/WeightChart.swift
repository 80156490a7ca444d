import Engine
import Linkage

/// How the match weights of all compared pairs are distributed, with the thresholds.
public struct WeightChart {
  public var weights: WeightHistogram
  public var thresholds: [(weight: MatchWeight, name: Text)]

  public init(weights: WeightHistogram, thresholds: [(weight: MatchWeight, name: Text)]) {
    self.weights = weights
    self.thresholds = thresholds
  }

  private static let size = (width: 940.0, height: 260.0)
  private static let frame = (left: 60.0, right: 920.0, top: 40.0, bottom: 210.0)

  /// The drawing; heights are by logarithm, for there are many times more pairs that are nothing.
  public func svg(_ language: Language) -> String {
    let frame = Self.frame
    var drawing = SVGDrawing(width: Self.size.width, height: Self.size.height)
    let bins = weights.counts.count
    let x = ChartScale(
      Double(WeightHistogram.first)...Double(WeightHistogram.first + bins), from: frame.left, to: frame.right)
    let most = Double(weights.counts.max() ?? 0)
    let y = ChartScale(0...max(logarithm(most), 1), from: frame.bottom, to: frame.top)
    for tick in x.ticks(10) {
      drawing.text(
        "\(tick < 0 ? "−" : "")\(abs(tick).fixed(places: 0))", x: x(tick), y: frame.bottom + 18, size: 12,
        colour: .faint, anchor: .middle)
    }
    var power = 1.0
    while power <= max(most, 1) {
      drawing.line(
        from: (frame.left, y(logarithm(power))), to: (frame.right, y(logarithm(power))), colour: .grid)
      drawing.text(
        Int(power).grouped, x: frame.left - 8, y: y(logarithm(power)) + 4, size: 12, colour: .faint, anchor: .end)
      power *= 10
    }
    for (bin, count) in weights.counts.enumerated() where count > 0 {
      let left = x(Double(WeightHistogram.first + bin))
      let top = y(logarithm(Double(count)))
      drawing.rectangle(
        x: left, y: top, width: x(Double(WeightHistogram.first + bin + 1)) - left - 1, height: frame.bottom - top,
        fill: .blue)
    }
    for (index, threshold) in thresholds.enumerated() {
      let place = x(Double(threshold.weight.bits))
      drawing.line(from: (place, frame.top - 18), to: (place, frame.bottom), colour: .orange, isDashed: true)
      drawing.text(
        threshold.name[language], x: place + (index == 0 ? -6 : 6), y: frame.top - 8, size: 12,
        anchor: index == 0 ? .end : .start)
    }
    drawing.text(ReportText.bits[language], x: frame.right, y: frame.bottom + 40, size: 12, anchor: .end)
    return drawing.document(title: ReportText.weights[language])
  }

  /// Powers of ten above nothing: one pair can be seen.
  private func logarithm(_ count: Double) -> Double { count < 1 ? 0 : decimalExponent(count) + 0.3 }

  /// log10, without the mathematics library: bits of the significand are enough for a drawing.
  private func decimalExponent(_ value: Double) -> Double {
    (Double(value.exponent) + value.significand - 1) * 0.30103
  }
}
