import Linkage

/// A row of `recall.csv`: how many pairs or requests of a kind were found.
public struct RecallRow: ReportRow, Hashable {
  /// What the kinds are: `error`, `error-count`, or, for two children who look like one, `lookalike`.
  public enum Group: String, Sendable, CaseIterable {
    case error
    case errorCount = "error-count"
    case lookalike
  }

  public var group: Group
  public var kind: String
  public var found: Int
  public var total: Int
  public var recall: Double

  public static func rows(_ group: Group, _ kinds: [SweepEvaluation.Kind]) -> [RecallRow] {
    kinds.map { RecallRow(group: group, kind: $0.kind, found: $0.found, total: $0.total, recall: $0.recall) }
  }

  public static let table = "recall"
  public static let columns = ["by", "kind", "found", "total", "recall"]

  public func encode(into row: inout RowEncoder) {
    row.text(group.rawValue)
    row.text(kind)
    row.integer(found)
    row.integer(total)
    row.decimal(recall, places: 6)
  }

  public static func < (a: RecallRow, b: RecallRow) -> Bool {
    (a.group.rawValue, a.kind) < (b.group.rawValue, b.kind)
  }
}
