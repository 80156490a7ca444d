import Identity
import Settings
import Testing

@testable import Rules

/// The rules about who handles a case and what each province sets, R13 to R20.
struct PolicyRuleTests {
  private func rule(_ findings: RequestFindings, _ policies: [ProvincePolicy] = []) throws -> Ruling {
    try Samples.rules(policies).rule(on: findings)
  }

  private func authority(_ level: AuthorityLevel, _ division: UInt32) -> Authority {
    Authority(level: level, division: Division(rawValue: division))
  }

  @Test("R13: two schools: the lowest authority common to both")
  func r13() throws {
    for (division, level, common) in [
      (UInt32(410102), AuthorityLevel.county, UInt32(410102)), (410105, .prefecture, 410100),
      (410302, .province, 410000), (420106, .ministry, 0),
    ] {
      let match = Samples.match(Samples.pupil(division: division, school: 2_141_000_009), probability: 0.99)
      #expect(try rule(Samples.findings(matches: [match])).authority == authority(level, common))
    }
  }

  @Test("R14: more than two registrations: the lowest authority common to all")
  func r14() throws {
    let matches = [410105, 410302].map { division in
      Samples.match(
        Samples.pupil(division: division, school: 2_141_000_009), id: "410000-\(division)", probability: 0.99)
    }
    #expect(try rule(Samples.findings(matches: matches)).authority == authority(.province, 410000))
    #expect(try rule(Samples.findings(matches: [matches[0]])).authority == authority(.prefecture, 410100))
  }

  @Test("R15: higher levels see what lies below them, and can hand their own down")
  func r15() {
    let (county, city, province) = (
      authority(.county, 410102), authority(.prefecture, 410100), authority(.province, 410000)
    )
    for (above, below) in [
      (city, county), (province, county), (province, city), (.ministry, county), (.ministry, province),
    ] {
      #expect(above.sees(below) && above.canHandDown(to: below))
      #expect(!below.sees(above) && !below.canHandDown(to: above))
    }
    #expect(county.sees(county) && !county.canHandDown(to: county))
    #expect(!city.sees(authority(.county, 410302)) && !county.sees(authority(.county, 410105)))
    #expect(!province.sees(authority(.county, 420106)))
    #expect(authority(.province, 110000).sees(authority(.county, 110105)))
  }

  @Test(
    "R16: a cut-off is off unless the province switches it on; then who is too young waits",
    arguments: [
      (20200831, false), (20200901, true), (20201231, true), (20190101, false),
    ] as [(UInt32, Bool)])
  func r16(_ birth: UInt32, _ isTooYoung: Bool) throws {
    var pupil = Samples.pupil(grade: 1)
    pupil.birthDate = Samples.day(birth)
    pupil.enrolledMonths = (2026 - 1950) * 12 + 8
    #expect(try rule(Samples.findings(pupil)).verdict == .clear)
    let cutOff = try #require(DayOfYear(month: 8, day: 31))
    let ruling = try rule(Samples.findings(pupil), [Samples.policy { $0.cutOff = cutOff }])
    #expect(ruling.reasons.contains(.underSchoolAge) == isTooYoung)
    #expect(ruling.verdict == (isTooYoung ? .invalid : .clear))
    #expect(ruling.nextStep == (isTooYoung ? .registerWhenOfAge : .registerNew))
    #expect(ruling.rule == (isTooYoung ? .r16 : .r1))
    pupil.grade = 3
    #expect(try rule(Samples.findings(pupil), [Samples.policy { $0.cutOff = cutOff }]).verdict == .clear)
  }

  @Test("R17: a grade that does not follow is told, and decides nothing; repeating and skipping explain it")
  func r17() throws {
    // Enrolled in September 2024: grade 3 in November 2026.
    for (grade, repeating, skipping, isTold) in [
      (3, false, false, false), (2, false, false, true), (2, true, false, false), (4, false, false, true),
      (4, false, true, false), (4, true, false, true), (5, true, true, true),
    ] {
      var pupil = Samples.pupil(grade: grade)
      pupil.enrolledMonths = (2024 - 1950) * 12 + 8
      pupil.flags = .gradeOutOfLine
      let policy = Samples.policy {
        ($0.system, $0.allowsRepeating, $0.allowsSkipping) = (.sixThree, repeating, skipping)
      }
      let ruling = try rule(Samples.findings(pupil), [policy])
      #expect(ruling.reasons.contains(.gradeOutOfLine) == isTold, "\(grade) \(repeating) \(skipping)")
      #expect(ruling.verdict == .clear)
    }
  }

