/// A permutation of 0 ..< count that needs no memory and can be turned round: a Feistel network with cycle walking.
///
/// Black and Rogaway, "Ciphers with arbitrary finite domains" (2002).
struct Shuffle: Sendable {
  let count: Int
  private let halfBits: UInt64
  private let keys: InlineArray<4, UInt64>

  init(count: Int, seed: UInt64) {
    self.count = count
    let bits = max(2, Int.bitWidth - max(count - 1, 1).leadingZeroBitCount)
    halfBits = UInt64(bits + 1) / 2
    var dice = Dice(seed: seed, .permutation, count)
    keys = InlineArray { _ in dice.next() }
  }

  /// Where `value` goes. Values outside 0 ..< count stay where they are.
  func callAsFunction(_ value: Int) -> Int { walk(value, encrypt) }

  /// Where `value` comes from.
  func inverse(_ value: Int) -> Int { walk(value, decrypt) }

  /// A cycle of the larger permutation that starts inside the range comes back to it, so this ends.
  private func walk(_ value: Int, _ step: (UInt64) -> UInt64) -> Int {
    guard (0..<count).contains(value) else { return value }
    var word = UInt64(value)
    repeat { word = step(word) } while word >= UInt64(count)
    return Int(word)
  }

  private func encrypt(_ word: UInt64) -> UInt64 {
    let mask = 1 &<< halfBits &- 1
    var (left, right) = (word &>> halfBits, word & mask)
    for round in 0..<4 { (left, right) = (right, left ^ Dice.mix(right ^ keys[round]) & mask) }
    return left &<< halfBits | right
  }

  private func decrypt(_ word: UInt64) -> UInt64 {
    let mask = 1 &<< halfBits &- 1
    var (left, right) = (word &>> halfBits, word & mask)
    for round in (0..<4).reversed() { (left, right) = (right ^ Dice.mix(left ^ keys[round]) & mask, left) }
    return left &<< halfBits | right
  }
}
