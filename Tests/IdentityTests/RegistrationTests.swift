import TestSupport
import Testing

@testable import Identity

struct RegistrationTests {
  @Test func fitsInSixtyFourBytes() {
    #expect(MemoryLayout<Registration>.stride == 64)
    #expect(MemoryLayout<PersonName>.stride == 16 || MemoryLayout<PersonName>.size == 12)
  }

  /// Each field holds its greatest value, and setting it leaves the others as they were.
  @Test func fieldsDoNotOverlap() {
    var generator = SeededGenerator(seed: 1)
    var registration = Registration()
    var expected = Fields()
    for _ in 0..<20_000 {
      let value = UInt64.random(in: 0...UInt64.max, using: &generator)
      switch Int.random(in: 0..<13, using: &generator) {
      case 0: expected.phone = value % 100_000_000_000
      case 1: expected.hukou = UInt32(value % 1_000_000)
      case 2: expected.sex = Sex(rawValue: UInt8(value % 3)) ?? .unknown
      case 3: expected.status = PupilStatus(rawValue: UInt8(value % 7)) ?? .unknown
      case 4: expected.school = value % 10_000_000_000
      case 5: expected.schoolDivision = UInt32(value % 1_000_000)
      case 6: expected.grade = Int(value % 13)
      case 7: expected.business = [.none, .informationChange, .problemRegistration, .transfer, .other][Int(value % 5)]
      case 8: expected.flags = RegistrationFlags(rawValue: UInt16(truncatingIfNeeded: value))
      case 9: expected.enrolled = Int(value % 2048)
      case 10: expected.ethnicity = UInt8(value % 100)
      case 11: expected.birth = UInt16(truncatingIfNeeded: value)
      default: expected.guardian = value & 0xFFFF_FFFF_FFFF
      }
      expected.write(to: &registration)
      #expect(Fields(registration) == expected)
    }
  }

  private func pupil() throws -> Registration {
    var pupil = Registration()
    let born = try #require(BirthDate(year: 2015, month: 5, day: 6))
    let unchecked = NumberDigits(division: 410_102, birth: born.decimal, sequence: 11, check: 0)
    let digits = NumberDigits(
      division: 410_102, birth: born.decimal, sequence: 11, check: unchecked.expectedCheck)
    pupil.identityNumber = IdentityNumber(digits)
    pupil.registerNumber = RegisterNumber(.identity, digits)
    pupil.birthDate = born
    pupil.sex = .male
    pupil.status = .inSchool
    pupil.hukouDivision = Division(rawValue: 410_102)
    pupil.schoolDivision = Division(rawValue: 410_102)
    pupil.schoolCode = SchoolCode(rawValue: 2_141_000_123)
    pupil.grade = 6
    pupil.enrolledMonths = (2021 - 1950) * 12 + 8
    return pupil
  }

  /// The age is that of the calendar, whatever the day of the check.
  @Test func agesFollowTheCalendar() {
    var generator = SeededGenerator(seed: 2)
    var implausible = 0
    for _ in 0..<20_000 {
      let today = BirthDate(rawValue: .random(in: 1...65379, using: &generator))
      // Born about as many years before as decide.
      let years = [0, 5, 25, 40].randomElement(using: &generator) ?? 0
      let ordinal = Int(today.rawValue) - 365 * years - years / 4 + Int.random(in: -3...3, using: &generator)
      guard (1...65379).contains(ordinal) else { continue }
      var pupil = Registration()
      pupil.birthDate = BirthDate(rawValue: UInt16(ordinal))
      pupil.flagContradictions(on: CheckDay(today))
      let (a, b) = (pupil.birthDate.civil, today.civil)
      let age = b.year - a.year - ((b.month, b.day) >= (a.month, a.day) ? 0 : 1)
      #expect(pupil.flags.contains(.implausibleAge) == !(5...24).contains(age))
      if !(5...24).contains(age) { implausible += 1 }
    }
    #expect(implausible > 5000)
  }

