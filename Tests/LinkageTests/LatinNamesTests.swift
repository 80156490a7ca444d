import Identity
import TestSupport
import Testing

@testable import Linkage

@Suite struct LatinNamesTests {
  private func level(_ x: String, _ y: String) -> NameLevel {
    var (a, b) = (Registration(), Registration())
    (a.name, b.name) = (latinName(x), latinName(y))
    let level = PairComparer.names(a, b)
    #expect(PairComparer.names(b, a) == level)
    return level
  }

  @Test(arguments: [
    ("Peter Schroeder", "PETER SCHRÖDER", NameLevel.sound),
    ("Wolfgang Maier", "Wolfgasng Maier", .sound),
    ("Sarah Smith", "Smith, Sarah", .sound),
    ("Sarah Smith", "Smyth, Sarah", .nearSound),
    ("Rudolf Friedrich", "Rudoalf Friedrisch", .nearSound),
    ("Daniel Jones", "Daniel Jo", .truncated),
    ("Alexander Schmitz", "Alexander", .truncated),
    ("Alexander Schmitz", "Schmitz", .truncated),
    ("Christopher Alexander Richter", "Chrstopher Alexander Richter", .sound),
    ("Ines Diallo", "Emily Diallo", .givenOnly),
    ("Anna Li", "Tom Wu", .different),
    ("王小明", "Wang Xiaoming", .different),
  ])
  func names(_ x: String, _ y: String, _ expected: NameLevel) { #expect(level(x, y) == expected) }

  @Test func oneWrongPartOfABirthDate() throws {
    func level(_ x: UInt32, _ y: UInt32, named name: String) throws -> BirthDateLevel {
      var (a, b) = (Registration(), Registration())
      (a.name, b.name) = (latinName(name), latinName(name))
      a.birthDate = try #require(BirthDate(decimal: x))
      b.birthDate = try #require(BirthDate(decimal: y))
      #expect(PairComparer.birthDates(a, b) == PairComparer.birthDates(b, a))
      return PairComparer.birthDates(a, b)
    }
    #expect(try level(20_120_308, 20_121_108, named: "Anna Berg") == .oneDigit)
    #expect(try level(20_120_308, 20_120_331, named: "Anna Berg") == .oneDigit)
    #expect(try level(20_120_308, 20_170_308, named: "Anna Berg") == .oneDigit)
    #expect(try level(20_120_308, 19_980_308, named: "Anna Berg") == .far)
    #expect(try level(20_120_308, 20_130_308, named: "Anna Berg") == .yearShifted)
    #expect(try level(20_120_308, 20_120_419, named: "Anna Berg") == .near)
    #expect(try level(20_120_308, 20_121_108, named: "王小明") == .near)
  }

  @Test func aSlipSharesABlock() throws {
    var a = Registration()
    a.birthDate = try #require(BirthDate(decimal: 20_120_308))
    a.name = latinName("Wolfgang Maier")
    let maker = BlockingKeyMaker(seed: 1)
    for other in ["Wxlfgang Maier", "Wolfgang Maixer", "Maier Wolfgang"] {
      var b = a
      b.name = latinName(other)
      var keys: [[UInt64]] = [[], []]
      maker.append(.partOfNameAndBirthDate, of: a, to: &keys[0])
      maker.append(.partOfNameAndBirthDate, of: b, to: &keys[1])
      #expect(!Set(keys[0]).isDisjoint(with: keys[1]), "\(other)")
    }
  }
}
