/// Counters that are addressed by hash and shared where hashes collide: a term can seem more frequent than it is, never rarer.
public struct TermCounter: Sendable {
  /// How far a counter counts; it stays there.
  enum Width: Sendable {
    /// To 2³² − 1.
    case full
    /// To 15, in four bits: for what is only asked whether more than a few have it.
    case nibble
  }

  private var words: ZeroedWords<UInt32>
  private let mask: UInt64
  private let width: Width

  init(bits: Int, width: Width) {
    words = ZeroedWords(count: Self.size(bits: bits, width: width) / 4)
    mask = 1 << UInt64(bits) - 1
    self.width = width
  }

  /// Bytes that 2^`bits` counters take, 8 or more of them.
  static func size(bits: Int, width: Width) -> Int { width == .full ? 4 << bits : 1 << (bits - 1) }

  /// Has the system clear all of an empty counter now.
  public func touch() { words.touch() }

  /// Counts each of `hashes` once.
  public mutating func add(_ hashes: Span<UInt64>) {
    makeUnique()
    let words = words
    switch width {
    case .full:
      for index in hashes.indices { words[Int(hashes[index] & mask)] &+= 1 }
    case .nibble:
      for index in hashes.indices {
        let slot = hashes[index] & mask
        let shift = UInt32(truncatingIfNeeded: slot & 7) &* 4
        let word = words[Int(slot >> 3)]
        // A nibble that is full stays so.
        words[Int(slot >> 3)] = word &+ ((word &>> shift & 15) == 15 ? 0 : 1 &<< shift)
      }
    }
  }

  /// Counts `hash` as often as `times` says; of full width only.
  mutating func add(_ hash: UInt64, times: UInt32) {
    precondition(width == .full)
    makeUnique()
    words[Int(hash & mask)] &+= times
  }

  /// Counts what came to a slot `times` times, as often ``add(_:)`` would have.
  mutating func add(_ times: UInt32, toSlot slot: UInt32) {
    if width == .full { return add(UInt64(slot), times: times) }
    makeUnique()
    let slot = UInt64(slot) & mask
    let shift = UInt32(truncatingIfNeeded: slot & 7) &* 4
    let count = words[Int(slot >> 3)] &>> shift & 15
    words[Int(slot >> 3)] &+= (min(15, count &+ min(times, 15)) &- count) &<< shift
  }

  /// Before a change: copies of the counter keep what they have.
  private mutating func makeUnique() {
    if !isKnownUniquelyReferenced(&words) { words = ZeroedWords(copying: words) }
  }

  /// How often `hash` was counted, or more.
  func count(_ hash: UInt64) -> UInt32 {
    let slot = hash & mask
    switch width {
    case .full: return words[Int(slot)]
    case .nibble: return words[Int(slot >> 3)] &>> (UInt32(truncatingIfNeeded: slot & 7) &* 4) & 15
    }
  }
}
