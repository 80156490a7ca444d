import Identity
import Linkage
import Submission

/// How blocking keys are written where only equal ones are looked for: the rule, and as many bits of the hash as tell nearly all
/// keys apart.
struct KeyCoding: Sendable {
  /// Bits of the hash.
  private let hashBits: UInt64
  /// Bits of a code that are alike in one line.
  let lineBits: UInt64

  private static let ruleBits: UInt64 = 4

  /// For about `expected` registrations; a wrong guess costs some bytes or some registrations sent in vain, nothing else.
  init(expected: Int) {
    let bits = UInt64(Int.bitWidth - max(expected, 1).leadingZeroBitCount)
    // One key in four hundred meets another's code. A tuple of the blocks has 36 bits at least: keys that are alike there are here.
    hashBits = min(max(bits + 9, 20), 36)
    // About 32,000 keys of one rule.
    lineBits = Self.ruleBits + min(max(bits, 17) - 15, 10)
  }

  /// Bits of a code that are written.
  var restBits: Int { Int(hashBits + Self.ruleBits - lineBits) }
  var lineCount: Int { 1 << Int(lineBits) }

  @inline(__always)
  func code(_ rule: BlockingRule, _ hash: UInt64) -> UInt64 {
    UInt64(rule.rawValue) &<< hashBits | hash &>> (64 &- hashBits)
  }

  /// `nil` for a line that no key goes to.
  func rule(ofLine line: UInt64) -> BlockingRule? {
    BlockingRule(rawValue: UInt8(truncatingIfNeeded: line >> (lineBits - Self.ruleBits)))
  }

  @inline(__always)
  func line(of code: UInt64) -> UInt64 { code >> UInt64(restBits) }
  @inline(__always)
  func rest(of code: UInt64) -> UInt64 { code & (1 << UInt64(restBits) - 1) }
  func code(line: UInt64, rest: UInt64) -> UInt64 { line << UInt64(restBits) | rest }
}

/// Makes the codes of blocking keys and writes them as lines.
struct KeyLines {
  private let coding: KeyCoding
  private let keyMaker: BlockingKeyMaker
  private var rests: LineWords

  /// Keys that are kept before they are written: the more, the fewer bytes lie between two.
  private static let limit = 8 << 20

  init(seed: UInt64, _ coding: KeyCoding) {
    keyMaker = BlockingKeyMaker(seed: seed)
    self.coding = coding
    rests = LineWords(lines: coding.lineCount)
  }

  mutating func add(_ registrations: Span<Registration>, _ output: inout FilterOutput) throws(FilterError) {
    let coding = coding
    keyMaker.forEachRun(of: registrations, firstOrdinal: 0, rules: BlockingRule.allCases) { rule, made in
      rests.append(count: made.count) { index in
        let code = coding.code(rule, made[index].hash)
        return (coding.rest(of: code), Int(coding.line(of: code)))
      }
    }
    if rests.count > Self.limit { try finish(&output) }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    output.counts["keys"] += rests.count
    var scratch: [UInt64] = []
    let coding = coding
    try rests.takeAll { (line, words) throws(FilterError) in
      // One line's keys at a time lie in the cache.
      RadixSort.sort(&words, scratch: &scratch, bits: coding.restBits) { $0 }
      var packed = PackedWriter()
      packed.ascending(words)
      try output.writer.line(LineKey(.key, UInt64(line)), packed.takeBase64())
    }
  }
}

/// Finds the codes of keys that occur more than once, and those of them that are too many for a block.
struct RepeatedKeysFilter: Filter {
  let stage = "repeated"
  let takes = [LineKind.key]

  private let coding: KeyCoding
  private var filter = RepeatedKeyFilter()
  private var keys: [UInt64] = []
  private var scratch: [UInt64] = []
  private var keyCount = 0
  private var repeatedCount = 0
  private var largeCount = 0

  init(_ coding: KeyCoding) { self.coding = coding }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let before = keys.count
    try reader.ascending(into: &keys)
    keyCount += keys.count - before
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    let shift = UInt64(64 - coding.restBits)
    for index in keys.indices { keys[index] &<<= shift }
    filter.keepRepeated(&keys)
    RadixSort.sort(&keys, scratch: &scratch, bits: coding.restBits) { $0 &>> shift }
    let most = coding.rule(ofLine: key.number).flatMap(EarlierBlocks.size)
    var (repeated, large): ([UInt64], [UInt64]) = ([], [])
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] == keys[start] { end += 1 }
      if end - start > 1 { repeated.append(keys[start] &>> shift) }
      if let most, end - start > most { large.append(keys[start] &>> shift) }
      start = end
    }
    keys.removeAll(keepingCapacity: true)
    repeatedCount += repeated.count
    largeCount += large.count
    for (kind, codes) in [(LineKind.repeated, repeated), (.large, large)] where !codes.isEmpty {
      var line = PackedWriter()
      line.ascending(codes)
      try output.writer.line(LineKey(kind, key.number), line.takeBase64())
    }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    output.counts["keys"] += keyCount
    output.counts["repeated"] += repeatedCount
    output.counts["large"] += largeCount
  }
}
