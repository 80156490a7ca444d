/// Maps values of an interval to a stretch of pixels or columns.
struct ChartScale {
  let values: ClosedRange<Double>
  /// Where the least value lies, and where the greatest: a vertical axis grows upwards.
  let start: Double
  let end: Double

  init(_ values: ClosedRange<Double>, from start: Double, to end: Double) {
    self.values = values
    self.start = start
    self.end = end
  }

  /// The place of `value`; of one outside the interval, the nearer end.
  func callAsFunction(_ value: Double) -> Double {
    let length = values.upperBound - values.lowerBound
    guard length > 0, !value.isNaN else { return start }
    let share = (min(max(value, values.lowerBound), values.upperBound) - values.lowerBound) / length
    return start + share * (end - start)
  }

  /// Round values inside the interval: at most about `count`, a step of 1, 2 or 5 times a power of ten.
  func ticks(_ count: Int) -> [Double] {
    let length = values.upperBound - values.lowerBound
    guard length > 0, count > 0 else { return [values.lowerBound] }
    var step = 1e-9
    let multiples = [2, 2.5, 2]
    var index = 0
    while length / step > Double(count) {
      step *= multiples[index % 3]
      index += 1
    }
    let first = (values.lowerBound / step - 1e-9).rounded(.up)
    let last = (values.upperBound / step + 1e-9).rounded(.down)
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }

  /// Decimals by which neighbours among ``ticks(_:)`` are told apart, at most 9.
  func places(_ count: Int) -> Int {
    let ticks = ticks(count)
    guard ticks.count > 1 else { return 2 }
    var (step, places) = (ticks[1] - ticks[0], 0)
    while step < 1 - 1e-9, places < 9 { (step, places) = (step * 10, places + 1) }
    return places
  }
}
