/// How far a run has come, as one line: stage, bar, rows, rate, time left.
public struct ProgressLine: Sendable, Hashable {
  public var stage: ProgressText
  public var done: Int
  /// How much there is in all, in the same unit as `done`; `nil` where it is not known.
  public var total: Int?
  /// Rows that have been worked off, for the rate.
  public var rows: Int
  /// Seconds since the stage began.
  public var seconds: Double

  public init(stage: ProgressText, done: Int, total: Int?, rows: Int, seconds: Double) {
    self.stage = stage
    self.done = done
    self.total = total
    self.rows = rows
    self.seconds = seconds
  }

  /// 0–1; `nil` where the total is not known.
  public var fraction: Double? {
    guard let total, total > 0 else { return nil }
    return min(1, max(0, Double(done) / Double(total)))
  }

  /// Rows a second; `nil` before there is anything to measure.
  public var rate: Double? {
    seconds > 0 && rows > 0 ? Double(rows) / seconds : nil
  }

  /// Seconds left at the rate so far; `nil` before anything is done.
  public var secondsLeft: Double? {
    guard let fraction, fraction > 0 else { return nil }
    return seconds * (1 - fraction) / fraction
  }

  /// The line for a terminal, with a bar of `width` columns.
  public func bar(width: Int, language: Language) -> String {
    let stage = self.stage.text[language].padded(to: 16)
    guard let fraction else { return "\(stage)  \(figures(language))" }
    let filled = Int(fraction * Double(width))
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
    return "\(stage)  \(bar)  \(figures(language))"
  }

  /// The line for a log.
  public func plain(language: Language) -> String {
    "\(stage.text[language]): \(figures(language))"
  }

  private func figures(_ language: Language) -> String {
    var parts: [String] = []
    if let fraction { parts.append("\(Int(fraction * 100)) %") }
    parts.append("\(rows.grouped) \(ProgressText.rows.text[language])")
    if let rate { parts.append("\(Int(min(rate, 1e15)).grouped) \(ProgressText.rows.text[language])/s") }
    if let left = secondsLeft, fraction != 1 {
      let time = Self.duration(left)
      parts.append(
        language == .chinese
          ? "\(ProgressText.left.text[language]) \(time)" : "\(time) \(ProgressText.left.text[language])")
    }
    return parts.joined(separator: language == .chinese ? "，" : ", ")
  }

  /// `0:07`, `12:34`, `3:00:00`.
  static func duration(_ seconds: Double) -> String {
    let seconds = Int(min(max(seconds, 0), 1e9).rounded(.up))
    func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let tail = twoDigits(seconds % 60)
    return hours > 0 ? "\(hours):\(twoDigits(minutes)):\(tail)" : "\(minutes):\(tail)"
  }
}

extension Int {
  /// The number with its digits in threes, `1,234,567`.
  public var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0 && (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return self < 0 ? "-\(text)" : text
  }
}
