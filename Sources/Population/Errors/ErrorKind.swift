/// What can be wrong with a second registration; the raw values are the labels of truth.csv.
public enum ErrorKind: String, CaseIterable, Sendable {
  case digitWrong = "digit-wrong"
  case digitsSwapped = "digits-swapped"
  case idMissing = "id-missing"
  case secondHukou = "second-hukou"
  case lowerCaseX = "lower-case-x"
  case fullWidth = "full-width"

  case homophone
  case lookAlike = "look-alike"
  case traditional
  case variant
  case formerName = "former-name"
  case rareAsPinyin = "rare-as-pinyin"
  case rareAsQuestionMark = "rare-as-question-mark"
  case rareAsPrivateUse = "rare-as-private-use"
  case dotVariant = "dot-variant"
  case truncated
  case spaces

  case lunarDate = "lunar-date"
  case yearShifted = "year-shifted"
  case dayMonthSwapped = "day-month-swapped"

  case sex
  case otherGuardian = "other-guardian"
  case gradeRepeated = "grade-repeated"
  case gradeSkipped = "grade-skipped"

  /// The whole record twice; never together with another kind.
  case exact

  /// What the error touches: a record has at most one error of each field.
  enum Field { case number, name, birthDate, sex, guardian, grade, none }

  var field: Field {
    switch self {
    case .digitWrong, .digitsSwapped, .idMissing, .secondHukou, .lowerCaseX, .fullWidth: .number
    case .homophone, .lookAlike, .traditional, .variant, .formerName, .rareAsPinyin, .rareAsQuestionMark,
      .rareAsPrivateUse, .dotVariant, .truncated, .spaces:
      .name
    case .lunarDate, .yearShifted, .dayMonthSwapped: .birthDate
    case .sex: .sex
    case .otherGuardian: .guardian
    case .gradeRepeated, .gradeSkipped: .grade
    case .exact: .none
    }
  }

  /// How often the kind is tried against the others.
  ///
  /// Set so that the kinds come about as often as they should: kinds that few children can have (a name with a dot, a number
  /// that ends in X, a month that is a day) are tried more often, kinds that have a field to themselves less.
  var weight: Double {
    switch self {
    case .digitWrong: 12
    case .digitsSwapped: 8
    case .idMissing: 13
    case .secondHukou: 13.2
    case .lowerCaseX: 30
    case .fullWidth: 2.3
    case .homophone: 12
    case .lookAlike: 9.7
    case .traditional: 8
    case .variant: 14.5
    case .formerName: 8
    case .rareAsPinyin, .rareAsQuestionMark, .rareAsPrivateUse: 120
    case .dotVariant, .truncated: 32
    case .spaces: 4
    case .lunarDate: 5.7
    case .yearShifted: 4.6
    case .dayMonthSwapped: 10.5
    case .sex: 3.5
    case .otherGuardian: 16
    case .gradeRepeated: 4
    case .gradeSkipped: 2
    case .exact: 0
    }
  }
}

/// The errors of one record, in the order of ``ErrorKind/allCases``.
public struct ErrorSet: Equatable, Sendable {
  private var bits: UInt32 = 0

  public init() {}

  public var kinds: [ErrorKind] { ErrorKind.allCases.enumerated().filter { bits >> UInt32($0.offset) & 1 == 1 }.map(\.element) }

  public mutating func insert(_ kind: ErrorKind) {
    if let place = ErrorKind.allCases.firstIndex(of: kind) { bits |= 1 << UInt32(place) }
  }

  public func contains(_ kind: ErrorKind) -> Bool {
    ErrorKind.allCases.firstIndex(of: kind).map { bits >> UInt32($0) & 1 == 1 } ?? false
  }

  func touches(_ field: ErrorKind.Field) -> Bool { kinds.contains { $0.field == field } }

  /// `second-hukou|homophone`.
  func write(to output: inout [UInt8]) {
    for (index, kind) in kinds.enumerated() {
      if index > 0 { output.append(UInt8(ascii: "|")) }
      output.append(kind.rawValue)
    }
  }
}
