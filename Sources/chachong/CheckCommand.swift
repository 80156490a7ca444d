import ArgumentParser
import Engine
import Foundation
import Identity
import Linkage
import Reports
import Rules
import Submission

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Answers late registrations: is the child registered already?",
    discussion: """
      Writes verdicts.csv (one row a request), matches.csv, evidence.csv (the bits that each match's weight is the sum of), \
      rejects.csv and summary.json into a new folder, and shows the verdicts on standard output. Exit codes: 0 done, 1 failed, 2 wrong usage, 4 done, but files were refused.
      """)

  @Argument(help: "Submission files with late registrations.")
  var requests: [String]

  @Option(parsing: .upToNextOption, help: "Submission files with the registrations to search.")
  var against: [String]

  @Option(help: "Folder with what provinces set, such as 410000-schools.txt.")
  var policy: String?

  @Option(help: "How many requests to show on standard output; the others are counted.")
  var show = 50

  @OptionGroup var output: OutputOptions
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let terminal = common.makeTerminal()
    let workers = Workers(count: common.workerCount)
    let model = try ModelFile.load(matching.model)
    var rules = try PolicyFolder.ruleSet(policy)
    rules.reviewProbability = matching.threshold ?? rules.reviewProbability
    rules.duplicateProbability = max(rules.duplicateProbability, rules.reviewProbability)
    var folder = try OutputFolder.begin(at: output.output)
    var clock = RunClock()

    let check = CheckRun(
      requests: reading.stream(.late, workers: workers, terminal: terminal),
      sources: reading.stream(.register, workers: workers, terminal: terminal), model: model,
      threshold: rules.reviewProbability)
    let result = check.run(requestPaths: requests, sourcePaths: against)
    let outcomes = result.requestOutcomes + result.sourceOutcomes
    let registrations = result.sourceOutcomes.reduce(0) { $0 + ($1.error == nil ? $1.registrations : 0) }
    clock.endStage("match", rows: registrations, bytes: outcomes.reduce(0) { $0 + $1.bytes })

    let rulings = result.answers.map { rules.rule(on: RequestFindings($0)) }
    clock.endStage("rule", rows: rulings.count)
    var summary = RunSummary(
      command: "check", engineVersion: EngineVersion.current, modelVersion: model.source,
      ruleSetVersion: rules.version)
    summary.files = RunReport.files(outcomes)
    summary.blocking = RunReport.blocking(result.statistics) { _ in nil }
    summary.pairsReported = rulings.reduce(0) { $0 + $1.matches.count }
    summary.verdicts = Verdict.allCases.map { verdict in
      .init(verdict.rawValue, rulings.count { $0.verdict == verdict })
    }
    let scorer = MatchScorer(model: model, registrations: registrations, task: .check)
    let evidence = zip(rulings, result.answers).lazy.flatMap { ruling, answer in
      answer.matches(in: ruling).flatMap {
        EvidenceRow.rows(RecordID(answer.requestID), RecordID($0.recordID), scorer.explain($0.vector))
      }
    }
    do throws(OutputError) {
      try folder.write(rulings.map(VerdictRow.init), format: output.format)
      try folder.write(rulings.flatMap(MatchRow.rows), format: output.format)
      try folder.write(sorted: evidence, format: output.format)
      try folder.write(RunReport.rejects(outcomes), format: output.format)
      clock.endStage("write", rows: rulings.count)
      summary.measured = clock.measured(workers: workers.count)
      try folder.write(summary.json.text, named: "summary.json")
      try folder.publish()
    } catch {
      throw Failure(error)
    }
    terminal.endProgress()
    show(rulings, result.answers)
    let anyRefused = RunReport.complain(outcomes, terminal)
    if result.sourceOutcomes.contains(where: { $0.error != nil }) { terminal.complain(RunText.clearIsNotFinal) }
    terminal.say(RunText.checkDone(requests: rulings.count, registrations: registrations, folder: output.output))
    if anyRefused { throw ExitStatus.filesRefused.code }
  }

  private func show(_ rulings: [Ruling], _ answers: [CheckRun.Answer]) {
    if common.quiet { return }
    let screen = VerdictScreen(language: common.language, limit: max(show, 0))
    let shown = zip(rulings, answers).map { ruling, answer in
      VerdictScreen.Request(ruling, name: answer.registration?.name ?? .empty, grade: answer.registration?.grade ?? 0)
    }
    print(screen.text(of: shown), terminator: "")
  }
}

extension CheckRun.Answer {
  /// The matches that count in its ruling.
  fileprivate func matches(in ruling: Ruling) -> [CheckJoin.Match] {
    let counted = Set(ruling.matches.map(\.recordID))
    return matches.filter { counted.contains($0.recordID) }
  }
}

extension RequestFindings {
  /// What the engine found, as the rules take it.
  init(_ answer: CheckRun.Answer) {
    self.init(
      requestID: answer.requestID, registration: answer.registration,
      rejectReasons: answer.rejectReasons.map(\.rawValue), appliedOn: answer.appliedOn,
      matches: answer.matches.map { match in
        FoundMatch(
          recordID: match.recordID, registration: match.registration, matchWeight: Double(match.weight.bits),
          probability: match.weight.probability, isRequestTonight: match.isRequest)
      })
  }
}
