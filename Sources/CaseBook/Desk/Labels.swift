import GRDB
import Identity
import Linkage
import Rules

extension CaseStore {
  /// What people's decisions in force say of pairs: one child or two. Of a pair that was decided several times the last counts.
  ///
  /// 删除 says one child, 佐证 two; 变更 says two where two children held one number, and nothing where data were only corrected.
  /// Decisions made before the weight was kept beside them are left out.
  public func labels() throws(CaseBookError) -> [LabelledPair] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT * FROM decision WHERE probability IS NOT NULL
            AND id IN (SELECT max(id) FROM decision GROUP BY record_a, record_b) ORDER BY id
          """
      ).compactMap { row in
        let reason: VerdictReason = try row.code("hit")
        let isOneChild: Bool
        switch try row.code("kind") as DecisionKind {
        case .delete: isOneChild = true
        case .substantiate: isOneChild = false
        case .correct:
          guard reason == .identityNumberHeldByAnotherChild || reason == .registerNumberHeldByAnotherChild else {
            return nil
          }
          isOneChild = false
        }
        return LabelledPair(
          RecordPair(row["record_a"], row["record_b"]), probability: row["probability"], isOneChild: isOneChild,
          isBlind: row["is_blind"])
      }
    }
  }

  /// How many pairs of cases there are by whole bits of match weight.
  public func weights() throws(CaseBookError) -> [(bits: Int, pairs: Int)] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT CAST(match_weight AS INTEGER) - (match_weight < CAST(match_weight AS INTEGER)) AS bits, count(*) AS pairs
            FROM evidence GROUP BY bits
          """
      ).map { (bits: $0["bits"], pairs: $0["pairs"]) }
    }
  }

  /// How many pairs of open cases that were found by weight reach each of two thresholds on the probability.
  public func pairs(review: Double, duplicate: Double) throws(CaseBookError) -> (
    duplicate: Int, review: Int, below: Int
  ) {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT coalesce(sum(probability >= ?2), 0) AS duplicate,
            coalesce(sum(probability >= ?1 AND probability < ?2), 0) AS review, coalesce(sum(probability < ?1), 0) AS below
          FROM evidence JOIN "case" ON "case".number = evidence."case"
          WHERE state = 'open' AND reason IN ('probable-duplicate', 'possible-duplicate')
          """, arguments: [review, duplicate])
      return (row?["duplicate"] ?? 0, row?["review"] ?? 0, row?["below"] ?? 0)
    }
  }
}
