import Identity
import Linkage

/// Requests against registrations: the requests' keys in memory, the registrations streamed past once.
///
/// Feed it registrations from any number of workers, one ``Hits`` each, merge these, then finish.
public struct CheckJoin: Sendable {
  public let requests: [Registration]
  /// By request, whether a registration of its register number, or of its name and birth date, is a match whatever its weight:
  /// a transfer asks what is registered under them. Empty: none does.
  public var looksUp: [Bool] = []
  let terms: RequestTerms
  /// What blocking keys are hashed with, and the requests' keys.
  let seed: UInt64
  let keys: [RequestKey]

  /// A registration that shares a key with a request.
  public struct Candidate: Sendable {
    public var request: UInt32
    public var rule: BlockingRule
    public var registration: Registration
    public var record: Record
    /// Whether it is another request of the same night.
    public var isRequest = false
    /// Where it was read in a submission file.
    var row: Row?
  }

  /// Which record a registration is. What a register has is named when it turns out to be a match: candidates are many times as
  /// many, and each id may be a read from the disk.
  public enum Record: Sendable {
    case id(String)
    case stored(StoredRow)
  }

  /// A row of one of the registers that are searched: the places of the register and its segment, and the row's number.
  public struct StoredRow: Hashable, Comparable, Sendable {
    var register: Int
    var segment: Int
    var row: Int

    public static func < (a: Self, b: Self) -> Bool { (a.register, a.segment, a.row) < (b.register, b.segment, b.row) }
  }

  /// A row of the files.
  struct Row: Hashable, Sendable {
    var file: Int
    var line: UInt32
  }

  /// What one worker found.
  public struct Hits: Sendable {
    public var candidates: [Candidate] = []
    public var registrationCount = 0
    var terms: RequestTerms

    /// Counts registrations that are searched, whose names have the sounds `sounds`, or takes them back.
    mutating func count(_ registrations: Span<Registration>, sounds: Span<UInt64>, times: Int = 1) {
      terms.count(registrations, sounds: sounds, times: Int32(times))
      registrationCount += registrations.count * times
    }

    mutating func count(_ registrations: Span<Registration>, times: Int = 1) {
      let sounds = registrations.sounds
      count(registrations, sounds: sounds.span, times: times)
    }

    /// Adds stored counts of the terms of so many registrations.
    mutating func add(_ stored: [(hash: UInt64, count: UInt32)], of count: Int) {
      terms.add(stored)
      registrationCount += count
    }

    public mutating func merge(_ other: Hits) {
      if candidates.isEmpty { candidates = other.candidates } else { candidates += other.candidates }
      registrationCount += other.registrationCount
      terms.merge(other.terms)
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
    public var weights = WeightHistogram()
  }

  public init(requests: [Registration], seed: UInt64, workers: Workers = Workers(count: 1)) {
    self.requests = requests
    self.seed = seed
    (terms, keys) = workers.both {
      RequestTerms(of: requests, screen: RequestScreen(of: requests))
    } _: {
      RequestKey.sorted(requests, seed: seed)
    }
  }

  private func looksUp(_ found: Registration, for index: Int) -> Bool {
    guard index < looksUp.count, looksUp[index] else { return false }
    let request = requests[index]
    return request.registerNumber != .none && request.registerNumber == found.registerNumber
      || request.name == found.name && request.birthDate == found.birthDate
  }

  public func emptyHits() -> Hits { Hits(terms: terms) }

  /// The requests' keys as another seed has them.
  func keys(seed: UInt64) -> [RequestKey] { seed == self.seed ? keys : RequestKey.sorted(requests, seed: seed) }

  /// The requests' keys, for registrations to stream past.
  func keyIndex(seed: UInt64) -> KeyIndex { KeyIndex(keys(seed: seed), screen: terms.screen, seed: seed) }

  /// Adds the other requests of the same night that share a key with one; returns by rule how many pairs of them a limit left out.
  public func probeRequests(_ ids: [String], into hits: inout Hits) -> [BlockingStatistics] {
    let (pairs, leftOut) = RequestPair.among(keys)
    for pair in pairs {
      let other = Int(pair.place)
      hits.candidates.append(
        Candidate(
          request: pair.request, rule: pair.rule, registration: requests[other], record: .id(ids[other]),
          isRequest: true))
    }
    return leftOut
  }

