import CaseBook
import Identity
import Rules

/// Who a report is for: what of other provinces' pupils it may show follows from that (PIPL, Art. 28).
public enum ReportReader: Sendable, Hashable {
  case ministry
  /// A province, or an authority below it: of another province's pupil it sees the class of the hit, the case's number, a
  /// mark that stands for the record, and the authority to contact.
  case province(Division)

  /// Whether the reader may see a record of a school in `division`.
  func sees(_ division: Division) -> Bool {
    switch self {
    case .ministry: true
    case .province(let province): division.province == province
    }
  }
}

/// A row of `cases.csv`: a registration that an open case is about. The last columns are empty: who decides fills them in and
/// sends the table back as a file of decisions.
public struct CaseRow: ReportRow, Hashable {
  public var found: Case
  public var evidence: CaseEvidence
  public var reader: ReportReader

  /// The rows of a case.
  public static func rows(of found: Case, for reader: ReportReader) -> [CaseRow] {
    found.evidence.map { CaseRow(found: found, evidence: $0, reader: reader) }
  }

  public static let table = "cases"
  public static let columns = [
    "case", "record_id", "request_id", "verdict", "hit", "probability", "opened", "due", "authority_level", "authority",
    "contact", "decision", "person", "decided_on", "reason",
  ]

  public func encode(into row: inout RowEncoder) {
    row.text(found.number.description)
    // Never empty: an empty cell in a file of decisions means all records of the case.
    row.text(reader.sees(evidence.schoolDivision) ? evidence.recordID : evidence.mark)
    if reader.sees(found.requestDivision) { row.text(found.requestID) } else { row.missing() }
    row.text(found.verdict.rawValue)
    row.text(evidence.reason.rawValue)
    if reader.sees(evidence.schoolDivision), reader.sees(found.requestDivision) {
      row.decimal(evidence.probability, places: 6)
    } else {
      row.missing()
    }
    row.text(found.openedOn.isoText)
    row.text(found.due.isoText)
    row.text(found.handler.level.rawValue)
    row.text(found.handler.code)
    row.text(found.handler.text.chinese)
    // Who decided it and why tells of the pupil.
    if let decision = evidence.decision, reader.sees(evidence.schoolDivision), reader.sees(found.requestDivision) {
      row.text(decision.kind.rawValue)
      row.text(decision.person)
      row.text(decision.decidedOn.isoText)
      row.text(decision.reason)
    } else {
      for _ in 0..<4 { row.missing() }
    }
  }

  public static func < (a: CaseRow, b: CaseRow) -> Bool {
    (a.found.number, a.evidence.recordID) < (b.found.number, b.evidence.recordID)
  }
}

extension Case {
  /// Whether a school of the province is part of it.
  public func touches(_ province: Division) -> Bool {
    requestDivision.province == province || evidence.contains { $0.schoolDivision.province == province }
  }
}
