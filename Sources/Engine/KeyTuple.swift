/// A blocking key and the registration that has it in 64 bits: 36 of the key's hash, 28 of the ordinal.
///
/// The first bits of the hash are those of the partition that the tuple lies in, and are not kept.
struct KeyTuple: BitwiseCopyable {
  static let ordinalBits: UInt64 = 28
  static let remainderBits: UInt64 = 36

  var rawValue: UInt64

  /// `partitionBits` is how many bits of the hash chose the partition.
  @inline(__always)
  init(hash: UInt64, ordinal: UInt32, partitionBits: UInt64) {
    rawValue = (hash &<< partitionBits) & ~(1 << Self.ordinalBits - 1) | UInt64(ordinal)
  }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  var ordinal: UInt32 { UInt32(truncatingIfNeeded: rawValue & (1 << Self.ordinalBits - 1)) }
  /// What is kept of the hash.
  var remainder: UInt64 { rawValue >> Self.ordinalBits }
}
