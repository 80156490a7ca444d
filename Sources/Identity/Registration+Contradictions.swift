extension Registration {
  /// Sets the flags that follow from comparing the fields with one another and with the day of the check.
  ///
  /// Adds to what parsing has flagged; takes nothing back.
  public mutating func flagContradictions(on date: BirthDate) {
    flagIdentity()
    flagCodes()
    flagAge(on: date)
    flagGrade(on: date)
  }

  private mutating func flagIdentity() {
    if let digits = identityNumber.digits {
      if birthDate != .none, digits.birthDate != birthDate { flags.insert(.identityContradictsBirthDate) }
      if sex != .unknown, digits.isMale != (sex == .male) { flags.insert(.identityContradictsSex) }
    }
    guard let registered = registerNumber.digits else { return }
    switch registerNumber.kind {
    case .identity:
      if let digits = identityNumber.digits, digits != registered { flags.insert(.registerNumberContradictsIdentity) }
    default:
      if birthDate != .none, registered.birthDate != birthDate { flags.insert(.registerNumberContradictsIdentity) }
    }
  }

  private mutating func flagCodes() {
    for division in [hukouDivision, schoolDivision] where division != .none && !division.isKnown {
      flags.insert(.unknownDivision)
    }
    if schoolCode != .none, !schoolCode.province.isKnown { flags.insert(.schoolCodeImpossible) }
  }

  /// A pupil is 5 to 24 years old on the day of the check.
  private mutating func flagAge(on date: BirthDate) {
    guard birthDate != .none, date != .none else { return }
    let (born, today) = (birthDate.civil, date.civil)
    let hadBirthday = (today.month, today.day) >= (born.month, born.day)
    let age = today.year - born.year - (hadBirthday ? 0 : 1)
    if !(5...24).contains(age) { flags.insert(.implausibleAge) }
  }

  /// A pupil in school who neither repeated nor skipped enrolled in grade 1, or in the first of a later stage: 6 or 7 of lower
  /// secondary school, 10 of upper secondary school.
  private mutating func flagGrade(on date: BirthDate) {
    guard status == .inSchool, grade != 0, enrolledMonths != 0, date != .none else { return }
    let today = date.civil
    let enrolled = (year: 1950 + enrolledMonths / 12, month: enrolledMonths % 12 + 1)
    let years = Self.schoolYear(today.year, today.month) - Self.schoolYear(enrolled.year, enrolled.month)
    if years < 0 || ![1, 6, 7, 10].contains(grade - years) { flags.insert(.gradeOutOfLine) }
  }

  /// The year in which the school year of a month began; school years begin in September, and enrolment in August.
  private static func schoolYear(_ year: Int, _ month: Int) -> Int { month >= 8 ? year : year - 1 }
}
