import Identity
import Register
import Submission

extension SubmissionStream {
  /// Reads sources into one table: registers first, then files. Throws where a register cannot be read; a file that cannot is refused.
  public func load(_ sources: Sources) throws(RegisterError) -> Loaded {
    if sources.registers.isEmpty { return load(sources.files) }
    var loaded = Loaded(table: RegistrationTable(), outcomes: [], appliedOn: [])
    loaded.table.reserveCapacity(sources.enrolledCount)
    for register in sources.registers {
      for batch in try register.batches(workers: workers) { loaded.table.append(batch) }
      loaded.outcomes += register.outcomes
    }
    var (batches, outcomes) = orderedBatches(sources.files)
    let enrolled = try sources.enrolledRows(of: batches.map(\.batch.recordIDs), workers: workers)
    remove(enrolled, from: &batches, &outcomes)
    for batch in batches { loaded.table.append(batch.batch) }
    loaded.outcomes += outcomes
    return loaded
  }

  /// Takes out the rows whose places among all of them are given, in rising order: a register has their record ids.
  private func remove(
    _ rows: [Int], from batches: inout [(place: Place, batch: RegistrationBatch)], _ outcomes: inout [FileOutcome]
  ) {
    var end = batches.reduce(0) { $0 + $1.batch.registrations.count }
    var rows = rows[...]
    for index in batches.indices.reversed() {
      let start = end - batches[index].batch.registrations.count
      while let row = rows.last, row >= start {
        outcomes[batches[index].place.file].reject(batches[index].batch.remove(row - start))
        rows.removeLast()
      }
      end = start
    }
  }
}

extension Register {
  /// All rows that count, in the order of the submissions' names, as files are read.
  func batches(workers: Workers) throws(RegisterError) -> [RegistrationBatch] {
    let ordered = segments.sorted {
      let (a, b) = ($0.entry.submissions.first?.name ?? "", $1.entry.submissions.first?.name ?? "")
      return a.utf8.elementsEqual(b.utf8)
        ? $0.entry.number < $1.entry.number : a.utf8.lexicographicallyPrecedes(b.utf8)
    }
    let jobs = ordered.flatMap { segment in
      stride(from: 0, to: segment.rowCount, by: Self.batchLength).map { start in
        (segment: segment, rows: start..<min(start + Self.batchLength, segment.rowCount))
      }
    }
    return try workers.mapThrowing(jobs: jobs.count) { (job) throws(RegisterError) in
      try jobs[job].segment.batch(jobs[job].rows)
    }
  }

  /// Rows of a batch, a whole number of pages.
  private static let batchLength = 63 << 8
}

extension Segment {
  fileprivate func batch(_ rows: Range<Int>) throws(RegisterError) -> RegistrationBatch {
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
