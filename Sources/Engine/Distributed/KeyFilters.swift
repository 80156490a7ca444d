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
    // One key in two hundred meets another's code. A tuple of the blocks has 36 bits at least: keys that are alike there are here.
    hashBits = min(max(bits + 8, 20), 36)
    // About 64,000 keys of one rule.
    lineBits = Self.ruleBits + min(max(bits, 18) - 16, 9)
  }

  /// Bits of a code that are written.
  var restBits: Int { Int(hashBits + Self.ruleBits - lineBits) }
  var lineCount: Int { 1 << Int(lineBits) }

  @inline(__always)
  func code(_ rule: BlockingRule, _ hash: UInt64) -> UInt64 {
    UInt64(rule.rawValue) &<< hashBits | hash &>> (64 &- hashBits)
  }

  func line(of code: UInt64) -> UInt64 { code >> UInt64(restBits) }
  func rest(of code: UInt64) -> UInt64 { code & (1 << UInt64(restBits) - 1) }
  func code(line: UInt64, rest: UInt64) -> UInt64 { line << UInt64(restBits) | rest }
}

/// Makes the codes of blocking keys and writes them as lines.
struct KeyLines {
  private let coding: KeyCoding
  private let keyMaker: BlockingKeyMaker
  private var codes: [UInt64] = []
  private var scratch: [UInt64] = []

  /// Keys that are kept before they are written: the more, the fewer bytes lie between two.
  private static let limit = 8 << 20

  init(seed: UInt64, _ coding: KeyCoding) {
    keyMaker = BlockingKeyMaker(seed: seed)
    self.coding = coding
  }

  mutating func add(_ registrations: Span<Registration>, _ output: inout FilterOutput) throws(FilterError) {
    let coding = coding
    keyMaker.forEachRun(of: registrations, firstOrdinal: 0, rules: BlockingRule.allCases) { rule, made in
      for index in made.indices { codes.append(coding.code(rule, made[index].hash)) }
    }
    if codes.count > Self.limit { try finish(&output) }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    RadixSort.sort(&codes, scratch: &scratch, bits: coding.restBits + Int(coding.lineBits)) { $0 }
    var start = 0
    while start < codes.count {
      let line = coding.line(of: codes[start])
      var end = start + 1
      while end < codes.count, coding.line(of: codes[end]) == line { end += 1 }
      var packed = PackedWriter()
      packed.ascending(codes[start..<end].lazy.map(coding.rest))
      try output.writer.line(LineKey(.key, line), packed.takeBase64())
      start = end
    }
    output.counts["keys"] += codes.count
    codes.removeAll(keepingCapacity: true)
  }
}

/// Finds the codes of keys that occur more than once.
struct RepeatedKeysFilter: Filter {
  let stage = "repeated"
  let takes = [LineKind.key]

  private let bits: Int
  private var keys: [UInt64] = []
  private var scratch: [UInt64] = []

  init(_ coding: KeyCoding) { bits = coding.restBits }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let before = keys.count
    try reader.ascending(into: &keys)
    output.counts["keys"] += keys.count - before
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    RadixSort.sort(&keys, scratch: &scratch, bits: bits) { $0 }
    var repeated: [UInt64] = []
    for index in keys.indices.dropFirst() where keys[index] == keys[index - 1] {
      if repeated.last != keys[index] { repeated.append(keys[index]) }
    }
    keys.removeAll(keepingCapacity: true)
    output.counts["repeated"] += repeated.count
    guard !repeated.isEmpty else { return }
    var line = PackedWriter()
    line.ascending(repeated)
    try output.writer.line(LineKey(.repeated, key.number), line.takeBase64())
  }
}
