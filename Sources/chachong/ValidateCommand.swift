import ArgumentParser
import Console
import Engine
import Linkage
import Nightly
import Reports
import Submission

/// `chachong validate`: what is wrong with a file, before it is sent.
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Check submission files before they are sent.",
    discussion: """
      Shows what is wrong by kind, with the first lines and how to correct it, and rows that are probably of one child. With \
      -o all of it is written to findings.csv. Values are masked. Ends with 0 if there is nothing to correct, with 3 if \
      there are findings.
      """)

  @Argument(help: "Submission files.", completion: .file())
  var files: [String]

  @Option(help: "What the files hold: register, late, transfer, enrolment, approvals. (default: what their names say)")
  var kind: SubmissionKind?

  @Option(name: .shortAndLong, help: "Folder for findings.csv; new or empty.")
  var output: String?

  @Option(help: "Form of the table: csv, excel (with what a spreadsheet needs) or ndjson.")
  var format = ReportFormat.csv

  @Flag(help: "Do not look for duplicates inside the files.")
  var skipDuplicates = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var working: WorkingOptions
  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    let screen = FindingsScreen(language: common.language)
    var check = FileCheck(reading.stream(.register, workers: working.workers, terminal: terminal))
    check.onComparing = { terminal.progress(.comparing, done: 0, total: nil, rows: $0) }
    if !skipDuplicates { check.model = try ModelFile.load(nil) }
    guard let output else {
      var (isClean, isAbridged) = (true, false)
      for file in files {
        let findings = try show(check, file, screen, terminal)
        isClean = isClean && findings.isClean
        isAbridged = isAbridged || findings.isAbridged
      }
      if isAbridged, !common.quiet { print(FindingsScreen.abridged[common.language]) }
      if !isClean { throw ExitStatus.findings.code }
      return
    }
    var folder = try OutputFolder.begin(at: output)
    check.spill = SpillPlan(folder: SpillFolder(folder.workingPath), memory: memory.bytes)
    let findings = try files.map { try show(check, $0, screen, terminal) }
    do throws(OutputError) {
      let rows = findings.lazy.flatMap { file in
        file.sorted.map { FindingRow(file: file.name, $0, language: common.language) }
      }
      try folder.write(sorted: rows, format: format)
      try folder.publish()
    } catch {
      throw Failure(error)
    }
    if !findings.allSatisfy(\.isClean) { throw ExitStatus.findings.code }
  }

  /// The findings in a file, which are printed too.
  private func show(
    _ check: FileCheck, _ file: String, _ screen: FindingsScreen, _ terminal: Terminal
  ) throws(Failure) -> FileFindings {
    let findings = try check.findings(in: file, kind: kind ?? SubmissionName(path: file)?.kind ?? .register)
    terminal.endProgress()
    if !common.quiet { print(screen.text(of: findings), terminator: "") }
    return findings
  }
}
