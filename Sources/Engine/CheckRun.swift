import Identity
import Linkage
import Register
import Submission

/// The nightly question: which of tonight's requests are for children that are registered already?
public struct CheckRun: Sendable {
  public var requests: SubmissionStream
  public var sources: SubmissionStream
  public var model: MatchModel
  public var threshold: Double
  public var seed: UInt64 = Hash.randomSeed()

  public init(requests: SubmissionStream, sources: SubmissionStream, model: MatchModel, threshold: Double = 0.5) {
    self.requests = requests
    self.sources = sources
    self.model = model
    self.threshold = threshold
  }

  /// One request, what it says, and what was found for it. A rejected row is a request too, without a registration.
  public struct Answer: Sendable {
    public var requestID: String
    public var details: RequestDetails
    public var registration: Registration?
    public var rejectReasons: [RejectReason]
    public var matches: [CheckJoin.Match]
  }

  public struct Result: Sendable {
    /// By request id.
    public var answers: [Answer]
    public var requestOutcomes: [FileOutcome]
    public var sourceOutcomes: [FileOutcome]
    public var statistics: [BlockingStatistics]
    public var weights: WeightHistogram
  }

  public func run(requestPaths: [String], sources paths: Sources) throws(RegisterError) -> Result {
    try run(requestPaths: requestPaths, seed: paths.registers.first?.hashSeed ?? seed) { (join) throws(RegisterError) in
      try search(paths, join)
    } identify: { (rows) throws(RegisterError) in
      try paths.registers.recordIDs(of: rows, workers: sources.workers)
    }
  }

  /// The same with candidates that `search` finds, in whatever way; `identify` names those that it found as rows of registers.
  public func run<Failure>(
    requestPaths: [String], seed: UInt64, search: (CheckJoin) throws(Failure) -> (CheckJoin.Hits, [FileOutcome]),
    identify: ([CheckJoin.StoredRow]) throws(Failure) -> [String] = { (_) throws(Failure) in [] }
  ) throws(Failure) -> Result {
    let loaded = requests.load(requestPaths)
    let registrations = loaded.table.registrations
    let ids = loaded.table.recordIDs
    var join = CheckJoin(requests: registrations, seed: seed, workers: sources.workers)
    join.looksUp = loaded.requests.map { $0.kind != .late }

    var (hits, outcomes) = try search(join)
    let leftOut = join.probeRequests(ids, into: &hits)

    let result = try join.finish(
      hits, model: model, threshold: threshold, workers: sources.workers, identify: identify)
    var answers = ids.indices.map { index in
      Answer(
        requestID: ids[index], details: loaded.requests[index], registration: registrations[index], rejectReasons: [],
        matches: result.matches[index])
    }
    let names = FileNames(loaded.outcomes)
    answers += loaded.outcomes.filter { $0.error == nil }.flatMap { outcome in
      outcome.rejectedRequests(inFile: names[outcome])
    }
    outcomes.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return Result(
      answers: answers.onePerRequest(), requestOutcomes: loaded.outcomes, sourceOutcomes: outcomes,
      statistics: zip(result.statistics, leftOut).map { $0.merged(with: $1) }, weights: result.weights)
  }

  /// Searches all sources.
  func search(_ paths: Sources, _ join: CheckJoin) throws(RegisterError) -> (CheckJoin.Hits, [FileOutcome]) {
    var (hits, outcomes) = try stream(paths, past: join)
    for (place, register) in paths.registers.enumerated() {
      hits.merge(try RegisterSearch(register: register, place: place, join: join, workers: sources.workers).run())
      outcomes += register.outcomes
    }
    return (hits, outcomes)
  }
}

extension FileOutcome {
  /// A rejected row of a request file is answered all the same: under its own id where it could be read, else under its place, as
  /// is one with the id of another province than its file's: under that id stands that province's request.
  ///
  /// A row that repeats a record id is not another request.
  fileprivate func rejectedRequests(inFile name: String) -> [CheckRun.Answer] {
    let named = SubmissionName(path: path)
    let ownPrefix = named.map { "\($0.province.rawValue)-" } ?? ""
    return rejects.filter { $0.reason != .repeatedRecordID }.map { reject in
      let id = reject.recordID.flatMap { !$0.isEmpty && $0.hasPrefix(ownPrefix) ? $0 : nil } ?? "\(name):\(reject.line)"
      var details = RequestDetails(kind: kind)
      details.appliedOn = named?.date ?? .none
      return CheckRun.Answer(
        requestID: id, details: details, registration: nil, rejectReasons: [reject.reason], matches: [])
    }
  }
}

extension [CheckRun.Answer] {
  /// By request id, exactly one answer each: an admitted row speaks for its request, several rejects speak together.
  func onePerRequest() -> [CheckRun.Answer] {
    // Files come in the order of their provinces, their rows mostly in that of their ids, and rejects are few.
    if indices.dropFirst().allSatisfy({ self[$0 - 1].requestID.order(to: self[$0].requestID) < 0 }) { return self }
    var answers: [CheckRun.Answer] = []
    let sorted = self.sorted {
      let order = $0.requestID.order(to: $1.requestID)
      return order < 0 || order == 0 && $0.registration != nil && $1.registration == nil
    }
    for answer in sorted {
      guard let last = answers.last, last.requestID.order(to: answer.requestID) == 0 else {
        answers.append(answer)
        continue
      }
      if last.registration == nil { answers[answers.count - 1].rejectReasons += answer.rejectReasons }
    }
    return answers
  }
}

extension String {
  /// Less than 0 where the bytes of the text come before those of `other`, 0 where they are the same.
  fileprivate func order(to other: String) -> Int {
    let (mine, theirs) = (utf8.span, other.utf8.span)
    for index in 0..<min(mine.count, theirs.count) where mine[index] != theirs[index] {
      return Int(mine[index]) - Int(theirs[index])
    }
    return mine.count - theirs.count
  }
}
