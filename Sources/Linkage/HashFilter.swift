/// A set of hashes as a bitmap that holds more than these: what it does not hold is not among them.
///
/// A blocked Bloom filter (Putze, Sanders and Singler, “Cache-, hash- and space-efficient Bloom filters”, 2007): three bits of one
/// word stand for a hash, so that asking costs one read. At 16 bits a hash and more, about one in a hundred of the others is held.
public struct HashFilter: Sendable {
  @usableFromInline var words: [UInt64]
  @usableFromInline let mask: UInt64

  /// With room for so many hashes.
  public init(capacity: Int) {
    var count = 16
    while count * 4 < capacity { count *= 2 }
    words = Array(repeating: 0, count: count)
    mask = UInt64(count - 1)
  }

  /// The place of the word in the top bits, the three bits below.
  @inlinable @inline(__always)
  func place(_ hash: UInt64) -> (word: Int, bits: UInt64) {
    let bits = 1 &<< (hash & 63) | 1 &<< (hash &>> 6 & 63) | 1 &<< (hash &>> 12 & 63) as UInt64
    return (Int(truncatingIfNeeded: hash &>> 18 & mask), bits)
  }

  @inlinable public mutating func insert(_ hash: UInt64) {
    let (word, bits) = place(hash)
    words[word] |= bits
  }

  @inlinable @inline(__always)
  public func mayHold(_ hash: UInt64) -> Bool {
    let (word, bits) = place(hash)
    return words[word] & bits == bits
  }
}
