extension MatchModel {
  /// The model that is used where none is named: what `scripts/train-model` once wrote; the text says when.
  public static let builtIn = MatchModel(builtInTable: builtInModelTable.description)

  /// Of lines as `scripts/train-model` writes them, which is parsed twenty times as fast as `model.json`: fields between tabs, the
  /// numbers of a level in the order of the hypotheses. The program is wrong where the table is.
  private init(builtInTable table: String) {
    self.init(source: "")
    let comparisons = Dictionary(uniqueKeysWithValues: Comparison.allCases.map { ($0.label, Labels($0)) })
    let hypotheses = Dictionary(uniqueKeysWithValues: Hypothesis.allCases.map { ($0.label, $0) })
    for line in table.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t")).map { Substring($0) }
      switch fields[0] {
      case "source": source = String(fields[1])
      case "registrations-per-request": registrationsPerRequest = Self.number(fields[1])
      case "pairs-per-registration":
        guard let hypothesis = hypotheses[String(fields[1])] else { fatalError("no hypothesis \(fields[1])") }
        pairsPerRegistration[hypothesis] = Self.number(fields[2])
      default:
        guard let labels = comparisons[String(fields[0])], let condition = labels.conditions[String(fields[1])],
          let level = labels.levels[String(fields[2])], fields.count == 3 + Hypothesis.allCases.count
        else { fatalError("the built-in model is of another version: run scripts/train-model") }
        for hypothesis in Hypothesis.allCases {
          probabilities[labels.comparison][condition][level][hypothesis] = Self.number(
            fields[3 + Int(hypothesis.rawValue)])
        }
      }
    }
    let isComplete = probabilities.allSatisfy { $0.allSatisfy { $0.allSatisfy { $0[.sameChild] > 0 } } }
    precondition(isComplete, "the built-in model lacks a level: run scripts/train-model")
  }

  private static func number(_ text: Substring) -> Double {
    guard let number = Double(text), number > 0 else { fatalError("\(text) in the built-in model") }
    return number
  }

  /// Where the conditions and levels of a comparison stand.
  private struct Labels {
    var comparison: Int
    var conditions: [String: Int]
    var levels: [String: Int]

    init(_ comparison: Comparison) {
      self.comparison = Int(comparison.rawValue)
      conditions = Dictionary(uniqueKeysWithValues: zip(comparison.conditions, 0...))
      levels = Dictionary(uniqueKeysWithValues: zip(comparison.levels, 0...))
    }
  }
}
