import Identity
import Testing

@testable import Rules

struct VerdictTests {
  let rules: RuleSet

  init() throws { rules = try Samples.rules() }

  @Test("the first of duplicate, conflict, review, invalid, clear stands")
  func order() {
    #expect(
      Verdict.allCases.shuffled().sorted() == [
        .duplicate, .conflict, .review, .invalid, .refused, .clear, .accepted,
      ])
  }

  struct Mix: Sendable {
    var duplicate = false
    var conflict = false
    var review = false
    var invalid = false

    static let all = (0..<16).map { bits in
      Mix(duplicate: bits & 1 != 0, conflict: bits & 2 != 0, review: bits & 4 != 0, invalid: bits & 8 != 0)
    }
    var expected: Verdict {
      duplicate ? .duplicate : conflict ? .conflict : review ? .review : invalid ? .invalid : .clear
    }
  }

  @Test("precedence, all sixteen mixes", arguments: Mix.all)
  func precedence(_ mix: Mix) {
    var request = Samples.pupil()
    if mix.invalid { request.flags = .identityCheckWrong }
    var matches: [FoundMatch] = []
    var other = Samples.pupil(sequence: 321)
    if mix.review { matches.append(Samples.match(other, id: "420000-R", probability: 0.7)) }
    if mix.conflict {
      var holder = Samples.stranger()
      holder.identityNumber = request.identityNumber
      matches.append(Samples.match(holder, id: "420000-C", weight: 99, probability: 0.99))
    }
    other.schoolCode = SchoolCode(rawValue: 2_142_000_009)
    if mix.duplicate { matches.append(Samples.match(other, id: "420000-D", probability: 0.99)) }

    let ruling = rules.rule(on: Samples.findings(request, matches: matches))
    #expect(ruling.verdict == mix.expected)
    // What did not stand is still told.
    #expect(ruling.reasons.contains(.probableDuplicate) == mix.duplicate)
    #expect(ruling.reasons.contains(.identityNumberHeldByAnotherChild) == mix.conflict)
    #expect(ruling.reasons.contains(.possibleDuplicate) == mix.review)
    #expect(ruling.reasons.contains(.identityCheckWrong) == mix.invalid)
    #expect(ruling.reasons.contains(.nothingFound) == (mix.expected == .clear))
    #expect(ruling.matches.count == matches.count)
    #expect(ruling.matches.first.map { $0.reason.verdict(for: .lateRegistration) == mix.expected } ?? matches.isEmpty)
    #expect(ruling == rules.rule(on: Samples.findings(request, matches: matches.reversed())))
  }

  @Test(
    "thresholds",
    arguments: [(0.1999, Verdict.clear), (0.5, .review), (0.9499, .review), (0.95, .duplicate), (1, .duplicate)])
  func thresholds(_ probability: Double, _ verdict: Verdict) {
    let match = Samples.match(Samples.pupil(sequence: 321), probability: probability)
    #expect(rules.rule(on: Samples.findings(matches: [match])).verdict == verdict)
  }

  @Test(
    "every flag that makes a request impossible",
    arguments: [
      (RegistrationFlags.identityCheckWrong, VerdictReason.identityCheckWrong),
      (.identityMalformed, .identityMalformed),
      (.identityContradictsBirthDate, .identityContradictsBirthDate),
      (.identityContradictsSex, .identityContradictsSex),
      (.birthDateImpossible, .birthDateImpossible),
      (.implausibleAge, .ageImplausible),
      (.nameHasUnknownCharacters, .nameUnreadable),
      (.registerNumberMalformed, .registerNumberMalformed),
      (.schoolCodeImpossible, .schoolCodeImpossible),
    ])
  func invalidByFlag(_ flag: RegistrationFlags, _ reason: VerdictReason) {
    var request = Samples.pupil()
    request.flags = flag
    let ruling = rules.rule(on: Samples.findings(request))
    #expect(ruling.verdict == .invalid)
    #expect(ruling.reasons == [reason])
    #expect(ruling.nextStep == .correctAndResubmit)
    #expect(ruling.authority == Authority(level: .county, division: Division(rawValue: 410102)))
  }

  @Test("what is odd but no error leaves the verdict alone")
  func remarksOnly() {
    var request = Samples.pupil()
    request.flags = [.gradeOutOfLine, .unknownDivision, .registerNumberContradictsIdentity]
    let ruling = rules.rule(on: Samples.findings(request))
    #expect(ruling.verdict == .clear)
    #expect(ruling.reasons == [.nothingFound, .gradeOutOfLine, .divisionUnknown])
  }

  @Test("a row that could not be used gets its answer, from its province")
  func rejectedRow() throws {
    let ruling = rules.rule(on: Samples.findings(nil, rejectReasons: ["unknown-code", "impossible-date"]))
    #expect(ruling.verdict == .invalid)
    #expect(ruling.reasons == [.rowRejected])
    #expect(ruling.rejectReasons == ["impossible-date", "unknown-code"])
    #expect(ruling.authority == Authority(level: .province, division: Division(rawValue: 410000)))
    #expect(ruling.due == .on(try #require(CalendarDay(decimal: 20261201))))
    #expect(Division(provinceOfRecordID: "４10000-1") == .none)
    #expect(Division(provinceOfRecordID: "41") == .none)
    #expect(Division(provinceOfRecordID: "") == .none)
  }

  @Test("R1, R6: nothing found: the school registers, within an approval step's ten working days")
  func clear() throws {
    let late = rules.rule(on: Samples.findings())
    #expect(late.verdict == .clear)
    #expect(late.reasons == [.nothingFound])
    #expect(late.nextStep == .registerLate)
    #expect(late.rule == .r1)
    #expect(late.ruleSetVersion == "教基〔2025〕1号")
    #expect(late.due == .on(try #require(CalendarDay(decimal: 20261208))))

    let first = rules.rule(on: Samples.findings(Samples.pupil(grade: 1)))
    #expect(first.kind == .newRegistration)
    #expect(first.nextStep == .registerNew)
    #expect(first.reasons == [.nothingFound, .firstGrade])
  }
}
