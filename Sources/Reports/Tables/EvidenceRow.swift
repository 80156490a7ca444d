import Linkage
import Submission

/// A row of `evidence.csv`: what one comparison adds to the weight of a pair of `pairs.csv` or `matches.csv`.
///
/// The bits of a pair's rows add up to its match weight, within rounding. They weigh one child against the likeliest other
/// explanation, `alternative`; what the remaining explanations take away is a step of its own.
public struct EvidenceRow: ReportRow, Hashable {
  /// The smaller record id of a sweep's pair; the request of a check's.
  public var recordA: RecordID
  public var recordB: RecordID
  public var alternative: String
  /// The order of the steps, from 1.
  public var step: Int
  /// `prior`, a comparison, or `other-explanations`.
  public var comparison: String
  /// The level on which the pair agrees; empty for what is no comparison.
  public var level: String
  public var bits: Double

  public static let table = "evidence"
  public static let columns = ["record_a", "record_b", "alternative", "step", "comparison", "level", "bits"]

  /// The steps of one pair, in the order in which the records are named.
  public static func rows(_ a: RecordID, _ b: RecordID, _ evidence: Evidence) -> [EvidenceRow] {
    evidence.steps.enumerated().map { index, step in
      EvidenceRow(
        recordA: a, recordB: b, alternative: evidence.alternative.label, step: index + 1,
        comparison: step.comparison?.label ?? step.level, level: step.comparison == nil ? "" : step.level,
        bits: step.bits)
    }
  }

  public func encode(into row: inout RowEncoder) {
    row.recordID(recordA)
    row.recordID(recordB)
    row.code(alternative)
    row.integer(step)
    row.code(comparison)
    row.code(level)
    row.decimal(bits, places: 3)
  }

  /// The columns that all steps of one pair have in common.
  public static let sharedColumns = 3

  public static func < (a: EvidenceRow, b: EvidenceRow) -> Bool {
    (a.recordA, a.recordB, a.step) < (b.recordA, b.recordB, b.step)
  }
}
