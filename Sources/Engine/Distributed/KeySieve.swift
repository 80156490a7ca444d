import Foundation
import Identity

/// Tells of a key whether it may be one of some: a Bloom filter of 16 bits a key, three of them in one word.
///
/// It never denies a key that is there; of the others about one in a hundred passes, and is found to be alone later.
struct KeySieve: Sendable {
  private var words: [UInt64]

  init(count: Int) {
    var bits: UInt64 = 6
    while 1 << bits < UInt64(count) * 16 { bits += 1 }
    words = Array(repeating: 0, count: 1 << Int(bits - 6))
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt64 { Hash.words(key, 0, seed: 0x7369_6576) }

  /// The three bits of a hash in its word.
  @inline(__always)
  private static func mask(_ hash: UInt64) -> UInt64 {
    1 << (hash >> 58) | 1 << (hash >> 52 & 63) | 1 << (hash >> 46 & 63)
  }

  private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & UInt64(words.count - 1)) }

  mutating func insert(_ key: UInt64) {
    let hash = Self.hash(key)
    words[place(hash)] |= Self.mask(hash)
  }

  @inline(__always)
  func mayHave(_ key: UInt64) -> Bool {
    let hash = Self.hash(key)
    let mask = Self.mask(hash)
    return words[place(hash)] & mask == mask
  }

  // MARK: - As a file

  init(path: String) throws(FilterError) {
    let data: Data
    do { data = try Data(contentsOf: URL(fileURLWithPath: path)) } catch { throw .inputOutput("\(path): \(error)") }
    let count = data.count / 8
    guard data.count % 8 == 0, count > 0, count & (count - 1) == 0 else {
      throw .badData(line: 0, what: "\(path) is no sieve of keys")
    }
    words = []
    words.reserveCapacity(count)
    let bytes = [UInt8](data)
    for offset in stride(from: 0, to: bytes.count, by: 8) {
      var word: UInt64 = 0
      for index in 0..<8 { word |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
      words.append(word)
    }
  }

  func write(to path: String) throws(FilterError) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(words.count * 8)
    for word in words {
      for shift in stride(from: 0 as UInt64, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
    }
    try StepFile.write(bytes, to: path)
  }
}
