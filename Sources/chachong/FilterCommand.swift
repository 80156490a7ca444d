import ArgumentParser
import Console
import Engine
import Foundation
import Linkage
import Nightly
import Reports

/// What the tasks of a cluster run: lines from standard input to standard output. docs/cluster.md has the formats.
struct FilterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "One step of a sweep or a check on Apache Spark: lines in, lines out.",
    discussion: """
      scripts/spark/run starts it where it is needed; docs/cluster.md has the line formats. Exit codes: 0 after the end of \
      the input and of the output, 64 wrong usage, 65 input that no step has written or that is not sorted, 70 what should \
      not happen, 74 a file or stream failed. What it counted is its last line and, as JSON, on standard error.
      """)

  @Argument(help: "The step: \(DistributedFilter.allCases.map(\.rawValue).joined(separator: ", ")).")
  var step: DistributedFilter

  @Option(help: "The plan of the run.")
  var plan: String?

  @OptionGroup var matching: MatchingOptions

  @Option(help: "The round of match, 0 to 2.")
  var round = 0

  @Option(help: "The keys that occur more than once, for members, or more often than a block may, for match.")
  var sieve: String?

  @Option(help: "The requests, for probe.")
  var requests: String?

  func validate() throws {
    if !(0...2).contains(round) { throw ValidationError("--round: 0, 1 or 2") }
  }

  func run() throws {
    // A reader that is gone is an error of the write.
    _ = signal(SIGPIPE, SIG_IGN)
    do {
      var options = DistributedFilter.Options()
      options.plan = try plan.map { (path) throws(FilterError) in try DistributedPlan(path: path) }
      if step == .match { options.model = try ModelFile.load(matching.model) }
      options.threshold = matching.threshold ?? 0.5
      (options.round, options.sieve, options.requests) = (round, sieve, requests)
      try step.run(
        options, input: LineReader(.standardInput), output: LineWriter(.standardOutput), report: .standardError)
    } catch let error as FilterError {
      throw end(error.exitCode, "\(error)")
    } catch let error as Failure {
      throw end(74, error.text[.english])
    }
  }

  /// Says why, and reads what is left of the input before the process ends: to Spark a pipe that breaks would be the reason, and
  /// not what is said here.
  private func end(_ code: Int32, _ message: String) -> ExitCode {
    Terminal.writeError("chachong filter \(step.rawValue): \(message)")
    while let rest = try? FileHandle.standardInput.read(upToCount: 1 << 20), !rest.isEmpty {}
    return ExitCode(code)
  }
}

extension DistributedFilter: ExpressibleByArgument {}
