import Identity

extension NumberDigits {
  /// Weights of GB 11643 for the 18 places modulo 11, and their inverses.
  private static let weights: InlineArray<18, Int> = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]
  private static let inverses: InlineArray<18, Int> = [8, 5, 10, 9, 7, 3, 6, 1, 2, 4, 8, 5, 10, 9, 7, 3, 6, 1]

  /// Calls `body` with every valid number from which one wrong digit or one swap of neighbours would have made this one.
  ///
  /// For a number that fails its check: at most 18 + 17 numbers, on average about 17. Those with an impossible birth date are
  /// left out.
  func forEachCorrection(_ body: (NumberDigits) -> Void) {
    let digits = self.digits
    var sum = 0
    for i in 0..<18 { sum += Int(digits[i]) * Self.weights[i] }
    // A number is valid when the weighted sum is 1 modulo 11; `lack` is what is missing.
    let lack = (12 - sum % 11) % 11
    guard lack != 0 else { return }

    func offer(_ digits: InlineArray<18, UInt8>) {
      let corrected = NumberDigits(digits: digits)
      if corrected.birthDate != nil { body(corrected) }
    }

    for i in 0..<18 {
      let digit = (Int(digits[i]) + lack * Self.inverses[i]) % 11
      guard digit < 10 || i == 17 else { continue }
      var corrected = digits
      corrected[i] = UInt8(digit)
      offer(corrected)
    }
    for i in 0..<17 where digits[i] != digits[i + 1] && (digits[i + 1] < 10 && digits[i] < 10) {
      let change = (Self.weights[i] - Self.weights[i + 1]) * (Int(digits[i + 1]) - Int(digits[i]))
      guard ((change - lack) % 11 + 11) % 11 == 0 else { continue }
      var corrected = digits
      corrected[i] = digits[i + 1]
      corrected[i + 1] = digits[i]
      offer(corrected)
    }
  }

  /// Whether one wrong digit or one swap of neighbours turns one number into the other.
  func isOneSlipFrom(_ other: NumberDigits) -> Bool {
    let (a, b) = (digits, other.digits)
    var first = -1
    var count = 0
    for i in 0..<18 where a[i] != b[i] {
      count += 1
      if count == 1 { first = i }
      if count == 2, first + 1 != i || a[first] != b[i] || a[i] != b[first] { return false }
      if count > 2 { return false }
    }
    return count > 0
  }
}
