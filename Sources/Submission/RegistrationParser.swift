import Identity

/// Makes a registration of a row's fields. Pure; knows the columns, their codes, and what is refused.
struct RegistrationParser {
  let header: Header
  /// The day on which ages and grades are looked at.
  let day: CheckDay
  /// The header's, in place, for they are looked up for every field of every row; room for more columns than there are.
  private let fields: InlineArray<32, Int>

  init(header: Header, day: CheckDay) {
    self.header = header
    self.day = day
    fields = InlineArray { $0 < header.fields.count ? header.fields[$0] : -1 }
  }

  /// Why a row is refused.
  struct Fault {
    var column: Column
    var reason: RejectReason
  }

  /// The registration that `row` holds, or why it is refused. A request with an impossible birth date or school code
  /// is admitted with a flag: the rules will call it invalid, yet it is compared all the same.
  func parse(_ row: borrowing RowFields, into registration: inout Registration) -> Fault? {
    var flags: RegistrationFlags = []
    let isRequest = header.kind.isRequest

    let name = row[field(.name)]
    if name.count > 60, name.characterCount > 60 { return Fault(column: .name, reason: .malformedValue) }
    registration.name = PersonName(normalising: name, flags: &flags)
    if registration.name.isEmpty { return Fault(column: .name, reason: .emptyValue) }
    registration.formerName = otherName(row[field(.formerName)], flags: &flags).fingerprint
    registration.guardianName = otherName(row[field(.guardianName)], flags: &flags)

    switch code(row[field(.sex)]) {
    case 0, 9: registration.sex = .unknown
    case 1: registration.sex = .male
    case 2: registration.sex = .female
    default: return Fault(column: .sex, reason: .unknownCode)
    }

    if let birthDate = BirthDate(parsing: row[field(.birthDate)]) {
      registration.birthDate = birthDate
    } else {
      guard isRequest else { return Fault(column: .birthDate, reason: .impossibleDate) }
      flags.insert(.birthDateImpossible)
    }

    guard let idType = identityType(row[field(.idType)]) else { return Fault(column: .idType, reason: .unknownCode) }
    let idNumber = row[field(.idNumber)]
    let identity = IdentityNumber(parsing: idNumber, type: idType, flags: &flags)
    registration.identityNumber = identity
    if identity == .none, idNumber.isSpreadsheetError { flags.insert(.identityMalformed) }
    registration.registerNumber = RegisterNumber(
      parsing: row[field(.studentNumber)], of: identity, writtenAs: idNumber, flags: &flags)

    if let fault = parseSchooling(row, into: &registration, flags: &flags) { return fault }

    let ethnicity = row[field(.ethnicity)]
    if !ethnicity.isBlank {
      guard let number = ethnicity.number(digits: 2), (1...56).contains(number) || number == 97 || number == 98 else {
        return Fault(column: .ethnicity, reason: .unknownCode)
      }
      registration.ethnicity = UInt8(truncatingIfNeeded: number)
    }
    registration.hukouDivision = division(row[field(.hukouDivision)], isRequired: false, flags: &flags)
    let phone = GuardianPhone.parse(row[field(.guardianPhone)])
    registration.guardianPhone = phone
    if phone == 0, row[field(.guardianPhone)].isSpreadsheetError { flags.insert(.optionalValueLost) }
    registration.flags = flags
    registration.flagContradictions(on: day)
    return nil
  }

  /// What a request's row holds beside the registration, or why the row is refused.
  func parseDetails(_ row: borrowing RowFields, into details: inout RequestDetails) -> Fault? {
    let appliedOn = row[field(.appliedOn)]
    if !appliedOn.isBlank {
      guard let day = BirthDate(parsing: appliedOn) else { return Fault(column: .appliedOn, reason: .impossibleDate) }
      details.appliedOn = day
    }
    if Column.outSchoolCode.isRequired(for: header.kind) {
      guard let school = SchoolCode(parsing: row[field(.outSchoolCode)]), school != .none else {
        return Fault(column: .outSchoolCode, reason: .unknownCode)
      }
      details.outSchool = school
    }
    return nil
  }

  private func parseSchooling(
    _ row: borrowing RowFields, into registration: inout Registration, flags: inout RegistrationFlags
  ) -> Fault? {
    if let schoolCode = SchoolCode(parsing: row[field(.schoolCode)]), schoolCode != .none {
      registration.schoolCode = schoolCode
    } else {
      guard header.kind.isRequest else { return Fault(column: .schoolCode, reason: .unknownCode) }
      flags.insert(.schoolCodeImpossible)
    }
    registration.schoolDivision = division(row[field(.schoolDivision)], isRequired: true, flags: &flags)

    guard let grade = row[field(.grade)].number(digits: 2), (1...12).contains(grade) else {
      return Fault(column: .grade, reason: .unknownCode)
    }
    registration.grade = grade
    guard let enrolled = row[field(.enrolled)].number(digits: 6), (1...12).contains(enrolled % 100),
      case let months = (enrolled / 100 - 1950) * 12 + enrolled % 100 - 1, (1...2047).contains(months)
    else { return Fault(column: .enrolled, reason: .impossibleDate) }
    registration.enrolledMonths = months

    guard let status = code(row[field(.status)]), (1...6).contains(status) else {
      return Fault(column: .status, reason: .unknownCode)
    }
    registration.status = PupilStatus(rawValue: UInt8(truncatingIfNeeded: status)) ?? .unknown
    let business = row[field(.business)]
    switch business.isBlank ? 0 : code(business) {
    case 0: registration.business = .none
    case 1: registration.business = .informationChange
    case 2: registration.business = .problemRegistration
    case 3: registration.business = .transfer
    case 9: registration.business = .other
    default: return Fault(column: .business, reason: .unknownCode)
    }
    return nil
  }

  func field(_ column: Column) -> Int { fields[column.rawValue] }

  private func code(_ text: Span<UInt8>) -> Int? { text.number(digits: 1) }

  private func otherName(_ text: Span<UInt8>, flags: inout RegistrationFlags) -> PersonName {
    if text.isEmpty { return .empty }
    // What is odd about these names is not said of the pupil's.
    var ownFlags: RegistrationFlags = []
    let name = PersonName(normalising: text, flags: &ownFlags)
    guard name.saysNone else { return name }
    if text.isSpreadsheetError { flags.insert(.optionalValueLost) }
    return .empty
  }

  /// A division that is missing or unknown is a flag, not a refusal.
  private func division(_ text: Span<UInt8>, isRequired: Bool, flags: inout RegistrationFlags) -> Division {
    if let division = Division(parsing: text), division != .none || !isRequired { return division }
    flags.insert(.unknownDivision)
    return .none
  }

  /// The ASCII of the document's type, 0 for none; `nil` for an unknown one.
  private func identityType(_ text: Span<UInt8>) -> UInt8? {
    let range = text.trimmedRange
    if range.isEmpty { return 0 }
    guard range.count == 1 else { return nil }
    let type = text[range.lowerBound]
    switch Unicode.Scalar(type) {
    case "1", "6", "7", "8", "9", "A", "Z": return type
    case "a", "z": return type & ~0x20
    default: return nil
    }
  }
}

extension Span where Element == UInt8 {
  /// Characters of well-formed UTF-8.
  var characterCount: Int {
    var characters = 0
    for index in indices where self[index] & 0xC0 != 0x80 { characters += 1 }
    return characters
  }
}
