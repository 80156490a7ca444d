/// A register number (学籍号), packed into 64 bits: its letter in the top three, its 18 characters below.
///
/// `G` + resident ID number; `L` + division + birth date + 4 digits, no check character; `J` + division + birth date +
/// 3 digits + check character.
public struct RegisterNumber: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
  public enum Kind: UInt8, Sendable {
    case none = 0
    case identity = 1  // G
    case temporary = 2  // L
    case withoutIdentity = 3  // J
    /// Not 19 characters of one of the three forms: equal or not, by a hash of 61 bits.
    case malformed = 4
  }

  public var rawValue: UInt64

  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }
  @inlinable public init(_ kind: Kind, _ digits: NumberDigits) {
    rawValue = UInt64(kind.rawValue) << 61 | digits.rawValue
  }

  @inlinable public static var none: RegisterNumber { RegisterNumber(rawValue: 0) }

  @inlinable public var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: rawValue >> 61)) ?? .none }
  /// The 18 characters after the letter; `nil` where the number is missing or malformed.
  @inlinable public var digits: NumberDigits? {
    (1...3).contains(rawValue >> 61) ? NumberDigits(rawValue: rawValue & (1 << 61 - 1)) : nil
  }
}
