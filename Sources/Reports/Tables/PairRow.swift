import Submission

/// A row of `pairs.csv`: two registrations that are probably one child, or hold one number.
public struct PairRow: ReportRow, Hashable {
  public var recordA: RecordID
  public var recordB: RecordID
  /// Bits.
  public var matchWeight: Double
  /// 0–1.
  public var probability: Double
  /// What kind of problem the pair is.
  public var kind: String
  /// The cluster that both are in; `nil` where they hold one number and are two children.
  public var cluster: Int?
  /// The first blocking rule that both share.
  public var blockingRule: String

  /// Puts the two record ids in order: `(b, a)` cannot exist.
  public init(
    _ one: RecordID, _ other: RecordID, matchWeight: Double, probability: Double, kind: String, cluster: Int?,
    blockingRule: String
  ) {
    (recordA, recordB) = one < other ? (one, other) : (other, one)
    self.matchWeight = matchWeight
    self.probability = probability
    self.kind = kind
    self.cluster = cluster
    self.blockingRule = blockingRule
  }

  public static let table = "pairs"
  public static let columns = [
    "record_a", "record_b", "match_weight", "probability", "kind", "cluster", "blocking_rule",
  ]

  public func encode(into row: inout RowEncoder) {
    row.recordID(recordA)
    row.recordID(recordB)
    row.decimal(matchWeight, places: 2)
    row.decimal(probability, places: 6)
    row.text(kind)
    if let cluster { row.integer(cluster) } else { row.missing() }
    row.text(blockingRule)
  }

  public static func < (a: PairRow, b: PairRow) -> Bool { (a.recordA, a.recordB) < (b.recordA, b.recordB) }
}

/// A row of `pairs-apart.csv`: two registrations that would be one child's by themselves, but for what else is registered.
public struct ApartRow: ReportRow, Hashable {
  /// Its kind and cluster are not told: it is no suspected duplicate.
  public var pair: PairRow

  public init(pair: PairRow) { self.pair = pair }

  public static let table = "pairs-apart"
  public static let columns = ["record_a", "record_b", "match_weight", "probability", "blocking_rule"]

  public func encode(into row: inout RowEncoder) {
    row.recordID(pair.recordA)
    row.recordID(pair.recordB)
    row.decimal(pair.matchWeight, places: 2)
    row.decimal(pair.probability, places: 6)
    row.text(pair.blockingRule)
  }

  public static func < (a: ApartRow, b: ApartRow) -> Bool { a.pair < b.pair }
}

/// A row of `clusters.csv`: a registration and the cluster it is in.
public struct ClusterRow: ReportRow, Hashable {
  public var cluster: Int
  public var recordID: RecordID

  public init(cluster: Int, recordID: RecordID) {
    self.cluster = cluster
    self.recordID = recordID
  }

  public static let table = "clusters"
  public static let columns = ["cluster", "record_id"]

  public func encode(into row: inout RowEncoder) {
    row.integer(cluster)
    row.recordID(recordID)
  }

  public static func < (a: ClusterRow, b: ClusterRow) -> Bool { (a.cluster, a.recordID) < (b.cluster, b.recordID) }
}
