import Engine
import Linkage

/// What a sweep found, as `pairs.csv`, `pairs-apart.csv`, `clusters.csv` and `evidence.csv` tell it.
///
/// A link that clustering keeps apart is no suspected duplicate: one of the two is linked more strongly to another registration,
/// and that is clearly another child than the other. It is told in a table of its own; where both hold one number, as two children
/// who do.
public struct SweepTables: Sendable {
  /// How many pairs `pairs.csv` has.
  public var pairCount: Int { reported.count }
  /// How many pairs `pairs-apart.csv` has.
  public var apartCount: Int { apart.count }

  private let links: [SweepJoin.Link]
  private let records: LinkedRecords
  /// Places in the pairs of `records`.
  private let reported: [Int]
  private let apart: [Int]
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
    var (reported, apart): ([Int], [Int]) = ([], [])
    for (index, pair) in records.pairs.enumerated() {
      let isApart = clusters.cluster(of: pair.a, and: pair.b) == nil && !links[pair.link].vector.numbersAgree
      if isApart { apart.append(index) } else { reported.append(index) }
    }
    (self.reported, self.apart) = (reported, apart)
  }

  fileprivate var clusterCount: Int { clusters.count }

  fileprivate func reportedPair(_ index: Int) -> PairRow { row(records.pairs[reported[index]]) }

  fileprivate func apartPair(_ index: Int) -> ApartRow { ApartRow(pair: row(records.pairs[apart[index]])) }

  private func row(_ pair: LinkedRecords.Pair) -> PairRow {
    let link = links[pair.link]
    let cluster = isOneChild(link) ? clusters.cluster(of: pair.a, and: pair.b) : nil
    return PairRow(
      records.ids[Int(pair.a)], records.ids[Int(pair.b)], matchWeight: Double(link.weight.bits),
      probability: link.weight.probability, kind: link.vector.pairKind(isOneChild: cluster != nil).rawValue,
      cluster: cluster.map { $0 + 1 }, blockingRule: link.rule.label)
  }

  fileprivate func members(ofCluster cluster: Int) -> some Sequence<ClusterRow> {
    clusters[cluster].lazy.map { ClusterRow(cluster: cluster + 1, recordID: records.ids[Int($0)]) }
  }

  fileprivate var evidenceCount: Int { records.pairs.count }

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
      table.row(tables.reportedPair(index))
    }
    try write(ApartRow.self, of: tables.apartCount, format: format, workers: workers) { index, table in
      table.row(tables.apartPair(index))
    }
    try write(ClusterRow.self, of: tables.clusterCount, format: format, workers: workers) { index, table in
      for member in tables.members(ofCluster: index) { table.row(member) }
    }
    try write(EvidenceRow.self, of: tables.evidenceCount, format: format, workers: workers) { index, table in
      table.rows(tables.evidence(index), sharing: EvidenceRow.sharedColumns)
    }
  }
}
