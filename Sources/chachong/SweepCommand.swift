import ArgumentParser
import Console
import Engine
import Identity
import Linkage
import Nightly
import Reports
import Submission

struct SweepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sweep",
    abstract: "Finds every suspected duplicate inside the sources.",
    discussion: """
      Writes pairs.csv (two registrations of one child, or two children with one number), clusters.csv, pairs-apart.csv (what \
      looks like one child, but is kept apart since one of the two is more probably the same as a third who is another child), \
      evidence.csv (the bits that each pair's weight is the sum of), rejects.csv and summary.json into a new folder. Exit codes: 0 done, 1 failed, 2 wrong usage, 4 done, but files were refused.
      """)

  @Argument(help: "Register folders, or submission files with registrations: .csv, .csv.gz or .csv.zst.")
  var sources: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var gathering: GatheringOptions
  @OptionGroup var working: WorkingOptions
  @OptionGroup var memory: MemoryOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    let workers = working.workers
    let model = try ModelFile.load(matching.model)
    let sweep = SweepJoin(workers: workers, model: model, threshold: matching.threshold ?? 0.5)
    var folder = try OutputFolder.begin(at: output.output)
    var clock = RunClock()
    let swept =
      try gathering.sweep(sources, sweep, &clock)
      ?? self.sweep(sweep, spillingTo: SpillFolder(folder.workingPath), terminal, &clock)
    let (result, table) = (swept.result, swept.table)
    let records = try orFail { () throws(SpillError) in try LinkedRecords(result.links, in: table, workers: workers) }
    let clusters = sweep.clusters(
      of: result.links, records: records, registrations: swept.count, frequencies: result.frequencies)
    clock.endStage("cluster")

    let tables = SweepTables(
      links: result.links, records: records, clusters: clusters, sweep: sweep, registrations: swept.count)
    var summary = RunSummary(
      command: "sweep", engineVersion: EngineVersion.current, modelVersion: model.source)
    summary.files = RunReport.files(swept.outcomes)
    summary.blocking = RunReport.blocking(result.statistics, registration: swept.firstOfBlock)
    summary.pairsReported = tables.pairCount
    summary.pairsApart = tables.apartCount
    summary.clusters = clusters.count
    do throws(OutputError) {
      try folder.write(tables, format: output.format, workers: workers)
      try folder.write(RunReport.rejects(swept.outcomes), format: output.format)
      clock.endStage("write", rows: result.links.count)
      summary.measured = clock.measured(workers: workers.count)
      try folder.write(summary.json.text, named: "summary.json")
      try folder.publish()
    } catch {
      throw Failure(error)
    }
    terminal.endProgress()
    if let allowed = memory.limit?.bytes, let peak = summary.measured?.peakMemoryBytes, peak / 11 > allowed / 10 {
      terminal.complain(RunText.memoryExceeded(peak: peak, allowed: allowed))
    }
    let anyRefused = RunReport.complain(swept.outcomes, terminal)
    terminal.say(
      RunText.sweepDone(
        registrations: swept.count, pairs: tables.pairCount, clusters: clusters.count, folder: output.output))
    if anyRefused { throw ExitStatus.filesRefused.code }
  }

  /// Reads the sources and sweeps them on this machine.
  private func sweep(
    _ sweep: SweepJoin, spillingTo spill: SpillFolder, _ terminal: Terminal, _ clock: inout RunClock
  ) throws(Failure) -> SweptSources {
    let plan = SpillPlan(folder: spill, memory: memory.bytes)
    let sources = try reading.sources(sources, workers: sweep.workers)
    let loaded = try reading.load(sources, within: plan, workers: sweep.workers, terminal: terminal)
    let table = loaded.table
    guard table.count <= SweepJoin.capacity else {
      throw Failure(RunText.tooManyRegistrations(table.count, limit: SweepJoin.capacity))
    }
    if let allowed = memory.limit?.bytes, case let least = SpillPlan.least(for: table.count), allowed < least {
      throw Failure(RunText.memoryTooSmall(registrations: table.count, least: least, allowed: allowed))
    }
    clock.endStage("read", rows: table.count, bytes: loaded.outcomes.reduce(0) { $0 + $1.bytes })
    terminal.progress(.comparing, done: 0, total: nil, rows: table.count)
    var sweep = sweep
    sweep.seed = sources.hashSeed
    let result = try orFail { () throws(SpillError) in try sweep.run(table) }
    clock.endStage("match", rows: table.count)
    return SweptSources(outcomes: loaded.outcomes, count: table.count, result: result, table: table) {
      table.registration(Int($0))
    }
  }
}

/// What a sweep found, wherever it ran.
struct SweptSources {
  var outcomes: [FileOutcome]
  /// Registrations that were swept.
  var count: Int
  var result: SweepJoin.Result
  /// All registrations, or those at least that are linked.
  var table: RegistrationTable
  /// The registration that stands for one of the largest blocks.
  var firstOfBlock: (UInt32) -> Registration?
}
