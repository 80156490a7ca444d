import Identity
import TestSupport
import Testing

@testable import Linkage

@Suite struct NumberCorrectionTests {
  private func randomNumbers(_ count: Int, seed: UInt64) -> [NumberDigits] {
    var random = RandomRegistrations(seed: seed)
    return random.next(count).compactMap { $0.identityNumber.digits }.filter(\.checkIsValid)
  }

  @Test func everyWrongDigitAndEverySwapIsCorrected() throws {
    for number in randomNumbers(40, seed: 1) {
      for place in 0..<18 {
        for digit in 0..<UInt8(place == 17 ? 11 : 10) where digit != number.digits[place] {
          var digits = number.digits
          digits[place] = digit
          #expect(corrections(NumberDigits(digits: digits)).contains(number), "place \(place)")
        }
      }
      for place in 0..<16 where number.digits[place] != number.digits[place + 1] {
        var digits = number.digits
        (digits[place], digits[place + 1]) = (digits[place + 1], digits[place])
        #expect(corrections(NumberDigits(digits: digits)).contains(number), "swap at \(place)")
      }
    }
  }

  @Test func correctionsAreValidAndOneSlipAway() {
    for number in randomNumbers(40, seed: 2) {
      var digits = number.digits
      digits[15] = (digits[15] + 3) % 10
      let wrong = NumberDigits(digits: digits)
      for correction in corrections(wrong) {
        #expect(correction.checkIsValid)
        #expect(correction.isOneSlipFrom(wrong))
      }
    }
  }

  @Test func aValidNumberHasNoCorrections() {
    for number in randomNumbers(40, seed: 3) { #expect(corrections(number).isEmpty) }
  }

  @Test func twoWrongDigitsAreNoSlip() {
    for number in randomNumbers(10, seed: 4) {
      var digits = number.digits
      digits[3] = (digits[3] + 1) % 10
      digits[12] = (digits[12] + 1) % 10
      #expect(!number.isOneSlipFrom(NumberDigits(digits: digits)))
    }
    #expect(!randomNumbers(10, seed: 4)[0].isOneSlipFrom(randomNumbers(10, seed: 4)[0]))
  }

  private func corrections(_ number: NumberDigits) -> [NumberDigits] {
    var corrections: [NumberDigits] = []
    number.forEachCorrection { corrections.append($0) }
    return corrections
  }
}
