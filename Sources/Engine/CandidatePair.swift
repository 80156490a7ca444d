import Linkage

/// Two registrations that share a blocking key, and the first rule that found them: 28 bits, 28 bits, 8 bits.
struct CandidatePair: RawRepresentable, Hashable, Sendable, BitwiseCopyable {
  /// How many registrations can be addressed: 268 million.
  static let capacity = 1 << ordinalBits
  static let ordinalBits = 28

  var rawValue: UInt64

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The pair of two different ordinals in either order.
  init(_ a: UInt32, _ b: UInt32, rule: BlockingRule) {
    rawValue = UInt64(min(a, b)) << 36 | UInt64(max(a, b)) << 8 | UInt64(rule.rawValue)
  }

  var a: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 36) }
  var b: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 8) & (1 << 28 - 1) }
  var rule: BlockingRule { BlockingRule(rawValue: UInt8(truncatingIfNeeded: rawValue)) ?? .number }
}
