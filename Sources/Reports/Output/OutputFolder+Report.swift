import Rules

/// All that a check leaves behind: `verdicts`, `matches`, `rejects` and `summary.json`.
public struct CheckReport: Sendable {
  public var rulings: [Ruling]
  public var rejects: [RejectRow]
  public var summary: RunSummary

  public init(rulings: [Ruling], rejects: [RejectRow], summary: RunSummary) {
    self.rulings = rulings
    self.rejects = rejects
    self.summary = summary
    self.summary.count(rulings)
  }
}

/// All that a sweep leaves behind: `pairs`, `clusters`, `rejects` and `summary.json`.
public struct SweepReport: Sendable {
  public var pairs: [PairRow]
  public var clusters: [ClusterRow]
  public var rejects: [RejectRow]
  public var summary: RunSummary

  public init(pairs: [PairRow], clusters: [ClusterRow], rejects: [RejectRow], summary: RunSummary) {
    self.pairs = pairs
    self.clusters = clusters
    self.rejects = rejects
    self.summary = summary
    self.summary.pairsReported = pairs.count
    self.summary.clusters = Set(clusters.map(\.cluster)).count
  }
}

extension OutputFolder {
  /// Writes the report's files; ``publish()`` is still to follow.
  public mutating func write(_ report: CheckReport, format: ReportFormat) throws(OutputError) {
    try write(report.rulings.map(VerdictRow.init), format: format)
    try write(report.rulings.flatMap(MatchRow.rows(of:)), format: format)
    try write(report.rejects, format: format)
    try write(report.summary.json.text, named: "summary.json")
  }

  /// Writes the report's files; ``publish()`` is still to follow.
  public mutating func write(_ report: SweepReport, format: ReportFormat) throws(OutputError) {
    try write(report.pairs, format: format)
    try write(report.clusters, format: format)
    try write(report.rejects, format: format)
    try write(report.summary.json.text, named: "summary.json")
  }
}

extension RunSummary {
  /// Counts the verdicts, each of the five, and the matches that were reported.
  mutating func count(_ rulings: [Ruling]) {
    verdicts = Verdict.allCases.map { verdict in
      Count(verdict.rawValue, rulings.count { $0.verdict == verdict })
    }
    pairsReported = rulings.reduce(0) { $0 + $1.matches.count }
  }
}
