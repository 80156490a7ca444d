import Identity

/// The answer to one request: a verdict with its reasons, who acts on it, how and by when.
public struct Ruling: Sendable, Hashable {
  public var requestID: String
  public var kind: RequestKind
  public var verdict: Verdict
  /// Those of the verdict first, then those that would have led to a later one, then remarks.
  public var reasons: VerdictReasons
  /// Reason codes of the row's rejection; empty where the row was used.
  public var rejectReasons: [String]
  /// The matches that count, those of the verdict first, the best of them first.
  public var matches: [RuledMatch]
  public var rule: Rule
  public var ruleSetVersion: String
  public var authority: Authority
  public var nextStep: NextStep
  public var due: DueDate
}

extension Ruling {
  /// The codes of all reasons, those of the verdict first.
  public var reasonCodes: [String] { reasons.map(\.rawValue) + rejectReasons }

  /// The rule as verdicts cite it: `教基〔2025〕1号 R6`.
  public var citation: String { ruleSetVersion + " " + rule.rawValue }
}

/// A match that counts for the verdict.
public struct RuledMatch: Sendable, Hashable {
  public var recordID: String
  /// Bits.
  public var matchWeight: Double
  /// 0–1.
  public var probability: Double
  public var isRequestTonight: Bool
  /// Why it counts: a reason with a verdict of its own.
  public var reason: VerdictReason
  public var schoolDivision: Division
}

extension RuledMatch {
  init(_ found: FoundMatch, reason: VerdictReason) {
    self.init(
      recordID: found.recordID, matchWeight: found.matchWeight, probability: found.probability,
      isRequestTonight: found.isRequestTonight, reason: reason, schoolDivision: found.registration.authorityDivision)
  }
}

extension [Ruling] {
  /// How many have which verdict, of those that requests of their kinds can get.
  public var countsOfVerdicts: [(verdict: Verdict, count: Int)] {
    var counts = [Int](repeating: 0, count: Verdict.allCases.count)
    var kinds: [RequestKind] = []
    for index in indices {
      counts[self[index].verdict.rank] += 1
      if !kinds.contains(self[index].kind) { kinds.append(self[index].kind) }
    }
    let possible = kinds.flatMap(\.verdicts)
    return Verdict.allCases.filter(possible.contains).map { ($0, counts[$0.rank]) }
  }
}
