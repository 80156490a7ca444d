/// Up to eight characters of a number in one word, the first in the lowest byte: all are looked at in a few steps.
public struct DigitWord: Equatable, BitwiseCopyable, Sendable {
  /// ASCII; zeros stand before the characters where there are fewer than eight.
  @usableFromInline let characters: UInt64

  @usableFromInline static let zeros: UInt64 = 0x3030_3030_3030_3030

  @inlinable init(characters: UInt64) { self.characters = characters }

  /// The eight bytes of `field` from `start` on.
  @inlinable @inline(__always)
  public init(_ field: Span<UInt8>, at start: Int) {
    // SAFETY: the load is checked to lie within the field, and any eight bytes are a `UInt64`.
    let bytes = unsafe field.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self)
    characters = UInt64(littleEndian: bytes)
  }

  /// All of a field of four to eight bytes.
  @inlinable @inline(__always)
  public init(_ field: Span<UInt8>) {
    precondition((4...8).contains(field.count))
    let missing = UInt64(8 &- field.count) &* 8
    // SAFETY: as above; the two loads overlap where there are fewer than eight bytes.
    let head = unsafe UInt32(littleEndian: field.bytes.unsafeLoadUnaligned(fromByteOffset: 0, as: UInt32.self))
    let tail = unsafe UInt32(
      littleEndian: field.bytes.unsafeLoadUnaligned(fromByteOffset: field.count &- 4, as: UInt32.self))
    let padding = Self.zeros & (1 &<< missing &- 1)
    characters = UInt64(head) &<< missing | UInt64(tail) &<< 32 | padding
  }

  /// The first `count` characters, 1–7.
  @inlinable @inline(__always)
  public func first(_ count: UInt64) -> DigitWord {
    DigitWord(characters: characters &<< (64 &- 8 &* count) | Self.zeros &>> (8 &* count))
  }

  /// The last `count` characters, 1–7.
  @inlinable @inline(__always)
  public func last(_ count: UInt64) -> DigitWord {
    let others = ~0 as UInt64 &>> (8 &* count)
    return DigitWord(characters: characters & ~others | Self.zeros & others)
  }

  @inlinable public var areDigits: Bool {
    // The upper half of a digit's byte is 3, and still is when six are added.
    let upper = characters & 0xF0F0_F0F0_F0F0_F0F0
    let upperOfSixMore = (characters &+ 0x0606_0606_0606_0606) & 0xF0F0_F0F0_F0F0_F0F0
    return upper | upperOfSixMore &>> 4 == 0x3333_3333_3333_3333
  }

  /// The number that the digits spell.
  @inlinable public var number: UInt32 { folded(10, 100, 10_000) }

  /// The sum of the digits by place, the last one once, each one before it twice as often as the next: what the check
  /// character of ISO 7064 MOD 11-2 is made of.
  @inlinable public var doublingSum: UInt32 { folded(2, 4, 16) }

  /// Neighbours added up in pairs, fours and eights, the left one taken as many times as said. No sum runs over its lane.
  @inlinable @inline(__always)
  func folded(_ pair: UInt64, _ four: UInt64, _ eight: UInt64) -> UInt32 {
    var sums = characters &- Self.zeros
    sums = (sums &* pair &+ sums &>> 8) & 0x00FF_00FF_00FF_00FF
    sums = (sums &* four &+ sums &>> 16) & 0x0000_FFFF_0000_FFFF
    return UInt32(truncatingIfNeeded: sums &* eight &+ sums &>> 32)
  }
}