  @Test("R18: 6-3 or 5-4: the receiving province decides the stage; grades are years of schooling")
  func r18() throws {
    #expect(SchoolSystem.sixThree.stage(ofGrade: 6) == .primary)
    #expect(SchoolSystem.fiveFour.stage(ofGrade: 6) == .lowerSecondary)
    #expect(
      SchoolSystem.allCases.allSatisfy { $0.stage(ofGrade: 10) == .upperSecondary && $0.stage(ofGrade: 5) == .primary })
    let policies = [
      Samples.policy { $0.system = .fiveFour }, Samples.policy(Samples.hubei) { $0.system = .sixThree },
    ]
    for (grade, differs) in [(5, false), (6, true), (7, false)] {
      let ruling = try rule(Samples.move(.transfer, Samples.request(grade: grade)), policies)
      #expect(ruling.verdict == .accepted)
      #expect(ruling.reasons.contains(.stageDiffers) == differs)
    }
    // Enrolled in grade 6 of a 5-4 province, in grade 7 of a 6-3 one.
    for (system, grade, isTold) in [
      (SchoolSystem.fiveFour, 6, false), (.sixThree, 6, true), (.sixThree, 7, false), (.fiveFour, 7, true),
    ] {
      var pupil = Samples.pupil(grade: grade)
      pupil.enrolledMonths = (2026 - 1950) * 12 + 8
      #expect(
        try rule(Samples.findings(pupil), [Samples.policy { $0.system = system }]).reasons.contains(.gradeOutOfLine)
          == isTold)
    }
  }

  @Test("R19: upper secondary schools of a province that does not admit graduates of earlier years refuse them")
  func r19() throws {
    func graduate(_ enrolled: Int) -> Registration {
      var pupil = Samples.registered(status: .graduated)
      (pupil.birthDate, pupil.grade, pupil.enrolledMonths) = (Samples.day(20110214), 9, (enrolled - 1950) * 12 + 8)
      return pupil
    }
    let closed = [Samples.policy { ($0.system, $0.admitsEarlierGraduates) = (.sixThree, false) }]
    let request = Samples.request(school: 3_441_000_001, grade: 10)
    for (enrolled, policies, isRefused) in [
      (2023, closed, false), (2022, closed, true), (2022, [], false),
      (2022, [Samples.policy { $0.system = .sixThree }], false),
    ] {
      let ruling = try rule(
        Samples.move(.enrolment, request, on: 20260910, found: [graduate(enrolled)]), policies)
      #expect(ruling.reasons.contains(.graduateOfEarlierYear) == isRefused)
      #expect(ruling.verdict == (isRefused ? .refused : .accepted))
      #expect(ruling.rule == (isRefused ? .r19 : .r10))
    }
    // Nine years at one school: enrolled at six.
    #expect(closed[0].graduationYear(of: graduate(2017)) == 2026)
  }

  @Test("R20: transfers in the months that the province accepts them; papers inside it")
  func r20() throws {
    let policy = Samples.policy { ($0.transferMonths, $0.needsPapers) = ([2, 8], true) }
    for (day, due) in [
      (UInt32(20260815), UInt32?.none), (20261124, 20270228), (20260731, 20260831), (20260901, 20270228),
    ] {
      let ruling = try rule(Samples.move(on: day), [policy])
      #expect(ruling.reasons.contains(.outsideTransferMonths) == (due != nil))
      if let due {
        #expect(ruling.verdict == .refused && ruling.nextStep == .resubmitWhenOpen && ruling.rule == .r20)
        #expect(ruling.due == .on(Samples.day(due)))
      } else {
        #expect(ruling.verdict == .accepted)
      }
      #expect(!ruling.reasons.contains(.papersNeeded))
    }
    var neighbour = Samples.registered()
    (neighbour.schoolCode, neighbour.schoolDivision) = (SchoolCode(rawValue: 2_141_000_009), Division(rawValue: 410302))
    var inside = Samples.move(on: 20260815, found: [neighbour])
    inside.outSchool = neighbour.schoolCode
    #expect(try rule(inside, [policy]).reasons.contains(.papersNeeded))
    #expect(try !rule(inside).reasons.contains(.papersNeeded))
  }
}
