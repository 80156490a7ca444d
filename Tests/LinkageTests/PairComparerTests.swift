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

  /// Every pair of days of some that lie up to five years apart, against year, month and day compared one by one.
  @Test func birthDatesAreTheLevelOfTheirDigits() throws {
    func digitsApart(_ a: Int, _ b: Int) -> Int { zip(String(a + 100), String(b + 100)).count { $0 != $1 } }
    var seen: [BirthDateLevel: Int] = [:]
    for first in try [date(1999, 12, 25), date(2011, 2, 26), date(2012, 2, 29), date(2013, 10, 11)].map(\.rawValue) {
      for (a, b) in (first..<first + 12).flatMap({ a in (first - 1900..<first + 1900).map { (a, $0) } }) {
        let (p, q) = (BirthDate(rawValue: a), BirthDate(rawValue: b))
        let (x, y) = (p.civil, q.civil)
        let days = abs(Int(a) - Int(b))
        let expected: BirthDateLevel
        if a == b {
          expected = .same
        } else if p.solarDateReadingDigitsAsLunar == q || q.solarDateReadingDigitsAsLunar == p {
          expected = .lunar
        } else if x.month == y.month, x.day == y.day, abs(x.year - y.year) <= 2 {
          expected = .yearShifted
        } else if x.year == y.year, x.month == y.day, x.day == y.month {
          expected = .dayAndMonthSwapped
        } else if x.year == y.year, digitsApart(x.month, y.month) + digitsApart(x.day, y.day) == 1 {
          expected = .oneDigit
        } else {
          expected = days < 250 ? .near : days < 1461 ? .siblingRange : .far
        }
        #expect(PairComparer.birthDates(p, q) == expected)
        seen[expected, default: 0] += 1
      }
    }
    #expect(seen.count == BirthDateLevel.allCases.count - 1, "all but missing")
  }

  /// What flags say of two numbers shortens the way to their level, and does not change it.
  @Test func numbersThatAreNotOddHaveTheLevelOfThoseLookedAtClosely() {
    var random = RandomRegistrations(seed: 11)
    var registrations = random.next(150)
    for index in registrations.indices {
      if index % 5 == 1 { registrations[index].birthDate = registrations[index - 1].birthDate }
      if index % 7 == 2 {
        (registrations[index].identityNumber, registrations[index].registerNumber) = (.none, .none)
      }
      registrations[index].flagContradictions(on: CheckDay(.none))
    }
    var seen: Set<NumberLevel> = []
    for a in registrations {
      var odd = a
      odd.flags.insert(.identityContradictsBirthDate)
      for b in registrations {
        let level = PairComparer.numbers(a, b)
        #expect(level == PairComparer.numbers(odd, b))
        seen.insert(level)
      }
    }
    #expect(seen.isSuperset(of: [.missing, .same, .sameBirth, .sameDivision, .crossedBirth, .different]))
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
