import Identity
import Linkage
import Submission

/// Streams registrations past the keys of all requests: those that share one, and how many have each term of the requests.
struct ProbeFilter: Filter {
  let stage = "probe"
  let takes = [LineKind.split]

  private let splits: SplitReader
  private let rows: DistributedPlan.Rows
  private let index: KeyIndex
  private var terms: RequestTerms
  private var candidates = OpenLines(.candidate, count: 1)

  /// Terms that one line tells of, at most.
  private static let lineLength = 1 << 16

  init(_ plan: DistributedPlan, requests: [Registration]) throws(FilterError) {
    splits = try SplitReader(plan)
    rows = try plan.planned()
    let join = CheckJoin(requests: requests, seed: plan.idSeed)
    index = join.keyIndex(seed: plan.idSeed)
    terms = join.terms
  }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    try splits.readCounted(key, reader, in: rows, &output) { (counted, output) throws(FilterError) in
      try add(counted, &output)
    }
  }

  private mutating func add(_ counted: CountedRows, _ output: inout FilterOutput) throws(FilterError) {
    let sounds = counted.registrations.span.sounds
    for pair in index.pairs(with: counted.registrations.span, sounds: sounds.span) {
      let row = Int(pair.place)
      try candidates.append(to: 0, &output) { line in
        line.number(UInt64(pair.request))
        line.number(UInt64(pair.rule.rawValue))
        line.registration(counted.registrations[row])
        line.text(counted.ids.id(at: row))
      }
      output.counts["candidates"] += 1
    }
    terms.count(counted.registrations.span, sounds: sounds.span)
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    try candidates.finish(&output)
    let stored = terms.stored
    for start in stride(from: 0, to: stored.count, by: Self.lineLength) {
      var line = PackedWriter()
      output.counts["terms"] += min(stored.count - start, Self.lineLength)
      for (hash, count) in stored[start..<min(start + Self.lineLength, stored.count)] {
        line.word(hash)
        line.number(UInt64(count))
      }
      try output.writer.line(LineKey(.terms, 0), line.takeBase64())
    }
  }
}

/// Requests as a file that travels with the filters.
enum RequestFile {
  static func write(_ requests: [Registration], to path: String) throws(FilterError) {
    var packed = PackedWriter()
    for request in requests { packed.registration(request) }
    try packed.write(to: path)
  }

  static func read(_ path: String) throws(FilterError) -> [Registration] {
    var reader = try PackedReader(path: path)
    var requests: [Registration] = []
    while !reader.isAtEnd { requests.append(try reader.registration()) }
    return requests
  }
}
