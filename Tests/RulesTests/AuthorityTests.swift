import Identity
import Testing

@testable import Rules

struct AuthorityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var schools: [UInt32]
    var level: AuthorityLevel
    var division: UInt32

    init(_ schools: [UInt32], _ level: AuthorityLevel, _ division: UInt32) {
      (self.schools, self.level, self.division) = (schools, level, division)
    }

    var testDescription: String { "\(schools) → \(level) \(division)" }
  }

  static let cases = [
    // One school: its own authority.
    Case([410102], .county, 410102),
    Case([110105], .county, 110105),
    Case([419001], .county, 419001),
    // A school of a prefecture itself, of a city without counties, of the "districts" that are no authority.
    Case([410100], .prefecture, 410100),
    Case([441900], .prefecture, 441900),
    Case([410101], .prefecture, 410100),
    Case([110101], .county, 110101),
    Case([110100], .province, 110000),
    // 01 below an autonomous prefecture is a county-level city.
    Case([422801], .county, 422801),
    // Two schools: the lowest authority in common.
    Case([410102, 410102], .county, 410102),
    Case([410102, 410105], .prefecture, 410100),
    Case([410102, 410100], .prefecture, 410100),
    Case([410102, 410302], .province, 410000),
    Case([410102, 420102], .ministry, 0),
    // Municipalities and counties directly under a province have no prefecture between.
    Case([110105, 110108], .province, 110000),
    Case([500101, 500105], .province, 500000),
    Case([500101, 500230], .province, 500000),
    Case([310101, 310115], .province, 310000),
    Case([120101, 120103], .province, 120000),
    Case([419001, 419001], .county, 419001),
    Case([419001, 410102], .province, 410000),
    Case([429004, 429005], .province, 420000),
    Case([469001, 469002], .province, 460000),
    Case([659001, 659002], .province, 650000),
    // Three: the lowest common to all.
    Case([410102, 410105, 410103], .prefecture, 410100),
    Case([410102, 410105, 410302], .province, 410000),
    Case([410102, 410105, 110105], .ministry, 0),
    // Nothing known.
    Case([0], .ministry, 0),
    Case([410102, 0], .ministry, 0),
    Case([], .ministry, 0),
    Case([410000], .province, 410000),
  ]

  @Test("R13, R14: the lowest authority that all schools have in common", arguments: cases)
  func routes(_ route: Case) {
    let authority = Authority.responsible(forSchoolsIn: route.schools.map(Division.init(rawValue:)))
    #expect(authority == Authority(level: route.level, division: Division(rawValue: route.division)))
  }

  @Test("the order of the schools does not matter", arguments: cases)
  func isSymmetric(_ route: Case) {
    let divisions = route.schools.map(Division.init(rawValue:))
    #expect(Authority.responsible(forSchoolsIn: divisions) == Authority.responsible(forSchoolsIn: divisions.reversed()))
  }

  @Test("the lowest that stands in the chains of all, of any two or three schools")
  func isLowestOfAllChains() {
    let divisions = Set(Self.cases.flatMap(\.schools) + [7, 410_300, 1_000_000]).map(Division.init(rawValue:))
    for a in divisions {
      for b in divisions {
        for c in divisions {
          let chains = [a, b, c].map(Authority.chain)
          let common = chains[0].first { authority in chains.allSatisfy { $0.contains(authority) } }
          #expect(Authority.responsible(forSchoolsIn: [a, b, c]) == common)
        }
      }
    }
  }

  @Test func chainsClimb() {
    for division in stride(from: UInt32(110_000), to: 660_000, by: 7) {
      let chain = Authority.chain(above: Division(rawValue: division))
      #expect(chain.last == .ministry)
      #expect(zip(chain, chain.dropFirst()).allSatisfy { $0.level < $1.level })
    }
  }
}
