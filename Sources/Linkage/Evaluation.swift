/// Precision, recall and their harmonic mean.
public struct Accuracy: Sendable, Equatable {
  public var truePositives: Int
  public var falsePositives: Int
  public var falseNegatives: Int

  public init(truePositives: Int, falsePositives: Int, falseNegatives: Int) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
  }

  /// 1 where nothing was reported.
  public var precision: Double {
    let reported = truePositives + falsePositives
    return reported == 0 ? 1 : Double(truePositives) / Double(reported)
  }
  /// 1 where there was nothing to find.
  public var recall: Double {
    let real = truePositives + falseNegatives
    return real == 0 ? 1 : Double(truePositives) / Double(real)
  }
  public var f1: Double {
    let sum = precision + recall
    return sum == 0 ? 0 : 2 * precision * recall / sum
  }
}

/// What is known to be true of a pair of records, for evaluation.
public struct TruePair: Sendable, Hashable {
  public var records: RecordPair
  /// The kinds of error between the two records, as the truth file names them.
  public var errors: [String]

  /// What the truth file calls a pair without errors.
  public static let exact = "exact"

  public init(records: RecordPair, errors: [String]) {
    self.records = records
    self.errors = errors
  }
}

/// Two record ids, the smaller first, in the order of their bytes.
public struct RecordPair: Sendable, Hashable {
  public let a: String
  public let b: String

  public init(_ x: String, _ y: String) {
    (a, b) = x.utf8.lexicographicallyPrecedes(y.utf8) ? (x, y) : (y, x)
  }
}

/// How the pairs that a sweep reported compare with the truth.
public struct SweepEvaluation: Sendable {
  public struct Kind: Sendable, Equatable {
    public var kind: String
    public var found: Int
    public var total: Int
    public var recall: Double { total == 0 ? 1 : Double(found) / Double(total) }
  }

  /// One bin of the reliability curve.
  public struct Bin: Sendable, Equatable {
    public var lower: Double
    public var pairs: Int
    public var meanProbability: Double
    public var shareTrue: Double
  }

  /// Accuracy at thresholds 0.5, 0.95 and wherever F1 is best.
  public var atHalf: Accuracy
  public var atNinetyFive: Accuracy
  public var best: Accuracy
  public var bestThreshold: Double
  /// Recall by kind of error, at 0.5; a pair with several errors counts in each.
  public var kinds: [Kind]
  /// Recall by number of errors, at 0.5.
  public var errorCounts: [Kind]
  /// Of the pairs that look alike but are two children, how many were reported, at 0.5, by relation.
  public var lookalikes: [Kind]
  /// Pairs of 0.5 and more in ten bins of 0.05.
  public var reliability: [Bin]
  /// Mean distance of probability and share of true pairs over the bins, weighed by their pairs.
  public var calibrationError: Double

  /// `reported` are pairs with their probabilities; `lookalikes` pairs of two children with their relation.
  public init(reported: [(RecordPair, Double)], truth: [TruePair], lookalikes: [(RecordPair, String)]) {
    let real = Set(truth.map(\.records))
    let sorted = reported.sorted { $0.1 > $1.1 }
    func accuracy(_ truePositives: Int, _ count: Int) -> Accuracy {
      Accuracy(
        truePositives: truePositives, falsePositives: count - truePositives,
        falseNegatives: real.count - truePositives)
    }
    func accuracy(threshold: Double) -> Accuracy {
      let pairs = sorted.prefix { $0.1 >= threshold }
      return accuracy(pairs.count { real.contains($0.0) }, pairs.count)
    }
    atHalf = accuracy(threshold: 0.5)
    atNinetyFive = accuracy(threshold: 0.95)
    best = accuracy(0, 0)
    bestThreshold = 1
    var truePositives = 0
    for (index, pair) in sorted.enumerated() {
      if real.contains(pair.0) { truePositives += 1 }
      if index + 1 < sorted.count, sorted[index + 1].1 == pair.1 { continue }
      let here = accuracy(truePositives, index + 1)
      if here.f1 > best.f1 { (best, bestThreshold) = (here, pair.1) }
    }

    let found = Set(sorted.prefix { $0.1 >= 0.5 }.map(\.0))
    kinds = Self.tally(truth.flatMap { pair in pair.errors.map { ($0, found.contains(pair.records)) } })
    errorCounts = Self.tally(
      truth.map { pair in ("\(pair.errors.count { $0 != TruePair.exact })", found.contains(pair.records)) })
    self.lookalikes = Self.tally(lookalikes.map { ($0.1, found.contains($0.0)) })

    var bins: [Bin] = []
    var error = 0.0
    let half = sorted.prefix { $0.1 >= 0.5 }
    for step in 0..<10 {
      let lower = 0.5 + 0.05 * Double(step)
      let members = half.filter { Int(min(($0.1 - 0.5) / 0.05, 9)) == step }
      guard !members.isEmpty else { continue }
      let mean = members.reduce(0) { $0 + $1.1 } / Double(members.count)
      let share = Double(members.count { real.contains($0.0) }) / Double(members.count)
      bins.append(Bin(lower: lower, pairs: members.count, meanProbability: mean, shareTrue: share))
      error += abs(mean - share) * Double(members.count)
    }
    reliability = bins
    calibrationError = half.isEmpty ? 0 : error / Double(half.count)
  }

