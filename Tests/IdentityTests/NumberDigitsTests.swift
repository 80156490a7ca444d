import TestSupport
import Testing

@testable import Identity

/// A number of random digits whose check character is right.
private func validNumber(_ generator: inout SeededGenerator) -> NumberDigits {
  let number = NumberDigits(
    division: .random(in: 0..<1_000_000, using: &generator), birth: .random(in: 0..<100_000_000, using: &generator),
    sequence: .random(in: 0..<1000, using: &generator), check: 0)
  return NumberDigits(
    division: number.division, birth: number.birth, sequence: number.sequence, check: number.expectedCheck)
}

struct NumberDigitsTests {
  /// The standard's own example, and the definition: the sum of weights 2^(18−i) mod 11 is 1.
  @Test func checkCharacterFollowsTheStandard() {
    #expect(NumberDigits(division: 110105, birth: 19_491_231, sequence: 2, check: 10).checkIsValid)
    #expect(NumberDigits(division: 440524, birth: 18_800_101, sequence: 1, check: 4).checkIsValid)
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let digits = validNumber(&generator).digits
      let sum = (0..<18).reduce(0) { $0 + Int(digits[$1]) * (1 << (17 - $1)) }
      #expect(sum % 11 == 1)
    }
  }

  @Test func digitsRoundTrip() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<2000 {
      let number = validNumber(&generator)
      #expect(NumberDigits(digits: number.digits) == number)
      #expect(number.rawValue < 1 << 61)
      let text = number.description
      #expect(text.utf8.count == 18)
      #expect(UInt32(text.prefix(6)) == number.division)
      #expect(UInt32(text.dropFirst(6).prefix(8)) == number.birth)
      #expect(text.last == (number.check == 10 ? "X" : Character(String(number.check))))
    }
  }

  @Test func everyWrongDigitAndEverySwapBreaksTheCheck() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let digits = validNumber(&generator).digits
      for place in 0..<17 {
        for digit in UInt8(0)...9 where digit != digits[place] {
          var wrong = digits
          wrong[place] = digit
          #expect(!NumberDigits(digits: wrong).checkIsValid)
        }
        guard place < 16, digits[place] != digits[place + 1] else { continue }
        var swapped = digits
        swapped[place] = digits[place + 1]
        swapped[place + 1] = digits[place]
        #expect(!NumberDigits(digits: swapped).checkIsValid)
      }
    }
  }

  @Test func partsAreRead() {
    let number = NumberDigits(division: 410_102, birth: 20_120_229, sequence: 11, check: 0)
    #expect(number.birthDate == BirthDate(year: 2012, month: 2, day: 29))
    #expect(number.isMale)
    #expect(NumberDigits(division: 410_102, birth: 20_130_229, sequence: 12, check: 0).birthDate == nil)
    #expect(!NumberDigits(division: 410_102, birth: 20_130_229, sequence: 12, check: 0).isMale)
  }
}
