import Identity
import Rules
import Testing

@testable import CaseBook

@Suite struct AccessTests {
  static let none = Case(
    number: CaseNumber(bytes: [0, 0, 0, 0, 0, 0, 0, 1]), requestID: "410000-L1", verdict: .review, state: .open,
    authority: .ministry, handedTo: nil, openedOn: .none, due: .none, requestDivision: Division(rawValue: 410102),
    evidence: [])

  static func viewer(_ role: Role, _ seat: Seat) -> Viewer { Viewer(user: "u", fullName: "U", role: role, seat: seat) }

  static func seat(_ level: AuthorityLevel, _ division: UInt32) -> Seat {
    .authority(Authority(level: level, division: Division(rawValue: division)))
  }

  /// What each role may do, by standing: all that is not here it may not.
  static let allowed: [Role: [Access.Standing: Set<Access.Action>]] = [
    .viewer: [.handler: [.see], .above: [.see], .side: [.see]],
    .machine: [.handler: [.see], .above: [.see], .side: [.see]],
    .decider: [
      .handler: [.see, .reveal, .decide, .agree, .withdraw, .substantiate], .above: [.see, .reveal, .substantiate],
      .side: [.see, .reveal, .substantiate],
    ],
    .supervisor: [
      .handler: [.see, .reveal, .decide, .agree, .withdraw, .handDown, .substantiate],
      .above: [.see, .reveal, .withdraw, .substantiate], .side: [.see, .reveal, .substantiate],
    ],
  ]

  @Test(arguments: Role.allCases, Access.Standing.allCases)
  func everyRoleMayDoWhatTheTableSaysAndNoMore(_ role: Role, _ standing: Access.Standing) {
    let access = Access(Self.viewer(role, .ministry))
    let may = Set(Access.Action.allCases.filter { access.may($0, as: standing) })
    #expect(may == Self.allowed[role]?[standing] ?? [])
  }

  @Test(arguments: Role.allCases) func schoolsOnlySee(_ role: Role) {
    let access = Access(Self.viewer(role, .school(SchoolCode(rawValue: 1), Division(rawValue: 410102))))
    #expect(!access.may(.reveal, as: .side))
    #expect(!access.may(.substantiate, as: .side))
    #expect(!access.covers(Division(rawValue: 410102)), "a school's seat covers no other school of its county")
  }

  /// Places beyond cases, by role and seat.
  @Test func placesAreEnteredByTheTable() {
    let seats: [(String, Seat)] = [
      ("ministry", .ministry), ("province", Self.seat(.province, 410000)),
      ("prefecture", Self.seat(.prefecture, 410100)),
      ("county", Self.seat(.county, 410102)), ("school", .school(SchoolCode(rawValue: 1), Division(rawValue: 410102))),
    ]
    let expected: [Access.Place: Set<String>] = [
      .nights: [
        "viewer ministry", "decider ministry", "supervisor ministry", "viewer province", "decider province",
        "supervisor province",
      ],
      .model: ["viewer ministry", "decider ministry", "supervisor ministry"],
      .audit: ["supervisor ministry"],
      .check: Set(
        ["decider", "supervisor", "machine"].flatMap { role in
          ["ministry", "province", "prefecture", "county"].map { "\(role) \($0)" }
        }),
    ]
    for place in Access.Place.allCases {
      var entered: Set<String> = []
      for role in Role.allCases {
        for (name, seat) in seats where Access(Self.viewer(role, seat)).may(enter: place) {
          entered.insert("\(role.rawValue) \(name)")
        }
      }
      #expect(entered == expected[place], "\(place)")
    }
  }

  @Test func aProvinceSeesItsOwnFilesAlone() {
    let access = Access(Self.viewer(.decider, Self.seat(.province, 410000)))
    #expect(access.seesFiles(of: Division(rawValue: 410000)))
    #expect(!access.seesFiles(of: Division(rawValue: 420000)))
    #expect(!access.seesFiles(of: .none))
    #expect(!Access(Self.viewer(.decider, Self.seat(.county, 410102))).seesFiles(of: Division(rawValue: 410000)))
  }

  /// The range that SQL compares with says the same as the chain of authorities, for every division there is.
  @Test func rangesCoverWhatChainsCover() throws {
    let seats = [
      Self.seat(.province, 410000), Self.seat(.province, 110000), Self.seat(.prefecture, 410100),
      Self.seat(.prefecture, 441900), Self.seat(.county, 410102), Self.seat(.county, 419001),
      Self.seat(.county, 110101),
    ]
    let divisions = Division.provinces.flatMap(\.counties)
    #expect(divisions.count > 2500)
    for seat in seats {
      let access = Access(Self.viewer(.viewer, seat))
      let range = try #require(access.range)
      for division in divisions { #expect(access.covers(division) == range.contains(Int(division.rawValue))) }
      #expect(!access.covers(.none))
    }
  }

  /// The ministry's case, handed down to a county; a document of the other side's.
  @Test func documentsAreNotOpenedByTheHandingDown() {
    var found = Self.none
    found.handedTo = Authority(level: .county, division: Division(rawValue: 410102))
    let hubei = Authority(level: .county, division: Division(rawValue: 420106))
    let document = Attachment(
      id: 1, number: found.number, name: "a", type: "", size: 1, digest: "", person: "", authority: hubei, day: .none)
    func readers(_ found: Case) -> [UInt32] {
      [0, 410000, 410100, 410102, 420000, 420106].filter { code in
        let authority = code == 0 ? .ministry : Authority.responsible(forSchoolsIn: [Division(rawValue: code)])
        let access = Access(Self.viewer(.decider, .authority(authority)))
        return access.sees(document, of: found, as: access.standing(to: found))
      }
    }
    found.evidence = [
      CaseEvidence(
        recordID: "R", isRequest: false, reason: .possibleDuplicate, matchWeight: 1, probability: 0.5,
        schoolDivision: hubei.division, decision: nil)
    ]
    #expect(readers(found) == [0, 420106])
    // A county's own case.
    (found.authority, found.handedTo) = (Authority(level: .county, division: Division(rawValue: 410102)), nil)
    #expect(readers(found) == [0, 410000, 410100, 410102, 420106])
  }

  @Test func evidenceIsShownToWhoCoversAllSides() {
    var found = Self.none
    found.evidence = [420106, 410103].map { division in
      CaseEvidence(
        recordID: "R\(division)", isRequest: false, reason: .possibleDuplicate, matchWeight: 1, probability: 0.5,
        schoolDivision: Division(rawValue: division), decision: nil)
    }
    #expect(Access(Self.viewer(.viewer, .ministry)).seesEvidence(of: found))
    #expect(!Access(Self.viewer(.decider, Self.seat(.province, 410000))).seesEvidence(of: found))
    found.evidence.removeFirst()
    #expect(Access(Self.viewer(.decider, Self.seat(.prefecture, 410100))).seesEvidence(of: found))
    #expect(!Access(Self.viewer(.decider, Self.seat(.county, 410102))).seesEvidence(of: found))
  }
}
