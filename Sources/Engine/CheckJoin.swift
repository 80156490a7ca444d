import Identity
import Linkage
import Submission

/// Requests against registrations: the requests' keys in memory, the registrations streamed past once.
///
/// Feed it batches from any number of workers, one ``Hits`` each, merge these, then finish.
public struct CheckJoin: Sendable {
  public let requests: [Registration]
  /// By request, whether a registration of its register number, or of its name and birth date, is a match whatever its weight:
  /// a transfer asks what is registered under them. Empty: none does.
  public var looksUp: [Bool] = []
  private let index: KeyIndex
  private let keyMaker: BlockingKeyMaker
  private let noTerms: TermFrequencies

  /// A registration that shares a key with a request.
  public struct Candidate: Sendable {
    public var request: UInt32
    public var rule: BlockingRule
    public var registration: Registration
    public var recordID: String
    /// Where it was read; `nil` for another request of the same night.
    var row: Row?
    public var isRequest: Bool { row == nil }
  }

  /// A row of the sources.
  struct Row: Hashable, Sendable {
    var place: SubmissionStream.Place
    var index: Int
  }

  /// What one worker found.
  public struct Hits: Sendable {
    public var candidates: [Candidate] = []
    public var registrationCount = 0
    var terms: TermFrequencies

    public mutating func merge(_ other: Hits) {
      candidates += other.candidates
      registrationCount += other.registrationCount
      terms.merge(other.terms)
    }

    /// Puts the candidates in the order of requests and rows, whichever worker found them.
    mutating func sort() {
      candidates.sort {
        if $0.request != $1.request { return $0.request < $1.request }
        guard let a = $0.row, let b = $1.row else { return $0.row != nil }
        return (a.place, a.index) < (b.place, b.index)
      }
    }
  }

  /// A registration that may be the requested child's.
  public struct Match: Sendable {
    public var recordID: String
    public var registration: Registration
    public var isRequest: Bool
    public var rule: BlockingRule
    public var vector: ComparisonVector
    public var weight: MatchWeight
  }

  public struct Result: Sendable {
    /// By request: all candidates whose weight reaches the threshold or whose number agrees, best first, then by record id.
    public var matches: [[Match]]
    public var statistics: [BlockingStatistics]
  }

  public init(requests: [Registration], seed: UInt64 = 0x5EED) {
    self.requests = requests
    keyMaker = BlockingKeyMaker(seed: seed)
    noTerms = TermFrequencies(expected: 1 << 20, onlyTermsOf: requests)
    var keys: [(BlockingKey, BlockingRule)] = []
    keyMaker.forEachRun(of: requests.span, firstOrdinal: 0, rules: BlockingRule.allCases) { rule, made in
      for index in made.indices { keys.append((made[index], rule)) }
    }
    index = KeyIndex(keys)
  }

  private func looksUp(_ found: Registration, for index: Int) -> Bool {
    guard index < looksUp.count, looksUp[index] else { return false }
    let request = requests[index]
    return request.registerNumber != .none && request.registerNumber == found.registerNumber
      || request.name == found.name && request.birthDate == found.birthDate
  }

  public func emptyHits() -> Hits { Hits(terms: noTerms) }

  /// Streams a batch past the requests' keys; without a place it is the requests themselves.
  public func probe(_ batch: RegistrationBatch, into hits: inout Hits, place: SubmissionStream.Place?) {
    let registrations = batch.registrations
    var found: [UInt64] = []
    keyMaker.forEachRun(of: registrations.span, firstOrdinal: 0, rules: BlockingRule.allCases) { _, keys in
      for place in keys.indices {
        let key = keys[place]
        index.forEachMatch(key.hash) { request, rule in
          found.append(UInt64(request) << 40 | UInt64(key.ordinal) << 8 | UInt64(rule.rawValue))
        }
      }
    }
    // Each pair once, by its first rule.
    found.sort()
    var last: UInt64 = .max
    for pair in found where pair >> 8 != last {
      last = pair >> 8
      let ordinal = Int(pair >> 8 & 0xFFFF_FFFF)
      guard let rule = BlockingRule(rawValue: UInt8(truncatingIfNeeded: pair)) else { continue }
      hits.candidates.append(
        Candidate(
          request: UInt32(pair >> 40), rule: rule, registration: registrations[ordinal],
          recordID: batch.recordIDs[ordinal], row: place.map { Row(place: $0, index: ordinal) }))
    }
    if place != nil {
      hits.terms.count(registrations.span)
      hits.registrationCount += registrations.count
    }
  }

  /// Compares all candidates. `requestIDs` are those of the requests, so that none is compared with itself.
  public func finish(
    _ hits: Hits, requestIDs: [String], model: MatchModel, threshold: Double, workers: Workers
  ) -> Result {
    let scorer = MatchScorer(model: model, registrations: hits.registrationCount, task: .check)
    let comparer = PairComparer(frequencies: hits.terms)
    let least = MatchWeight(probability: threshold)
    let candidates = hits.candidates
    let jobSize = 4096
    let parts = workers.map(jobs: (candidates.count + jobSize - 1) / jobSize) { job in
      var matches: [(request: Int, match: Match)] = []
      var statistics = BlockingRule.allCases.map { BlockingStatistics(rule: $0) }
      for candidate in candidates[job * jobSize..<min((job + 1) * jobSize, candidates.count)] {
        let request = Int(candidate.request)
        if candidate.isRequest, candidate.recordID == requestIDs[request] { continue }
        let vector = comparer.compare(requests[request], candidate.registration)
        let weight = scorer.weigh(vector)
        statistics[Int(candidate.rule.rawValue)].pairs += 1
        statistics[Int(candidate.rule.rawValue)].newPairs += 1
        if weight >= least || vector.numbersAgree || looksUp(candidate.registration, for: request) {
          matches.append(
            (
              request,
              Match(
                recordID: candidate.recordID, registration: candidate.registration, isRequest: candidate.isRequest,
                rule: candidate.rule, vector: vector, weight: weight)
            ))
        }
      }
      return (matches, statistics)
    }
    var result = Result(
      matches: Array(repeating: [], count: requests.count),
      statistics: BlockingRule.allCases.map { BlockingStatistics(rule: $0) })
    for (matches, statistics) in parts {
      for (request, match) in matches { result.matches[request].append(match) }
      for index in statistics.indices { result.statistics[index].merge(statistics[index]) }
    }
    for index in result.matches.indices {
      result.matches[index].sort {
        $0.weight != $1.weight ? $0.weight > $1.weight : $0.recordID.utf8.lexicographicallyPrecedes($1.recordID.utf8)
      }
    }
    return result
  }
}
