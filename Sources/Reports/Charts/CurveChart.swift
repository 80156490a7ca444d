import Linkage

/// A curve over two axes of shares: precision against recall, or the share of true pairs against the probability.
public struct CurveChart: Sendable {
  public struct Point: Sendable, Equatable {
    public var x: Double
    public var y: Double
    /// What stands beside the point; empty for nothing.
    public var label = ""
    /// How large the dot is, 0–1 of the largest; `nil` for a point without a dot.
    public var weight: Double?
  }

  public var title: Text
  public var horizontal: Text
  public var vertical: Text
  public var points: [Point]
  /// Whether a diagonal shows where both axes agree.
  public var hasDiagonal = false
  /// Where the axes begin; they end at 1.
  public var firstX: Double
  public var firstY: Double

  private static let size = (width: 640.0, height: 520.0)
  private static let frame = (left: 76.0, right: 610.0, top: 84.0, bottom: 454.0)

  /// The SVG file.
  public func svg(_ language: Language) -> String {
    let frame = Self.frame
    var drawing = SVGDrawing(width: Self.size.width, height: Self.size.height)
    let x = ChartScale(firstX...1, from: frame.left, to: frame.right)
    let y = ChartScale(firstY...1, from: frame.bottom, to: frame.top)
    drawing.text(title[language], x: 24, y: 32, size: 17, isBold: true)
    for tick in x.ticks(6) {
      drawing.line(from: (x(tick), frame.top), to: (x(tick), frame.bottom), colour: .grid)
      drawing.text(tick.fixed(places: x.places(6)), x: x(tick), y: frame.bottom + 20, colour: .faint, anchor: .middle)
    }
    for tick in y.ticks(6) {
      drawing.line(from: (frame.left, y(tick)), to: (frame.right, y(tick)), colour: .grid)
      drawing.text(tick.fixed(places: y.places(6)), x: frame.left - 8, y: y(tick) + 4, colour: .faint, anchor: .end)
    }
    if hasDiagonal {
      let first = max(firstX, firstY)
      drawing.line(from: (x(first), y(first)), to: (x(1), y(1)), colour: .faint, isDashed: true)
    }
    drawing.polyline(points.map { (x($0.x), y($0.y)) }, colour: .blue)
    for point in points {
      if let weight = point.weight {
        drawing.dot(x: x(point.x), y: y(point.y), radius: 3 + 7 * weight.squareRoot(), fill: .blue)
      }
      if !point.label.isEmpty {
        let isRight = x(point.x) > (frame.left + frame.right) / 2
        drawing.text(
          point.label, x: x(point.x) + (isRight ? -12 : 12), y: y(point.y) + (isRight ? 20 : -10), size: 12,
          anchor: isRight ? .end : .start)
      }
    }
    drawing.text(horizontal[language], x: (frame.left + frame.right) / 2, y: frame.bottom + 46, anchor: .middle)
    drawing.text(vertical[language], x: 24, y: frame.top - 20, anchor: .start)
    return drawing.document(title: title[language])
  }
}

extension CurveChart {
  /// Precision against recall, with dots at the thresholds that evaluations name.
  public init(_ curve: PrecisionRecallCurve, marks: [Double] = [0.5, 0.9, 0.99]) {
    title = ChartText.precisionRecall.text
    horizontal = ChartText.recall.text
    vertical = ChartText.precision.text
    // Of the points that a drawing cannot tell apart one is enough.
    var points: [Point] = []
    for point in curve.points {
      let next = Point(x: point.accuracy.recall, y: point.accuracy.precision)
      if let last = points.last, abs(last.x - next.x) < 5e-4, abs(last.y - next.y) < 5e-4 { continue }
      points.append(next)
    }
    for mark in marks {
      guard let point = curve.points.last(where: { $0.threshold >= mark }) else { continue }
      points.append(
        Point(
          x: point.accuracy.recall, y: point.accuracy.precision, label: "p ≥ \(mark.fixed(places: 2))", weight: 0.05))
    }
    self.points = points.sorted { ($0.x, -$0.y) < ($1.x, -$1.y) }
    firstX = Self.roundStart(below: points.map(\.x), atMost: 0.9)
    firstY = Self.roundStart(below: points.map(\.y), atMost: 0.9)
  }

  /// The share of true pairs against the probability they were given; the larger the dot, the more pairs.
  public init(reliability bins: [SweepEvaluation.Bin]) {
    title = ChartText.reliability.text
    horizontal = ChartText.meanProbability.text
    vertical = ChartText.shareTrue.text
    let largest = Double(max(bins.map(\.pairs).max() ?? 1, 1))
    points = bins.map {
      Point(x: $0.meanProbability, y: $0.shareTrue, label: $0.pairs.grouped, weight: Double($0.pairs) / largest)
    }
    hasDiagonal = true
    firstX = 0.5
    firstY = Self.roundStart(below: bins.map(\.shareTrue), atMost: 0.5)
  }

  /// Where an axis begins that shows all of `shares`: at a tenth.
  private static func roundStart(below shares: [Double], atMost limit: Double) -> Double {
    min(limit, ((shares.min() ?? limit) * 10).rounded(.down) / 10)
  }
}
