import ArgumentParser
import Nightly
import Reports
import Rules

/// By which rules verdicts are given.
struct RulingOptions: ParsableArguments {
  @Option(help: "Folder with what provinces set: 410000.toml, 410000-schools.txt …")
  var policy: String?

  @Option(help: "Another edition of the national measures, in the form that `chachong rules` prints.")
  var rules: String?

  /// The rules; every edition holds requests from `threshold` on, where it is given.
  func ruleBook(threshold: Double? = nil) throws(Failure) -> RuleBook {
    var book = try RuleFiles.ruleBook(edition: rules, policies: policy)
    if let threshold {
      book.updateEach { edition in
        edition.reviewProbability = threshold
        edition.duplicateProbability = max(edition.duplicateProbability, threshold)
      }
    }
    return book
  }
}
