import Foundation
import Identity
import Linkage
import Register
import Submission

/// The folder in which the steps of a distributed run leave what they found, and what puts it together between them.
public struct DistributedRun {
  /// Names in the folder.
  enum Step: String {
    case ids, terms, repeated, matched, divided, probed
  }

  public let folder: String

  public init(folder: String) { self.folder = folder }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }
  private func path(_ step: Step) -> String { path(step.rawValue) }

  public func plan() throws(FilterError) -> DistributedPlan { try DistributedPlan(path: path("plan.json")) }

  /// Plans what is to be read: `splits.txt` has a line for each split.
  public func begin(_ sources: Sources, stream: SubmissionStream) throws(FilterError) {
    let plan = DistributedPlan(sources, stream: stream)
    try plan.write(to: path("plan.json"))
    let lines = plan.splits.indices.map { String(decoding: LineKey(.split, UInt64($0)).text, as: UTF8.self) + "\t" }
    let text = zip(lines, plan.splits).map { "\($0)\($1.register == nil ? $1.path : "")\n" }.joined()
    do {
      try text.write(toFile: path("splits.txt"), atomically: true, encoding: .utf8)
    } catch {
      throw .inputOutput("\(error)")
    }
  }

  /// Works out which rows count, after the steps `read` and `ids`.
  public func planRows() throws(FilterError) {
    var plan = try plan()
    plan.rows = try RowAccount(plan, folder: path(.ids)).rows(plan)
    try plan.write(to: path("plan.json"))
  }

  /// Works out the seed of blocking keys, after the step `terms`.
  public func planSeed() throws(FilterError) {
    var plan = try plan()
    let count = try plan.planned().count
    var rows: [Int: Registration] = [:]
    let counts = try StepOutput(path(.terms)).forEach([.seed]) { (key, data) throws(FilterError) in
      var reader = try PackedReader(base64: data)
      rows[Int(key.number)] = try reader.registration()
    }
    try checkRuns(of: "terms", counts, plan)
    var seeding: [Registration] = []
    for ordinal in RegistrationTable.seedingOrdinals(of: count) {
      guard let row = rows[ordinal] else { throw .unbalanced("row \(ordinal), which the seed is made of, is missing") }
      seeding.append(row)
    }
    plan.seed = RegistrationTable.hashSeed(seeding, of: count)
    try plan.write(to: path("plan.json"))
  }

  /// Makes `keys.sieve` of the keys that occur more than once, after the step `repeated`.
  public func makeSieve() throws(FilterError) {
    let plan = try plan()
    var keys: [(partition: Int, keys: [UInt64])] = []
    let counts = try StepOutput(path(.repeated)).forEach([.repeated]) { (key, data) throws(FilterError) in
      var reader = try PackedReader(base64: data)
      keys.append((Int(key.number), try reader.ascending()))
    }
    try checkRuns(of: "keys", counts, plan)
    try balance("keys made and looked at", counts["keys", "keys"], counts["repeated", "keys"])
    let count = keys.reduce(0) { $0 + $1.keys.count }
    try balance("repeated keys found and gathered", counts["repeated", "repeated"], count)
    var sieve = KeySieve(count: count)
    for (partition, keys) in keys {
      for key in keys { sieve.insert(partition, key) }
    }
    try sieve.write(to: path("keys.sieve"))
  }

  /// Writes the requests for `probe` to look for.
  public func writeRequests(_ requests: [Registration]) throws(FilterError) {
    try RequestFile.write(requests, to: path("requests.bin"))
  }

  /// Every step that reads runs must have read all of them, and found as many registrations as there are.
  private func checkRuns(
    of stage: String, _ counts: [String: FilterCounts], _ plan: DistributedPlan
  ) throws(FilterError) {
    let rows = try plan.planned()
    try balance("runs written and read by \(stage)", rows.runs, counts[stage, "runs"])
    try balance("registrations in all and read by \(stage)", rows.count, counts[stage, "registrations"])
  }

  private func leftOut(_ key: LineKey, _ data: Span<UInt8>) throws(FilterError) -> (place: RowPlace, reject: Reject) {
    var reader = try PackedReader(base64: data)
    let (id, bytes) = try { () throws(FilterError) in
      let id = try reader.text()
      return (id, id.bytes)
    }()
    let text = String(decoding: (0..<id.count).map { bytes[$0] }, as: UTF8.self)
    let line = UInt32(truncatingIfNeeded: try reader.number())
    return (RowPlace(runKey: key.number), Reject(repeatedRecordID: text, line: line))
  }
}

// MARK: - Sweep

