import Identity
import Linkage

/// Finds the record ids that occur more than once: the places of their rows, in order.
struct RecordIDFilter: Filter {
  let stage = "ids"
  let takes = LineKind.id

  private struct Entry: Comparable {
    var hash: UInt64
    var place: RowPlace

    static func < (a: Entry, b: Entry) -> Bool { (a.hash, a.place) < (b.hash, b.place) }
  }

  private var entries: [Entry] = []

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let before = entries.count
    while !reader.isAtEnd {
      let hash = try reader.word(bytes: 7)
      let split = try reader.count(upTo: Int(UInt32.max))
      entries.append(Entry(hash: hash, place: RowPlace(split: split, row: try reader.count(upTo: Int(UInt32.max)))))
    }
    output.counts["registrations"] += entries.count - before
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    entries.sort()
    var line = PackedWriter()
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
      if end - start > 1 {
        line.number(end - start)
        for entry in entries[start..<end] { line.word(entry.place.runKey) }
      }
      start = end
    }
    if !line.isEmpty { try output.writer.line(LineKey(.again, key.number), line.takeBase64()) }
    entries.removeAll(keepingCapacity: true)
  }
}

/// Counts the terms of all registrations that count, and hands on the few that the seed is made of and the rows that do not count.
struct TermFilter: Filter {
  let stage = "terms"
  let takes = LineKind.run

  private let rows: DistributedPlan.Rows
  private let step: Int
  private let slotBits: [Int]
  private var hashes = TermHashes()
  private var tally = TermTally()
  /// By counter, the slots that terms were counted in.
  private var slots: [[UInt32]]
  /// Slots of the characters and syllables of names, which are few.
  private var characters: [UInt32: UInt32] = [:]

  /// Slots that are kept before they are written.
  private static let slotLimit = 3 << 20
  /// Slots that one line tells of, at most.
  private static let lineLength = 1 << 17

  init(_ plan: DistributedPlan) throws(FilterError) {
    rows = try plan.planned()
    step = RegistrationTable.seedingStep(rows.count)
    slotBits = TermFrequencies.slotBits(expected: rows.count)
    slots = Array(repeating: [], count: slotBits.count)
  }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let run = PlannedRun(try RunLine(key, &reader), in: rows)
    try run.account(to: &output)
    let first = Int(run.firstOrdinal)
    for ordinal in stride(from: (first + step - 1) / step * step, to: first + run.registrations.count, by: step) {
      var packed = PackedWriter()
      packed.registration(run.registrations[ordinal - first])
      try output.writer.line(LineKey(.seed, UInt64(ordinal)), packed.takeBase64())
    }
    hashes.fill(run.registrations.span)
    tally.merge(hashes.tally)
    for counter in slots.indices {
      let mask = UInt64(1) << UInt64(slotBits[counter]) - 1
      for hash in hashes.byCounter[counter] { slots[counter].append(UInt32(truncatingIfNeeded: hash & mask)) }
      output.counts["terms"] += hashes.byCounter[counter].count
    }
    if slots.reduce(0, { $0 + $1.count }) > Self.slotLimit { try write(&output) }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    let mask = UInt64(1) << UInt64(slotBits[TermFrequencies.characterCounter]) - 1
    hashes.takeCharacters { hash, times in characters[UInt32(truncatingIfNeeded: hash & mask), default: 0] += times }
    try write(&output)
    let counted = characters.sorted { $0.key < $1.key }
    try write(counted.map { ($0.key, Int($0.value)) }, of: TermFrequencies.characterCounter, &output)
    output.counts["terms"] += counted.reduce(0) { $0 + Int($1.value) }
    var line = PackedWriter()
    for ethnicity in tally.registrations.indices where tally.registrations[ethnicity] > 0 {
      line.number(ethnicity)
      line.number(tally.registrations[ethnicity])
      line.number(tally.guardians[ethnicity])
    }
    if !line.isEmpty { try output.writer.line(LineKey(.terms, UInt64(slots.count)), line.takeBase64()) }
  }

  private mutating func write(_ output: inout FilterOutput) throws(FilterError) {
    var scratch: [UInt32] = []
    for counter in slots.indices {
      RadixSort.sort(&slots[counter], scratch: &scratch, bits: slotBits[counter]) { UInt64($0) }
      var counted: [(slot: UInt32, times: Int)] = []
      for slot in slots[counter] {
        if counted.last?.slot == slot {
          counted[counted.count - 1].times += 1
        } else {
          counted.append((slot, 1))
        }
      }
      slots[counter].removeAll(keepingCapacity: true)
      try write(counted, of: counter, &output)
    }
  }

  /// Writes slots, which ascend, and how often they were counted.
  private func write(
    _ counted: [(slot: UInt32, times: Int)], of counter: Int, _ output: inout FilterOutput
  ) throws(FilterError) {
    for start in stride(from: 0, to: counted.count, by: Self.lineLength) {
      var line = PackedWriter()
      var last: UInt32 = 0
      for (slot, times) in counted[start..<min(start + Self.lineLength, counted.count)] {
        line.number(UInt64(slot - last))
        line.number(times)
        last = slot
      }
      try output.writer.line(LineKey(.terms, UInt64(counter)), line.takeBase64())
    }
  }
}
