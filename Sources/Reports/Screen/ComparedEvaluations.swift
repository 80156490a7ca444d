import Linkage

/// Two evaluations side by side, the change from the second to the first beside them.
public struct ComparedEvaluations: Sendable {
  /// A figure of an evaluation: a share, or a number of pairs or requests.
  enum Figure: Equatable {
    case share(Double)
    case count(Int)
  }

  let names: (String, String)
  private let first: [(name: String, figure: Figure)]
  private let second: [(name: String, figure: Figure)]

  public init(_ a: SweepEvaluation, named first: String, _ b: SweepEvaluation, named second: String) {
    names = (first, second)
    self.first = Self.figures(a)
    self.second = Self.figures(b)
  }

  public init(_ a: CheckEvaluation, named first: String, _ b: CheckEvaluation, named second: String) {
    names = (first, second)
    self.first = Self.figures(a)
    self.second = Self.figures(b)
  }

  /// A line a figure: first run, second run, first less second. A figure that only one run has stands alone.
  public var text: String {
    var table = ScreenTable(header: ["", names.0, names.1, "change"])
    for name in first.map(\.name) + second.map(\.name).filter({ name in !first.contains { $0.name == name } }) {
      let figures = [first, second].map { list in list.first { $0.name == name }?.figure }
      table.add([name] + figures.map { $0.map(Self.text) ?? "–" } + [Self.change(figures[1], figures[0])])
    }
    return table.text
  }

  private static func text(_ figure: Figure) -> String {
    switch figure {
    case .share(let share): share.fixed(places: 4)
    case .count(let count): count.grouped
    }
  }

  private static func change(_ old: Figure?, _ new: Figure?) -> String {
    switch (old, new) {
    case (.share(let a)?, .share(let b)?): signed((b - a).fixed(places: 4))
    case (.count(let a)?, .count(let b)?): signed((b - a).grouped)
    default: ""
    }
  }

  private static func signed(_ text: String) -> String {
    text.hasPrefix("-") || !text.contains(where: { ("1"..."9").contains($0) }) ? text : "+\(text)"
  }

  private static func figures(_ evaluation: SweepEvaluation) -> [(name: String, figure: Figure)] {
    var figures: [(name: String, figure: Figure)] = []
    func add(_ name: String, _ accuracy: Accuracy) {
      figures += [
        ("precision \(name)", .share(accuracy.precision)), ("recall \(name)", .share(accuracy.recall)),
        ("F1 \(name)", .share(accuracy.f1)),
      ]
    }
    add("at 0.50", evaluation.atHalf)
    add("at 0.95", evaluation.atNinetyFive)
    figures += [
      ("best F1", .share(evaluation.best.f1)), ("best threshold", .share(evaluation.bestThreshold)),
      ("false positives at 0.50", .count(evaluation.atHalf.falsePositives)),
      ("false negatives at 0.50", .count(evaluation.atHalf.falseNegatives)),
      ("calibration error", .share(evaluation.calibrationError)),
    ]
    figures += evaluation.kinds.map { ("recall of \($0.kind)", .share($0.recall)) }
    figures += evaluation.errorCounts.map { ("recall with \($0.kind) errors", .share($0.recall)) }
    figures += evaluation.lookalikes.map { ("reported of \($0.kind)", .count($0.found)) }
    return figures
  }

  private static func figures(_ evaluation: CheckEvaluation) -> [(name: String, figure: Figure)] {
    func share(_ count: Int, of total: Int) -> Figure { .share(total == 0 ? 1 : Double(count) / Double(total)) }
    return [
      ("registered, not clear", share(evaluation.registeredNotClear, of: evaluation.registered)),
      ("right record among the held", share(evaluation.rightRecord, of: evaluation.registeredHeld)),
      ("new, held", share(evaluation.newHeld, of: evaluation.new)),
      ("new, duplicate", share(evaluation.newByVerdict["duplicate"] ?? 0, of: evaluation.new)),
    ] + evaluation.kinds.map { ("not clear with \($0.kind)", .share($0.recall)) }
      + evaluation.relations.map { ("held of new \($0.kind)", .count($0.found)) }
  }
}
