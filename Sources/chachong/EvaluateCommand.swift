import ArgumentParser
import Foundation
import Linkage
import Reports

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compares the output of sweep or check with the truth.",
    discussion: """
      For a sweep: precision, recall and F1, recall by kind of error, how many twins, siblings and namesakes were reported, and \
      how far probabilities can be trusted. For a check: what became of registered and of new children.
      """)

  @Argument(help: "Output folder of sweep or check.")
  var results: String

  @Option(help: "truth.csv for a sweep, late-truth.csv for a check, as synthesise writes them.")
  var truth: String

  @Option(help: "For a sweep: lookalikes.csv, pairs of two children who look like one.")
  var lookalikes: String?

  func run() throws {
    if FileManager.default.fileExists(atPath: "\(results)/pairs.csv") {
      try evaluateSweep()
    } else if FileManager.default.fileExists(atPath: "\(results)/verdicts.csv") {
      try evaluateCheck()
    } else {
      throw Failure(EvaluationText.nothingToEvaluate(results))
    }
  }

  private func evaluateSweep() throws {
    let pairs = try Table(path: "\(results)/pairs.csv")
    let reported = try pairs.rows(["record_a", "record_b", "probability"]).map { row in
      (RecordPair(row[0], row[1]), Double(row[2]) ?? 0)
    }
    let truth = try Table(path: self.truth).rows(["record_a", "record_b", "errors"]).map { row in
      TruePair(records: RecordPair(row[0], row[1]), errors: row[2].kinds)
    }
    let alike = try lookalikes.map { path in
      try Table(path: path).rows(["record_a", "record_b", "relation"]).map { (RecordPair($0[0], $0[1]), $0[2]) }
    }
    let evaluation = SweepEvaluation(reported: reported, truth: truth, lookalikes: alike ?? [])
    print(EvaluationScreen.text(of: evaluation), terminator: "")
  }

  private func evaluateCheck() throws {
    var truth: [String: (records: Set<String>, relation: String, errors: Set<String>)] = [:]
    for row in try Table(path: self.truth).rows(["request_id", "record_id", "errors", "relation"]) {
      var entry = truth[row[0]] ?? ([], row[3], [])
      if !row[1].isEmpty { entry.records.insert(row[1]) }
      entry.errors.formUnion(row[2].kinds)
      truth[row[0]] = entry
    }
    let outcomes = try Table(path: "\(results)/verdicts.csv").rows(["request_id", "verdict", "matched_record"]).map { row in
      CheckEvaluation.Outcome(
        verdict: row[1], matchedRecord: row[2], trueRecords: truth[row[0]]?.records ?? [],
        relation: truth[row[0]]?.relation ?? "", errors: (truth[row[0]]?.errors ?? []).sorted())
    }
    print(EvaluationScreen.text(of: CheckEvaluation(outcomes)), terminator: "")
  }
}

extension String {
  /// The kinds of error that a truth table lists; `exact` where there is none.
  fileprivate var kinds: [String] {
    isEmpty ? ["exact"] : split(separator: "|").map(String.init)
  }
}

/// A table on disk of which some columns are wanted.
private struct Table {
  let path: String
  let table: ReportTable

  init(path: String) throws(Failure) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw Failure(EvaluationText.unreadable(path)) }
    self.path = path
    table = ReportTable(csv: text)
  }

  func rows(_ columns: [String]) throws(Failure) -> [[String]] {
    var indices: [Int] = []
    for column in columns {
      guard let index = table.index(of: column) else { throw Failure(EvaluationText.noColumn(column, in: path)) }
      indices.append(index)
    }
    return table.rows.map { row in indices.map { row[$0] } }
  }
}
