import Identity
import Linkage
import Register
import Submission

/// Finds the requests' candidates in a register, and counts their terms there.
struct RegisterSearch: Sendable {
  let register: Register
  let join: CheckJoin
  let workers: Workers

  /// Rows that a job scans at a time, a whole number of pages.
  private static let scanLength = 63 << 10
  /// Rows that are read at a time.
  private static let runLength = 63 << 6

  private struct State: Sendable {
    var hits: CheckJoin.Hits
    var errors: [Int: RegisterError] = [:]
  }

  func run() throws(RegisterError) -> CheckJoin.Hits {
    let jobs = register.segments.flatMap { segment in
      stride(from: 0, to: segment.rowCount, by: Self.scanLength).map { (segment: segment, first: $0) }
    }
    let index = join.keyIndex(seed: register.hashSeed)
    let states = workers.run(jobs: jobs.count) {
      State(hits: join.emptyHits())
    } _: { state, job in
      let (segment, first) = jobs[job]
      do throws(RegisterError) {
        try scan(segment, first..<min(first + Self.scanLength, segment.rowCount), index, &state.hits)
      } catch {
        state.errors[job] = error
      }
    }
    // The first in the order of the rows, whichever worker met it.
    if let first = states.flatMap(\.errors).min(by: { $0.key < $1.key }) { throw first.value }
    var hits = join.emptyHits()
    for state in states { hits.merge(state.hits) }
    return hits
  }

  /// Streams rows of a segment past the requests' keys.
  private func scan(
    _ segment: Segment, _ range: Range<Int>, _ index: KeyIndex, _ hits: inout CheckJoin.Hits
  ) throws(RegisterError) {
    var reader = try SegmentReader(segment, .through)
    var registrations: [Registration] = []
    var live: [Int] = []
    var found: [(request: UInt32, rule: BlockingRule, place: Int)] = []
    for first in stride(from: range.lowerBound, to: range.upperBound, by: Self.runLength) {
      let rows = first..<min(first + Self.runLength, range.upperBound)
      registrations.removeAll(keepingCapacity: true)
      try reader.append(rows, to: &registrations)
      if !segment.superseded.isEmpty {
        live = rows.filter { !segment.superseded.contains($0) }
        registrations = live.map { registrations[$0 - first] }
      }
      found.removeAll(keepingCapacity: true)
      index.probe(registrations.span) { found.append((request: $0, rule: $1, place: Int($2))) }
      for (request, rule, place) in found {
        let row = segment.superseded.isEmpty ? first + place : live[place]
        let id = try reader.recordID(at: row)
        hits.candidates.append(
          CheckJoin.Candidate(
            request: request, rule: rule, registration: registrations[place],
            recordID: String(decoding: id, as: UTF8.self)))
      }
      hits.count(registrations.span)
    }
  }
}

extension Register {
  /// What is told of the register's rows as of files: by submission, where a segment holds one.
  var outcomes: [FileOutcome] {
    segments.map { segment in
      let submissions = segment.entry.submissions
      var outcome = FileOutcome(
        path: submissions.count == 1 ? submissions[0].name : "\(path)/\(segment.entry.number)", kind: .register)
      outcome.registrations = segment.liveCount
      return outcome
    }
  }
}
