import Identity
import Linkage

/// A request's blocking key.
struct RequestKey: BitwiseCopyable, Sendable {
  var hash: UInt64
  var request: UInt32
  var rule: UInt8

  /// The keys of all requests by hash; of one hash by request. Those of registrations are made with the same seed.
  static func sorted(_ requests: [Registration], seed: UInt64) -> [RequestKey] {
    var keys: [RequestKey] = []
    BlockingKeyMaker(seed: seed).forEachRun(
      of: requests.span, firstOrdinal: 0, rules: BlockingRule.allCases
    ) { rule, made in
      for index in made.indices {
        keys.append(RequestKey(hash: made[index].hash, request: made[index].ordinal, rule: rule.rawValue))
      }
    }
    var scratch: [RequestKey] = []
    RadixSort.sort(&keys, scratch: &scratch, bits: 32) { $0.hash >> 32 }
    // Few share the upper half: those are put in order one by one, and keys of one hash keep theirs.
    for index in keys.indices.dropFirst() {
      let key = keys[index]
      var place = index
      while place > 0, keys[place - 1].hash > key.hash {
        keys[place] = keys[place - 1]
        place -= 1
      }
      keys[place] = key
    }
    return keys
  }
}

/// A pair of a request and a registration, by its place, that share a key, in a word: 28 bits each, the rule in 8.
struct RequestPair: Sendable {
  var rawValue: UInt64

  init(_ request: UInt32, _ place: UInt32, _ rule: UInt8) {
    rawValue = UInt64(request) << 36 | UInt64(place) << 8 | UInt64(rule)
  }

  var request: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 36) }
  var place: UInt32 { UInt32(truncatingIfNeeded: rawValue >> 8) & (1 << 28 - 1) }
  var rule: BlockingRule { BlockingRule(rawValue: UInt8(truncatingIfNeeded: rawValue)) ?? .number }

  /// As many requests of one block are compared each with each.
  static let blockSizeLimit = 50

  /// The pairs that requests make with one another, in both orders, and by rule how many a limit left out.
  ///
  /// One night may bring one child's request a thousand times. In a block over the limit each is compared with the next one in the
  /// order of the requests: none stays without a match, and pairs grow with the requests, not with their square.
  static func among(_ keys: [RequestKey]) -> (pairs: [RequestPair], leftOut: [BlockingStatistics]) {
    var pairs: [RequestPair] = []
    var leftOut = BlockingRule.allCases.map { BlockingStatistics(rule: $0) }
    var members: [UInt32] = []
    var start = 0
    while start < keys.count {
      let (hash, rule) = (keys[start].hash, keys[start].rule)
      var end = start + 1
      while end < keys.count, keys[end].hash == hash { end += 1 }
      let block = keys[start..<end]
      start = end
      // Most requests are alone with most of their keys.
      if block.count == 1 { continue }
      members.removeAll(keepingCapacity: true)
      // One request can have a key twice, by two ways that lead to it.
      for key in block where members.last != key.request { members.append(key.request) }
      let size = members.count
      let isOverLimit = size > blockSizeLimit
      for (place, a) in members.enumerated() {
        for b in members[(place + 1)...].prefix(isOverLimit ? 1 : size) {
          pairs.append(RequestPair(a, b, rule))
          pairs.append(RequestPair(b, a, rule))
        }
      }
      if isOverLimit {
        leftOut[Int(rule)].refinedBlocks += 1
        leftOut[Int(rule)].leftOutPairs += size * (size - 1) - 2 * (size - 1)
      }
    }
    eachOnce(&pairs)
    return (pairs, leftOut)
  }

  /// Each pair once, by the first rule that the two share, in the order of requests and places.
  static func eachOnce(_ pairs: inout [RequestPair]) {
    pairs.sort { $0.rawValue < $1.rawValue }
    var count = 0
    for pair in pairs where count == 0 || pairs[count - 1].rawValue >> 8 != pair.rawValue >> 8 {
      pairs[count] = pair
      count += 1
    }
    pairs.removeLast(pairs.count - count)
  }
}

/// The blocking keys of the requests, in memory, for registrations to stream past.
///
/// A filter stands in front: a key that no request has costs one read of it.
struct KeyIndex: Sendable {
  private let keys: [RequestKey]
  private let filter: HashFilter
  /// Open addressing: 1 + the first key with a hash, 0 for an empty slot.
  private let slots: [UInt32]
  private let slotMask: UInt64
  private let keyMaker: BlockingKeyMaker
  private let screen: RequestScreen

  /// Of the keys of requests sorted by hash, made with `seed`, and the requests' screen.
  init(_ keys: [RequestKey], screen: RequestScreen, seed: UInt64) {
    self.keys = keys
    self.screen = screen
    keyMaker = BlockingKeyMaker(seed: seed)
    var bits: UInt64 = 7
    while 1 << bits < UInt64(keys.count) * 2 { bits += 1 }
    slotMask = 1 << bits - 1
    var filter = HashFilter(capacity: keys.count)
    var slots = [UInt32](repeating: 0, count: 1 << Int(bits))
    for (index, key) in keys.enumerated() {
      if index > 0, keys[index - 1].hash == key.hash { continue }
      filter.insert(key.hash)
      var slot = key.hash >> 32 & slotMask
      while slots[Int(slot)] != 0 { slot = (slot + 1) & slotMask }
      slots[Int(slot)] = UInt32(index + 1)
    }
    self.filter = filter
    self.slots = slots
  }

  /// Calls `body` with every request that has the key, and the rule that made it.
  @inline(__always)
  private func forEachMatch(_ hash: UInt64, _ body: (_ request: UInt32, _ rule: UInt8) -> Void) {
    guard filter.mayHold(hash) else { return }
    var slot = hash >> 32 & slotMask
    while slots[Int(slot)] != 0 {
      var index = Int(slots[Int(slot)]) - 1
      if keys[index].hash == hash {
        while index < keys.count, keys[index].hash == hash {
          body(keys[index].request, keys[index].rule)
          index += 1
        }
        return
      }
      slot = (slot + 1) & slotMask
    }
  }

  /// The pairs that `registrations`, whose names have the sounds `sounds`, make with requests.
  func pairs(with registrations: Span<Registration>, sounds: Span<UInt64>) -> [RequestPair] {
    var pairs: [RequestPair] = []
    keyMaker.forEachKey(of: registrations, sounds: sounds, screen: screen) { hash, place in
      forEachMatch(hash) { request, rule in pairs.append(RequestPair(request, place, rule)) }
    }
    RequestPair.eachOnce(&pairs)
    return pairs
  }
}
