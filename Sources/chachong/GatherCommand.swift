import ArgumentParser
import Console
import Engine
import Foundation
import Nightly
import Register
import Reports
import Submission

/// What happens between the steps of a run on a cluster, on the machine that drives it.
struct GatherCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gather",
    abstract: "What happens between the steps of a sweep or a check on Apache Spark.",
    discussion: "scripts/spark/run calls it; sweep and check with --gathered end the run. See docs/cluster.md.",
    subcommands: [Begin.self, Requests.self, Rows.self])

  /// The folder of the run.
  struct FolderOptions: ParsableArguments {
    @Option(help: "Folder of the run: the plan, and what each step found.")
    var work: String

    var run: DistributedRun { DistributedRun(folder: work) }
  }

  struct Begin: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "begin", abstract: "Plans what is to be read: plan.json and splits.txt.")

    @Argument(help: "Register folders, or submission files with registrations.")
    var sources: [String]
    @Flag(help: "Plan a check: nothing is looked for among the sources themselves.")
    var check = false
    @Option(help: "Tasks after a shuffle.")
    var tasks = 4
    @OptionGroup var folder: FolderOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var working: WorkingOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
      if tasks < 1 { throw ValidationError("--tasks: 1 or more") }
    }

    func run() throws {
      let workers = working.workers
      let stream = reading.stream(.register, workers: workers, terminal: common.makeTerminal())
      let sources = try orFail { () throws(RegisterError) in try Sources(self.sources, workers: workers) }
      try orFail { () throws(FilterError) in
        try folder.run.begin(sources, stream: stream, isSweep: !check, tasks: tasks)
      }
    }
  }

  struct Requests: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "requests", abstract: "Writes the requests that registrations stream past.")

    @Argument(help: "Submission files with requests.")
    var requests: [String]
    @Option(help: "What the files hold: late, transfer or enrolment. (default: what their names say, or late)")
    var kind: SubmissionKind?
    @OptionGroup var folder: FolderOptions
    @OptionGroup var reading: ReadingOptions
    @OptionGroup var working: WorkingOptions
    @OptionGroup var common: CommonOptions

    func validate() throws { try kind?.requireRequest() }

    func run() throws {
      let stream = reading.requestStream(
        kind, workers: working.workers, terminal: common.makeTerminal())
      let paths = requests.filter { kind != nil || SubmissionName(path: $0)?.kind != .approvals }
      try orFail { () throws(FilterError) in try folder.run.writeRequests(stream.load(paths).table.registrations) }
    }
  }

  struct Rows: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "rows",
      abstract: "After read: which rows count, where they stand, and of a sweep the keys that several have.")
    @OptionGroup var folder: FolderOptions
    func run() throws { try orFail { () throws(FilterError) in try folder.run.planRows() } }
  }
}

/// Whether a command looks for itself or takes what a cluster found.
struct GatheringOptions: ParsableArguments {
  @Option(help: "Folder of a run on a cluster, whose results are taken instead of reading the sources here.")
  var gathered: String?

  /// `nil` where nothing was gathered.
  func sweep(_ paths: [String], _ sweep: SweepJoin, _ clock: inout RunClock) throws(Failure) -> SweptSources? {
    guard let gathered else { return nil }
    let sources = try orFail { () throws(RegisterError) in try Sources(paths, workers: sweep.workers) }
    let swept = try orFail { () throws(FilterError) in try DistributedRun(folder: gathered).sweep(sources, sweep) }
    clock.endStage("gather", rows: swept.count)
    return SweptSources(outcomes: swept.outcomes, count: swept.count, result: swept.result, table: swept.table) {
      swept.firstOfBlocks[$0]
    }
  }

  /// `nil` where nothing was gathered.
  func check(_ check: CheckRun, _ requestPaths: [String], _ paths: [String]) throws(Failure) -> CheckRun.Result? {
    guard let gathered else { return nil }
    let sources = try orFail { () throws(RegisterError) in try Sources(paths, workers: check.sources.workers) }
    return try orFail { () throws(FilterError) in
      try check.run(requestPaths: requestPaths, seed: check.seed) { (join) throws(FilterError) in
        try DistributedRun(folder: gathered).hits(sources, join)
      }
    }
  }
}
