/// The 18 characters of a GB 11643 number, exact and reversible in 61 bits: division 20, birth date 27, sequence 10, check 4.
///
/// Holds any 17 digits and any last character 0–9 or X, possible or not.
public struct NumberDigits: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
  public var rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable public init(division: UInt32, birth: UInt32, sequence: UInt32, check: UInt32) {
    rawValue = UInt64(division) << 41 | UInt64(birth) << 14 | UInt64(sequence) << 4 | UInt64(check)
  }

  /// Digits 1–6.
  @inlinable public var division: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 41) & 0xFFFFF }
  /// Digits 7–14 as a number, 20120131.
  @inlinable public var birth: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 14) & 0x7FF_FFFF }
  /// Digits 15–17. Odd for a male.
  @inlinable public var sequence: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 4) & 0x3FF }
  /// The last character: 0–9, 10 for X.
  @inlinable public var check: UInt32 { UInt32(truncatingIfNeeded: rawValue) & 0xF }

  /// The birth date in digits 7–14 if the calendar has it.
  @inlinable public var birthDate: BirthDate? { BirthDate(decimal: birth) }
  @inlinable public var isMale: Bool { sequence & 1 == 1 }

  /// The character that ISO 7064 MOD 11-2 asks for in place 18.
  @inlinable public var expectedCheck: UInt32 {
    // Weights of GB 11643-1999, 7 9 10 5 8 4 · 2 1 6 3 7 9 10 5 · 8 4 2, are powers of two modulo 11, 2 in place 17. Digits whose
    // places are worth 1, 2, 4 … add up to n − 8·(n / 10) − 16·(n / 100) − …, in which no division waits for another.
    let (d, b, s) = (division, birth, sequence)
    var sum = d &- 8 &* (d / 10) &- 16 &* (d / 100) &- 32 &* (d / 1000) &- 64 &* (d / 10_000) &- 128 &* (d / 100_000)
    sum = sum &<< 8 &+ b &- 8 &* (b / 10) &- 16 &* (b / 100) &- 32 &* (b / 1000) &- 64 &* (b / 10_000)
    sum = sum &- 128 &* (b / 100_000) &- 256 &* (b / 1_000_000) &- 512 &* (b / 10_000_000)
    sum = sum &<< 3 &+ s &- 8 &* (s / 10) &- 16 &* (s / 100)
    return (12 &- 2 &* sum % 11) % 11
  }

  @inlinable public var checkIsValid: Bool { check == expectedCheck }

  /// Whether places 16–18 are zeros.
  @inlinable public var endsInZeros: Bool { check == 0 && sequence % 100 == 0 }

  /// The 18 characters' values, first to last.
  @inlinable public var digits: InlineArray<18, UInt8> {
    var digits = InlineArray<18, UInt8>(repeating: 0)
    var (d, b, s) = (division, birth, sequence)
    for i in stride(from: 5, through: 0, by: -1) { digits[i] = UInt8(truncatingIfNeeded: d % 10); d /= 10 }
    for i in stride(from: 13, through: 6, by: -1) { digits[i] = UInt8(truncatingIfNeeded: b % 10); b /= 10 }
    for i in stride(from: 16, through: 14, by: -1) { digits[i] = UInt8(truncatingIfNeeded: s % 10); s /= 10 }
    digits[17] = UInt8(truncatingIfNeeded: check)
    return digits
  }

  /// From 18 values: 0–9, and 10 for X in the last place.
  @inlinable public init(digits: InlineArray<18, UInt8>) {
    var parts: (UInt32, UInt32, UInt32) = (0, 0, 0)
    for i in 0..<6 { parts.0 = parts.0 * 10 + UInt32(digits[i]) }
    for i in 6..<14 { parts.1 = parts.1 * 10 + UInt32(digits[i]) }
    for i in 14..<17 { parts.2 = parts.2 * 10 + UInt32(digits[i]) }
    self.init(division: parts.0, birth: parts.1, sequence: parts.2, check: UInt32(digits[17]))
  }
}

extension NumberDigits: CustomStringConvertible {
  /// The 18 characters.
  public var description: String {
    let digits = self.digits
    return String(decoding: (0..<18).map { digits[$0] == 10 ? UInt8(ascii: "X") : digits[$0] + 48 }, as: UTF8.self)
  }
}
