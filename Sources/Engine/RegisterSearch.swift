import Identity
import Linkage
import Register

/// Finds the requests' candidates in a register, and counts their terms there: segments with an index by look-ups, the others by
/// reading them through.
struct RegisterSearch: Sendable {
  let register: Register
  let join: CheckJoin
  let workers: Workers

  func run() throws(RegisterError) -> CheckJoin.Hits {
    let scanned = register.segments.filter { !$0.hasIndex && $0.liveCount > 0 }
    let indexed = register.segments.filter { $0.hasIndex && $0.liveCount > 0 }
    var hits = join.emptyHits()
    if !scanned.isEmpty { hits.merge(try scan(scanned)) }
    if !indexed.isEmpty { hits.merge(try lookUp(indexed)) }
    return hits
  }

  /// What one worker found.
  struct State: Sendable {
    var hits: CheckJoin.Hits
    var errors: [Int: RegisterError] = [:]

    mutating func attempt(_ job: Int, _ body: (inout CheckJoin.Hits) throws(RegisterError) -> Void) {
      do throws(RegisterError) { try body(&hits) } catch { errors[job] = error }
    }
  }

  /// Puts together what the workers found; throws the error of the first job that failed, whichever worker met it.
  func merged(_ states: [State]) throws(RegisterError) -> CheckJoin.Hits {
    if let first = states.flatMap(\.errors).min(by: { $0.key < $1.key }) { throw first.value }
    guard var hits = states.first?.hits else { return join.emptyHits() }
    for state in states.dropFirst() { hits.merge(state.hits) }
    return hits
  }

  // MARK: - Reading through

  /// Rows that a job scans at a time, a whole number of pages.
  private static let scanLength = 63 << 10
  /// Rows that are read at a time.
  private static let runLength = 63 << 6

  private func scan(_ segments: [Segment]) throws(RegisterError) -> CheckJoin.Hits {
    let jobs = segments.flatMap { segment in
      stride(from: 0, to: segment.rowCount, by: Self.scanLength).map { (segment: segment, first: $0) }
    }
    let index = join.keyIndex(seed: register.hashSeed)
    let states = workers.run(jobs: jobs.count) {
      State(hits: join.emptyHits())
    } _: { state, job in
      let (segment, first) = jobs[job]
      state.attempt(job) { (hits) throws(RegisterError) in
        try scan(segment, first..<min(first + Self.scanLength, segment.rowCount), index, &hits)
      }
    }
    return try merged(states)
  }

  /// Streams rows of a segment past the requests' keys.
  private func scan(
    _ segment: Segment, _ range: Range<Int>, _ index: KeyIndex, _ hits: inout CheckJoin.Hits
  ) throws(RegisterError) {
    var reader = try SegmentReader(segment, .through)
    var ids = try SegmentReader(segment, .pickedOut)
    for first in stride(from: range.lowerBound, to: range.upperBound, by: Self.runLength) {
      let (registrations, rows) = try reader.liveRegistrations(
        in: first..<min(first + Self.runLength, range.upperBound))
      for pair in index.pairs(with: registrations.span) {
        let place = Int(pair.place)
        hits.candidates.append(
          CheckJoin.Candidate(
            request: pair.request, rule: pair.rule, registration: registrations[place],
            recordID: try ids.recordIDText(at: rows?[place] ?? first + place)))
      }
      hits.count(registrations.span)
    }
  }
}

extension SegmentReader {
  /// The rows of `range` that count, and their numbers where these are not all.
  mutating func liveRegistrations(in range: Range<Int>) throws(RegisterError) -> ([Registration], rows: [Int]?) {
    var registrations: [Registration] = []
    try append(range, to: &registrations)
    if segment.superseded.isEmpty { return (registrations, nil) }
    let rows = range.filter { !segment.superseded.contains($0) }
    return (rows.map { registrations[$0 - range.lowerBound] }, rows)
  }

  mutating func recordIDText(at row: Int) throws(RegisterError) -> String {
    String(decoding: try recordID(at: row), as: UTF8.self)
  }
}
