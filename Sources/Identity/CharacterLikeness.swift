/// In what ways two characters of a name are alike.
public struct CharacterLikeness: OptionSet, Sendable, BitwiseCopyable {
  public var rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The same canonical unit.
  @inlinable public static var same: CharacterLikeness { CharacterLikeness(rawValue: 1) }
  /// They share a reading.
  @inlinable public static var sound: CharacterLikeness { CharacterLikeness(rawValue: 2) }
  /// A reading of one is nearly a reading of the other.
  @inlinable public static var nearSound: CharacterLikeness { CharacterLikeness(rawValue: 4) }
  /// They look alike.
  @inlinable public static var shape: CharacterLikeness { CharacterLikeness(rawValue: 8) }
  /// One of them is `?` or a private-use character: nothing is known against them.
  @inlinable public static var unknown: CharacterLikeness { CharacterLikeness(rawValue: 16) }
  /// Different characters that are sometimes used one for the other, by Unihan's semantic and specialised variants (喆/哲).
  @inlinable public static var variant: CharacterLikeness { CharacterLikeness(rawValue: 32) }
}

extension HanTable {
  /// In what ways two units are alike; the same in either order. Nothing is like a missing unit.
  public func likeness(_ a: NameUnit, _ b: NameUnit) -> CharacterLikeness {
    if a == .none || b == .none { return [] }
    if a == .unknown || b == .unknown { return .unknown }
    if a == b { return .same }
    return likeness(of: entries[a.rawValue], entries[b.rawValue], pair: Self.pair(a.rawValue, b.rawValue))
  }

  private func likeness(of a: Entry, _ b: Entry, pair: UInt32) -> CharacterLikeness {
    var likeness: CharacterLikeness = []
    if Self.shareAny(a.folded, b.folded) {
      likeness.insert(Self.shareAny(a.readings, b.readings) ? .sound : .nearSound)
    }
    if Self.looksAlike(a, b) { likeness.insert(.shape) }
    let listed = a.listed.intersection(b.listed)
    if !listed.isEmpty {
      if listed.contains(.variant), variantPairs.contains(sorted: pair) { likeness.insert(.variant) }
      if listed.contains(.shape), lookAlikePairs.contains(sorted: pair) { likeness.insert(.shape) }
    }
    return likeness
  }

  /// Whether two zero-filled vectors have a syllable in common.
  @inline(__always)
  private static func shareAny(_ a: SIMD4<UInt16>, _ b: SIMD4<UInt16>) -> Bool {
    // SAFETY: four times 16 bits.
    let a = unsafe unsafeBitCast(a, to: UInt64.self)
    var rest = unsafe unsafeBitCast(b, to: UInt64.self)
    while rest != 0 {
      // All four at once: a lane of 16 bits that is zero borrows from its highest bit.
      let differing = a ^ (rest & 0xFFFF) &* 0x0001_0001_0001_0001
      if (differing &- 0x0001_0001_0001_0001) & ~differing & 0x8000_8000_8000_8000 != 0 { return true }
      rest >>= 16
    }
    return false
  }
}

extension HanTable {
  /// Likeness of shape by the codes: nearly the same four-corner code, or Cangjie codes one letter apart.
  private static func looksAlike(_ a: Entry, _ b: Entry) -> Bool {
    fourCornersAgree(a.fourCorner, b.fourCorner) || cangjieNearlySame(a.cangjie, b.cangjie)
  }

  /// Four of five digits agree; all four where one of the codes has no fifth.
  private static func fourCornersAgree(_ a: UInt32, _ b: UInt32) -> Bool {
    if a == 0 || b == 0 { return false }
    var bits = a ^ b
    bits |= bits >> 1
    bits |= bits >> 2
    let fifthIsMissing = a & 15 == 15 || b & 15 == 15
    let differing = bits & (fifthIsMissing ? 0x11110 : 0x11111)
    return differing.nonzeroBitCount <= (fifthIsMissing ? 0 : 1)
  }

  /// One letter changed, added or left out, in codes of three letters and more; or the same last three, where the
  /// first one or two, mostly the radical's, are others.
  private static func cangjieNearlySame(_ a: UInt32, _ b: UInt32) -> Bool {
    let (short, long) = (min(a, b), max(a, b))
    if short >> 10 == 0 { return false }
    let bits = a ^ b
    let (shortCount, longCount) = (letterCount(short), letterCount(long))
    // With their ends at bit 30, how many letters agree from the end on.
    let ends = short &<< (30 &- 5 &* shortCount) ^ long &<< (30 &- 5 &* longCount)
    if UInt32(ends.leadingZeroBitCount - 2) >= 15, longCount <= 5 { return true }
    switch longCount - shortCount {
    case 0:
      let differing = (bits | bits >> 1 | bits >> 2 | bits >> 3 | bits >> 4) & 0x0210_8421
      return differing.nonzeroBitCount <= 1
    case 1:
      let common = UInt32(bits.trailingZeroBitCount / 5 * 5)
      return long &>> (common &+ 5) == short &>> common
    default: return false
    }
  }

  private static func letterCount(_ cangjie: UInt32) -> UInt32 { UInt32(36 - cangjie.leadingZeroBitCount) / 5 }
}
