import Engine
import Nightly
import Reports
import Submission

/// Looks at a submission file as the ministry's side will.
struct FileCheck {
  var reading: ReadingOptions
  var terminal: Terminal

  /// Reads the whole file; what makes it unusable is a finding like others. Throws where it could not be looked at.
  func findings(in file: String, kind: SubmissionKind) throws(Failure) -> FileFindings {
    var findings = FileFindings(file: file)
    do throws(SubmissionError) {
      let limits = SubmissionLimits()
      guard kind.holdsPupils else {
        let outcome =
          kind == .approvals
          ? FormFile(approvalsAt: file, encoding: reading.encoding, limits: limits).outcome
          : FormFile(decisionsAt: file, encoding: reading.encoding, limits: limits).outcome
        findings.add(outcome)
        if let error = outcome.error { throw error }
        return findings
      }
      let reader = try SubmissionReader(path: file, kind: kind, encoding: reading.encoding, limits: limits)
      findings.unknownColumns = reader.header.unknownColumns
      var parser = RowParser(header: reader.header, on: reading.day, limits: limits)
      var undecodable = 0
      while let chunk = try reader.nextChunk() {
        let batch = try parser.parse(chunk)
        undecodable += batch.rejects.count { $0.reason == .undecodable }
        findings.add(batch)
        terminal.progress(.reading, done: reader.bytesRead, total: reader.fileSize, rows: findings.rows)
      }
      var tally = AdmissionTally()
      (tally.rows, tally.rejected, tally.undecodable) = (findings.rows, findings.rejected, undecodable)
      try tally.check(limits)
    } catch {
      switch error.kind {
      case .cannotRead, .isDirectory, .conversionUnavailable: throw Failure(error, file: file)
      default: findings.refusal = error
      }
    }
    return findings
  }
}
