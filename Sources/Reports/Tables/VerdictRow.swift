import Rules

/// A row of `verdicts.csv`: exactly one a request, with its best match.
public struct VerdictRow: ReportRow, Hashable {
  public var ruling: Ruling

  public init(_ ruling: Ruling) { self.ruling = ruling }

  public static let table = "verdicts"
  public static let columns = [
    "request_id", "kind", "verdict", "reasons", "matched_record", "match_weight", "probability", "rule",
    "authority_level", "authority", "next_step", "due",
  ]

  public func encode(into row: inout RowEncoder) {
    row.text(ruling.requestID)
    row.code(ruling.kind.rawValue)
    row.code(ruling.verdict.rawValue)
    row.list(ruling.reasonCodes)
    if let best = ruling.matches.first {
      row.text(best.recordID)
      row.decimal(best.matchWeight, places: 2)
      row.decimal(best.probability, places: 6)
    } else {
      row.missing()
      row.missing()
      row.missing()
    }
    row.text(ruling.citation)
    row.code(ruling.authority.level.rawValue)
    row.division(ruling.authority.division)
    row.code(ruling.nextStep.rawValue)
    row.due(ruling.due)
  }

  public static func < (a: VerdictRow, b: VerdictRow) -> Bool { a.ruling.requestID < b.ruling.requestID }
}

/// A row of `matches.csv`: a match that counts for a request, the best with rank 1.
public struct MatchRow: ReportRow, Hashable {
  public var requestID: String
  public var rank: Int
  public var match: RuledMatch

  public static let table = "matches"
  public static let columns = [
    "request_id", "rank", "matched_record", "match_weight", "probability", "reason", "requested_tonight",
    "school_division",
  ]

  /// All matches of a ruling.
  public static func rows(of ruling: Ruling) -> [MatchRow] {
    ruling.matches.enumerated().map { MatchRow(requestID: ruling.requestID, rank: $0 + 1, match: $1) }
  }

  public func encode(into row: inout RowEncoder) {
    row.text(requestID)
    row.integer(rank)
    row.text(match.recordID)
    row.decimal(match.matchWeight, places: 2)
    row.decimal(match.probability, places: 6)
    row.code(match.reason.rawValue)
    row.code(match.isRequestTonight ? "yes" : "no")
    row.division(match.schoolDivision)
  }

  public static func < (a: MatchRow, b: MatchRow) -> Bool { (a.requestID, a.rank) < (b.requestID, b.rank) }
}
