import Identity
import Register
import Submission

extension SubmissionStream {
  /// Reads sources into one table: registers first, then files. A file that cannot be read is refused, a register's trouble thrown.
  ///
  /// With a plan, a table that is too large for its memory goes to a file.
  public func load(_ sources: Sources, within plan: SpillPlan? = nil) throws(SourceError) -> Loaded {
    let store = BatchStore(plan)
    var all = Read()
    for register in sources.registers {
      all.batches += try SourceError.inRegister { () throws(RegisterError) in
        try register.batches(into: store, workers: workers)
      }
    }
    all.files = Array(repeating: 0, count: all.batches.count)
    var filed = read(sources.files, into: store)
    let enrolled = try SourceError.inRegister { () throws(RegisterError) in
      try sources.enrolledRows(of: filed.batches.map { store.recordIDs($0) }, workers: workers)
    }
    filed.reject(enrolled, in: store)
    all.outcomes = sources.registers.flatMap(\.outcomes) + filed.outcomes
    all.files += filed.files.map { $0 + all.outcomes.count - filed.outcomes.count }
    all.batches += filed.batches
    filed.batches = []
    store.settle(&all.batches)
    try SourceError.spilling { () throws(SpillError) in try store.check() }
    return Loaded(all, in: store)
  }
}

extension Register {
  /// All rows that count, in the order of the submissions' names, as files are read.
  func batches(into store: BatchStore, workers: Workers) throws(RegisterError) -> [StoredBatch] {
    let jobs = segmentsInOrder.map { segments[$0] }.flatMap { segment in
      segment.batchRanges.map { (segment: segment, rows: $0) }
    }
    return try workers.mapThrowing(jobs: jobs.count) { (job) throws(RegisterError) in
      store.keep(try jobs[job].segment.batch(jobs[job].rows))
    }
  }

  /// Places of the segments, in the order of the submissions' names.
  var segmentsInOrder: [Int] {
    segments.indices.sorted {
      let (x, y) = (segments[$0].entry, segments[$1].entry)
      let (a, b) = (x.submissions.first?.name ?? "", y.submissions.first?.name ?? "")
      return a.utf8.elementsEqual(b.utf8) ? x.number < y.number : a.utf8.lexicographicallyPrecedes(b.utf8)
    }
  }
}

extension Segment {
  /// Rows of a batch, a whole number of pages.
  private static let batchLength = 63 << 8

  /// The rows of its batches.
  var batchRanges: [Range<Int>] { Self.batchRanges(of: 0..<rowCount) }

  static func batchRanges(of rows: Range<Int>) -> [Range<Int>] {
    stride(from: rows.lowerBound, to: rows.upperBound, by: batchLength).map {
      $0..<min($0 + batchLength, rows.upperBound)
    }
  }

  /// The rows of a range that count.
  func batch(_ rows: Range<Int>) throws(RegisterError) -> RegistrationBatch {
    var reader = try SegmentReader(self, .through)
    var batch = RegistrationBatch()
    batch.registrations.reserveCapacity(rows.count)
    for row in rows where !superseded.contains(row) {
      batch.registrations.append(try reader.registration(at: row))
      try reader.withRecordID(at: row) { batch.recordIDs.append($0) }
      batch.lines.append(try reader.line(at: row))
    }
    return batch
  }
}

extension Register {
  /// What is told of the register's rows as of files: by submission, but for those that compaction put together.
  var outcomes: [FileOutcome] {
    var outcomes: [FileOutcome] = []
    for segment in segments {
      for part in segment.entry.parts {
        let name = part.name ?? "\(path)/\(segment.entry.number)"
        if outcomes.last?.path != name { outcomes.append(FileOutcome(path: name, kind: .register)) }
        outcomes[outcomes.count - 1].registrations += segment.liveCount(in: part.rows)
      }
    }
    return outcomes
  }
}
