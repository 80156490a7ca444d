import ArgumentParser
import Console
import Engine
import Linkage
import Nightly
import Register
import Reports
import Submission

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Shows why two records are, or are not, taken for one child.",
    discussion: """
      Both records side by side, what differs marked, and the evidence of each comparison in bits, which add up to the match \
      weight. The weight is the one that sweep gives over the same sources; with --requests, the one that check gives. Names, \
      numbers and birth dates are masked unless --unmasked. Exit codes: 0 done, 1 failed, 2 wrong usage, 4 done, but files \
      were refused.
      """)

  @Argument(help: "Record id, or request id.")
  var first: String

  @Argument(help: "Another record id.")
  var second: String

  @Option(parsing: .upToNextOption, help: "Register folders, or submission files, with the registrations.")
  var against: [String]

  @Option(parsing: .upToNextOption, help: "Submission files with the requests of the same check.")
  var requests: [String] = []

  @Option(help: "Model to compare with. (default: the one that is built in)")
  var model: String?

  @Option(help: "File for the evidence as a drawing.")
  var svg: String?

  @Flag(help: "Show names, numbers and birth dates in full.")
  var unmasked = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    let workers = working.workers
    let explain = ExplainRun(
      sources: reading.stream(.register, workers: workers, terminal: terminal),
      requests: reading.requestStream(nil, workers: workers, terminal: terminal), model: try ModelFile.load(model))
    let pair = RecordPair(first, second)
    if pair.a.utf8.elementsEqual(pair.b.utf8) { throw Failure(ExplainText.oneRecordTwice(first)) }

    let sources = try orFail { () throws(RegisterError) in try Sources(against, workers: workers) }
    let result = try orFail { () throws(SourceError) in
      try explain.run([pair], requestPaths: requests, sources: sources)
    }
    terminal.endProgress()
    let anyRefused = RunReport.complain(result.outcomes, terminal)
    if !result.missing.isEmpty { throw Failure(RunText.recordsNotFound(result.missing)) }
    let screen = ExplanationScreen(language: common.language, isMasked: !unmasked)
    for case let explanation? in result.explanations {
      let texts = try RecordTexts(of: [explanation.a, explanation.b], encoding: reading.encoding)
      if let a = texts[explanation.a], let b = texts[explanation.b] {
        print(screen.text(of: explanation, a, b), terminator: "")
      }
      if let svg { try ResultFile.write(screen.svg(of: explanation), to: svg) }
    }
    if anyRefused { throw ExitStatus.filesRefused.code }
  }
}
