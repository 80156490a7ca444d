import Engine
import Identity
import Submission

extension RecordText {
  /// What a register keeps of a record: canonical values, an ellipsis where there was something that cannot be shown again.
  public init(enrolled found: FoundRecord) {
    self.init(recordID: found.recordID, file: found.path, line: found.line, kept: found.registration)
  }

  /// The same of a registration as it was compared.
  public init(recordID: String, file: String = "", line: Int = 0, kept registration: Registration) {
    self.init(recordID: recordID, file: file, line: line, name: registration.name) { registration.kept($0) }
  }
}

extension Registration {
  fileprivate func kept(_ column: Column) -> String {
    switch column {
    case .studentNumber: registerNumber.kept
    case .name: name.kept
    case .formerName: formerName == 0 ? "" : "…"
    case .sex: "\(sex.rawValue)"
    case .birthDate: birthDate == .none ? "" : "\(birthDate.decimal)"
    case .idNumber: identityNumber == .none ? "" : identityNumber.text ?? "…"
    case .ethnicity: ethnicity == 0 ? "" : Self.digits(UInt64(ethnicity), 2)
    case .hukouDivision: hukouDivision == .none ? "" : "\(hukouDivision.rawValue)"
    case .schoolCode: schoolCode == .none ? "" : Self.digits(schoolCode.rawValue, 10)
    case .schoolDivision: schoolDivision == .none ? "" : "\(schoolDivision.rawValue)"
    case .grade: grade == 0 ? "" : "\(grade)"
    case .enrolled:
      enrolledMonths == 0 ? "" : "\(1950 + enrolledMonths / 12)" + Self.digits(UInt64(enrolledMonths % 12 + 1), 2)
    case .status: "\(status.rawValue)"
    case .business: business == .none ? "" : "\(business == .other ? 9 : business.rawValue)"
    case .guardianName: guardianName.kept
    case .guardianPhone: guardianPhone == 0 ? "" : "\(guardianPhone)"
    // The record id stands elsewhere; the type is not kept; the others are requests'.
    default: ""
    }
  }

  private static func digits(_ number: UInt64, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}

extension RegisterNumber {
  fileprivate var kept: String {
    guard let digits else { return self == .none ? "" : "…" }
    let letter =
      switch kind {
      case .identity: "G"
      case .temporary: "L"
      case .withoutIdentity: "J"
      case .none, .malformed: ""
      }
    return letter + digits.description
  }
}

extension PersonName {
  /// The canonical characters; an ellipsis for the end of a long name and for what cannot be shown.
  fileprivate var kept: String {
    (0..<count).map { index in
      let unit = self[index]
      if let letters = unit.letters {
        return String(decoding: (0..<3).map { letters[$0] }.filter { $0 != 0 }.map { $0 + 96 }, as: UTF8.self)
      }
      if unit.isSyllable { return HanTable.standard.spelling(of: unit.rawValue - 0x0100) }
      return unit.isHan ? HanTable.standard.scalar(unit).map(String.init) ?? "…" : "…"
    }.joined()
  }
}
