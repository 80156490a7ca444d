import Foundation
import Identity
import Linkage

/// Tells of a key whether it may be one of some: a Bloom filter of 32 bits a key or more, three of them in one word.
///
/// It never denies a key that is there; of the others a few in a thousand pass, and are found to be alone later.
struct KeySieve: Sendable {
  private let words: ZeroedWords<UInt64>

  init(count: Int) {
    var bits: UInt64 = 6
    while 1 << bits < UInt64(count) * 32 { bits += 1 }
    words = ZeroedWords(count: 1 << Int(bits - 6))
  }

  @inline(__always)
  private static func hash(_ key: UInt64) -> UInt64 { Hash.words(key, 0, seed: 0x7369_6576) }

  /// The three bits of a hash in its word.
  @inline(__always)
  private static func mask(_ hash: UInt64) -> UInt64 {
    1 << (hash >> 58) | 1 << (hash >> 52 & 63) | 1 << (hash >> 46 & 63)
  }

  private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash & UInt64(words.count - 1)) }

  /// Writes which of `keys`, whose codes `code` gives, may be there into `places`, one after the other; returns how many.
  @inline(__always)
  func find(in keys: Span<BlockingKey>, _ places: inout [UInt32], code: (UInt64) -> UInt64) -> Int {
    if places.count < keys.count { places = Array(repeating: 0, count: keys.count) }
    var places = places.mutableSpan
    // Nothing is decided before all are looked up: so the reads, which miss the cache, wait for one another no longer.
    for index in keys.indices { places[index] = mayHave(code(keys[index].hash)) ? 1 : 0 }
    var count = 0
    for index in keys.indices {
      let isThere = places[index]
      places[count] = UInt32(truncatingIfNeeded: index)
      count &+= Int(isThere)
    }
    return count
  }

  func insert(_ key: UInt64) {
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
    words = ZeroedWords(count: count)
    let bytes = [UInt8](data)
    for place in 0..<count {
      var word: UInt64 = 0
      for index in 0..<8 { word |= UInt64(bytes[8 * place + index]) << UInt64(8 * index) }
      words[place] = word
    }
  }

  func write(to path: String) throws(FilterError) {
    var packed = PackedWriter()
    packed.words((0..<words.count).lazy.map { words[$0] }, bytes: 8)
    try packed.write(to: path)
  }
}
