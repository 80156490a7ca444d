import Foundation
import Identity
import Linkage
import Register

/// Finds the requests' candidates in a register, and counts their terms there: segments with an index by look-ups where these
/// read less, the others by reading them through.
struct RegisterSearch: Sendable {
  let register: Register
  /// The register's place among those that are searched.
  var place = 0
  let join: CheckJoin
  let workers: Workers
  /// Bytes of memory of the machine: what takes a small part of it is taken to be there already.
  var memory = Int(clamping: ProcessInfo.processInfo.physicalMemory)

  func run() throws(RegisterError) -> CheckJoin.Hits {
    let live = register.segments.indices.filter { register.segments[$0].liveCount > 0 }
    let indexBytes = live.reduce(0) { $0 + register.segments[$1].indexBytes }
    let indexed = live.filter { isLookedUp($0, indexBytes: indexBytes) }
    let scanned = live.filter { !isLookedUp($0, indexBytes: indexBytes) }
    var hits = join.emptyHits()
    if !scanned.isEmpty { hits.merge(try scan(scanned)) }
    if !indexed.isEmpty { hits.merge(try lookUp(indexed)) }
    return hits
  }

  /// Whether to look up what the requests share in a segment, where all indexes take `indexBytes`.
  ///
  /// A look-up takes a hundredth of the processor time that the rows take, and a page from the disk, if memory does not keep the
  /// indexes: with many requests these are read whole, which are larger than the rows.
  private func isLookedUp(_ segment: Int, indexBytes: Int) -> Bool {
    guard register.segments[segment].hasIndex else { return false }
    if indexBytes <= memory / 4 { return true }
    let lookUps = join.requests.count * BlockingRule.allCases.count
    return lookUps * Segment.lookUpBytes < register.segments[segment].rowCount * MemoryLayout<Registration>.stride
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

  /// Rows that a job scans at a time, a whole number of pages: a megabyte.
  private static let scanLength = 63 << 8
  /// Jobs whose rows the disk is at work on while those of one are looked at.
  private static let jobsAhead = 16
  /// Rows that are read at a time.
  private static let runLength = 63 << 4

  private func scan(_ segments: [Int]) throws(RegisterError) -> CheckJoin.Hits {
    let jobs = segments.flatMap { segment in
      let rowCount = register.segments[segment].rowCount
      return stride(from: 0, to: rowCount, by: Self.scanLength).map {
        (segment: segment, rows: $0..<min($0 + Self.scanLength, rowCount))
      }
    }
    @Sendable func beginReading(_ job: Int) {
      if job < jobs.count { register.segments[jobs[job].segment].beginReadingRegistrations(jobs[job].rows) }
    }
    let index = join.keyIndex(seed: register.hashSeed)
    let states = workers.run(jobs: jobs.count) {
      State(hits: join.emptyHits())
    } _: { state, job in
      for next in (job == 0 ? 0 : Self.jobsAhead)...Self.jobsAhead { beginReading(job + next) }
      state.attempt(job) { (hits) throws(RegisterError) in
        try scan(jobs[job].segment, jobs[job].rows, index, &hits)
      }
    }
    return try merged(states)
  }

  /// Streams rows of a segment past the requests' keys.
  private func scan(
    _ segment: Int, _ range: Range<Int>, _ index: KeyIndex, _ hits: inout CheckJoin.Hits
  ) throws(RegisterError) {
    var reader = try SegmentReader(register.segments[segment], .announced)
    var registrations: [Registration] = []
    registrations.reserveCapacity(Self.runLength)
    for first in stride(from: range.lowerBound, to: range.upperBound, by: Self.runLength) {
      let rows = try reader.readLive(first..<min(first + Self.runLength, range.upperBound), into: &registrations)
      let sounds = registrations.span.sounds
      for pair in index.pairs(with: registrations.span, sounds: sounds.span) {
        let place = Int(pair.place)
        hits.candidates.append(
          CheckJoin.Candidate(
            request: pair.request, rule: pair.rule, registration: registrations[place],
            record: record(segment, rows?[place] ?? first + place)))
      }
      hits.count(registrations.span, sounds: sounds.span)
    }
  }
}

extension RegisterSearch {
  func record(_ segment: Int, _ row: Int) -> CheckJoin.Record {
    .stored(CheckJoin.StoredRow(register: place, segment: segment, row: row))
  }
}

extension [Register] {
  /// The record ids of rows, which may be given in any order and are read in the order in which they lie on the disk.
  func recordIDs(of rows: [CheckJoin.StoredRow], workers: Workers) throws(RegisterError) -> [String] {
    let order = rows.indices.sorted { rows[$0] < rows[$1] }
    let sliceSize = 256
    let slices = (order.count + sliceSize - 1) / sliceSize
    let read = try workers.mapThrowing(jobs: slices) { (slice) throws(RegisterError) in
      let end = Swift.min((slice + 1) * sliceSize, order.count)
      return try recordIDs(ofSorted: order[slice * sliceSize..<end].map { rows[$0] })
    }
    var ids = [String](repeating: "", count: rows.count)
    for (place, id) in zip(order, read.joined()) { ids[place] = id }
    return ids
  }

  private func recordIDs(ofSorted rows: [CheckJoin.StoredRow]) throws(RegisterError) -> [String] {
    var ids: [String] = []
    var start = 0
    while start < rows.count {
      let first = rows[start]
      var reader = try SegmentReader(self[first.register].segments[first.segment], .pickedOut)
      var end = start
      while end < rows.count, rows[end].register == first.register, rows[end].segment == first.segment { end += 1 }
      try reader.append(rows[start..<end], to: &ids)
      start = end
    }
    return ids
  }
}

extension SegmentReader {
  /// Appends the record ids of rows; the disk is told of all before one is waited for.
  fileprivate mutating func append(
    _ rows: ArraySlice<CheckJoin.StoredRow>, to ids: inout [String]
  ) throws(RegisterError) {
    for row in rows { beginReadingRecordID(at: row.row) }
    for row in rows { ids.append(String(decoding: try recordID(at: row.row), as: UTF8.self)) }
  }
}

extension SegmentReader {
  /// Replaces `registrations` by the rows of `range` that count; their numbers where these are not all.
  fileprivate mutating func readLive(
    _ range: Range<Int>, into registrations: inout [Registration]
  ) throws(RegisterError) -> [Int]? {
    registrations.removeAll(keepingCapacity: true)
    try append(range, to: &registrations)
    if segment.superseded.isEmpty { return nil }
    let rows = range.filter { !segment.superseded.contains($0) }
    registrations = rows.map { registrations[$0 - range.lowerBound] }
    return rows
  }
}
