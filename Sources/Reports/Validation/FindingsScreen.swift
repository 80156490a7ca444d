import Submission

/// What is wrong with files, as a person reads it on a terminal.
public struct FindingsScreen: Sendable {
  public var language: Language

  public init(language: Language) { self.language = language }

  /// The paragraph on one file, ending with a line break.
  public func text(of findings: FileFindings) -> String {
    var lines = [findings.file, "  \(verdict(on: findings))"]
    if !findings.unknownColumns.isEmpty {
      lines.append("  \(FindingsText.unknownColumns(findings.unknownColumns)[language])")
    }
    let groups = findings.sortedGroups
    lines += section(groups.filter(\.isRejection), title: FindingsText.cannotBeUsed)
    lines += section(groups.filter { !$0.isRejection }, title: FindingsText.looksWrong)
    return lines.joined(separator: "\n") + "\n"
  }

  private func verdict(on findings: FileFindings) -> String {
    if let refusal = findings.refusal {
      return "✘ \(FindingsText.refused(refusal.text(file: Self.name(of: findings.file)))[language])"
    }
    let rows = FindingsText.rows(findings.rows, admitted: findings.admitted, rejected: findings.rejected)[language]
    return findings.isClean ? "✔ \(rows)" : "▸ \(rows)"
  }

  private func section(_ groups: [FileFindings.Group], title: Text) -> [String] {
    guard !groups.isEmpty else { return [] }
    let counts = groups.map { $0.count.grouped }
    let width = counts.map(\.count).max() ?? 0
    return ["  \(title[language])"]
      + zip(groups, counts).map { group, count in
        let column = group.column.map(name(ofColumn:)) ?? ""
        let value = group.maskedValue.isEmpty ? "" : " “\(group.maskedValue)”"
        let places = FindingsText.lines(group.lines, isAll: group.lines.count == group.count)[language]
        return "    \(String(repeating: " ", count: width - count.count))\(count) × "
          + "\(column)\(group.text[language])\(value)  \(places)"
      }
  }

  private func name(ofColumn column: String) -> String {
    switch language {
    case .chinese: "\(Column.allCases.first { $0.name == column }?.chinese ?? column)："
    case .english: "\(column): "
    }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
