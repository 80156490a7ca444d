import Identity
import Linkage
import Register
import Submission

/// A register that is kept open for questions about one child at a time. It answers what a check of the same requests would, by the
/// segments' indexes where these have one; any number of threads may ask.
public struct OpenRegister: Sendable {
  public let register: Register
  public var workers: Workers

  public init(at path: String, workers: Workers) throws(RegisterError) {
    register = try Register(at: path)
    self.workers = workers
  }

  /// The registrations of these record ids that count; of an unknown one there is none.
  public func find(_ recordIDs: [String]) throws(RegisterError) -> [FoundRecord] {
    try register.find(recordIDs, workers: workers)
  }

  /// Why `request` has its match weight with each of `others`, as a check over the register weighs it.
  public func explain(
    _ request: Registration, and others: [Registration], model: MatchModel
  ) throws(RegisterError) -> [(vector: ComparisonVector, evidence: Evidence)] {
    let join = CheckJoin(requests: [request], seed: register.hashSeed)
    let hits = try RegisterSearch(register: register, join: join, workers: workers).run()
    let (comparer, scorer) = join.judges(hits, model: model)
    return others.map { other in
      let vector = comparer.compare(request, other)
      return (vector, scorer.explain(vector))
    }
  }

  /// Answers one request, as a check with it alone would.
  public func check(
    _ requestID: String, _ request: Registration, _ details: RequestDetails, model: MatchModel, threshold: Double
  ) throws(RegisterError) -> CheckRun.Answer {
    var join = CheckJoin(requests: [request], seed: register.hashSeed)
    join.looksUp = [details.kind != .late]
    let hits = try RegisterSearch(register: register, join: join, workers: workers).run()
    let result = try join.finish(hits, model: model, threshold: threshold, workers: workers) {
      (rows) throws(RegisterError) in try [register].recordIDs(of: rows, workers: workers)
    }
    return CheckRun.Answer(
      requestID: requestID, details: details, registration: request, rejectReasons: [], matches: result.matches[0])
  }
}
