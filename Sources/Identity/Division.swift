/// An administrative division of GB/T 2260, six digits; 0 where it is not known.
public struct Division: RawRepresentable, Hashable, Comparable, Sendable, BitwiseCopyable {
  public var rawValue: UInt32

  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }

  @inlinable public static var none: Division { Division(rawValue: 0) }

  @inlinable public static func < (a: Division, b: Division) -> Bool { a.rawValue < b.rawValue }

  /// 410102 → 410000.
  @inlinable public var province: Division { Division(rawValue: rawValue / 10000 * 10000) }
}