  static func tally(_ outcomes: [(String, Bool)]) -> [Kind] {
    var kinds: [String: Kind] = [:]
    for (kind, isFound) in outcomes {
      kinds[kind, default: Kind(kind: kind, found: 0, total: 0)].total += 1
      if isFound { kinds[kind, default: Kind(kind: kind, found: 0, total: 0)].found += 1 }
    }
    return kinds.values.sorted { $0.kind.utf8.lexicographicallyPrecedes($1.kind.utf8) }
  }
}

/// How the verdicts of a check compare with the truth.
public struct CheckEvaluation: Sendable {
  /// A request's verdict and the record that it named, and what is true.
  public struct Outcome: Sendable {
    public var verdict: String
    public var matchedRecord: String
    public var trueRecords: Set<String>
    public var relation: String
    public var errors: [String]

    public init(
      verdict: String, matchedRecord: String, trueRecords: Set<String>, relation: String, errors: [String]
    ) {
      self.verdict = verdict
      self.matchedRecord = matchedRecord
      self.trueRecords = trueRecords
      self.relation = relation
      self.errors = errors
    }
  }

  /// Requests of the truth on which there is no verdict, and verdicts on requests that it does not have; neither counts below.
  public var withoutVerdict = 0
  public var notInTruth = 0
  public var registered = 0
  public var registeredNotClear = 0
  public var registeredByVerdict: [String: Int] = [:]
  public var new = 0
  public var newByVerdict: [String: Int] = [:]
  /// New requests held because of a registration: all verdicts but `clear` and `invalid`.
  public var newHeld = 0
  /// Held requests of registered children, and those of them whose matched record is the child's.
  public var registeredHeld = 0
  public var rightRecord = 0
  /// By kind of error: the requests of registered children that are not clear.
  public var kinds: [SweepEvaluation.Kind]
  /// By relation: the new requests that are held.
  public var relations: [SweepEvaluation.Kind]

  public init(_ outcomes: [Outcome]) {
    for outcome in outcomes {
      if outcome.trueRecords.isEmpty {
        new += 1
        newByVerdict[outcome.verdict, default: 0] += 1
        if outcome.verdict.isHold { newHeld += 1 }
      } else {
        registered += 1
        registeredByVerdict[outcome.verdict, default: 0] += 1
        if outcome.verdict != "clear" { registeredNotClear += 1 }
        guard outcome.verdict.isHold else { continue }
        registeredHeld += 1
        if outcome.trueRecords.contains(outcome.matchedRecord) { rightRecord += 1 }
      }
    }
    let known = outcomes.filter { !$0.trueRecords.isEmpty }
    kinds = SweepEvaluation.tally(known.flatMap { outcome in outcome.errors.map { ($0, outcome.verdict != "clear") } })
    relations = SweepEvaluation.tally(
      outcomes.filter(\.trueRecords.isEmpty).map { ($0.relation, $0.verdict.isHold) })
  }
}

extension String {
  fileprivate var isHold: Bool { self != "clear" && self != "invalid" }
}
