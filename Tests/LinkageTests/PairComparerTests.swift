import Identity
import TestSupport
import Testing

@testable import Linkage

@Suite struct PairComparerTests {
  private let comparer = PairComparer(frequencies: TermFrequencies(expected: 100))

  private func date(_ year: Int, _ month: Int, _ day: Int) throws -> BirthDate {
    try #require(BirthDate(year: year, month: month, day: day))
  }

  @Test func birthDates() throws {
    let base = try date(2012, 3, 8)
    #expect(PairComparer.birthDates(base, .none) == .missing)
    #expect(PairComparer.birthDates(base, base) == .same)
    #expect(try PairComparer.birthDates(base, date(2012, 8, 3)) == .dayAndMonthSwapped)
    #expect(try PairComparer.birthDates(base, date(2013, 3, 8)) == .yearShifted)
    #expect(try PairComparer.birthDates(base, date(2012, 3, 9)) == .oneDigit)
    #expect(try PairComparer.birthDates(base, date(2012, 4, 19)) == .near)
    #expect(try PairComparer.birthDates(base, date(2014, 1, 19)) == .siblingRange)
    #expect(try PairComparer.birthDates(base, date(2019, 1, 19)) == .far)
  }

  @Test func numbers() throws {
    var random = RandomRegistrations(seed: 7)
    var a = random.fresh()
    var b = a
    #expect(comparer.number(a, b) == .same)

    // One digit wrong: the check character betrays it.
    var digits = try #require(a.identityNumber.digits).digits
    digits[16] = (digits[16] + 1) % 10
    b.identityNumber = IdentityNumber(NumberDigits(digits: digits))
    b.registerNumber = RegisterNumber(.identity, NumberDigits(digits: digits))
    b.flags = .identityCheckWrong
    #expect(comparer.number(a, b) == .oneSlip)

    // No number on one side, but the register number holds it.
    b.identityNumber = .none
    b.flags = []
    b.registerNumber = a.registerNumber
    #expect(comparer.number(a, b) == .registerNumber)
    b.registerNumber = .none
    #expect(comparer.number(a, b) == .missing)
    a.registerNumber = .none
    b.registerNumber = RegisterNumber(.identity, try #require(a.identityNumber.digits))
    #expect(comparer.number(a, b) == .registerNumber)

    // Twins: the same fourteen digits.
    let number = try #require(a.identityNumber.digits)
    let other = NumberDigits(
      division: number.division, birth: number.birth, sequence: (number.sequence + 1) % 1000, check: 0)
    b.identityNumber = IdentityNumber(
      NumberDigits(division: other.division, birth: other.birth, sequence: other.sequence, check: other.expectedCheck))
    b.registerNumber = .none
    #expect(comparer.number(a, b) == .sameDivisionAndBirth)
  }

  @Test func phones() {
    var random = RandomRegistrations(seed: 8)
    let a = random.fresh()
    var b = a
    func level(_ phone: UInt64) -> PhoneLevel? {
      b.guardianPhone = phone
      return comparer.phone(a, b)
    }
    let phone = a.guardianPhone
    #expect(level(phone) == .same)
    #expect(level(0) == .missing)
    #expect(level(phone + 3000) == .oneSlip)
    #expect(level(15_912_345_678) == .different)
  }

  @Test func aPhoneThatManyHaveIsShared() {
    var random = RandomRegistrations(seed: 9)
    var frequencies = TermFrequencies(expected: 100)
    let one = random.fresh()
    frequencies.count(Array(repeating: one, count: TermFrequencies.familyLimit + 1).span)
    #expect(PairComparer(frequencies: frequencies).phone(one, one) == .shared)
  }

  @Test func aNumberThatManyHaveSaysNothing() {
    var random = RandomRegistrations(seed: 11)
    var frequencies = TermFrequencies(expected: 100)
    let one = random.fresh()
    frequencies.count(Array(repeating: one, count: TermFrequencies.holderLimit + 1).span)
    #expect(PairComparer(frequencies: frequencies).number(one, one) == .missing)
  }

  @Test(arguments: [UInt64](1...5)) func comparisonIsSymmetric(seed: UInt64) {
    var random = RandomRegistrations(seed: seed)
    let registrations = random.next(60)
    var frequencies = TermFrequencies(expected: 60)
    frequencies.count(registrations.span)
    let comparer = PairComparer(frequencies: frequencies)
    for a in registrations {
      for b in registrations { #expect(comparer.compare(a, b) == comparer.compare(b, a)) }
    }
  }

  @Test func rarerNamesAreRarer() {
    var random = RandomRegistrations(seed: 10)
    let common = random.fresh()
    var rare = random.fresh()
    rare.name = PersonName(units: [NameUnit(rawValue: 0x4E93), NameUnit(rawValue: 0x5B98), NameUnit(rawValue: 0x7433)])
    var frequencies = TermFrequencies(expected: 1000)
    frequencies.count((Array(repeating: common, count: 200) + [rare, rare]).span)
    let comparer = PairComparer(frequencies: frequencies)
    #expect(comparer.compare(common, common).nameRarity < 3)
    #expect(comparer.compare(rare, rare).nameRarity > comparer.compare(common, common).nameRarity + 10)
  }
}

extension PairComparer {
  fileprivate func number(_ a: Registration, _ b: Registration) -> NumberLevel? {
    NumberLevel(rawValue: UInt8(compare(a, b)[.number]))
  }

  fileprivate func phone(_ a: Registration, _ b: Registration) -> PhoneLevel? {
    PhoneLevel(rawValue: UInt8(compare(a, b)[.phone]))
  }
}