  private func flags(_ change: (inout Registration) -> Void) throws -> RegistrationFlags {
    var pupil = try pupil()
    change(&pupil)
    pupil.flagContradictions(on: CheckDay(try #require(BirthDate(year: 2026, month: 11, day: 24))))
    return pupil.flags
  }

  @Test func aSoundRegistrationHasNoFlags() throws {
    #expect(try flags { _ in } == [])
    #expect(try flags { $0 = Registration() } == [])
  }

  @Test func contradictionsAreFlagged() throws {
    let other = try #require(BirthDate(year: 2015, month: 5, day: 7))
    #expect(try flags { $0.sex = .female } == .identityContradictsSex)
    #expect(try flags { $0.birthDate = other } == .identityContradictsBirthDate)
    #expect(
      try flags { $0.registerNumber = RegisterNumber(.identity, NumberDigits(rawValue: 1)) }
        == .registerNumberContradictsIdentity)
    #expect(
      try flags {
        $0.registerNumber = RegisterNumber(
          .temporary, NumberDigits(division: 1, birth: 20_150_507, sequence: 0, check: 0))
      }
        == .registerNumberContradictsIdentity)
    #expect(try flags { $0.hukouDivision = Division(rawValue: 419_999) } == .unknownDivision)
    #expect(try flags { $0.schoolDivision = Division(rawValue: 999_999) } == .unknownDivision)
    #expect(try flags { $0.schoolCode = SchoolCode(rawValue: 2_199_000_123) } == .schoolCodeImpossible)
  }

  @Test func whatParsingFlaggedStays() throws {
    #expect(try flags { $0.flags = .identityCheckWrong } == .identityCheckWrong)
  }

  @Test func agesAndGrades() throws {
    let ages: [(Int, Bool)] = [(1995, true), (2002, false), (2021, false), (2022, true), (2030, true)]
    for (year, isFlagged) in ages {
      let born = BirthDate(year: year, month: 3, day: 1)
      let flags = try flags {
        $0.birthDate = born ?? .none
        $0.identityNumber = .none
        $0.registerNumber = .none
      }
      #expect(flags.contains(.implausibleAge) == isFlagged)
    }
    #expect(try flags { $0.grade = 5 } == .gradeOutOfLine)
    #expect(try flags { $0.grade = 7 } == .gradeOutOfLine)
    #expect(try flags { $0.grade = 12 } == [])
    #expect(try flags { $0.enrolledMonths = (2027 - 1950) * 12 + 8 } == .gradeOutOfLine)
    #expect(try flags { ($0.grade, $0.status) = (5, .graduated) } == [])
  }
}

/// The packed fields, unpacked.
private struct Fields: Equatable {
  var phone: UInt64 = 0
  var hukou: UInt32 = 0
  var sex = Sex.unknown
  var status = PupilStatus.unknown
  var school: UInt64 = 0
  var schoolDivision: UInt32 = 0
  var grade = 0
  var business = Business.none
  var flags: RegistrationFlags = []
  var enrolled = 0
  var ethnicity: UInt8 = 0
  var birth: UInt16 = 0
  var guardian: UInt64 = 0

  init() {}

  init(_ registration: Registration) {
    phone = registration.guardianPhone
    hukou = registration.hukouDivision.rawValue
    sex = registration.sex
    status = registration.status
    school = registration.schoolCode.rawValue
    schoolDivision = registration.schoolDivision.rawValue
    grade = registration.grade
    business = registration.business
    flags = registration.flags
    enrolled = registration.enrolledMonths
    ethnicity = registration.ethnicity
    birth = registration.birthDate.rawValue
    guardian = registration.guardianName.low
  }

  func write(to registration: inout Registration) {
    registration.guardianPhone = phone
    registration.hukouDivision = Division(rawValue: hukou)
    registration.sex = sex
    registration.status = status
    registration.schoolCode = SchoolCode(rawValue: school)
    registration.schoolDivision = Division(rawValue: schoolDivision)
    registration.grade = grade
    registration.business = business
    registration.flags = flags
    registration.enrolledMonths = enrolled
    registration.ethnicity = ethnicity
    registration.birthDate = BirthDate(rawValue: birth)
    registration.guardianName = PersonName(low: guardian, high: 0)
  }
}
