/// A pupil's identity document number, packed into 64 bits: kind in the top three, the number below.
public struct IdentityNumber: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
  public enum Kind: UInt8, Sendable {
    case none = 0
    /// 18 characters in the form of GB 11643: resident cards, residence permits 81/82/83…, permanent-residence cards 9….
    case eighteen = 1
    /// Digits and X only, up to 17 characters, base 12: a number of the wrong length.
    case numeric = 2
    /// Letters and digits, up to 11 characters, base 37: passes and passports.
    case alphanumeric = 3
    /// A longer text, by a hash of 61 bits: equal or not, nothing more.
    case hashed = 4
  }

  public var rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }
  @inlinable public init(_ digits: NumberDigits) { rawValue = 1 << 61 | digits.rawValue }

  @inlinable public static var none: IdentityNumber { IdentityNumber(rawValue: 0) }

  @inlinable public var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: rawValue >> 61)) ?? .none }
  /// The 18 characters of a number in the form of GB 11643.
  @inlinable public var digits: NumberDigits? {
    rawValue >> 61 == 1 ? NumberDigits(rawValue: rawValue & (1 << 61 - 1)) : nil
  }
}
