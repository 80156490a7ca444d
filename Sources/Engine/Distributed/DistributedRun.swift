import Foundation
import Identity
import Linkage
import Register
import Submission

/// The folder in which the steps of a distributed run leave what they found, and what puts it together between them.
public struct DistributedRun {
  /// Names in the folder.
  enum Step: String {
    case read, matched, divided, probed
  }

  public let folder: String

  public init(folder: String) { self.folder = folder }

  private func path(_ name: String) -> String { "\(folder)/\(name)" }
  private func path(_ step: Step) -> String { path(step.rawValue) }

  public func plan() throws(FilterError) -> DistributedPlan { try DistributedPlan(path: path("plan.json")) }

  /// Plans what is to be read: `splits.txt` has a line for each split, the largest first.
  ///
  /// `tasks` is how many there are after a shuffle. `sizes.txt`, where it is there, tells of files that are not on this machine.
  public func begin(_ sources: Sources, stream: SubmissionStream, isSweep: Bool, tasks: Int) throws(FilterError) {
    var sizes: [String: Int] = [:]
    for line in (try? String(contentsOfFile: path("sizes.txt"), encoding: .utf8))?.split(separator: "\n") ?? [] {
      let fields = line.split(separator: "\t", maxSplits: 1)
      if fields.count == 2 { sizes[String(fields[1])] = Int(fields[0]) }
    }
    let plan = DistributedPlan(sources, stream: stream, isSweep: isSweep, tasks: tasks, sizes: sizes)
    try plan.write(to: path("plan.json"))
    let order = plan.splits.indices.sorted { (plan.splits[$1].bytes, $0) < (plan.splits[$0].bytes, $1) }
    let text = order.map { number in
      let key = String(decoding: LineKey(.split, UInt64(number)).text, as: UTF8.self)
      return "\(key)\t\(plan.splits[number].register == nil ? plan.splits[number].path : "")\n"
    }.joined()
    try StepFile.write(Array(text.utf8), to: path("splits.txt"))
  }

  /// Works out which rows count, after the step `read`; and of a sweep makes `keys.sieve` of the keys that occur more than once
  /// and `large.sieve` of those that occur more often than a block may.
  public func planRows() throws(FilterError) {
    var plan = try plan()
    let rows = try RowAccount(plan, folder: path(.read)).rows(plan)
    plan.rows = rows
    if plan.seed != nil {
      try Self.requireRoom(for: rows.count)
      try makeSieves(plan.keyCoding)
    }
    try plan.write(to: path("plan.json"))
  }

  /// Pairs name registrations in as many bits here as on one machine.
  static func requireRoom(for registrations: Int) throws(FilterError) {
    guard registrations > SweepJoin.capacity else { return }
    throw .badData(
      line: 0, what: "\(registrations) registrations are more than the \(SweepJoin.capacity) that one sweep can hold")
  }

  private func makeSieves(_ coding: KeyCoding) throws(FilterError) {
    var (repeated, large): ([UInt64], [UInt64]) = ([], [])
    let counts = try StepOutput(path(.read)).forEach([.repeated, .large]) { (key, data) throws(FilterError) in
      var reader = try PackedReader(base64: data)
      var rests: [UInt64] = []
      try reader.ascending(into: &rests)
      let codes = rests.lazy.map { coding.code(line: key.number, rest: $0) }
      if key.kind == .repeated { repeated += codes } else { large += codes }
    }
    try balance("keys made and looked at", counts["read", "keys"], counts["repeated", "keys"])
    try balance("repeated keys found and gathered", counts["repeated", "repeated"], repeated.count)
    try balance("keys of large blocks found and gathered", counts["repeated", "large"], large.count)
    for (codes, name) in [(repeated, "keys.sieve"), (large, "large.sieve")] {
      let sieve = KeySieve(count: codes.count)
      for code in codes { sieve.insert(code) }
      try sieve.write(to: path(name))
    }
  }

  /// Writes the requests for `probe` to look for.
  public func writeRequests(_ requests: [Registration]) throws(FilterError) {
    try RequestFile.write(requests, to: path("requests.bin"))
  }

