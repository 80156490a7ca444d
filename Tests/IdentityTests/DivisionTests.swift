import Testing

@testable import Identity

struct DivisionTests {
  @Test func names() {
    #expect(Division(rawValue: 410_102).name == "中原区")
    #expect(Division(rawValue: 410_102).fullName == "河南省郑州市中原区")
    #expect(Division(rawValue: 110_101).fullName == "北京市东城区")
    #expect(Division(rawValue: 419_001).fullName == "河南省济源市")
    #expect(Division(rawValue: 441_900).fullName == "广东省东莞市")
    #expect(Division(rawValue: 410_000).fullName == "河南省")
    #expect(Division(rawValue: 419_999).fullName == nil)
  }

  @Test func levels() {
    #expect(Division(rawValue: 410_102).prefecture == Division(rawValue: 410_100))
    #expect(Division(rawValue: 410_102).province == Division(rawValue: 410_000))
    for code in [110_101, 120_101, 310_101, 500_101, 419_001, 429_004, 469_001, 659_001, 410_000] as [UInt32] {
      #expect(Division(rawValue: code).prefecture == nil)
    }
  }

  @Test func pastAndPresent() {
    #expect(Division(rawValue: 110_103).isKnown)
    #expect(!Division(rawValue: 110_103).isCurrent)
    #expect(Division(rawValue: 110_101).isCurrent)
    for code in [0, 410_199, 999_999, 1_000_000, .max] as [UInt32] {
      #expect(!Division(rawValue: code).isKnown)
      #expect(!Division(rawValue: code).isCurrent)
      #expect(Division(rawValue: code).name == nil)
    }
  }

  @Test func everyCountyStandsInItsProvince() {
    #expect(Division.provinces.count == 34)
    var total = 0
    for province in Division.provinces {
      let counties = province.counties
      #expect(counties == counties.sorted())
      #expect(counties.allSatisfy { $0.province == province && $0.isKnown && $0.isCurrent })
      #expect(counties.allSatisfy { $0.fullName?.hasPrefix(province.name ?? "?") == true })
      total += counties.count
    }
    // 2,844 divisions of county level at the end of 2020, and five cities without any.
    #expect((2800...2900).contains(total))
    #expect(Division(rawValue: 440_000).counties.contains(Division(rawValue: 441_900)))
    #expect(!Division(rawValue: 410_000).counties.contains(Division(rawValue: 410_100)))
  }
}
