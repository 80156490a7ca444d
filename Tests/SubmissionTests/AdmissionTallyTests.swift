import TestSupport
import Testing

@testable import Submission

@Suite struct AdmissionTallyTests {
  static func failure(rows: Int, rejected: Int, undecodable: Int = 0) -> SubmissionError.Kind? {
    var tally = AdmissionTally()
    tally.rows = rows
    tally.rejected = rejected
    tally.undecodable = undecodable
    return submissionFailure { try tally.check() }
  }

  @Test func aFileMayHaveItsShareOfBadRowsAndNoMore() {
    #expect(Self.failure(rows: 100, rejected: 5) == nil)
    #expect(Self.failure(rows: 100, rejected: 6) == .tooManyRejected(count: 6, rows: 100))
    #expect(Self.failure(rows: 100, rejected: 1, undecodable: 1) == nil)
    #expect(Self.failure(rows: 100, rejected: 2, undecodable: 2) == .tooManyUndecodable(count: 2, rows: 100))
    #expect(Self.failure(rows: 0, rejected: 0) == .noRows)
  }

  @Test func batchesAndLaterRejectsAddUp() throws {
    let text = SampleSubmission.csv(rows: 30) + "broken\n"
    var tally = try ParsedSubmission(text).tally
    #expect(tally.rows == 31)
    #expect(tally.rejected == 1)
    #expect(submissionFailure { try tally.check() } == nil)
    tally.reject(1)
    #expect(submissionFailure { try tally.check() } == .tooManyRejected(count: 2, rows: 31))
  }
}
