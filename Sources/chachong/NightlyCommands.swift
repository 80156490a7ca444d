import ArgumentParser
import Console
import Engine
import Identity
import Nightly
import Reports
import Rules

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a workspace for the nightly job.",
    discussion: """
      The folder gets chachong.toml with commented defaults, inbox/, policy/, an empty register, a case book and its key. \
      Exit codes: 0 done, 1 failed, 2 wrong usage.
      """)

  @Argument(help: "A new or empty folder.")
  var workspace: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    try Workspace(workspace).create(common.language)
    common.makeTerminal().say(NightText.made(workspace))
  }
}

struct NightlyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nightly",
    abstract: "Runs the nightly job: from the files in the inbox to the reports of the morning.",
    discussion: """
      Enrols registrations, answers requests, remembers decisions, follows approvals, and publishes reports/DATE/ in one \
      step. A file that cannot be used goes to quarantine/ with its reason, and the night goes on. Killed at any moment, the \
      next start ends the same night with the same results. Exit codes: 0 done, 1 failed, 2 wrong usage, 4 done, but files \
      were refused.
      """)

  @Argument(help: "Workspace, made by chachong init.")
  var workspace: String

  @Option(help: "Day of a new night, YYYY-MM-DD. (default: today)")
  var date: CalendarDay?

  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    var job = NightJob(
      workspace: Workspace(workspace), day: date ?? .today, workers: working.workers,
      engineVersion: EngineVersion.current)
    let progressFile = NightProgressFile(Workspace(workspace))
    defer { progressFile.remove() }
    job.onProgress = { progress in
      progressFile.note(progress)
      if progress.rows > 0 { terminal.progress(.reading, done: progress.bytes, total: nil, rows: progress.rows) }
    }
    job.say = { message in
      switch message {
      case .refused(let text): terminal.complain(text)
      case .takenUpAgain(let text): terminal.say(text)
      }
    }
    var refusedFiles = 0
    try job.runAll { end in
      switch end {
      case .nothingToDo(let night): terminal.say(NightText.nothingToDo(night))
      case .tidied(let night): terminal.say(NightText.tidied(night, folder: "\(workspace)/reports/\(night)"))
      case .done(let summary), .ended(let summary):
        terminal.endProgress()
        if !common.quiet { print(NightScreen(language: common.language).text(of: summary), terminator: "") }
        refusedFiles += summary.refusedFiles
      }
    }
    if refusedFiles > 0 { throw ExitStatus.filesRefused.code }
  }
}
