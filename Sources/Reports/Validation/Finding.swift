import Identity
import Submission

/// One thing that is wrong, or looks wrong, with one row of a file, or with two.
public struct Finding: Sendable, Hashable {
  public var kind: FindingKind
  /// Counted from 1; of two rows the later one's.
  public var line: Int
  /// The earlier row's line, of a finding on two.
  public var otherLine: Int?
  /// The column's English name; `nil` where the whole row is meant.
  public var column: String?
  /// Empty where no one value is meant.
  public var maskedValue: String
  /// That both rows are one child's, 0–1; `nil` where that is not the question.
  public var probability: Double?

  public init(
    _ kind: FindingKind, line: Int, otherLine: Int? = nil, column: String?, maskedValue: String,
    probability: Double? = nil
  ) {
    self.kind = kind
    self.line = line
    self.otherLine = otherLine
    self.column = column
    self.maskedValue = maskedValue
    self.probability = probability
  }
}

/// What kind of thing is wrong.
public enum FindingKind: Sendable, Hashable {
  /// The row cannot be used.
  case rejected(RejectReason)
  /// The row is used, and looked at with care; exactly one flag.
  case flagged(RegistrationFlags)
  /// Two rows are probably of one child.
  case sameChild
  /// Two rows hold one number, and are probably of two children.
  case sharedNumber

  /// What becomes of the rows.
  public enum Effect: String, Sendable, CaseIterable {
    case rejected
    case flagged
    case suspected
  }

  public var effect: Effect {
    switch self {
    case .rejected: .rejected
    case .flagged: .flagged
    case .sameChild, .sharedNumber: .suspected
    }
  }

  /// The code in `findings.csv`: an interface.
  public var code: String {
    switch self {
    case .rejected(let reason): reason.rawValue
    case .flagged(let flag): RegistrationFlags.named.first { $0.flag == flag }?.code ?? "flag-\(flag.rawValue)"
    case .sameChild: "same-child"
    case .sharedNumber: "shared-number"
    }
  }
}

extension RegistrationFlags {
  /// The columns of a row whose values a flag is about.
  func columns(in record: RawRecord) -> [Column] {
    switch self {
    case .identityCheckWrong, .identityMalformed, .identityContradictsBirthDate, .identityContradictsSex: [.idNumber]
    case .registerNumberMalformed, .registerNumberContradictsIdentity: [.studentNumber]
    case .unknownDivision: [.hukouDivision, .schoolDivision].filter { !Self.holdsDivision(record[$0], $0) }
    case .gradeOutOfLine: [.grade]
    case .nameHasUnknownCharacters: [.name]
    case .schoolCodeImpossible: [.schoolCode]
    case .optionalValueLost:
      [.formerName, .guardianName, .guardianPhone].filter { record[$0].utf8.span.isSpreadsheetError }
    default: [.birthDate]
    }
  }

  private static func holdsDivision(_ text: String, _ column: Column) -> Bool {
    guard let division = Division(parsing: text.utf8.span) else { return false }
    return division == .none ? column == .hukouDivision : division.isKnown
  }
}

extension Finding {
  /// Two rows, the earlier one first, that are probably one child's, or else hold one number.
  public init(_ a: RawRecord, _ b: RawRecord, isOneChild: Bool, probability: Double) {
    let shared = [Column.idNumber, .studentNumber].first { !b[$0].isEmpty && a[$0].utf8.elementsEqual(b[$0].utf8) }
    let column = isOneChild ? Column.name : shared ?? .idNumber
    self.init(
      isOneChild ? .sameChild : .sharedNumber, line: b.line, otherLine: a.line, column: column.name,
      maskedValue: column.masked(text: b[column]), probability: isOneChild ? probability : nil)
  }
}
