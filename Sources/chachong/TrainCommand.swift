import ArgumentParser
import Engine
import Foundation
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
  var sources: [String]

  @Option(name: .shortAndLong, help: "File for the model.")
  var output: String

  @Option(help: "What to say of the model's source in it. (default: the number of registrations)")
  var note: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    let workers = Workers(count: common.workerCount)
    let loaded = try reading.load(sources, workers: workers, terminal: terminal)
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
    let json = try model.json
    do {
      try json.write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw Failure(Text("\(output)：无法写入", "\(output): cannot be written"))
    }
    terminal.say(RunText.trained(pairs: Int(sameChild), path: output))
    if anyRefused { throw ExitStatus.filesRefused.code }
  }
}
