import Submission

extension SubmissionLimits {
  /// Why a file that was read to its end is refused whole; `nil` where it is admitted.
  public func refusal(of outcome: FileOutcome) -> SubmissionError? {
    var tally = AdmissionTally()
    tally.rows = outcome.rows
    tally.rejected = outcome.rejects.count
    tally.undecodable = outcome.rejects.count { $0.reason == .undecodable }
    do throws(SubmissionError) {
      try tally.check(self)
      return nil
    } catch {
      return error
    }
  }

  /// Refuses files in which too many rows are rejected when those count that repeat a record id of their own file; whether there
  /// are any. Rows that repeat another file's do not count: a file that is sent twice is not a bad one.
  ///
  /// The other files' repeated rows must be looked for again, since a refused file's are not the first any more.
  @discardableResult
  func refuseRepeating(
    _ repeated: [RepeatedRecordIDs.Row], in batches: [(file: Int, recordIDs: RecordIDs, lines: [UInt32])],
    _ outcomes: inout [FileOutcome]
  ) -> Bool {
    let own = Dictionary(grouping: repeated.filter { batches[$0.batch].file == batches[$0.lastBatch].file }) {
      batches[$0.batch].file
    }
    var anyRefused = false
    for (file, rows) in own {
      var outcome = outcomes[file]
      for row in rows {
        let batch = batches[row.batch]
        outcome.reject(Reject(repeatedRecordID: batch.recordIDs[row.index], line: batch.lines[row.index]))
      }
      outcome.error = refusal(of: outcome)
      guard outcome.error != nil else { continue }
      outcomes[file] = outcome
      anyRefused = true
    }
    return anyRefused
  }
}
