/// A canonical name: up to six ``NameUnit``s in 12 bytes.
///
/// A name of more than six units keeps its first five; the sixth is a digest of the rest, so that two long names differ
/// where their ends do, and a name that was cut off is recognised by its beginning.
public struct PersonName: Hashable, Sendable, BitwiseCopyable {
  /// Units 0–3, the first in the low bits.
  public var low: UInt64
  /// Units 4 and 5.
  public var high: UInt32

  public static let capacity = 6
  @inlinable public static var empty: PersonName { PersonName(low: 0, high: 0) }

  @inlinable public init(low: UInt64, high: UInt32) {
    self.low = low
    self.high = high
  }

  /// The first six of `units`; the caller has replaced what does not fit by a digest.
  @inlinable public init(units: some Sequence<NameUnit>) {
    self = .empty
    for (index, unit) in units.prefix(Self.capacity).enumerated() {
      self[index] = unit
    }
  }

  /// The unit at `index` (0–5); `NameUnit.none` past the end.
  @inlinable public subscript(index: Int) -> NameUnit {
    get {
      index < 4
        ? NameUnit(rawValue: UInt16(truncatingIfNeeded: low >> UInt64(16 * index)))
        : NameUnit(rawValue: UInt16(truncatingIfNeeded: high >> UInt32(16 * (index - 4))))
    }
    set {
      if index < 4 {
        let shift = UInt64(16 * index)
        low = low & ~(0xFFFF << shift) | UInt64(newValue.rawValue) << shift
      } else {
        let shift = UInt32(16 * (index - 4))
        high = high & ~(0xFFFF << shift) | UInt32(newValue.rawValue) << shift
      }
    }
  }

  /// Number of units, 0–6.
  @inlinable public var count: Int {
    high != 0
      ? 6 - high.leadingZeroBitCount / 16
      : 4 - low.leadingZeroBitCount / 16
  }

  @inlinable public var isEmpty: Bool { low == 0 && high == 0 }
}
