/// One character of a canonical name in 16 bits: a Han character, a spelt syllable, a group of Latin letters, or a digest.
///
/// The ranges do not overlap, so a unit tells what it is:
///
/// | range | holds |
/// |---|---|
/// | 0 | nothing: the name has ended |
/// | 1 | a character that is there but unknown: `?`, U+FFFD, a private-use character without a known successor |
/// | 0x0100–0x03FF | a toneless syllable where a Han character was expected (a rare character typed as pinyin) |
/// | 0x0800–0x2FFF | a character of another script, folded by hash |
/// | 0x3400–0x9FFF | a Han character of the basic plane: its own code point |
/// | 0xA000–0xECE2 | up to three Latin letters, base 27 |
/// | 0xED00–0xF4FF | an 11-bit digest of everything past the units that are kept |
/// | 0xF500–0xFFFD | a Han character beyond the basic plane, by its place in the table of supplementary characters |
public struct NameUnit: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
  public var rawValue: UInt16

  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable public static var none: NameUnit { NameUnit(rawValue: 0) }
  @inlinable public static var unknown: NameUnit { NameUnit(rawValue: 1) }

  @inlinable public var isHan: Bool { (0x3400...0x9FFF).contains(rawValue) || rawValue >= 0xF500 }
  @inlinable public var isSyllable: Bool { (0x0100...0x03FF).contains(rawValue) }
  @inlinable public var isLatin: Bool { (0xA000...0xECE2).contains(rawValue) }
  @inlinable public var isTailDigest: Bool { (0xED00...0xF4FF).contains(rawValue) }

  /// The unit of the syllable at an index of ``HanTable``.
  @inlinable public init(syllable: UInt16) { rawValue = 0x0100 + syllable }

  /// One to three lower-case ASCII letters, base 27.
  init(letters: Span<UInt8>) {
    var packed: UInt16 = 0
    for place in 0..<3 { packed = packed * 27 + (place < letters.count ? UInt16(letters[place] & 31) : 0) }
    rawValue = 0xA000 + packed
  }

  /// The letters of a Latin unit, `a` as 1 and 0 past the last; `nil` for other units.
  @inlinable public var letters: InlineArray<3, UInt8>? {
    guard isLatin else { return nil }
    let packed = rawValue - 0xA000
    return [UInt8(packed / 729), UInt8(packed / 27 % 27), UInt8(packed % 27)]
  }

  /// A character of a script that the tables do not know.
  init(otherScript code: UInt32) {
    rawValue = 0x0800 + UInt16(truncatingIfNeeded: Hash.words(UInt64(code), 0, seed: 0x7363_7269) % 0x2800)
  }

  /// The digest that stands for the units whose running hash is `hash`.
  init(tailDigest hash: UInt64) {
    rawValue = 0xED00 + UInt16(truncatingIfNeeded: hash >> 32 & 0x7FF)
  }
}
