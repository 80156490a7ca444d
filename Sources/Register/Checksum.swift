import CXXHash

/// XXH3-128, with a seed.
public struct Checksum: Hashable, Sendable, BitwiseCopyable {
  public var high: UInt64
  public var low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  public init(of bytes: Span<UInt8>, seed: UInt64 = 0) {
    // SAFETY: XXH3 reads exactly `count` bytes at `baseAddress` and keeps neither.
    #if arch(x86_64)
      let hash = unsafe bytes.withUnsafeBufferPointer {
        unsafe XXH3_128bits_withSeed_dispatch($0.baseAddress, $0.count, seed)
      }
    #else
      let hash = unsafe bytes.withUnsafeBufferPointer { unsafe XXH3_128bits_withSeed($0.baseAddress, $0.count, seed) }
    #endif
    self.init(high: hash.high64, low: hash.low64)
  }

  /// 32 hexadecimal digits.
  public init?(hex: String) {
    let digits = Array(hex.utf8)
    guard digits.count == 32, let high = UInt64(hex.prefix(16), radix: 16), let low = UInt64(hex.suffix(16), radix: 16)
    else { return nil }
    self.init(high: high, low: low)
  }

  public var hex: String { high.hex + low.hex }
}

extension UInt64 {
  /// 16 hexadecimal digits.
  var hex: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
