import Foundation
import Identity
import Rules
import Testing

@testable import CaseBook

@Suite struct CaseListTests {
  /// Schools near to one another and far away, so that cases of every level come about.
  private static let divisions: [UInt32] = [410102, 410103, 410211, 419001, 420106, 110101, 110102, 441900]

  /// A book with a case for each pair of divisions, some decided, some handed down.
  private func book() throws -> BookFixture {
    let fixture = try BookFixture()
    var findings: [RequestFindings] = []
    for (row, a) in Self.divisions.enumerated() {
      for (column, b) in Self.divisions.enumerated() {
        let id = "\(a / 10000)0000-L\(row)\(column)"
        findings.append(
          fixture.findings(
            id, BookFixture.pupil(division: a, school: UInt64(a)), probability: 0.3 + Double(column) / 20,
            found: BookFixture.pupil(0x6DB6, division: b), foundID: "\(b / 10000)0000-R\(row)\(column)"))
      }
    }
    try fixture.night("20261124", findings)
    for (index, found) in try fixture.book.cases().enumerated() {
      if index % 5 == 0, found.authority.level > .county {
        let county = Authority(level: .county, division: found.requestDivision)
        guard found.handler.canHandDown(to: county) else { continue }
        _ = try fixture.book.handDown(found.number, to: county, by: "李", on: BookFixture.day(20261125))
      } else if index % 7 == 0 {
        _ = try fixture.book.decide(
          DecisionEntry(
            found.number, Decision(.delete, by: "李", reason: "x", on: BookFixture.day(20261125)), as: found.handler))
      }
    }
    return fixture
  }

  private static let seats: [Seat] =
    [.ministry]
    + [
      (.province, 410000), (.province, 110000), (.prefecture, 410100), (.county, 410102), (.county, 419001),
      (.county, 330105),
    ].map { AccessTests.seat($0, $1) } + [.school(SchoolCode(rawValue: 410102), Division(rawValue: 410102))]

  @Test(arguments: seats) func theListHoldsExactlyWhatAccessAllows(_ seat: Seat) throws {
    let fixture = try book()
    let access = Access(AccessTests.viewer(.decider, seat))
    let all = try fixture.book.cases(in: nil)
    for scope in CaseFilter.Scope.allCases {
      let listed = try fixture.book.list(
        CaseFilter(scope, state: nil), for: access, on: BookFixture.day(20261126), limit: 1000)
      let expected = try all.filter { found in
        let school = try fixture.book.place(ofRequest: found.requestID)?.school ?? .none
        let standing = access.standing(to: found, school: school)
        if access.viewer.authority == nil { return standing == .side }
        return switch scope {
        case .own: standing == .handler
        case .below: standing == .handler || standing == .above
        case .sides:
          access.viewer.isAtMinistry
            || ([found.requestDivision] + found.evidence.map(\.schoolDivision)).contains(where: access.covers)
        }
      }
      #expect(Set(listed.map(\.found.number)) == Set(expected.map(\.number)), "\(scope)")
      for summary in listed {
        #expect(access.standing(to: summary.found, school: SchoolCode(rawValue: 410102)) != .none)
      }
      let counts = try fixture.book.counts(scope, for: access, on: BookFixture.day(20261126))
      #expect(counts.reduce(0) { $0 + $1.count } == expected.count)
    }
  }

  @Test func pagesFollowOneAnotherByUrgency() throws {
    let fixture = try book()
    let access = Access(AccessTests.viewer(.decider, .ministry))
    let filter = CaseFilter(.below)
    let all = try fixture.book.list(filter, for: access, on: BookFixture.day(20261126), limit: 1000).map(\.found.number)
    var paged: [CaseNumber] = []
    while true {
      let page = try fixture.book.list(
        filter, for: access, on: BookFixture.day(20261126), after: paged.last, limit: 7
      ).map(\.found.number)
      if page.isEmpty { break }
      paged += page
    }
    #expect(paged == all)
    #expect(Set(all).count == all.count)
    let weights = try all.map { try #require(try fixture.book.find($0)).evidence.first?.matchWeight ?? 0 }
    #expect(!weights.isEmpty)
  }

  @Test func filtersNarrowTheList() throws {
    let fixture = try book()
    let access = Access(AccessTests.viewer(.viewer, .ministry))
    let decided = try fixture.book.list(
      CaseFilter(.below, state: .decided), for: access, on: BookFixture.day(20261126), limit: 1000)
    #expect(!decided.isEmpty && decided.allSatisfy { $0.found.state == .decided })
    let late = try fixture.book.list(
      CaseFilter(.below, due: .overdue), for: access, on: BookFixture.day(20271231), limit: 1000)
    let open = try fixture.book.list(CaseFilter(.below), for: access, on: BookFixture.day(20261126), limit: 1000)
    #expect(late.count == open.count { $0.found.due != .none })
    #expect(
      try fixture.book.list(
        CaseFilter(.below, due: .overdue), for: access, on: BookFixture.day(20261124), limit: 1000
      ).isEmpty)
  }

  /// The sides and weights that triggers keep are those of the evidence, after it was replaced too.
  @Test func sidesAndWeightsFollowTheEvidence() throws {
    let fixture = try BookFixture()
    try fixture.night("20261124", [fixture.findings()])
    let hubei = Access(AccessTests.viewer(.decider, AccessTests.seat(.province, 420000)))
    let shaanxi = Access(AccessTests.viewer(.decider, AccessTests.seat(.province, 610000)))
    func count(_ access: Access) throws -> Int {
      try fixture.book.list(CaseFilter(.sides), for: access, on: BookFixture.day(20261126), limit: 10).count
    }
    #expect(try count(hubei) == 1 && count(shaanxi) == 0)
    try fixture.night(
      "20261125", [fixture.findings(found: BookFixture.pupil(0x6DB7, division: 610102), foundID: "610000-R1")])
    #expect(try count(hubei) == 0 && count(shaanxi) == 1)
    #expect(try fixture.book.find(fixture.number())?.evidence.first?.recordID == "610000-R1")
  }
}
