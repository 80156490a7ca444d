import ArgumentParser
import Console
import Engine
import Linkage
import Nightly
import Reports
import Submission

struct AnalyseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyse",
    abstract: "Measures the blocking rules: how many pairs each makes, and what only it finds.",
    discussion: """
      Per rule, in the order in which pairs are counted: keys, pairs, pairs that no earlier rule and that no other rule finds, \
      the largest blocks with what they share, masked, and what the limit on their size left out. With --truth also the share \
      of true pairs that each rule finds. Exit codes: 0 done, 1 failed, 2 wrong usage, 4 done, but files were refused.
      """)

  @Argument(help: "Register folders, or submission files with registrations.")
  var sources: [String]

  @Option(help: "truth.csv, pairs of one child, as synthesise writes it.")
  var truth: String?

  @Option(name: .shortAndLong, help: "File for the table.")
  var output: String?

  @Option(help: "Form of the table: csv, excel (with what a spreadsheet needs) or ndjson.")
  var format = ReportFormat.csv

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    let workers = working.workers
    let truth = try truth.map(TruePair.read)
    let loaded = try reading.load(
      reading.sources(sources, workers: workers), workers: workers, terminal: terminal)
    let table = loaded.table
    guard table.count > 1 else {
      RunReport.complain(loaded.outcomes, terminal)
      throw Failure(RunText.noRegistrations)
    }
    guard table.count <= SweepJoin.capacity else {
      throw Failure(RunText.tooManyRegistrations(table.count, limit: SweepJoin.capacity))
    }
    let analysis = try orFail { () throws(SpillError) in try BlockingAnalysis(table, truth: truth, workers: workers) }
    let rows = BlockingRow.rows(analysis) { statistics, ordinal in
      statistics.rule.maskedKey(of: table.registration(Int(ordinal)))
    }
    terminal.endProgress()
    if !common.quiet {
      print(BlockingScreen(language: common.language).text(of: rows, recall: analysis.recall), terminator: "")
    }
    if let output { try ResultFile.write(rows.table(format), to: output) }
    if RunReport.complain(loaded.outcomes, terminal) { throw ExitStatus.filesRefused.code }
  }
}
