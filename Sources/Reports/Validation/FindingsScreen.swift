import Submission

/// What is wrong with files, as a person reads it on a terminal.
public struct FindingsScreen: Sendable {
  public var language: Language

  public init(language: Language) { self.language = language }

  /// Where the lines are that the screen leaves out.
  public static let abridged = Text(
    "每一行的问题：加 -o 文件夹，写入其中的 findings.csv", "Every line: add -o FOLDER, for findings.csv in it")

  /// The paragraph on one file, ending with a line break.
  public func text(of findings: FileFindings) -> String {
    var lines = [findings.file, "  \(verdict(on: findings))"]
    if !findings.unknownColumns.isEmpty {
      lines.append("  \(FindingsText.unknownColumns(findings.unknownColumns)[language])")
    }
    let groups = findings.groups
    for effect in FindingKind.Effect.allCases {
      let groups = groups.filter { $0.kind.effect == effect }
      if groups.isEmpty { continue }
      lines.append("  \(effect.title[language])")
      lines += groups.flatMap(self.lines)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func verdict(on findings: FileFindings) -> String {
    if let refusal = findings.refusal {
      return "✘ \(FindingsText.refused(refusal.text(file: findings.name))[language])"
    }
    let rows = FindingsText.rows(findings.rows, admitted: findings.admitted, rejected: findings.rejected)[language]
    return findings.isClean ? "✔ \(rows)" : "▸ \(rows)"
  }

  /// A line that says what is wrong and where, and one that says how to correct it.
  private func lines(_ group: FileFindings.Group) -> [String] {
    let isAll = group.examples.count == group.count
    let first = group.examples.first
    // What looks wrong is said with its column, but for what may stand in several.
    let namesColumn =
      group.kind.effect == .rejected
      || [.flagged(.unknownDivision), .flagged(.optionalValueLost)].contains(group.kind)
    let column = namesColumn ? group.column.map { FindingsText.column($0)[language] } ?? "" : ""
    let value = first.map { $0.maskedValue.isEmpty ? "" : " “\($0.maskedValue)”" } ?? ""
    let places =
      group.kind.effect == .suspected
      ? FindingsText.pairs(group.examples, isAll: isAll) : FindingsText.lines(group.examples.map(\.line), isAll: isAll)
    return [
      "    \(group.count.grouped) × \(column)\(group.kind.text[language])\(value)  \(places[language])",
      "      → \(group.kind.fix(column: group.column)[language])",
    ]
  }
}
