import Identity
import Linkage
import Register
import Submission

/// Why two records have their match weight.
public struct PairExplanation: Sendable {
  public var a: FoundRecord
  public var b: FoundRecord
  public var vector: ComparisonVector
  public var evidence: Evidence
  /// The blocking rules that both share; where there are none, a sweep or check never compares the two.
  public var rules: [BlockingRule]

  public init(a: FoundRecord, b: FoundRecord, vector: ComparisonVector, evidence: Evidence, rules: [BlockingRule]) {
    self.a = a
    self.b = b
    self.vector = vector
    self.evidence = evidence
    self.rules = rules
  }
}

/// Explains pairs of records by their ids: with the same weights, to the bit, that a run over the same files gives them.
///
/// The weight of a name depends on how many bear it, so the whole sources are read: as a sweep reads them where no requests are
/// given, else as a check does.
public struct ExplainRun: Sendable {
  public var sources: SubmissionStream
  public var requests: SubmissionStream
  public var model: MatchModel
  public var seed: UInt64 = Hash.randomSeed()

  public init(sources: SubmissionStream, requests: SubmissionStream, model: MatchModel) {
    self.sources = sources
    self.requests = requests
    self.model = model
  }

  public struct Result: Sendable {
    /// In the order of the pairs; `nil` where a record was not found.
    public var explanations: [PairExplanation?]
    /// Record ids that were not found, each once.
    public var missing: [String]
    public var outcomes: [FileOutcome]
  }

  /// A record id is looked for among the requests first.
  public func run(
    _ pairs: [RecordPair], requestPaths: [String], sources paths: Sources
  ) throws(SourceError) -> Result {
    let ids = Self.eachOnce(pairs.flatMap { [$0.a, $0.b] })
    let requested = requests.find(ids, in: requestPaths)
    let filed = sources.find(ids, in: paths.files)
    var registered = filed.records
    for register in paths.registers.reversed() {
      registered += try SourceError.inRegister { () throws(RegisterError) in
        try register.find(ids, workers: sources.workers)
      }
    }
    var records: [[UInt8]: FoundRecord] = [:]
    for record in registered + requested.records { records[Array(record.recordID.utf8)] = record }

    let missing = ids.filter { records[Array($0.utf8)] == nil }
    let outcomes = requested.outcomes + filed.outcomes
    guard missing.count < ids.count else {
      return Result(explanations: pairs.map { _ in nil }, missing: missing, outcomes: outcomes)
    }
    let (comparer, scorer) = try requestPaths.isEmpty ? sweep(paths) : check(requestPaths, paths)
    let explanations = pairs.map { pair -> PairExplanation? in
      guard let a = records[Array(pair.a.utf8)], let b = records[Array(pair.b.utf8)] else { return nil }
      let vector = comparer.compare(a.registration, b.registration)
      return PairExplanation(
        a: a, b: b, vector: vector, evidence: scorer.explain(vector),
        rules: sharedRules(a.registration, b.registration))
    }
    return Result(explanations: explanations, missing: missing, outcomes: outcomes)
  }

  private static func eachOnce(_ ids: [String]) -> [String] {
    var seen: Set<[UInt8]> = []
    return ids.filter { seen.insert(Array($0.utf8)).inserted }
  }

  private func sweep(_ paths: Sources) throws(SourceError) -> (PairComparer, MatchScorer) {
    let table = try sources.load(paths).table
    let frequencies = try SourceError.spilling { () throws(SpillError) in
      try TermFrequencies(table, workers: sources.workers)
    }
    return (
      PairComparer(frequencies: frequencies),
      MatchScorer(model: model, registrations: table.count, task: .sweep)
    )
  }

  private func check(
    _ requestPaths: [String], _ paths: Sources
  ) throws(SourceError) -> (PairComparer, MatchScorer) {
    let check = CheckRun(requests: requests, sources: sources, model: model)
    let join = CheckJoin(requests: requests.load(requestPaths).table.registrations, seed: seed)
    let (hits, _) = try SourceError.inRegister { () throws(RegisterError) in try check.search(paths, join) }
    return join.judges(hits, model: model)
  }

  private func sharedRules(_ a: Registration, _ b: Registration) -> [BlockingRule] {
    let keyMaker = BlockingKeyMaker(seed: seed)
    return BlockingRule.allCases.filter { rule in
      var (x, y) = ([UInt64](), [UInt64]())
      keyMaker.append(rule, of: a, to: &x)
      keyMaker.append(rule, of: b, to: &y)
      return !Set(x).isDisjoint(with: y)
    }
  }
}
