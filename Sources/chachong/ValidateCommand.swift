import ArgumentParser
import Engine
import Foundation
import Nightly
import Reports
import Submission

/// `chachong validate`: what is wrong with a file, before it is sent.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check submission files before they are sent.",
    discussion: """
      Ends with 0 if there is nothing to correct, with 3 if there are findings. Values are shown masked.
      """)

  @Argument(help: "Submission files.", completion: .file())
  var files: [String]

  @Option(help: "What the files hold: register, late, transfer, enrolment, approvals. (default: what their names say)")
  var kind: SubmissionKind?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    let screen = FindingsScreen(language: common.language)
    var isClean = true
    for (index, file) in files.enumerated() {
      let findings = try findings(in: file, terminal: terminal)
      terminal.endProgress()
      isClean = isClean && findings.isClean
      if !common.quiet { print(index == 0 ? "" : "\n", screen.text(of: findings), separator: "", terminator: "") }
    }
    if !isClean { throw ExitStatus.findings.code }
  }

  /// Reads the whole file; what makes it unusable is a finding like others. Throws where it could not be looked at.
  private func findings(in file: String, terminal: Terminal) throws(Failure) -> FileFindings {
    var findings = FileFindings(file: file)
    let kind = kind ?? SubmissionName(path: file)?.kind ?? .register
    do throws(SubmissionError) {
      let limits = SubmissionLimits()
      guard kind.holdsPupils else {
        let outcome = ApprovalFile(path: file, encoding: reading.encoding, limits: limits).outcome
        findings.add(outcome)
        if let error = outcome.error { throw error }
        return findings
      }
      let reader = try SubmissionReader(
        path: file, kind: kind, encoding: reading.encoding, limits: limits)
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
