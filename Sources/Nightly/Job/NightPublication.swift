import CaseBook
import Engine
import Foundation
import Identity
import Linkage
import Reports
import Rules
import Submission

/// Writes the reports of a night into a folder that gets its name by one rename, when all of them are there.
struct NightPublication {
  var results: NightResults
  var settings: WorkspaceSettings
  var engineVersion: String
  var workspace: Workspace

  /// Writes everything; returns what the night came to.
  func write(_ clock: inout RunClock, workers: Workers) throws(Failure) -> NightSummary {
    var summary = NightSummary(results, folder: "\(workspace.reports)/\(results.night.name)")
    summary.silent = try results.silentProvinces(of: settings.expected, in: workspace)
    try orFail { () throws(OutputError) in
      var folder = try OutputFolder(at: summary.folder)
      try writeMinistry(&folder)
      try writeProvinces(&folder)
      try writeAuthorities(&folder)
      clock.endStage("write", rows: results.answers.count)
      let measured = clock.measured(workers: workers.count)
      try folder.write(runSummary(summary, measured).json.text, named: "summary.json")
      for language in Language.allCases {
        let name = language == settings.language ? "report.html" : "report.\(language.rawValue).html"
        try folder.write(report(summary, measured, language).html(language), named: name)
      }
      let metrics = NightMetrics(summary: summary, measured: measured, finishedAt: Date.now)
      try folder.write(metrics.text, named: NightMetrics.name)
      try folder.publish()
    }
    summary.provinces.sort { $0.code < $1.code }
    return summary
  }

  /// The ministry's tables: everything, of pupils only record ids and codes.
  private func writeMinistry(_ folder: inout OutputFolder) throws(OutputError) {
    let rulings = results.answers.map(\.ruling)
    try folder.write(results.fileRows(settings.language), format: .excel)
    try folder.write(rulings.map(VerdictRow.init), format: .excel)
    try folder.write(rulings.flatMap(MatchRow.rows), format: .excel)
    try folder.write(results.statuses, format: .excel)
    try folder.write(results.overdue, format: .excel)
    try folder.write(results.outcome.refusals.map(UnusedApprovalRow.init), format: .excel)
    try folder.write(results.refusedDecisions.map(RefusedDecisionRow.init), format: .excel)
    try folder.write(results.outcome.events.map(EventRow.init), format: .excel)
    try folder.write(RunReport.rejects(results.files), format: .excel)
    try folder.write(results.cases.flatMap { CaseRow.rows(of: $0, for: .ministry) }, format: .excel)
  }

  /// For each province with files or cases a folder with its own files, requests and cases, by what it may see.
  private func writeProvinces(_ folder: inout OutputFolder) throws(OutputError) {
    try folder.makeSubfolder(named: "provinces")
    let files = results.fileRows(settings.language)
    for province in results.provinces {
      let name = "provinces/\(province.rawValue)"
      try folder.makeSubfolder(named: name)
      try folder.write(files.filter { $0.province == "\(province.rawValue)" }, format: .excel, in: name)
      try folder.write(results.requestRows(of: province), format: .excel, in: name)
      let cases = results.cases.filter { $0.touches(province) }
      try folder.write(cases.flatMap { CaseRow.rows(of: $0, for: .province(province)) }, format: .excel, in: name)
      try folder.write(
        results.statuses.filter { $0.requestID.hasPrefix("\(province.rawValue)-") }, format: .excel, in: name)
      try folder.write(
        RunReport.rejects(results.files.filter { $0.province == province }), format: .excel, in: name)
    }
  }

  /// For each authority below the ministry that has something to do a folder with its own cases and overdue steps.
  private func writeAuthorities(_ folder: inout OutputFolder) throws(OutputError) {
    try folder.makeSubfolder(named: "authorities")
    let cases = Dictionary(grouping: results.cases, by: \.handler)
    let overdue = Dictionary(grouping: results.overdue) { $0.status.status.holder?.authority ?? .ministry }
    for authority in Set(cases.keys).union(overdue.keys).sorted(by: { $0.division < $1.division })
    where authority.level != .ministry {
      let name = "authorities/\(authority.division.rawValue)"
      try folder.makeSubfolder(named: name)
      let reader = ReportReader.province(authority.division.province)
      try folder.write(
        (cases[authority] ?? []).flatMap { CaseRow.rows(of: $0, for: reader) }, format: .excel, in: name)
      try folder.write(overdue[authority] ?? [], format: .excel, in: name)
    }
  }

  private func runSummary(_ night: NightSummary, _ measured: MeasuredRun) -> RunSummary {
    var summary = RunSummary(
      command: "nightly", engineVersion: engineVersion, modelVersion: results.model.source,
      ruleSetVersion: results.rules.latest.version)
    summary.files = RunReport.files(results.files)
    summary.blocking = RunReport.blocking(results.statistics) { _ in nil }
    summary.pairsReported = results.answers.reduce(0) { $0 + $1.ruling.matches.count }
    summary.verdicts = results.verdictCounts
    if !settings.expected.isEmpty { summary.silent = night.silent }
    summary.measured = measured
    return summary
  }

  /// What `report.html` shows.
  private func report(_ summary: NightSummary, _ measured: MeasuredRun, _ language: Language) -> NightReport {
    var report = NightReport(summary: summary, weights: results.weights, engineVersion: engineVersion)
    report.modelVersion = results.model.source
    report.ruleSetVersion = results.rules.latest.version
    report.files = results.fileRows(language)
    report.thresholds = (results.rules.latest.reviewProbability, results.rules.latest.duplicateProbability)
    report.blocking = RunReport.blocking(results.statistics) { _ in nil }
    report.overdue = results.overdue.sorted()
    report.cases = reportedCases
    report.openCases = results.cases.count
    report.measured = measured
    report.isMasked = !settings.unmasked
    return report
  }

  /// Tonight's cases with both records side by side and the evidence, as many as are to be shown: what a person has to look at
  /// comes first, then conflicts, then duplicates.
  private var reportedCases: [ReportedCase] {
    let open = Dictionary(results.cases.map { ($0.requestID, $0) }) { first, _ in first }
    let scorer = MatchScorer(model: results.model, registrations: results.registrations, task: .check)
    var shown: [ReportedCase] = []
    for index in results.answers.indices {
      let answer = results.answers[index]
      guard let found = open[answer.ruling.requestID], let request = answer.findings.registration,
        let best = answer.ruling.matches.first,
        let match = results.matches[index].first(where: {
          $0.recordID == best.recordID && $0.isRequest == best.isRequestTonight
        })
      else { continue }
      shown.append(
        ReportedCase(
          found: found, request: RecordText(recordID: found.requestID, kept: request),
          other: RecordText(recordID: match.recordID, kept: match.registration),
          waterfall: Waterfall(scorer.explain(match.vector))))
    }
    return Array(
      shown.sorted { ($0.found.verdict, $0.found.number) > ($1.found.verdict, $1.found.number) }.prefix(
        settings.casesShown))
  }
}
