import CaseBook

/// A row of `decisions-unused.csv`: a decision that changed nothing, and why.
public struct RefusedDecisionRow: ReportRow, Hashable {
  public var refused: RefusedDecision

  public init(_ refused: RefusedDecision) { self.refused = refused }

  public static let table = "decisions-unused"
  public static let columns = ["case", "record_id", "decision", "person", "decided_on", "reason"]

  public func encode(into row: inout RowEncoder) {
    row.text(refused.number.description)
    row.text(refused.recordID ?? "")
    row.text(refused.kind.rawValue)
    row.text(refused.person)
    row.text(refused.decidedOn.isoText)
    row.text(refused.fault.rawValue)
  }

  public static func < (a: RefusedDecisionRow, b: RefusedDecisionRow) -> Bool {
    (a.refused.number, a.refused.recordID ?? "", a.refused.fault.rawValue)
      < (b.refused.number, b.refused.recordID ?? "", b.refused.fault.rawValue)
  }
}
