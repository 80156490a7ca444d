/// The day of a check, with what ages and grades are measured by: made once, not for every registration.
public struct CheckDay: Sendable, BitwiseCopyable {
  /// Who was born by `latestBirth` and after `tooEarlyBirth` is 5 to 24 years old on the day.
  let latestBirth: BirthDate
  let tooEarlyBirth: BirthDate
  /// The year in which the day's school year began; `nil` where the day is not known.
  let schoolYear: Int?

  /// `.none` where nothing is to be measured.
  public init(_ date: BirthDate) {
    if date == .none {
      latestBirth = BirthDate(rawValue: .max)
      tooEarlyBirth = .none
      schoolYear = nil
    } else {
      let (year, month, day) = date.civil
      // Who was born on 29 February has a birthday on 1 March of other years.
      func yearsBefore(_ years: Int) -> BirthDate {
        let day = min(day, BirthDate.daysIn(month: month, year: year - years))
        return BirthDate(year: year - years, month: month, day: day) ?? .none
      }
      latestBirth = yearsBefore(5)
      tooEarlyBirth = yearsBefore(25)
      schoolYear = Self.schoolYear(year, month)
    }
  }

  /// The year in which the school year of a month began; school years begin in September, and enrolment in August.
  public static func schoolYear(_ year: Int, _ month: Int) -> Int { month >= 8 ? year : year - 1 }
}

extension Registration {
  /// Sets the flags that follow from comparing the fields with one another and with the day of the check.
  ///
  /// Adds to what parsing has flagged; takes nothing back.
  public mutating func flagContradictions(on day: CheckDay) {
    var found = identityContradictions.union(codeContradictions)
    found.formUnion(ageContradictions(on: day))
    found.formUnion(gradeContradictions(on: day))
    flags.formUnion(found)
  }

  // Inlined, each: a call would copy the registration, and wait for what has just been written of it.
  @inline(__always)
  private var identityContradictions: RegistrationFlags {
    var flags: RegistrationFlags = []
    let born = birthDate.decimal
    let identity = identityNumber.digits
    if let identity {
      if born != 0, identity.birth != born { flags.insert(.identityContradictsBirthDate) }
      if sex != .unknown, identity.isMale != (sex == .male) { flags.insert(.identityContradictsSex) }
    }
    guard let registered = registerNumber.digits else { return flags }
    let isContradicted =
      registerNumber.kind == .identity
      ? identity != nil && identity != registered : born != 0 && registered.birth != born
    if isContradicted { flags.insert(.registerNumberContradictsIdentity) }
    return flags
  }

  @inline(__always)
  private var codeContradictions: RegistrationFlags {
    var flags: RegistrationFlags = []
    let divisions = DivisionTable.standard.known
    let (hukou, school) = (hukouDivision, schoolDivision)
    if hukou != .none, !divisions.holds(hukou.rawValue) { flags.insert(.unknownDivision) }
    if school != .none, school != hukou, !divisions.holds(school.rawValue) { flags.insert(.unknownDivision) }
    if schoolCode != .none, !divisions.holds(schoolCode.province.rawValue) { flags.insert(.schoolCodeImpossible) }
    return flags
  }

  /// A pupil is 5 to 24 years old on the day of the check.
  @inline(__always)
  private func ageContradictions(on day: CheckDay) -> RegistrationFlags {
    birthDate == .none || birthDate <= day.latestBirth && birthDate > day.tooEarlyBirth ? [] : .implausibleAge
  }

  /// A pupil in school who neither repeated nor skipped enrolled in grade 1, or in the first of a later stage: 6 or 7 of lower
  /// secondary school, 10 of upper secondary school.
  @inline(__always)
  private func gradeContradictions(on day: CheckDay) -> RegistrationFlags {
    guard status == .inSchool, grade != 0, let enrolled = enrolledSchoolYear, let schoolYear = day.schoolYear else {
      return []
    }
    let years = schoolYear - enrolled
    return years >= 0 && [1, 6, 7, 10].contains(grade - years) ? [] : .gradeOutOfLine
  }
}

extension Registration {
  /// The year in which the school year of enrolment began; `nil` where the month of enrolment is not known.
  public var enrolledSchoolYear: Int? {
    enrolledMonths == 0 ? nil : CheckDay.schoolYear(1950 + enrolledMonths / 12, enrolledMonths % 12 + 1)
  }

  /// School years begun since that of enrolment, 0 in the first; `nil` where either is not known.
  public func yearsEnrolled(on day: BirthDate) -> Int? {
    guard day != .none, let enrolled = enrolledSchoolYear else { return nil }
    let (year, month, _) = day.civil
    return CheckDay.schoolYear(year, month) - enrolled
  }
}
