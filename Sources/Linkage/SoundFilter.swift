import Identity

/// The sounds of some names, as a bitmap that holds more than these: what it does not hold, none of them has.
///
/// Of 32 bits a name, so that the sounds of ten thousand lie in the first two caches, and one in thirty of the others is held.
public struct SoundFilter: Sendable {
  private let bits: [UInt64]
  private let mask: UInt64

  public init(of registrations: [Registration]) {
    var size: UInt64 = 1 << 10
    while size < UInt64(registrations.count) * 32 { size <<= 1 }
    mask = size - 1
    var bits = [UInt64](repeating: 0, count: Int(size >> 6))
    for registration in registrations {
      let bit = Self.hash(registration.name.sound()) & mask
      bits[Int(bit >> 6)] |= 1 << (bit & 63)
    }
    self.bits = bits
  }

  @inline(__always)
  func mayHold(_ sound: UInt64) -> Bool {
    let bit = Self.hash(sound) & mask
    return bits[Int(truncatingIfNeeded: bit >> 6)] >> (bit & 63) & 1 == 1
  }

  @inline(__always)
  private static func hash(_ sound: UInt64) -> UInt64 { Hash.words(sound, 0, seed: 0) }
}
