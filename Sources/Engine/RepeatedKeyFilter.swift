/// Finds among the words of a partition those whose key occurs more than once.
///
/// Most keys occur once. Two bitmaps of eight bits a word, by the top bits of the words, say what was seen and what was seen
/// again; what was not seen again need not be sorted.
struct RepeatedKeyFilter: Sendable {
  private var seen: [UInt64] = []
  private var again: [UInt64] = []

  /// Takes out of `words` all but those whose key may be another's too, and leaves these in their order.
  mutating func keepRepeated(_ words: inout [UInt64]) {
    var bits = 9
    while 1 << bits < words.count * 8 { bits += 1 }
    let size = 1 << (bits - 6)
    if seen.count < size {
      seen = Array(repeating: 0, count: size)
      again = seen
    } else {
      for index in 0..<size { (seen[index], again[index]) = (0, 0) }
    }
    let shift = UInt64(64 - bits)
    for word in words {
      let bit = word &>> shift
      let (index, mask) = (Int(truncatingIfNeeded: bit &>> 6), 1 &<< (bit & 63) as UInt64)
      again[index] |= seen[index] & mask
      seen[index] |= mask
    }
    var count = 0
    for index in words.indices {
      let word = words[index]
      let bit = word &>> shift
      words[count] = word
      count &+= Int(truncatingIfNeeded: again[Int(truncatingIfNeeded: bit &>> 6)] &>> (bit & 63) & 1)
    }
    words.removeLast(words.count - count)
  }
}
