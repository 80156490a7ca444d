import ArgumentParser
import Console
import Engine
import Nightly
import Register
import Reports
import Submission

struct EnrolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "enrol",
    abstract: "Admits registrations into a register.",
    discussion: """
      Of two rows with one record id the one that was enrolled later counts. A file that was enrolled before is passed over. \
      The register is made where there is none; it is whole at any moment, even if the run is killed. Exit codes: 0 done, 1 failed, 2 wrong usage, 4 done, but files were refused.
      """)

  @Argument(help: "Submission files with registrations.")
  var files: [String]

  @Option(help: "Folder of the register; made where there is none.")
  var register: String

  @Option(help: "File for the rows that were rejected, in the form of rejects.csv; of files enrolled before too.")
  var rejects: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    let workers = working.workers
    let enrol = EnrolRun(
      stream: reading.stream(.register, workers: workers, terminal: terminal), today: reading.day)
    let (outcomes, registrations) = try orFail { () throws(RegisterError) in
      var writer = try RegisterWriter(at: register, creating: true)
      let outcomes = try enrol.run(files, into: &writer) { say($0, terminal) }
      return (outcomes, writer.register.liveCount)
    }
    if let rejects {
      // The list of an earlier run may never have been written: the disk was full, or the run was killed.
      let read = try outcomes.map { $0.wasEnrolled ? try readAgain($0.file.path, enrol.stream) : $0.file }
      try ResultFile.write(RunReport.rejects(read).table(.csv), to: rejects)
    }
    let done = outcomes.filter { !$0.isRefused && !$0.wasEnrolled }
    terminal.say(RegisterText.enrolDone(files: done.count, registrations: registrations, path: register))
    if outcomes.contains(where: \.isRefused) { throw ExitStatus.filesRefused.code }
  }

  private func readAgain(_ path: String, _ stream: SubmissionStream) throws(Failure) -> FileOutcome {
    let outcome = stream.load([path]).outcomes[0]
    if let error = outcome.error { throw Failure(error.text(file: FileNames([outcome])[outcome])) }
    return outcome
  }

  private func say(_ outcome: EnrolRun.Outcome, _ terminal: Terminal) {
    terminal.endProgress()
    let name = FileNames([outcome.file])[outcome.file]
    if let refusal = outcome.refusal { return terminal.complain(refusal.text) }
    if let error = outcome.file.error { return terminal.complain(error.text(file: name)) }
    if !outcome.file.unknownColumns.isEmpty {
      terminal.say(RunText.unknownColumns(outcome.file.unknownColumns, file: name))
    }
    if outcome.wasEnrolled { return terminal.say(RegisterText.alreadyEnrolled(name)) }
    terminal.say(
      RegisterText.enrolled(
        name, new: outcome.new, replaced: outcome.replaced, unchanged: outcome.unchanged,
        rejected: outcome.file.rejected))
  }
}
