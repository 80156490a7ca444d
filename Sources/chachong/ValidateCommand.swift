import ArgumentParser
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
      let findings = try FileCheck(reading: reading, terminal: terminal).findings(
        in: file, kind: kind ?? SubmissionName(path: file)?.kind ?? .register)
      terminal.endProgress()
      isClean = isClean && findings.isClean
      if !common.quiet { print(index == 0 ? "" : "\n", screen.text(of: findings), separator: "", terminator: "") }
    }
    if !isClean { throw ExitStatus.findings.code }
  }
}
