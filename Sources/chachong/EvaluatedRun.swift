import Foundation
import Linkage
import Reports

/// What a run reported and what is true, read from its output folder and the truth tables.
enum EvaluatedRun {
  case sweep(EvaluatedSweep)
  case check(EvaluatedCheck)

  /// The kinds of run that write an output folder.
  enum Kind { case sweep, check }

  init(folder: String, truth: String, lookalikes: String?) throws(Failure) {
    switch try Self.kind(of: folder) {
    case .sweep: self = .sweep(try EvaluatedSweep(folder: folder, truth: truth, lookalikes: lookalikes))
    case .check: self = .check(try EvaluatedCheck(folder: folder, truth: truth))
    }
  }

  /// What kind of run wrote `folder`.
  static func kind(of folder: String) throws(Failure) -> Kind {
    if FileManager.default.fileExists(atPath: "\(folder)/pairs.csv") { return .sweep }
    if FileManager.default.fileExists(atPath: "\(folder)/verdicts.csv") { return .check }
    throw Failure(EvaluationText.nothingToEvaluate(folder))
  }
}

/// A sweep with its evaluation.
struct EvaluatedSweep {
  let reported: [(RecordPair, Double)]
  let truth: [TruePair]
  let evaluation: SweepEvaluation

  init(folder: String, truth: String, lookalikes: String?) throws(Failure) {
    let pairs = try TableFile(path: "\(folder)/pairs.csv")
    reported = zip(
      try pairs.rows(["record_a", "record_b"]).map { RecordPair($0[0], $0[1]) },
      try pairs.probabilities("probability")
    ).map { ($0, $1) }
    self.truth = try TruePair.read(truth)
    var alike: [(RecordPair, String)] = []
    if let lookalikes {
      alike = try TableFile(path: lookalikes).rows(["record_a", "record_b", "relation"]).map {
        (RecordPair($0[0], $0[1]), $0[2])
      }
    }
    evaluation = SweepEvaluation(reported: reported, truth: self.truth, lookalikes: alike)
  }

  var wrong: WrongPairs { WrongPairs(reported: reported, truth: truth, threshold: 0.5) }
}

/// A check with its evaluation.
struct EvaluatedCheck {
  let evaluation: CheckEvaluation
  /// New requests that were held, with the record for which they were.
  let heldNew: [RecordPair]
  /// Requests of registered children that were found clear, with each record of the child.
  let clearRegistered: [RecordPair]

  init(folder: String, truth: String) throws(Failure) {
    var known: [String: (records: Set<String>, relation: String, errors: Set<String>)] = [:]
    for row in try TableFile(path: truth).rows(["request_id", "record_id", "errors", "relation"]) {
      var entry = known[row[0]] ?? ([], row[3], [])
      if !row[1].isEmpty { entry.records.insert(row[1]) }
      entry.errors.formUnion(row[2].errorKinds)
      known[row[0]] = entry
    }
    // Requests of one night for one child, whose truth names one registration or the first of them: each is held for another as
    // rightly.
    var ofOneChild: [String: Set<String>] = [:]
    for (request, entry) in known {
      for record in entry.records {
        ofOneChild[record, default: known[record] == nil ? [] : [record]].insert(request)
        known[record]?.errors.formUnion(entry.errors)
      }
    }
    for requests in ofOneChild.values {
      for request in requests { known[request]?.records.formUnion(requests.subtracting([request])) }
    }
    let verdicts = try TableFile(path: "\(folder)/verdicts.csv").rows(["request_id", "verdict", "matched_record"])
    var (held, clear) = ([RecordPair](), [RecordPair]())
    var outcomes: [CheckEvaluation.Outcome] = []
    for row in verdicts {
      guard let truth = known[row[0]] else { continue }
      let outcome = CheckEvaluation.Outcome(
        verdict: row[1], matchedRecord: row[2], trueRecords: truth.records, relation: truth.relation,
        errors: truth.errors.sorted())
      if outcome.verdict == "clear" { clear += outcome.trueRecords.sorted().map { RecordPair(row[0], $0) } }
      if outcome.trueRecords.isEmpty, outcome.verdict != "clear", !outcome.matchedRecord.isEmpty {
        held.append(RecordPair(row[0], outcome.matchedRecord))
      }
      outcomes.append(outcome)
    }
    var evaluation = CheckEvaluation(outcomes)
    evaluation.withoutVerdict = Set(known.keys).subtracting(verdicts.map { $0[0] }).count
    evaluation.notInTruth = verdicts.count - outcomes.count
    self.evaluation = evaluation
    (heldNew, clearRegistered) = (held, clear)
  }

  var wrong: WrongPairs { WrongPairs(falsePositives: heldNew, falseNegatives: clearRegistered) }
}
