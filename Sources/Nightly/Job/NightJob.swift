import CaseBook
import Engine
import Foundation
import Identity
import Linkage
import Register
import Reports
import Rules
import Submission
import Trust

/// The nightly job: from the files in the inbox to the reports of the morning.
///
/// Whenever it is killed, the next start goes on with the same night and ends with the same register, case book and reports:
/// every step leaves either what was there before, or its whole result, and a step that was done before changes nothing.
public struct NightJob: Sendable {
  public var workspace: Workspace
  /// The day of a new night.
  public var day: CalendarDay
  public var workers: Workers
  public var engineVersion: String
  public var limits = SubmissionLimits()
  /// What is going on, for those who watch.
  public var onProgress: @Sendable (NightProgress) -> Void = { _ in }
  /// What a person should know before the end: files refused, a night taken up again.
  public var say: @Sendable (NightMessage) -> Void = { _ in }

  public init(workspace: Workspace, day: CalendarDay, workers: Workers, engineVersion: String) {
    self.workspace = workspace
    self.day = day
    self.workers = workers
    self.engineVersion = engineVersion
  }

  /// Runs what is left of a night, and then, where files wait that it could not take any more, the one after it; then looks after
  /// the register. `ended` is told how each night has ended as soon as its reports are there, whatever fails after that.
  public func runAll(_ ended: (NightEnd) -> Void) throws(Failure) {
    let lock = try WorkspaceLock(workspace)
    defer { _ = lock }
    while try run(ended).tookNoFiles, try !Folder.names(in: workspace.inbox).isEmpty {}
    onProgress(NightProgress(.upkeep))
    let upkeep = NightUpkeep(workspace: workspace, settings: try workspace.readSettings(), day: day, workers: workers)
    do { try upkeep.run() } catch { throw Failure(NightText.upkeepFailed(error.text)) }
  }

  /// Runs one night, or what is left of one.
  func run(_ ended: (NightEnd) -> Void = { _ in }) throws(Failure) -> NightEnd {
    let settings = try workspace.readSettings()
    guard let (night, isDone) = try Night.next(in: workspace, day: day) else {
      ended(.nothingToDo(day.isoText))
      return .nothingToDo(day.isoText)
    }
    let tidying = NightTidying(workspace: workspace, night: night, settings: settings)
    let end: NightEnd
    if tidying.isPublished {
      if isDone { try tidying.showMetrics() } else { try tidying.run() }
      end = isDone ? .nothingToDo(night.name) : .tidied(night.name)
      ended(end)
    } else {
      try tidying.removeLeftovers()
      end = try publish(night, settings)
      ended(end)
      try tidying.run()
    }
    return end
  }

  /// From the files to the reports.
  private func publish(_ night: Night, _ settings: WorkspaceSettings) throws(Failure) -> NightEnd {
    // A night never makes a register: an empty one would answer everybody that nothing was found.
    let register = workspace.register
    guard try orFail({ () throws(RegisterError) in try Register.exists(at: register) }) else {
      throw Failure(NightText.registerLost(register))
    }
    let book = try workspace.openCaseBook()
    // From here on it is found again: what stops it before leaves no night of that day.
    try Folder.make(night.folder)
    // What a killed run has written into the case book is not written again: files that came since are the next night's.
    let beginning = try orFail { () throws(CaseBookError) in try book.beginning(ofNight: night.name) }
    let hasBegun = beginning != nil
    if hasBegun { say(.takenUpAgain(NightText.takenUpAgain(night.name))) } else { try night.takeFiles(from: workspace) }

    var clock = RunClock()
    let rules = try RuleFiles.ruleBook(edition: settings.edition.map(workspace.file), policies: workspace.policies)
    let model = try ModelFile.load(settings.model.map(workspace.file))
    var results = NightResults(night: night, lastDay: beginning ?? max(night.day, day), rules: rules, model: model)
    let files: NightFiles
    switch settings.signatures {
    case .off:
      results.refusedFiles = try night.unreadable()
      files = try night.files(in: night.folder, without: Set(results.refusedFiles.map(\.name)))
    case .required:
      onProgress(NightProgress(.admit))
      let admission = try NightAdmission(workspace, settings, night, today: day, book)
      try admission.run(stream(.register, on: night.day, in: .admit), &results)
      files = try night.files(in: night.admitted)
    }
    results.strangeFiles = files.others.map(Folder.name)
    results.refusedFiles += try night.orphanManifests().map { ($0, PackingText.refused($0, TrustError.payloadMissing)) }

    onProgress(NightProgress(.enrol))
    try enrol(files.registers, &results)
    clock.endStage(
      "enrol", rows: results.files.reduce(0) { $0 + $1.rows }, bytes: results.files.reduce(0) { $0 + $1.bytes })
    onProgress(NightProgress(.check))
    try check(files.requests, &results, book, decisions: files.decisions, settings.decisionPolicy)
    clock.endStage("check", rows: results.answers.count)
    onProgress(NightProgress(.record))
    try record(files.approvals, &results, book)
    clock.endStage("record", rows: results.answers.count)
    results.nameAsTheyCame()
    for outcome in results.rejectedFiles {
      if let error = outcome.error { say(.refused(error.text(file: Folder.name(outcome.path)))) }
    }
    for file in results.refusedFiles { say(.refused(file.reason)) }
    for name in results.strangeFiles { say(.refused(NightText.strangeFile(name))) }

    onProgress(NightProgress(.write))
    let publication = NightPublication(
      results: results, settings: settings, engineVersion: engineVersion, workspace: workspace)
    let summary = try publication.write(&clock, workers: workers)
    return hasBegun ? .ended(summary) : .done(summary)
  }

