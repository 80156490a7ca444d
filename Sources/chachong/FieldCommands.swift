import CaseBook
import Foundation
import Linkage
import Nightly
import Reports
import Rules

/// Decisions of a workspace as labels: what `evaluate --decisions` and `train --decisions` do.
struct FieldRun {
  var workspace: Workspace
  var language: Language

  /// Precision in the field, at the thresholds in force.
  func evaluate() throws(Failure) -> String {
    let labels = try labels()
    if labels.isEmpty { throw Failure(FieldText.none) }
    let rules = try edition()
    return FieldScreen(language: language)
      .text(of: labels, review: rules.reviewProbability, duplicate: rules.duplicateProbability)
  }

  /// Writes the edition of the measures that is in force, with thresholds that fit the decisions.
  func train(output: String, precision: Double, missed: Double) throws(Failure) -> Text {
    let labels = try labels()
    let rules = try edition()
    guard
      let found = FieldThresholds(
        labels, present: rules.reviewProbability, precision: precision, missed: missed)
    else { throw Failure(FieldText.tooFew(labels.count, needed: FieldThresholds.fewest)) }
    let settings = try workspace.readSettings()
    let text = try RuleFiles.text(ofVersion: rules.version, edition: settings.edition.map(workspace.file))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      if line.hasPrefix("duplicate_probability") { return "duplicate_probability = \(found.duplicate)" }
      if line.hasPrefix("review_probability") { return "review_probability = \(found.review)" }
      return String(line)
    }
    try ResultFile.write(lines.joined(separator: "\n"), to: output)
    return FieldText.estimated(review: found.review, duplicate: found.duplicate, path: output)
  }

  private func labels() throws(Failure) -> [LabelledPair] {
    let book = try workspace.openCaseBook()
    return try orFail { () throws(CaseBookError) in try book.labels() }
  }

  private func edition() throws(Failure) -> RuleSet {
    let settings = try workspace.readSettings()
    return try RuleFiles.ruleBook(edition: settings.edition.map(workspace.file), policies: nil).latest
  }
}