  /// What compares the requests with the registrations that were searched, and weighs what it finds.
  func judges(_ hits: Hits, model: MatchModel) -> (PairComparer, MatchScorer) {
    let scorer = MatchScorer(model: model, registrations: hits.registrationCount, task: .check)
    return (PairComparer(frequencies: TermFrequencies(hits.termsWithHolders(of: requests))), scorer)
  }

  /// Compares all candidates; `identify` tells the record ids of the rows among the matches.
  public func finish<Failure>(
    _ hits: consuming Hits, model: MatchModel, threshold: Double, workers: Workers,
    identify: ([StoredRow]) throws(Failure) -> [String]
  ) throws(Failure) -> Result {
    let (comparer, scorer) = judges(hits, model: model)
    let least = MatchWeight(probability: threshold)
    let candidates = hits.candidates
    let jobSize = 4096
    let parts = workers.map(jobs: (candidates.count + jobSize - 1) / jobSize) { job in
      var matches: [(request: Int, record: Record, match: Match)] = []
      var statistics = BlockingRule.allCases.map { BlockingStatistics(rule: $0) }
      var weights = WeightHistogram()
      for candidate in candidates[job * jobSize..<min((job + 1) * jobSize, candidates.count)] {
        let request = Int(candidate.request)
        let vector = comparer.compare(requests[request], candidate.registration)
        let weight = scorer.weigh(vector)
        weights.add(weight)
        statistics[Int(candidate.rule.rawValue)].pairs += 1
        statistics[Int(candidate.rule.rawValue)].newPairs += 1
        if weight >= least || vector.numbersAgree || looksUp(candidate.registration, for: request) {
          matches.append(
            (
              request, candidate.record,
              Match(
                recordID: "", registration: candidate.registration, isRequest: candidate.isRequest,
                rule: candidate.rule, vector: vector, weight: weight)
            ))
        }
      }
      return (matches, statistics, weights)
    }
    var result = Result(
      matches: Array(repeating: [], count: requests.count),
      statistics: BlockingRule.allCases.map { BlockingStatistics(rule: $0) })
    let stored = parts.flatMap { $0.0.compactMap(\.record.stored) }
    var ids = try identify(stored)[...]
    for (matches, statistics, weights) in parts {
      for (request, record, match) in matches {
        result.matches[request].append(match)
        let last = result.matches[request].count - 1
        if case .id(let id) = record {
          result.matches[request][last].recordID = id
        } else {
          result.matches[request][last].recordID = ids.removeFirst()
        }
      }
      for index in statistics.indices { result.statistics[index].merge(statistics[index]) }
      result.weights.merge(weights)
    }
    for index in result.matches.indices {
      result.matches[index].sort {
        if $0.weight != $1.weight { return $0.weight > $1.weight }
        if $0.recordID.utf8.elementsEqual($1.recordID.utf8) { return !$0.isRequest && $1.isRequest }
        return $0.recordID.utf8.lexicographicallyPrecedes($1.recordID.utf8)
      }
    }
    return result
  }
}

extension CheckJoin.Record {
  fileprivate var stored: CheckJoin.StoredRow? {
    if case .stored(let row) = self { row } else { nil }
  }
}

extension CheckJoin.Hits {
  /// The terms, and how many share a request's phone or number: all who do are candidates.
  fileprivate func termsWithHolders(of requests: [Registration]) -> RequestTerms {
    var holders = requests.map { _ in (candidates: 0, phone: 0 as Int32, number: 0 as Int32) }
    for index in candidates.indices where !candidates[index].isRequest {
      let place = Int(candidates[index].request)
      holders[place].candidates += 1
      if candidates[index].registration.guardianPhone == requests[place].guardianPhone { holders[place].phone += 1 }
      if candidates[index].registration.identityNumber == requests[place].identityNumber { holders[place].number += 1 }
    }
    var terms = terms
    for (request, holders) in zip(requests, holders) where holders.candidates > 0 {
      terms.setHolders(of: request, phone: holders.phone, number: holders.number)
    }
    return terms
  }
}