  private func stream(_ kind: SubmissionKind, on day: CalendarDay, in stage: NightStage) -> SubmissionStream {
    let onProgress = onProgress
    return SubmissionStream(workers: workers, kind: kind, day: day, limits: limits) { read in
      var progress = NightProgress(stage)
      (progress.rows, progress.bytes) = (read.rows, read.bytes)
      onProgress(progress)
    }
  }

  /// Enrols registrations. A file that is in the register already, from before a kill or from an earlier night, is read again
  /// for its counts only.
  private func enrol(_ paths: [String], _ results: inout NightResults) throws(Failure) {
    let stream = stream(.register, on: results.night.day, in: .enrol)
    try orFail { () throws(RegisterError) in
      var writer = try RegisterWriter(at: workspace.register)
      for outcome in try EnrolRun(stream: stream, today: results.night.day).run(paths, into: &writer) {
        if let refusal = outcome.refusal {
          results.refusedFiles.append((results.name(of: outcome.file.path), refusal.text))
        }
        results.files.append(outcome.wasEnrolled ? stream.load([outcome.file.path]).outcomes[0] : outcome.file)
      }
      results.registrations = writer.register.liveCount
    }
    try requireRead(results.files)
  }

  /// Throws where the machine is to blame that a file could not be read: it is not refused for that, but read by the next start.
  private func requireRead(_ files: [FileOutcome]) throws(Failure) {
    for file in files {
      if let error = file.error, error.isMachineFault { throw Failure(error.text(file: Folder.name(file.path))) }
    }
  }

  /// Answers the requests, with the decisions of authorities remembered.
  private func check(
    _ paths: [String], _ results: inout NightResults, _ book: CaseStore, decisions: [String], _ policy: DecisionPolicy
  ) throws(Failure) {
    let night = results.night
    let forms = decisions.map { FormFile(decisionsAt: $0, on: results.lastDay, limits: limits) }
    results.files += forms.map(\.outcome)
    var requests = stream(.late, on: night.day, in: .check)
    requests.kindsByName = Set(SubmissionKind.allCases.filter(\.isRequest))
    let run = CheckRun(
      requests: requests, sources: stream(.register, on: night.day, in: .check), model: results.model,
      threshold: results.rules.reviewProbability)
    let found = try orFail { () throws(RegisterError) in
      try run.run(requestPaths: paths, sources: Sources([workspace.register], workers: workers))
    }
    // The one source is the register, which is taken for a file where it is none any more.
    guard found.sourceOutcomes.allSatisfy({ $0.error == nil }) else {
      throw Failure(NightText.registerLost(workspace.register))
    }
    results.files += found.requestOutcomes
    // Before anything is written into the case book.
    try requireRead(results.files)
    results.statistics = found.statistics
    results.weights = found.weights
    results.matches = found.answers.map(\.matches)
    try orFail { () throws(CaseBookError) in
      results.refusedDecisions = try book.record(
        forms.flatMap(\.entries), night: night.name, day: results.lastDay, policy: policy)
      let rules = results.rules
      results.answers = try book.remembering(found.answers.map(RequestFindings.init))
        .map { AnsweredRequest($0, rules: rules) }
    }
  }

  /// Writes the night into the case book, and reads from it what is open.
  private func record(_ paths: [String], _ results: inout NightResults, _ book: CaseStore) throws(Failure) {
    let night = results.night
    let forms = paths.map { FormFile(approvalsAt: $0, on: results.lastDay, limits: limits) }
    results.files += forms.map(\.outcome)
    try requireRead(results.files)
    try orFail { () throws(CaseBookError) in
      results.outcome = try book.record(
        NightRecord(
          name: night.name, day: night.day, answers: results.answers, approvals: forms.flatMap(\.entries),
          batches: results.batches))
      results.statuses = try book.ways().map { way in
        StatusRow(
          requestID: way.requestID, kind: way.progress.route.kind,
          status: way.progress.status(on: night.day, calendar: results.rules.latest.calendar))
      }
      results.cases = try book.cases()
    }
  }
}

/// What a person is told while the job runs.
public enum NightMessage: Sendable {
  /// A file was refused.
  case refused(Text)
  /// A night goes on that can take no more files.
  case takenUpAgain(Text)
}

/// How the job ended.
public enum NightEnd: Sendable {
  /// The night of that name is done, and nothing has come since.
  case nothingToDo(String)
  /// The reports were there already; what the night had left lying was put away.
  case tidied(String)
  case done(NightSummary)
  /// As `done`, of a night that was killed and had written into the case book by then.
  case ended(NightSummary)

  /// Whether files that lie in the inbox are still to be taken by a night.
  var tookNoFiles: Bool {
    switch self {
    case .tidied, .ended: true
    case .nothingToDo, .done: false
    }
  }
}

extension Folder {
  /// By bytes: a name may begin with a mark that would make one character of it and the slash before it.
  static func name(_ path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
  }
}
