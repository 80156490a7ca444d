import ArgumentParser
import Console
import Engine
import Linkage
import Nightly
import Register
import Reports
import Submission

struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Compares the output of sweep or check with the truth.",
    discussion: """
      For a sweep: precision, recall and F1, recall by kind of error, how many twins, siblings and namesakes were reported, and \
      how far probabilities can be trusted. For a check: what became of registered and of new children. With -o the same as \
      files, with curves; with --against also the pairs that went most wrong, with their evidence. With --compare two runs \
      side by side. With --decisions precision in the field: how many of the pairs that people decided were one child's, \
      by probability, with 95 % intervals.
      """)

  @Argument(help: "Output folder of sweep or check.")
  var results: String?

  @Option(help: "truth.csv for a sweep, late-truth.csv for a check, as synthesise writes them.")
  var truth: String?

  @Option(help: "Instead of results and truth: a workspace, by whose decisions precision in the field is measured.")
  var decisions: String?

  @Option(help: "For a sweep: lookalikes.csv, pairs of two children who look like one.")
  var lookalikes: String?

  @Option(help: "Output folder of another run over the same files, to compare with.")
  var compare: String?

  @Option(name: .shortAndLong, help: "Folder for tables and curves; new or empty.")
  var output: String?

  @Option(parsing: .upToNextOption, help: "With -o: the sources of the run, to explain what went most wrong.")
  var against: [String] = []

  @Option(parsing: .upToNextOption, help: "With --against: the requests of the check.")
  var requests: [String] = []

  @Option(help: "Model of the run. (default: the one that is built in)")
  var model: String?

  @Option(help: "How many wrong pairs of each kind to explain.")
  var worst = 10

  @Flag(help: "Show names, numbers and birth dates in full.")
  var unmasked = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    let isComplete = decisions == nil ? results != nil && truth != nil : results == nil && truth == nil
    guard isComplete else {
      throw ValidationError("RESULTS with --truth, or --decisions alone")
    }
    if output == nil, !against.isEmpty { throw ValidationError("--against: goes with -o") }
    if !(1...1000).contains(worst) { throw ValidationError("--worst: a number from 1 to 1000") }
  }

  func run() throws {
    if let decisions {
      return show(try FieldRun(workspace: Workspace(decisions), language: common.language).evaluate())
    }
    guard let results, let truth else { return }
    if let compare, try EvaluatedRun.kind(of: results) != EvaluatedRun.kind(of: compare) {
      throw Failure(EvaluationText.notComparable(results, compare))
    }
    let run = try evaluated(results, truth)
    switch (run, try compare.map { try evaluated($0, truth) }) {
    case (.sweep(let sweep), .sweep(let other)?):
      show(ComparedEvaluations(sweep.evaluation, named: results, other.evaluation, named: compare ?? "").text)
    case (.check(let check), .check(let other)?):
      show(ComparedEvaluations(check.evaluation, named: results, other.evaluation, named: compare ?? "").text)
    case (.sweep(let sweep), _): show(EvaluationScreen.text(of: sweep.evaluation))
    case (.check(let check), _): show(EvaluationScreen.text(of: check.evaluation))
    }
    if let output { try write(run, to: output) }
  }

  private func evaluated(_ folder: String, _ truth: String) throws(Failure) -> EvaluatedRun {
    try EvaluatedRun(folder: folder, truth: truth, lookalikes: lookalikes)
  }

  private func show(_ text: String) {
    if !common.quiet { print(text, terminator: "") }
  }

  private func write(_ run: EvaluatedRun, to output: String) throws {
    var folder = try OutputFolder.begin(at: output)
    let files = EvaluationFiles(language: common.language, isMasked: !unmasked)
    let worstPairs = try against.isEmpty ? nil : explainWorst(of: run)
    do throws(OutputError) {
      switch run {
      case .sweep(let sweep): try files.write(sweep, to: &folder)
      case .check(let check): try files.write(check, to: &folder)
      }
      if let worstPairs { try files.write(worstPairs, to: &folder) }
      try folder.publish()
    } catch {
      throw Failure(error)
    }
  }

  private func explainWorst(of run: EvaluatedRun) throws -> WorstPairs {
    let terminal = common.makeTerminal()
    let workers = working.workers
    let explain = ExplainRun(
      sources: reading.stream(.register, workers: workers, terminal: terminal),
      requests: reading.requestStream(nil, workers: workers, terminal: terminal), model: try ModelFile.load(model))
    let wrong =
      switch run {
      case .sweep(let sweep): sweep.wrong
      case .check(let check): check.wrong
      }
    defer { terminal.endProgress() }
    return try WorstPairs(
      wrong, count: worst, explain: explain, requestPaths: requests,
      sources: try orFail { () throws(RegisterError) in try Sources(against, workers: workers) },
      encoding: reading.encoding)
  }
}
