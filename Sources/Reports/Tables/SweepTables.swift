import Engine
import Linkage

/// What a sweep found, as `pairs.csv`, `clusters.csv` and `evidence.csv` tell it.
public struct SweepTables: Sendable {
  private let links: [SweepJoin.Link]
  private let records: LinkedRecords
  private let clusters: PersonClusters
  private let scorer: MatchScorer
  private let isOneChild: @Sendable (SweepJoin.Link) -> Bool

  /// `records` and `clusters` are made of `links`, by the sweep over so many registrations.
  public init(
    links: [SweepJoin.Link], records: LinkedRecords, clusters: PersonClusters, sweep: SweepJoin, registrations: Int
  ) {
    self.links = links
    self.records = records
    self.clusters = clusters
    scorer = sweep.scorer(registrations: registrations)
    isOneChild = sweep.isOneChild
  }

  fileprivate var pairCount: Int { records.pairs.count }
  fileprivate var clusterCount: Int { clusters.count }

  fileprivate func pair(_ index: Int) -> PairRow {
    let pair = records.pairs[index]
    let link = links[pair.link]
    let isOneChild = isOneChild(link)
    return PairRow(
      records.ids[Int(pair.a)], records.ids[Int(pair.b)], matchWeight: Double(link.weight.bits),
      probability: link.weight.probability, kind: link.vector.pairKind(isOneChild: isOneChild).rawValue,
      cluster: isOneChild ? clusters.cluster(of: pair.a, and: pair.b).map { $0 + 1 } : nil,
      blockingRule: link.rule.label)
  }

  fileprivate func members(ofCluster cluster: Int) -> some Sequence<ClusterRow> {
    clusters[cluster].lazy.map { ClusterRow(cluster: cluster + 1, recordID: records.ids[Int($0)]) }
  }

  fileprivate func evidence(_ index: Int) -> [EvidenceRow] {
    let pair = records.pairs[index]
    return EvidenceRow.rows(records.ids[Int(pair.a)], records.ids[Int(pair.b)], scorer.explain(links[pair.link].vector))
  }
}

extension OutputFolder {
  /// Writes the tables of a sweep; all workers encode.
  public mutating func write(
    _ tables: SweepTables, format: ReportFormat, workers: Workers
  ) throws(OutputError) {
    try write(PairRow.self, of: tables.pairCount, format: format, workers: workers) { index, table in
      table.row(tables.pair(index))
    }
    try write(ClusterRow.self, of: tables.clusterCount, format: format, workers: workers) { index, table in
      for member in tables.members(ofCluster: index) { table.row(member) }
    }
    try write(EvidenceRow.self, of: tables.pairCount, format: format, workers: workers) { index, table in
      for step in tables.evidence(index) { table.row(step) }
    }
  }
}
