import Submission

extension SubmissionLimits {
  /// Why a file that was read to its end is refused whole; `nil` where it is admitted.
  public func refusal(of outcome: FileOutcome) -> SubmissionError? {
    if outcome.unlistedRejects > 0 {
      return SubmissionError(.tooManyRejected(count: outcome.rejected, rows: outcome.rows))
    }
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
  /// `files` are those of the batches; `reject` says what becomes of rows of one.
  ///
  /// The other files' repeated rows must be looked for again, since a refused file's are not the first any more.
  @discardableResult
  func refuseRepeating(
    _ repeated: [RepeatedRecordIDs.Row], files: [Int], _ outcomes: inout [FileOutcome],
    reject: (_ batch: Int, _ indices: [Int]) -> [Reject]
  ) -> Bool {
    let own = Dictionary(grouping: repeated.filter { files[$0.batch] == files[$0.lastBatch] }) { files[$0.batch] }
    var anyRefused = false
    for (file, rows) in own {
      var outcome = outcomes[file]
      for (batch, rows) in Dictionary(grouping: rows, by: \.batch) { outcome.reject(reject(batch, rows.map(\.index))) }
      outcome.error = refusal(of: outcome)
      guard outcome.error != nil else { continue }
      outcomes[file] = outcome
      anyRefused = true
    }
    return anyRefused
  }
}
