import Identity

/// Puts errors into rows. Each function answers whether the error could be made, and changes nothing if not.
struct ErrorMaker: Sendable {
  let people: People
  let enrolment: Enrolment

  /// Gives `row` one, two or three errors (50, 33 and 17 %), no two of one field.
  func corrupt(_ row: inout PupilRow, of child: Child, against first: PupilRow, _ dice: inout Dice) -> ErrorSet {
    let fraction = dice.fraction()
    var wanted = fraction < 0.5 ? 1 : fraction < 0.83 ? 2 : 3
    var weights = ErrorKind.allCases.map(\.weight)
    var errors = ErrorSet()
    while wanted > 0 {
      var rest = dice.fraction() * weights.reduce(0, +)
      guard let place = weights.firstIndex(where: { weight in
        rest -= weight
        return rest < 0
      }) else { break }
      let kind = ErrorKind.allCases[place]
      if apply(kind, to: &row, of: child, against: first, &dice) {
        errors.insert(kind)
        wanted -= 1
        for (index, other) in ErrorKind.allCases.enumerated() where other.field == kind.field { weights[index] = 0 }
      } else {
        weights[place] = 0
      }
    }
    finish(&row, of: child, errors: errors, &dice)
    return errors
  }

  private func apply(
    _ kind: ErrorKind, to row: inout PupilRow, of child: Child, against first: PupilRow, _ dice: inout Dice
  ) -> Bool {
    switch kind.field {
    case .number: applyToNumber(kind, &row, of: child, &dice)
    case .name: applyToName(kind, &row, of: child, against: first, &dice)
    case .birthDate: applyToBirthDate(kind, &row, &dice)
    case .sex: swapSex(&row)
    case .guardian: takeOtherGuardian(&row, of: child, against: first, &dice)
    case .grade: shiftGrade(&row, by: kind == .gradeRepeated ? -1 : 1, of: child, &dice)
    case .none: false
    }
  }

  /// A second hukou is issued on the birth date that the record holds, in one case of four on another than the first, and
  /// the register number follows from what the record holds in the end.
  private func finish(_ row: inout PupilRow, of child: Child, errors: ErrorSet, _ dice: inout Dice) {
    if errors.contains(.secondHukou), let digits = row.residentDigits {
      if !errors.touches(.birthDate), dice.chance(0.25) { shiftBirthDate(&row, of: child, &dice) }
      let date = BirthDate(decimal: row.birthDate) ?? child.birthDate
      issueNumber(&row, division: digits.division, birthDate: date, isMale: child.isMale, &dice)
    }
    if errors.touches(.number) || errors.touches(.birthDate), row.documentType <= UInt8(ascii: "1") {
      enrolment.setRegisterNumber(&row, &dice)
    }
  }

  private func shiftBirthDate(_ row: inout PupilRow, of child: Child, _ dice: inout Dice) {
    let days = [-365, -366, 365, 366, -30, 30, -1, 1, 10, 100][dice.below(10)]
    let shifted = BirthDate(rawValue: UInt16(truncatingIfNeeded: Int(child.birthDate.rawValue) + days))
    if (SchoolYears.first...SchoolYears.last).contains(shifted) { row.birthDate = shifted.decimal }
  }

  private func swapSex(_ row: inout PupilRow) -> Bool {
    row.sex = 3 - row.sex
    return true
  }

  private func takeOtherGuardian(
    _ row: inout PupilRow, of child: Child, against first: PupilRow, _ dice: inout Dice
  ) -> Bool {
    guard !first.guardianName.isEmpty else { return false }
    let firstIsFather = first.guardianName == child.family.father
    let kind = dice.fraction()
    let other: (name: InlineText, phone: UInt64) =
      firstIsFather
      ? (child.family.mother, child.family.motherPhone) : (child.family.father, child.family.fatherPhone)
    guard other.name != first.guardianName, !other.name.isEmpty else { return false }
    row.guardianName = other.name
    // One in five keeps the family's one telephone.
    if row.guardianPhone != 0, kind < 0.8 { row.guardianPhone = other.phone }
    return true
  }

  private func shiftGrade(_ row: inout PupilRow, by years: Int, of child: Child, _ dice: inout Dice) -> Bool {
    guard (1...12).contains(row.grade + years), row.status != 5,
      let county = people.geography.counties.firstIndex(where: { $0.division == row.schoolDivision })
    else { return false }
    row.grade += years
    let (province, code, enrolled) = (row.province, row.schoolCode, row.enrolled)
    enrolment.enter(&row, child, county: county, sharedSchool: false, &dice)
    // The same stage: the school stays.
    if row.schoolCode / 100_000_000 == code / 100_000_000 {
      (row.province, row.schoolCode, row.enrolled) = (province, code, enrolled)
    }
    return true
  }
}