  /// A step that reads all splits again must find as many registrations as count.
  private func checkRows(
    of stage: String, _ counts: [String: FilterCounts], _ plan: DistributedPlan
  ) throws(FilterError) {
    try balance("splits planned and read by \(stage)", plan.splits.count, counts[stage, "splits"])
    try balance("registrations in all and read by \(stage)", plan.planned().count, counts[stage, "registrations"])
  }

  private func leftOut(_ key: LineKey, _ data: Span<UInt8>) throws(FilterError) -> (place: RowPlace, reject: Reject) {
    var reader = try PackedReader(base64: data)
    let (id, bytes) = try { () throws(FilterError) in
      let id = try reader.text()
      return (id, id.bytes)
    }()
    let text = String(decoding: (0..<id.count).map { bytes[$0] }, as: UTF8.self)
    let line = UInt32(truncatingIfNeeded: try reader.number())
    return (RowPlace(rawValue: key.number), Reject(repeatedRecordID: text, line: line))
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
    let outcomes = try RowAccount(plan, folder: path(.read)).outcomes(sources, plan, left: left)

    var statistics = BlockingRule.allCases.map { BlockingStatistics(rule: $0) }
    var firstOfBlocks: [UInt32: Registration] = [:]
    var decision = LinkDecision(join, frequencies, registrations: rows.count)
    var counts: [String: FilterCounts] = [:]
    var rules = 0
    for step in [Step.matched, .divided] {
      let more = try StepOutput(path(step)).forEach([.block, .link]) { (key, data) throws(FilterError) in
        if key.kind == .link { return try decision.add(data) }
        var reader = try PackedReader(base64: data)
        guard key.number < UInt64(statistics.count) else { throw .malformed }
        try statistics[Int(key.number)].merge(&reader, &firstOfBlocks)
        rules += 1
      }
      for (stage, count) in more { counts[stage, default: FilterCounts(stage)].add(count) }
    }
    let (links, table) = try decision.finish()
    try checkRows(of: "members", counts, plan)
    try balance("members sent and matched", counts["members", "members"], counts["match0", "members"])
    for round in 1..<MatchFilter.roundCount {
      try balance(
        "members divided and matched", counts["match\(round - 1)", "divided"], counts["match\(round)", "members"])
    }
    let rounds = (0..<MatchFilter.roundCount).map { "match\($0)" }
    try balance("pairs found and counted", rounds.reduce(0) { $0 + counts[$1, "pairs"] }, counts["pairs", "pairs"])
    try balance("possible links found and gathered", rounds.reduce(0) { $0 + counts[$1, "links"] }, decision.count)
    try balance("rules told of and gathered", rounds.reduce(0) { $0 + counts[$1, "rules"] }, rules)
    for index in statistics.indices {
      statistics[index].newPairs = counts["pairs", PairFilter.name(of: statistics[index].rule)]
    }
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
    let layout = SlotLayout(registrations: count)
    var frequencies = TermFrequencies(expected: count)
    var tally = TermTally()
    var left: [(place: RowPlace, reject: Reject)] = []
    var total = 0
    let counts = try StepOutput(path(.matched)).forEach([.terms, .dropped]) { (key, data) throws(FilterError) in
      if key.kind == .dropped { return left.append(try leftOut(key, data)) }
      var reader = try PackedReader(base64: data)
      try reader.slots(of: key, layout) { counter, slot, times in
        total += times
        if counter < SlotLayout.ethnicities {
          frequencies.add(UInt32(truncatingIfNeeded: times), toSlot: UInt32(slot), ofCounter: counter)
        } else {
          let isGuardians = slot & 1 == 1
          tally.add(Int(slot >> 1), registrations: isGuardians ? 0 : times, guardians: isGuardians ? times : 0)
        }
      }
    }
    try balance("terms found and added up", counts["members", "terms"], counts["match0", "terms"])
    try balance("terms added up and gathered", counts["match0", "told terms"], total)
    try balance("registrations in all and counted by ethnicity", count, tally.total)
    frequencies.add(tally)
    return (frequencies, left)
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
    try checkRows(of: "probe", counts, plan)
    try balance("terms found and gathered", counts["probe", "terms"], stored.count)
    try balance("candidates found and gathered", counts["probe", "candidates"], hits.candidates.count)
    hits.add(stored, of: try plan.planned().count)
    return (hits, try RowAccount(plan, folder: path(.read)).outcomes(sources, plan, left: left))
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
