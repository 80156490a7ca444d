/// The hash SM3 of GB/T 32905-2016: 256 bits of a message that comes piece by piece.
struct SM3 {
  private typealias Words = InlineArray<8, UInt32>

  private var state: Words = [
    0x7380_166F, 0x4914_B2B9, 0x1724_42D7, 0xDA8A_0600, 0xA96F_30BC, 0x1631_38AA, 0xE38D_EE4D, 0xB0FB_0E4E,
  ]
  /// Bytes of the message that do not fill a block yet.
  private var block = InlineArray<64, UInt8>(repeating: 0)
  private var count: UInt64 = 0

  mutating func update(_ bytes: Span<UInt8>) {
    for index in bytes.indices { append(bytes[index]) }
  }

  /// The digest, 32 bytes.
  consuming func finish() -> [UInt8] {
    let bits = count &* 8
    append(0x80)
    while count % 64 != 56 { append(0) }
    for shift in stride(from: 56, through: 0, by: -8) { append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    return (0..<32).map { UInt8(truncatingIfNeeded: state[$0 / 4] >> UInt32(24 - 8 * ($0 % 4))) }
  }

  private mutating func append(_ byte: UInt8) {
    block[Int(count % 64)] = byte
    count += 1
    if count % 64 == 0 { compress() }
  }

  /// The compression function CF, clause 5.3.3 of the standard.
  private mutating func compress() {
    let words = expanded()
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let constant: UInt32 = round < 16 ? 0x79CC_4519 : 0x7A87_9D8A
      let first = (a.rotated(12) &+ e &+ constant.rotated(UInt32(round % 32))).rotated(7)
      let second = first ^ a.rotated(12)
      let (left, right) =
        round < 16 ? (a ^ b ^ c, e ^ f ^ g) : (a & b | a & c | b & c, e & f | ~e & g)
      let (next, other) =
        (left &+ d &+ second &+ (words[round] ^ words[round + 4]), right &+ h &+ first &+ words[round])
      (d, c, b, a) = (c, b.rotated(9), a, next)
      (h, g, f, e) = (g, f.rotated(19), e, other.mixed)
    }
    let result: Words = [a, b, c, d, e, f, g, h]
    for index in result.indices { state[index] ^= result[index] }
  }

  /// The block's 16 words and the 52 made of them, clause 5.3.2.
  private func expanded() -> InlineArray<68, UInt32> {
    var words = InlineArray<68, UInt32>(repeating: 0)
    for index in 0..<16 {
      for byte in 0..<4 { words[index] = words[index] << 8 | UInt32(block[4 * index + byte]) }
    }
    for index in 16..<68 {
      let sum = words[index - 16] ^ words[index - 9] ^ words[index - 3].rotated(15)
      words[index] = sum ^ sum.rotated(15) ^ sum.rotated(23) ^ words[index - 13].rotated(7) ^ words[index - 6]
    }
    return words
  }
}

extension UInt32 {
  fileprivate func rotated(_ bits: UInt32) -> UInt32 { self &<< bits | self &>> (32 &- bits) }

  /// The permutation P0.
  fileprivate var mixed: UInt32 { self ^ rotated(9) ^ rotated(17) }
}
