import CaseBook
import Identity
import Rules

/// A row of a province's `requests.csv`: one of its own requests, the pupil masked, and its answer. Of what was found in
/// another province it shows the class of the hit, the case's number and the authority to contact, and nothing else.
public struct ProvinceRequestRow: ReportRow, Hashable {
  public var ruling: Ruling
  /// `nil` for a row that could not be used.
  public var pupil: Registration?
  public var province: Division
  /// The number of its case; `nil` where there is nothing to decide.
  public var number: CaseNumber?

  public init(_ ruling: Ruling, pupil: Registration?, province: Division, number: CaseNumber?) {
    self.ruling = ruling
    self.pupil = pupil
    self.province = province
    self.number = number
  }

  public static let table = "requests"
  public static let columns = [
    "request_id", "kind", "name", "id_number", "birth_year", "school_code", "grade", "verdict", "reasons", "hit",
    "own_record", "case", "authority", "contact", "next_step", "next_step_text", "due",
  ]

  public func encode(into row: inout RowEncoder) {
    row.text(ruling.requestID)
    row.text(ruling.kind.rawValue)
    row.text(pupil?.name.masked ?? "")
    row.text(pupil?.identityNumber.masked ?? "")
    row.text(pupil.map { Masking.birthDate($0.birthDate) } ?? "")
    row.text(pupil.map { $0.schoolCode == .none ? "" : String($0.schoolCode.rawValue) } ?? "")
    row.text(pupil.map { $0.grade == 0 ? "" : String($0.grade) } ?? "")
    row.text(ruling.verdict.rawValue)
    row.list(shownReasons.map(\.rawValue) + ruling.rejectReasons)
    row.text(ruling.matches.first?.reason.rawValue ?? "")
    let own = ruling.matches.first { $0.schoolDivision.province == province }
    row.text(own?.recordID ?? "")
    row.text(number?.description ?? "")
    row.text(ruling.authority.code)
    row.text(ruling.authority.text.chinese)
    row.text(ruling.nextStep.rawValue)
    row.text(ruling.nextStep.text.chinese)
    row.text(ruling.due.code)
  }

  /// The reasons, but of a late registration not what they say of another province's pupil.
  private var shownReasons: [VerdictReason] {
    let isOwn = ruling.matches.allSatisfy { $0.schoolDivision.province == province }
    return ruling.reasons.filter { isOwn || ruling.kind.movesRegistration || !$0.isAboutTheOther }
  }

  public static func < (a: ProvinceRequestRow, b: ProvinceRequestRow) -> Bool {
    a.ruling.requestID < b.ruling.requestID
  }
}

extension IdentityNumber {
  /// The number as a province's report may show it; empty where there is none.
  var masked: String {
    guard let digits else { return self == .none ? "" : "****" }
    return Masking.number(digits.description)
  }
}
