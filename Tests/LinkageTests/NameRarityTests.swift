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
