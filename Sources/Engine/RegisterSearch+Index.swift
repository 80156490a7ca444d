import Identity
import Linkage
import Register

/// Looking up what the requests share in segments that have an index.
extension RegisterSearch {
  /// Keys that a job looks up at a time.
  private static let keysPerJob = 1 << 14
  /// Rows that a job fetches at a time.
  private static let rowsPerJob = 1 << 12

  func lookUp(_ places: [Int]) throws(RegisterError) -> CheckJoin.Hits {
    let segments = places.map { register.segments[$0] }
    var hits = try countTerms(segments)
    let pairs = try self.pairs(segments)
    let jobs = pairs.indices.flatMap { segment in
      stride(from: 0, to: pairs[segment].count, by: Self.rowsPerJob).map { (segment: segment, first: $0) }
    }
    let states = workers.run(jobs: jobs.count) {
      State(hits: join.emptyHits())
    } _: { state, job in
      let (segment, first) = jobs[job]
      state.attempt(job) { (hits) throws(RegisterError) in
        try fetch(pairs[segment][first..<min(first + Self.rowsPerJob, pairs[segment].count)], places[segment], &hits)
      }
    }
    hits.merge(try merged(states))
    return hits
  }

  /// By segment the pairs that the requests make with its rows, in the order of the rows.
  private func pairs(_ segments: [Segment]) throws(RegisterError) -> [[RequestPair]] {
    let keys = join.keys(seed: register.hashSeed)
    let hashes = keys.map(\.hash)
    let slices = max(1, (keys.count + Self.keysPerJob - 1) / Self.keysPerJob)
    let found = try workers.mapThrowing(jobs: segments.count * slices) { (job) throws(RegisterError) in
      let (segment, first) = (segments[job / slices], job % slices * Self.keysPerJob)
      let range = first..<min(first + Self.keysPerJob, keys.count)
      var pairs: [RequestPair] = []
      try segment.rows(withKeys: hashes.span.extracting(range), lookups: keys.count) { place, row in
        if segment.superseded.contains(Int(row)) { return }
        let key = keys[first + place]
        pairs.append(RequestPair(key.request, row, key.rule))
      }
      return pairs
    }
    return workers.map(jobs: segments.count) { segment in
      var pairs = Array(found[segment * slices..<(segment + 1) * slices].joined())
      RequestPair.eachOnce(&pairs)
      pairs.sort { $0.place < $1.place }
      return pairs
    }
  }

  private func fetch(
    _ pairs: ArraySlice<RequestPair>, _ segment: Int, _ hits: inout CheckJoin.Hits
  ) throws(RegisterError) {
    var reader = try SegmentReader(register.segments[segment], .pickedOut)
    for pair in pairs { reader.beginReadingRegistration(at: Int(pair.place)) }
    for pair in pairs {
      let row = Int(pair.place)
      hits.candidates.append(
        CheckJoin.Candidate(
          request: pair.request, rule: pair.rule, registration: try reader.registration(at: row),
          record: record(segment, row)))
    }
  }

  // MARK: - Terms

  /// Counts the terms of the segments' rows: those that later segments replace are taken back, or, where they are most, the others
  /// counted one by one.
  private func countTerms(_ segments: [Segment]) throws(RegisterError) -> CheckJoin.Hits {
    let hashes = join.terms.storedHashes
    let slices = segments.count < workers.count ? workers.count : 1
    let sliceSize = (hashes.count + slices - 1) / slices
    let counted = try workers.mapThrowing(jobs: segments.count * slices) { (job) throws(RegisterError) in
      let (segment, slice) = (segments[job / slices], job % slices)
      var hits = join.emptyHits()
      if segment.superseded.count > segment.liveCount {
        if slice == 0 { try count(segment, superseded: false, times: 1, &hits) }
        return hits
      }
      // Of few hashes the last slices are empty.
      let first = min(slice * sliceSize, hashes.count)
      let range = first..<min(first + sliceSize, hashes.count)
      var stored: [(hash: UInt64, count: UInt32)] = []
      try segment.counts(ofTerms: hashes.span.extracting(range)) {
        stored.append((hash: hashes[range.lowerBound + $0], count: $1))
      }
      hits.add(stored, of: slice == 0 ? segment.rowCount : 0)
      if slice == 0, !segment.superseded.isEmpty { try count(segment, superseded: true, times: -1, &hits) }
      return hits
    }
    var hits = join.emptyHits()
    for part in counted { hits.merge(part) }
    return hits
  }

  /// Counts the rows that are superseded, or those that are not.
  private func count(
    _ segment: Segment, superseded: Bool, times: Int, _ hits: inout CheckJoin.Hits
  ) throws(RegisterError) {
    var reader = try SegmentReader(segment, segment.superseded.count * 32 > segment.rowCount ? .through : .pickedOut)
    var registrations: [Registration] = []
    for row in 0..<segment.rowCount where segment.superseded.contains(row) == superseded {
      registrations.append(try reader.registration(at: row))
      if registrations.count == 4096 {
        hits.count(registrations.span, times: times)
        registrations.removeAll(keepingCapacity: true)
      }
    }
    hits.count(registrations.span, times: times)
  }
}
