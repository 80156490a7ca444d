import Identity
import TestSupport
import Testing

@testable import Linkage

@Suite struct NameRarityTests {
  private func name(_ text: String) -> PersonName {
    PersonName(units: text.unicodeScalars.map { NameUnit(rawValue: UInt16(truncatingIfNeeded: $0.value)) })
  }

  private func registration(_ text: String) -> Registration {
    var registration = Registration()
    registration.name = name(text)
    registration.ethnicity = 1
    return registration
  }

  /// Names in a register where each is borne by so many.
  private func frequencies(_ bearers: [(String, Int)]) -> TermFrequencies {
    var frequencies = TermFrequencies(expected: 10_000)
    for (text, count) in bearers { frequencies.count(Array(repeating: registration(text), count: count).span) }
    return frequencies
  }

  @Test func ofTwoNamesThatLookAlikeTheRarerTells() {
    let frequencies = frequencies([("李思宇", 200), ("李思宁", 200), ("李思字", 1), ("王伟", 3000)])
    func frequency(_ a: String, _ b: String) -> Double {
      frequencies.nameFrequency(.partsAndRarerName, registration(a), registration(b))
    }
    #expect(frequency("李思宇", "李思字") < frequency("李思宇", "李思宁") / 4)
    #expect(frequency("李思宇", "李思字") == frequency("李思字", "李思宇"))
  }

  @Test func whereACharacterIsUnknownTheCommonerTells() {
    let frequencies = frequencies([("李思宇", 200), ("李思琰", 2), ("王伟", 3000)])
    var unknown = registration("李思")
    unknown.name[2] = .unknown
    let (common, rare) = (registration("李思宇"), registration("李思琰"))
    #expect(
      frequencies.nameFrequency(.partsAndCommonerName, unknown, rare)
        < frequencies.nameFrequency(.partsAndCommonerName, unknown, common) / 4)
  }

  @Test func aNameOfCommonPartsIsNoRareOneThoughNobodyElseBearsIt() {
    // 王 and 伟 are common, 欧, 阳 and 琰 rare.
    let frequencies = frequencies([("王思宇", 3000), ("李伟宇", 3000), ("王伟宇", 2), ("欧阳琰", 2), ("王伟思", 3), ("欧思琰", 3)])
    func frequency(_ text: String) -> Double { frequencies.wholeFrequency(registration(text), registration(text)) }
    #expect(frequency("王伟宇") > 4 * frequency("欧阳琰"))
    #expect(frequency("王伟思") > frequency("欧思琰"), "borne by one more")
    #expect(frequency("欧思琰") >= 0.4 / 6013, "somebody bears it")
  }

  @Test func aRequestsNameThatNobodyBearsIsNotImpossible() {
    let frequencies = frequencies([("王思宇", 30), ("李思宇", 20)])
    let nobody = frequencies.wholeFrequency(registration("李伟宇"), registration("李思宇"))
    #expect(nobody >= 0.02 / 50)
  }

  @Test func whatTwoShareIsBorneByThemAtLeast() {
    let frequencies = frequencies([("王思宇", 3000), ("欧阳修", 1), ("欧阳询", 1)])
    #expect(frequencies.nameFrequency(.parts, registration("欧阳修"), registration("欧阳询")) >= 1.0 / 3002)
  }

  @Test(arguments: NameLevel.RarityTerm.allCases)
  func frequenciesAreSharesAndSymmetric(term: NameLevel.RarityTerm) {
    var random = RandomRegistrations(seed: 31)
    let registrations = random.next(80)
    var frequencies = TermFrequencies(expected: 80)
    frequencies.count(registrations.span)
    for a in registrations {
      for b in registrations {
        let frequency = frequencies.nameFrequency(term, a, b)
        #expect(frequency > 0 && frequency <= 1)
        #expect(frequency == frequencies.nameFrequency(term, b, a))
      }
    }
  }
}