extension DistributedRun {
  /// What a sweep on many machines comes to: the same as ``SweepJoin/run(_:)`` over all, with a table of those alone that are linked.
  public struct Sweep {
    public var outcomes: [FileOutcome]
    /// Registrations that were swept.
    public var count: Int
    /// Links by their places in `table`.
    public var result: SweepJoin.Result
    public var table: RegistrationTable
    /// Registrations of the largest blocks by their ordinals in all.
    public var firstOfBlocks: [UInt32: Registration]
  }

  /// Puts together what the steps of a sweep found; throws where any count does not balance.
  public func sweep(_ sources: Sources, _ join: SweepJoin) throws(FilterError) -> Sweep {
    let plan = try plan()
    let rows = try plan.planned()
    let (frequencies, left) = try termFrequencies(plan)
    let outcomes = try RowAccount(plan, folder: path(.ids)).outcomes(sources, plan, left: left)

    var statistics = BlockingRule.allCases.map { BlockingStatistics(rule: $0) }
    var firstOfBlocks: [UInt32: Registration] = [:]
    var possible: [PossibleLink] = []
    var counts: [String: FilterCounts] = [:]
    var rules = 0
    for step in [Step.matched, .divided] {
      let more = try StepOutput(path(step)).forEach([.block, .link]) { (key, data) throws(FilterError) in
        var reader = try PackedReader(base64: data)
        if key.kind == .link {
          while !reader.isAtEnd { possible.append(try PossibleLink(&reader)) }
        } else {
          guard key.number < UInt64(statistics.count) else { throw .malformed }
          try statistics[Int(key.number)].merge(&reader, &firstOfBlocks)
          rules += 1
        }
      }
      counts.merge(more) { a, _ in a }
    }
    try checkRuns(of: "members", counts, plan)
    try balance("members sent and matched", counts["members", "members"], counts["match0", "members"])
    for round in 1..<MatchFilter.roundCount {
      try balance(
        "members divided and matched", counts["match\(round - 1)", "divided"], counts["match\(round)", "members"])
    }
    let rounds = (0..<MatchFilter.roundCount).map { "match\($0)" }
    try balance("pairs found and counted", rounds.reduce(0) { $0 + counts[$1, "pairs"] }, counts["pairs", "pairs"])
    try balance("possible links found and gathered", rounds.reduce(0) { $0 + counts[$1, "links"] }, possible.count)
    try balance("rules told of and gathered", rounds.reduce(0) { $0 + counts[$1, "rules"] }, rules)
    for index in statistics.indices {
      statistics[index].newPairs = counts["pairs", PairFilter.name(of: statistics[index].rule)]
    }

    let (links, table) = judge(&possible, join, registrations: rows.count, frequencies)
    return Sweep(
      outcomes: outcomes, count: rows.count,
      result: SweepJoin.Result(links: links, statistics: statistics, frequencies: frequencies), table: table,
      firstOfBlocks: firstOfBlocks)
  }

  /// The frequencies of all terms, and the rows that were left out.
  private func termFrequencies(
    _ plan: DistributedPlan
  ) throws(FilterError) -> (TermFrequencies, left: [(place: RowPlace, reject: Reject)]) {
    let count = try plan.planned().count
    let slotBits = TermFrequencies.slotBits(expected: count)
    var frequencies = TermFrequencies(expected: count)
    var tally = TermTally()
    var left: [(place: RowPlace, reject: Reject)] = []
    var total = 0
    let counts = try StepOutput(path(.terms)).forEach([.terms, .dropped]) { (key, data) throws(FilterError) in
      if key.kind == .dropped { return left.append(try leftOut(key, data)) }
      var reader = try PackedReader(base64: data)
      let counter = Int(truncatingIfNeeded: key.number)
      var slot: UInt64 = 0
      while !reader.isAtEnd {
        if counter == slotBits.count {
          let ethnicity = try reader.count(upTo: tally.registrations.count - 1)
          let registrations = try reader.count(upTo: count)
          tally.add(ethnicity, registrations: registrations, guardians: try reader.count(upTo: count))
        } else {
          slot += try reader.number()
          let times = try reader.count(upTo: count * TermHashes.mostTerms)
          guard (0..<slotBits.count).contains(counter), slot < 1 << UInt64(slotBits[counter]) else { throw .malformed }
          frequencies.add(UInt32(truncatingIfNeeded: times), toSlot: UInt32(slot), ofCounter: counter)
          total += times
        }
      }
    }
    try balance("terms found and counted", counts["terms", "terms"], total)
    try balance("registrations in all and counted by ethnicity", count, tally.registrations.reduce(0, +))
    frequencies.add(tally)
    return (frequencies, left)
  }

