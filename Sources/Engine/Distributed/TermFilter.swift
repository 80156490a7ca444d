import Identity
import Linkage
import Submission

/// Where terms are counted: slots of the counters of ``TermFrequencies``, and of one more counter the registrations by ethnicity.
///
/// Entries are words, a slot in the high half and how many times it was counted in the low one.
struct SlotCounts {
  private(set) var entries: [UInt64] = []
  private var scratch: [UInt64] = []

  var count: Int { entries.count }

  mutating func add(_ slot: UInt64, times: UInt32 = 1) { entries.append(slot << 32 | UInt64(times)) }

  /// Calls `body` with the slots in order, each once, and forgets them.
  mutating func take(bits: Int, _ body: (_ slot: UInt64, _ times: Int) throws(FilterError) -> Void) throws(FilterError)
  {
    RadixSort.sort(&entries, scratch: &scratch, bits: bits) { $0 >> 32 }
    var start = 0
    while start < entries.count {
      let slot = entries[start] >> 32
      var times = 0
      while start < entries.count, entries[start] >> 32 == slot {
        times += Int(entries[start] & 0xFFFF_FFFF)
        start += 1
      }
      try body(slot, times)
    }
    entries.removeAll(keepingCapacity: true)
  }
}

/// How slots are divided into lines, by the number of registrations alone.
struct SlotLayout: Sendable {
  /// By counter, the bits of a slot; the last counter is that of ethnicities.
  let bits: [Int]

  static let ethnicities = TermFrequencies.counterCount
  /// Lines of one counter.
  private static let lineBits = 6

  init(registrations: Int) { bits = TermFrequencies.slotBits(expected: registrations) + [8] }

  func line(_ counter: Int, _ slot: UInt64) -> UInt64 {
    UInt64(counter) << UInt64(Self.lineBits) | slot >> UInt64(bits[counter] - Self.lineBits)
  }

  /// The counter of a line, and its first slot; `nil` for a number that no line has.
  func counter(ofLine line: UInt64) -> (counter: Int, slot: UInt64)? {
    let counter = Int(line >> UInt64(Self.lineBits))
    guard counter < bits.count else { return nil }
    return (counter, (line & (1 << UInt64(Self.lineBits) - 1)) << UInt64(bits[counter] - Self.lineBits))
  }
}

/// Slots that ascend and how many times each was counted, as lines of `kind`.
struct SlotWriter {
  private let kind: LineKind
  private let layout: SlotLayout
  private var line: UInt64?
  private var last: UInt64 = 0
  private var packed = PackedWriter()

  init(_ kind: LineKind, _ layout: SlotLayout) {
    self.kind = kind
    self.layout = layout
  }

  mutating func add(
    _ counter: Int, _ slot: UInt64, times: Int, _ output: inout FilterOutput
  ) throws(FilterError) {
    let line = layout.line(counter, slot)
    if line != self.line || packed.bytes.count > 1 << 18 {
      try finish(&output)
      self.line = line
      last = layout.counter(ofLine: line)?.slot ?? 0
    }
    packed.number(slot - last)
    packed.number(times)
    last = slot
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    guard let line, !packed.isEmpty else { return }
    try output.writer.line(LineKey(kind, line), packed.takeBase64())
  }
}

extension PackedReader {
  /// Calls `body` with what ``SlotWriter`` wrote into one line.
  mutating func slots(
    of key: LineKey, _ layout: SlotLayout, _ body: (_ counter: Int, _ slot: UInt64, _ times: Int) -> Void
  ) throws(FilterError) {
    guard let (counter, first) = layout.counter(ofLine: key.number) else { throw .malformed }
    var slot = first
    while !isAtEnd {
      slot &+= try number()
      guard slot < 1 << UInt64(layout.bits[counter]) else { throw .malformed }
      body(counter, slot, try count(upTo: Int(UInt32.max)))
    }
  }
}

/// Counts the terms of the registrations of one task.
struct SlotLines {
  private let layout: SlotLayout
  private var hashes = TermHashes()
  private var tally = TermTally()
  private var slots: [SlotCounts]

  /// Slots that are kept before they are written.
  private static let limit = 4 << 20

  init(registrations: Int) {
    layout = SlotLayout(registrations: registrations)
    slots = Array(repeating: SlotCounts(), count: layout.bits.count)
  }

  mutating func add(_ registrations: Span<Registration>, _ output: inout FilterOutput) throws(FilterError) {
    hashes.fill(registrations)
    tally.merge(hashes.tally)
    for counter in hashes.byCounter.indices {
      let mask = UInt64(1) << UInt64(layout.bits[counter]) - 1
      for hash in hashes.byCounter[counter] { slots[counter].add(hash & mask) }
    }
    if slots.reduce(0, { $0 + $1.count }) > Self.limit { try write(&output) }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    let characters = TermFrequencies.characterCounter
    let mask = UInt64(1) << UInt64(layout.bits[characters]) - 1
    hashes.takeCharacters { slots[characters].add($0 & mask, times: $1) }
    for ethnicity in 0..<TermFrequencies.ethnicityCount where tally.registrations(ethnicity) > 0 {
      slots[SlotLayout.ethnicities].add(UInt64(2 * ethnicity), times: UInt32(tally.registrations(ethnicity)))
      slots[SlotLayout.ethnicities].add(UInt64(2 * ethnicity + 1), times: UInt32(tally.guardians(ethnicity)))
    }
    try write(&output)
  }

  private mutating func write(_ output: inout FilterOutput) throws(FilterError) {
    var writer = SlotWriter(.slot, layout)
    var sum = 0
    for counter in slots.indices {
      try slots[counter].take(bits: layout.bits[counter]) { (slot, times) throws(FilterError) in
        try writer.add(counter, slot, times: times, &output)
        sum += times
      }
    }
    output.counts["terms"] += sum
    try writer.finish(&output)
  }
}

/// Adds up what all tasks have counted of each term.
struct TermFilter: Filter {
  let stage = "terms"
  let takes = [LineKind.slot]

  private let layout: SlotLayout
  private var slots = SlotCounts()

  init(_ plan: DistributedPlan) throws(FilterError) { layout = SlotLayout(registrations: try plan.planned().count) }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    var sum = 0
    try reader.slots(of: key, layout) { _, slot, times in
      slots.add(slot, times: UInt32(truncatingIfNeeded: times))
      sum += times
    }
    output.counts["terms"] += sum
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    guard let counter = layout.counter(ofLine: key.number)?.counter else { throw .malformed }
    var writer = SlotWriter(.terms, layout)
    let least = counter < TermFrequencies.counterCount ? TermFrequencies.leastCount(ofCounter: counter) : 1
    var sum = 0
    try slots.take(bits: layout.bits[counter]) { (slot, times) throws(FilterError) in
      guard times >= least else { return }
      try writer.add(counter, slot, times: times, &output)
      sum += times
    }
    output.counts["told terms"] += sum
    try writer.finish(&output)
  }
}
