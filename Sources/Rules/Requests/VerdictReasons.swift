/// Reasons, each once, in the order in which they are declared.
///
/// A bit each: a set of a request's two or three would hash their texts and take memory of its own.
public struct VerdictReasons: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  private static let inOrder = VerdictReason.allCases

  public init(arrayLiteral reasons: VerdictReason...) {
    for reason in reasons { insert(reason) }
  }

  private static func bit(_ reason: VerdictReason) -> UInt64 { 1 << UInt64(inOrder.firstIndex(of: reason) ?? 0) }

  public func contains(_ reason: VerdictReason) -> Bool { bits & Self.bit(reason) != 0 }

  func isDisjoint(with other: VerdictReasons) -> Bool { bits & other.bits == 0 }

  mutating func insert(_ reason: VerdictReason) { bits |= Self.bit(reason) }

  mutating func remove(_ reason: VerdictReason) { bits &= ~Self.bit(reason) }

  mutating func formUnion(_ other: VerdictReasons) { bits |= other.bits }

  mutating func subtract(_ other: VerdictReasons) { bits &= ~other.bits }
}

extension VerdictReasons: Sequence {
  public struct Iterator: IteratorProtocol {
    fileprivate var bits: UInt64

    public mutating func next() -> VerdictReason? {
      if bits == 0 { return nil }
      defer { bits &= bits - 1 }
      return VerdictReasons.inOrder[bits.trailingZeroBitCount]
    }
  }

  public func makeIterator() -> Iterator { Iterator(bits: bits) }

  public var underestimatedCount: Int { bits.nonzeroBitCount }
}
