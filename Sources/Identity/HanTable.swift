/// What is known about Han characters: canonical forms, readings, and codes of their shape, by ``NameUnit``.
///
/// One immutable table, made at first use from `IdentityTables`; every lookup is an array read.
public struct HanTable: Sendable {
  public static let standard = HanTable()

  /// Index 0 is no syllable; `syllableCount` syllables without tone, `ü` spelt `v`.
  public let syllableCount: Int = 1

  /// The unit that `scalar` stands for after traditional → simplified and true variants; `.unknown` for what cannot be known.
  public func canonical(_ scalar: Unicode.Scalar) -> NameUnit { .unknown }

  /// The most common reading of a character in a name, or as a surname; 0 where none is known. A syllable unit reads itself.
  public func syllable(_ unit: NameUnit, asSurname: Bool) -> UInt16 { 0 }

  /// All readings without tone, commonest first, zero-filled.
  public func readings(_ unit: NameUnit) -> SIMD4<UInt16> { .zero }

  /// The syllable with what is commonly confused folded together (n/l, zh/z, ch/c, sh/s, in/ing, en/eng, an/ang, f/h, l/r).
  public func folded(_ syllable: UInt16) -> UInt16 { syllable }

  /// Four-corner code 0–9999; `nil` where none is known.
  public func fourCorner(_ unit: NameUnit) -> UInt16? { nil }

  /// Up to six Cangjie letters, five bits each, the first in the low bits; 0 where none is known.
  public func cangjie(_ unit: NameUnit) -> UInt32 { 0 }
}

/// In what ways two characters of a name are alike.
public struct CharacterLikeness: OptionSet, Sendable, BitwiseCopyable {
  public var rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The same canonical unit.
  public static let same = CharacterLikeness(rawValue: 1)
  /// They share a reading.
  public static let sound = CharacterLikeness(rawValue: 2)
  /// A reading of one is nearly a reading of the other.
  public static let nearSound = CharacterLikeness(rawValue: 4)
  /// They look alike.
  public static let shape = CharacterLikeness(rawValue: 8)
  /// One of them is `?` or a private-use character: nothing is known against them.
  public static let unknown = CharacterLikeness(rawValue: 16)
  /// Different characters that are sometimes used one for the other, by Unihan's semantic and specialised variants (喆/哲).
  public static let variant = CharacterLikeness(rawValue: 32)
}

extension HanTable {
  public func likeness(_ a: NameUnit, _ b: NameUnit) -> CharacterLikeness { a == b ? .same : [] }
}
