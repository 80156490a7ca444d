import Identity
import Settings

/// How a province divides the nine years of compulsory schooling (R18).
public enum SchoolSystem: String, Sendable, CaseIterable {
  case sixThree = "6-3"
  case fiveFour = "5-4"

  /// Years of schooling begun in the first grade of lower secondary school.
  public var firstLowerSecondaryGrade: Int {
    switch self {
    case .sixThree: 7
    case .fiveFour: 6
    }
  }

  /// The stage to which a grade, in years of schooling begun, belongs.
  public func stage(ofGrade grade: Int) -> SchoolStage {
    grade >= 10 ? .upperSecondary : grade >= firstLowerSecondaryGrade ? .lowerSecondary : .primary
  }
}

/// A stage of schooling.
public enum SchoolStage: String, Sendable, CaseIterable {
  case primary
  case lowerSecondary = "lower-secondary"
  case upperSecondary = "upper-secondary"

  /// The stage's first grade in years of schooling begun.
  func firstGrade(_ system: SchoolSystem) -> Int {
    switch self {
    case .primary: 1
    case .lowerSecondary: system.firstLowerSecondaryGrade
    case .upperSecondary: 10
    }
  }
}

extension ProvincePolicy {
  /// Whether the grade follows from the month of enrolment, by this province's system of years and what it allows of
  /// repeating and skipping (R17); `nil` where a registration says too little to tell.
  func explainsGrade(of pupil: Registration, on day: CalendarDay) -> Bool? {
    guard let system, pupil.status == .inSchool, pupil.grade != 0,
      let years = pupil.yearsEnrolled(on: day)
    else { return nil }
    guard years >= 0 else { return false }
    return SchoolStage.allCases.contains { stage in
      let ahead = pupil.grade - (stage.firstGrade(system) + years)
      return ahead == 0 || ahead == -1 && allowsRepeating || ahead == 1 && allowsSkipping
    }
  }

  /// The summer in which a graduate finished the stage of `pupil.grade`: the stage that began in the month of enrolment is the
  /// one for which the pupil then was of the usual age. `nil` where a registration says too little to tell.
  func graduationYear(of pupil: Registration) -> Int? {
    guard let system, pupil.grade != 0, pupil.birthDate != .none, let enrolled = pupil.enrolledSchoolYear else {
      return nil
    }
    let age = enrolled - pupil.birthDate.civil.year
    let starts = SchoolStage.allCases.map { $0.firstGrade(system) }.filter { $0 <= pupil.grade }
    // Who enters grade 1 is six, grade 7 twelve, grade 10 fifteen.
    let start = starts.min { abs(age - ($0 + 5)) < abs(age - ($1 + 5)) }
    return start.map { enrolled + pupil.grade - $0 + 1 }
  }
}
