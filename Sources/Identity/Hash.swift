import CXXHash

/// XXH3 with a seed: the one hash that keys, digests and fingerprints are made with.
public enum Hash {
  /// A seed that nobody can foresee, for the hash tables of one run: what is sent cannot be made to collide in them.
  public static func randomSeed() -> UInt64 { .random(in: .min ... .max) }

  /// XXH3-64 of `bytes`.
  @inlinable public static func bytes(_ bytes: Span<UInt8>, seed: UInt64) -> UInt64 {
    // SAFETY: XXH3 reads exactly `count` bytes at `baseAddress` and keeps neither.
    unsafe bytes.withUnsafeBufferPointer { unsafe XXH3_64bits_withSeed($0.baseAddress, $0.count, seed) }
  }

  /// A strong mix of two words: the 128-bit product folded, as XXH3 and wyhash mix theirs.
  @inlinable public static func words(_ a: UInt64, _ b: UInt64, seed: UInt64) -> UInt64 {
    let first = (a ^ 0x9E37_79B9_7F4A_7C15 ^ seed).multipliedFullWidth(by: (b ^ 0xE703_7ED1_A0B4_28DB) | 1)
    let second = (first.high ^ first.low ^ b).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3 ^ (seed &<< 1))
    return second.high ^ second.low ^ a
  }
}

extension PersonName {
  /// 32 bits of a hash of the units, never 0 for a name that is not empty.
  @inlinable public var fingerprint: UInt32 {
    isEmpty ? 0 : UInt32(truncatingIfNeeded: Hash.words(low, UInt64(high), seed: 0x6E61_6D65) >> 32) | 1
  }
}
