import ArgumentParser
import Console
import Engine
import Foundation
import Identity
import Linkage
import Nightly
import Register
import Reports
import Rules
import Submission

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Answers requests: late registrations, transfers, enrolments after graduation.",
    discussion: """
      What a file holds is told by its name, 410000-20261124-transfer-001.csv.zst, or by --kind. Files with approvals are \
      given with the requests: they say how far these have come. Writes verdicts.csv (one row a request), matches.csv, \
      evidence.csv (the bits that each match's weight is the sum of), status.csv and overdue.csv (requests that need \
      approvals), approvals-unused.csv, rejects.csv and summary.json into a new folder, and shows the verdicts on standard \
      output. Exit codes: 0 done, 1 failed, 2 wrong usage, 4 done, but files were refused.
      """)

  @Argument(help: "Submission files with requests, and files with approvals.")
  var requests: [String]

  @Option(help: "What the request files hold: late, transfer or enrolment. (default: what their names say, or late)")
  var kind: SubmissionKind?

  @Option(parsing: .upToNextOption, help: "Register folders, or submission files, with the registrations to search.")
  var against: [String]

  @OptionGroup var ruling: RulingOptions

  @Option(help: "How many requests to show on standard output; the others are counted.")
  var show = 50

  @OptionGroup var output: OutputOptions
  @OptionGroup var matching: MatchingOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var gathering: GatheringOptions
  @OptionGroup var working: WorkingOptions
  @OptionGroup var common: CommonOptions

  func validate() throws {
    try kind?.requireRequest()
    if show < 0 { throw ValidationError("--show: 0 or more") }
  }

  func run() throws {
    let terminal = common.makeTerminal()
    let workers = working.workers
    workers.makeAhead { _ = HanTable.standard }
    let model = try ModelFile.load(matching.model)
    let rules = try ruling.ruleBook(threshold: matching.threshold)
    let isApprovals = { (path: String) in kind == nil && SubmissionName(path: path)?.kind == .approvals }
    let approvalFiles = requests.filter(isApprovals).map {
      FormFile(approvalsAt: $0, on: reading.day, encoding: reading.encoding)
    }
    var folder = try OutputFolder.begin(at: output.output)
    var clock = RunClock()

    let check = CheckRun(
      requests: reading.requestStream(kind, workers: workers, terminal: terminal),
      sources: reading.stream(.register, workers: workers, terminal: terminal), model: model,
      threshold: rules.reviewProbability)
    let requestPaths = requests.filter { !isApprovals($0) }
    let result =
      try gathering.check(check, requestPaths, against)
      ?? orFail { () throws(RegisterError) in
        try check.run(requestPaths: requestPaths, sources: Sources(against, workers: workers))
      }
    let outcomes = result.requestOutcomes + result.sourceOutcomes + approvalFiles.map(\.outcome)
    let registrations = result.sourceOutcomes.reduce(0) { $0 + ($1.error == nil ? $1.registrations : 0) }
    clock.endStage("match", rows: registrations, bytes: outcomes.reduce(0) { $0 + $1.bytes })

    let answers = result.answers
    let rulings = workers.map(slicesOf: answers) { rules.rule(on: RequestFindings($0)) }
    var ledger = RequestLedger(rulings, rules: rules) { RequestFindings(answers[$0]) }
    let unused = ledger.apply(approvalFiles.flatMap(\.entries))
    let statuses = ledger.statuses(on: reading.day, calendar: rules.latest.calendar)
    clock.endStage("rule", rows: rulings.count)
    var summary = RunSummary(
      command: "check", engineVersion: EngineVersion.current, modelVersion: model.source,
      ruleSetVersion: rules.latest.version)
    summary.files = RunReport.files(outcomes)
    summary.blocking = RunReport.blocking(result.statistics) { _ in nil }
    summary.pairsReported = rulings.reduce(0) { $0 + $1.matches.count }
    summary.verdicts = RunReport.verdicts(rulings)
    let scorer = MatchScorer(model: model, registrations: registrations, task: .check)
    do throws(OutputError) {
      // Rulings are in the order of their requests, as answers are.
      try folder.write(VerdictRow.self, of: rulings.count, format: output.format, workers: workers) { index, table in
        table.row(VerdictRow(rulings[index]))
      }
      try folder.write(MatchRow.self, of: rulings.count, format: output.format, workers: workers) { index, table in
        if rulings[index].matches.isEmpty { return }
        for row in MatchRow.rows(of: rulings[index]) { table.row(row) }
      }
      try folder.write(EvidenceRow.self, of: rulings.count, format: output.format, workers: workers) { index, table in
        if rulings[index].matches.isEmpty { return }
        let requestID = RecordID(answers[index].requestID)
        for match in answers[index].matches(in: rulings[index]) {
          let rows = EvidenceRow.rows(requestID, RecordID(match.recordID), scorer.explain(match.vector))
          table.rows(rows, sharing: EvidenceRow.sharedColumns)
        }
      }
      try folder.write(statuses, format: output.format)
      try folder.write(statuses.compactMap(OverdueRow.init), format: output.format)
      try folder.write(unused.map(UnusedApprovalRow.init), format: output.format)
      try folder.write(RunReport.rejects(outcomes), format: output.format)
      clock.endStage("write", rows: rulings.count)
      summary.measured = clock.measured(workers: workers.count)
      try folder.write(summary.json.text, named: "summary.json")
      try folder.publish()
    } catch {
      throw Failure(error)
    }
    terminal.endProgress()
    show(rulings, answers, statuses)
    if !unused.isEmpty { terminal.complain(RunText.approvalsUnused(unused.count)) }
    let anyRefused = RunReport.complain(outcomes, terminal)
    if result.sourceOutcomes.contains(where: { $0.error != nil }) { terminal.complain(RunText.clearIsNotFinal) }
    terminal.say(RunText.checkDone(requests: rulings.count, registrations: registrations, folder: output.output))
    if anyRefused { throw ExitStatus.filesRefused.code }
  }

  private func show(_ rulings: [Ruling], _ answers: [CheckRun.Answer], _ statuses: [StatusRow]) {
    if common.quiet { return }
    let status = Dictionary(statuses.map { (Array($0.requestID.utf8), $0.status) }) { first, _ in first }
    let screen = VerdictScreen(language: common.language, limit: show)
    let shown = zip(rulings, answers).map { ruling, answer in
      VerdictScreen.Request(
        ruling, name: answer.registration?.name ?? .empty, grade: answer.registration?.grade ?? 0,
        status: status[Array(ruling.requestID.utf8)])
    }
    print(screen.text(of: shown), terminator: "")
  }
}

extension CheckRun.Answer {
  /// The matches that count in its ruling.
  fileprivate func matches(in ruling: Ruling) -> [CheckJoin.Match] {
    if ruling.matches.count == matches.count { return matches }
    let counted = Set(ruling.matches.map(\.recordID))
    return matches.filter { counted.contains($0.recordID) }
  }
}

extension SubmissionKind {
  /// Of what else files hold nothing can be asked.
  func requireRequest() throws(ValidationError) {
    guard isRequest else { throw ValidationError("--kind \(rawValue): late, transfer or enrolment are expected.") }
  }
}
