import Identity
import Register
import Submission

extension Register {
  /// All rows that count, in the order of the submissions' names, as files are read.
  func batches(into store: BatchStore, workers: Workers) throws(RegisterError) -> [StoredBatch] {
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
      store.keep(try jobs[job].segment.batch(jobs[job].rows))
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