  /// Decides possible links, each pair once, for the first rule that found it.
  private func judge(
    _ possible: inout [PossibleLink], _ join: SweepJoin, registrations: Int, _ frequencies: TermFrequencies
  ) -> ([SweepJoin.Link], RegistrationTable) {
    possible.sort { $0.pair.rawValue < $1.pair.rawValue }
    let judge = PairJudge(
      comparer: PairComparer(frequencies: frequencies), scorer: join.scorer(registrations: registrations),
      least: MatchWeight(probability: join.threshold))
    var links: [SweepJoin.Link] = []
    var ends: [UInt32: (registration: Registration, id: RecordID)] = [:]
    var last: UInt64 = .max
    for link in possible where link.pair.rawValue >> 8 != last {
      last = link.pair.rawValue >> 8
      guard let (vector, weight) = judge.judge(link.a.registration, link.b.registration) else { continue }
      links.append(.init(a: link.pair.a, b: link.pair.b, rule: link.pair.rule, vector: vector, weight: weight))
      for end in [link.a, link.b] { ends[end.ordinal] = (end.registration, end.id) }
    }
    var batch = RegistrationBatch()
    var places: [UInt32: UInt32] = [:]
    for ordinal in ends.keys.sorted() {
      guard let end = ends[ordinal] else { continue }
      places[ordinal] = UInt32(places.count)
      batch.registrations.append(end.registration)
      let bytes = end.id.bytes
      batch.recordIDs.append(bytes.span.extracting(..<end.id.count))
    }
    for index in links.indices {
      links[index].a = places[links[index].a] ?? 0
      links[index].b = places[links[index].b] ?? 0
    }
    return (links, RegistrationTable([batch]))
  }
}

extension BlockingStatistics {
  /// Adds what one process told of its blocks.
  fileprivate mutating func merge(
    _ reader: inout PackedReader, _ firstOfBlocks: inout [UInt32: Registration]
  ) throws(FilterError) {
    var other = BlockingStatistics(rule: rule)
    other.pairs = try reader.count(upTo: Int.max)
    other.refinedBlocks = try reader.count(upTo: Int.max)
    other.leftOutPairs = try reader.count(upTo: Int.max)
    for _ in 0..<(try reader.count(upTo: Self.largestBlockCount)) {
      let size = try reader.count(upTo: CandidatePair.capacity)
      let ordinal = UInt32(try reader.count(upTo: CandidatePair.capacity - 1))
      firstOfBlocks[ordinal] = try reader.registration()
      other.largestBlocks.append((size, ordinal))
    }
    merge(other)
  }
}

// MARK: - Check

extension DistributedRun {
  /// What `probe` found of the sources: for ``CheckRun/run(requestPaths:seed:search:)``.
  public func hits(
    _ sources: Sources, _ join: CheckJoin
  ) throws(FilterError) -> (CheckJoin.Hits, [FileOutcome]) {
    let plan = try plan()
    var hits = join.emptyHits()
    var stored: [(hash: UInt64, count: UInt32)] = []
    var left: [(place: RowPlace, reject: Reject)] = []
    let kinds: Set<LineKind> = [.candidate, .terms, .dropped]
    let counts = try StepOutput(path(.probed)).forEach(kinds) { (key, data) throws(FilterError) in
      if key.kind == .dropped { return left.append(try leftOut(key, data)) }
      var reader = try PackedReader(base64: data)
      while !reader.isAtEnd {
        if key.kind == .terms {
          let hash = try reader.word()
          stored.append((hash, UInt32(try reader.count(upTo: Int(UInt32.max)))))
        } else {
          hits.candidates.append(try reader.candidate(of: join.requests.count))
        }
      }
    }
    try checkRuns(of: "probe", counts, plan)
    try balance("terms found and gathered", counts["probe", "terms"], stored.count)
    try balance("candidates found and gathered", counts["probe", "candidates"], hits.candidates.count)
    hits.add(stored, of: try plan.planned().count)
    return (hits, try RowAccount(plan, folder: path(.ids)).outcomes(sources, plan, left: left))
  }
}

extension PackedReader {
  fileprivate mutating func candidate(of requests: Int) throws(FilterError) -> CheckJoin.Candidate {
    let request = try count(upTo: requests - 1)
    guard let rule = BlockingRule(rawValue: UInt8(try count(upTo: 255))) else { throw .malformed }
    let registration = try registration()
    let id = try text()
    let bytes = id.bytes
    return CheckJoin.Candidate(
      request: UInt32(request), rule: rule, registration: registration,
      record: .id(String(decoding: (0..<id.count).map { bytes[$0] }, as: UTF8.self)))
  }
}
