import Engine

/// What blocking rules are worth, as tables for a terminal.
public struct BlockingScreen: Sendable {
  public var language: Language

  public init(language: Language) { self.language = language }

  /// The text, ending with a line break.
  public func text(of rows: [BlockingRow], recall: BlockingAnalysis.Recall?) -> String {
    var text = counts(rows) + "\n" + blocks(rows)
    guard let recall else { return text }
    let percent = Self.percent(recall.share(recall.found))
    text += "\n\(AnalysisText.found(recall.found, of: recall.truePairs, percent: percent)[language])\n"
    if recall.notInSources > 0 { text += "\(AnalysisText.notInSources(recall.notInSources)[language])\n" }
    if !recall.missedKinds.isEmpty {
      text += "\(AnalysisText.missedKinds[language])\n"
      text += recall.missedKinds.map { "  \($0.kind) \($0.count.grouped)\n" }.joined()
    }
    return text
  }

  private func counts(_ rows: [BlockingRow]) -> String {
    var headings: [AnalysisText] = [.rule, .keys, .pairs, .newPairs, .onlyThis, .cumulative, .overLimit, .leftOut]
    if rows.contains(where: { $0.recall != nil }) { headings += [.recall, .cumulativeRecall] }
    var table = ScreenTable(header: headings.map { $0.text[language] })
    for row in rows {
      let counts = [
        row.keys, row.pairs, row.newPairs, row.pairsOfThisRuleOnly, row.cumulativePairs, row.blocksOverLimit,
        row.pairsLeftOut,
      ]
      table.add(
        [row.rule] + counts.map(\.grouped)
          + (row.recall.map { [Self.percent($0.alone), Self.percent($0.cumulative)] } ?? []))
    }
    return table.text
  }

  private func blocks(_ rows: [BlockingRow]) -> String {
    let width = rows.map(\.rule.displayWidth).max() ?? 0
    return "\(AnalysisText.largestBlocks.text[language])\n"
      + rows.map { row in
        let blocks = row.largestBlocks.map { "\($0.registrations.grouped) × \($0.maskedKey)" }
        return "  \(row.rule.padded(to: width))  \(blocks.joined(separator: ", "))".trimmedEnd + "\n"
      }.joined()
  }

  private static func percent(_ share: Double) -> String { "\((share * 100).fixed(places: 2)) %" }
}
