import Identity
import Linkage
import Submission

/// Decides possible links with the frequencies of all terms, many at a time on all workers; only links are kept.
struct LinkDecision {
  private let judge: PairJudge
  private let workers: Workers
  /// Lines that wait.
  private var lines: [[UInt8]] = []
  private var decided: [Decided] = []
  /// Possible links that were looked at.
  private(set) var count = 0

  private struct Decided: Sendable {
    var possible: PossibleLink
    var vector: ComparisonVector
    var weight: MatchWeight
  }

  private static let mostLines = 64

  init(_ join: SweepJoin, _ frequencies: TermFrequencies, registrations: Int) {
    judge = PairJudge(
      comparer: PairComparer(frequencies: frequencies), scorer: join.scorer(registrations: registrations),
      least: MatchWeight(probability: join.threshold))
    workers = join.workers
  }

  /// Takes a line of possible links.
  mutating func add(_ data: Span<UInt8>) throws(FilterError) {
    var line: [UInt8] = []
    line.reserveCapacity(data.count)
    line.append(copying: data)
    lines.append(line)
    if lines.count == Self.mostLines { try decide() }
  }

  private mutating func decide() throws(FilterError) {
    let (lines, judge) = (lines, judge)
    let parts = try workers.mapThrowing(jobs: lines.count) { (place) throws(FilterError) in
      let line = lines[place]
      var reader = try PackedReader(base64: line.span)
      let rows = try reader.rows(columns: PossibleLink.columns)
      let decided = (0..<rows.count).compactMap { row in
        let possible = PossibleLink(rows, row)
        return judge.judge(possible.a.registration, possible.b.registration)
          .map { Decided(possible: possible, vector: $0.vector, weight: $0.weight) }
      }
      return (rows.count, decided)
    }
    for (count, decided) in parts {
      self.count += count
      self.decided += decided
    }
    self.lines.removeAll(keepingCapacity: true)
  }

  /// The links in the order of their ordinals, each pair once, for the first rule that found it; and a table of those linked alone.
  mutating func finish() throws(FilterError) -> ([SweepJoin.Link], RegistrationTable) {
    try decide()
    decided.sort { $0.possible.pair.rawValue < $1.possible.pair.rawValue }
    var links: [SweepJoin.Link] = []
    var ends: [(ordinal: UInt32, registration: Registration, id: RecordID)] = []
    var last: UInt64 = .max
    for link in decided where link.possible.pair.rawValue >> 8 != last {
      let pair = link.possible.pair
      last = pair.rawValue >> 8
      links.append(.init(a: pair.a, b: pair.b, rule: pair.rule, vector: link.vector, weight: link.weight))
      ends += [link.possible.a, link.possible.b]
    }
    ends.sort { $0.ordinal < $1.ordinal }
    var batch = RegistrationBatch()
    var places: [UInt32: UInt32] = [:]
    for end in ends where places[end.ordinal] == nil {
      places[end.ordinal] = UInt32(places.count)
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
