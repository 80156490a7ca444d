import Identity
import Linkage

/// The blocking keys of the requests, in memory, for registrations to stream past.
///
/// A bitmap of 16 bits a key stands in front: a key that no request has costs one read of it.
struct KeyIndex: Sendable {
  /// Sorted by hash; the ordinal is the request's.
  private let entries: [BlockingKey]
  private let rules: [BlockingRule]
  private let filter: [UInt64]
  private let filterMask: UInt64
  /// Open addressing: 1 + the first entry with a hash, 0 for an empty slot.
  private let slots: [UInt32]
  private let slotMask: UInt64
  private let keyMaker: BlockingKeyMaker

  /// The keys of `requests`; those that registrations have are made with the same seed.
  init(of requests: [Registration], seed: UInt64) {
    let keyMaker = BlockingKeyMaker(seed: seed)
    var keys: [(BlockingKey, BlockingRule)] = []
    keyMaker.forEachRun(of: requests.span, firstOrdinal: 0, rules: BlockingRule.allCases) { rule, made in
      for index in made.indices { keys.append((made[index], rule)) }
    }
    self.init(keys, keyMaker: keyMaker)
  }

  private init(_ keys: [(key: BlockingKey, rule: BlockingRule)], keyMaker: BlockingKeyMaker) {
    self.keyMaker = keyMaker
    let sorted = keys.sorted { ($0.key.hash, $0.key.ordinal) < ($1.key.hash, $1.key.ordinal) }
    entries = sorted.map(\.key)
    rules = sorted.map(\.rule)
    var bits: UInt64 = 10
    while 1 << bits < UInt64(sorted.count) * 16 { bits += 1 }
    filterMask = 1 << bits - 1
    slotMask = 1 << (bits - 3) - 1
    var filter = [UInt64](repeating: 0, count: 1 << Int(bits - 6))
    var slots = [UInt32](repeating: 0, count: 1 << Int(bits - 3))
    for (index, entry) in entries.enumerated() {
      let bit = entry.hash & filterMask
      filter[Int(bit >> 6)] |= 1 << (bit & 63)
      if index > 0, entries[index - 1].hash == entry.hash { continue }
      var slot = entry.hash >> 32 & slotMask
      while slots[Int(slot)] != 0 { slot = (slot + 1) & slotMask }
      slots[Int(slot)] = UInt32(index + 1)
    }
    self.filter = filter
    self.slots = slots
  }

  /// Calls `body` with every request that has the key, and the rule that made it.
  @inline(__always)
  func forEachMatch(_ hash: UInt64, _ body: (_ request: UInt32, _ rule: BlockingRule) -> Void) {
    let bit = hash & filterMask
    guard filter[Int(bit >> 6)] >> (bit & 63) & 1 == 1 else { return }
    var slot = hash >> 32 & slotMask
    while slots[Int(slot)] != 0 {
      var index = Int(slots[Int(slot)]) - 1
      if entries[index].hash == hash {
        while index < entries.count, entries[index].hash == hash {
          body(entries[index].ordinal, rules[index])
          index += 1
        }
        return
      }
      slot = (slot + 1) & slotMask
    }
  }

  /// Calls `body` with each pair of a request and a registration, by its place, that share a key, and the first rule they do by.
  func probe(
    _ registrations: Span<Registration>, _ body: (_ request: UInt32, _ rule: BlockingRule, _ place: UInt32) -> Void
  ) {
    var found: [UInt64] = []
    keyMaker.forEachRun(of: registrations, firstOrdinal: 0, rules: BlockingRule.allCases) { _, keys in
      for place in keys.indices {
        let key = keys[place]
        forEachMatch(key.hash) { request, rule in
          found.append(UInt64(request) << 40 | UInt64(key.ordinal) << 8 | UInt64(rule.rawValue))
        }
      }
    }
    found.sort()
    var last: UInt64 = .max
    for pair in found where pair >> 8 != last {
      last = pair >> 8
      guard let rule = BlockingRule(rawValue: UInt8(truncatingIfNeeded: pair)) else { continue }
      body(UInt32(pair >> 40), rule, UInt32(truncatingIfNeeded: pair >> 8))
    }
  }
}
