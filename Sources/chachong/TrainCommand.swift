import ArgumentParser
import Console
import Engine
import Linkage
import Nightly
import Reports
import Submission

struct TrainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Estimates a model from registrations, without knowing which are one child's.",
    discussion: """
      Expectation–maximisation over the comparison vectors of all candidate pairs; what strangers look like is counted on \
      random pairs. The model is a readable JSON file, used with --model.
      """)

  @Argument(help: "Register folders, or submission files with registrations.")
  var sources: [String] = []

  @Option(
    help: """
      Instead of sources: a workspace, whose people's decisions say where the thresholds lie; -o is the edition of the measures \
      with these.
      """)
  var decisions: String?

  @Option(help: "With --decisions: the share of duplicates that must be one child's, with 95 % certainty.")
  var precision = 0.98

  @Option(help: "With --decisions: the share of one child's pairs that may lie below the review threshold.")
  var missed = 0.01

  @Option(name: .shortAndLong, help: "File for the model.")
  var output: String

  @Option(help: "What to say of the model's source in it. (default: the number of registrations)")
  var note: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    if sources.isEmpty == (decisions == nil) { throw ValidationError("SOURCES, or --decisions") }
    guard (0.5...1).contains(precision), (0...0.5).contains(missed) else {
      throw ValidationError("--precision: 0.5 to 1; --missed: 0 to 0.5")
    }
  }

  func run() throws {
    if let decisions {
      let run = FieldRun(workspace: Workspace(decisions), language: common.language)
      return common.makeTerminal().say(try run.train(output: output, precision: precision, missed: missed))
    }
    let terminal = common.makeTerminal()
    let workers = working.workers
    let loaded = try reading.load(
      reading.sources(sources, workers: workers), workers: workers, terminal: terminal)
    let anyRefused = RunReport.complain(loaded.outcomes, terminal)
    guard loaded.table.count > 1 else { throw Failure(RunText.noRegistrations) }
    var sameChild = 0.0
    let model = try orFail { () throws(SpillError) in
      try ModelEstimate(workers: workers).run(
        loaded.table, source: note ?? "\(loaded.table.count) registrations"
      ) { step in
        sameChild = step.pairs[Int(Hypothesis.sameChild.rawValue)]
        guard step.iteration % 10 == 0 else { return }
        let pairs = zip(Hypothesis.allCases, step.pairs).map { (name: $0.label, count: $1) }
        terminal.say(RunText.trainingStep(step.iteration, pairs: pairs))
      }
    }
    try ResultFile.write(String(decoding: try model.json, as: UTF8.self), to: output)
    terminal.say(RunText.trained(pairs: Int(sameChild), path: output))
    if anyRefused { throw ExitStatus.filesRefused.code }
  }
}
