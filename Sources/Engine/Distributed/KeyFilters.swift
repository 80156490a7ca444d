import Identity
import Linkage
import Submission

/// Makes the blocking keys of all registrations: their hashes alone, to find those that occur more than once.
struct KeyFilter: Filter {
  let stage = "keys"
  let takes = LineKind.run

  private let rows: DistributedPlan.Rows
  private let layout: BlockLayout
  private let keyMaker: BlockingKeyMaker
  /// By partition, what is kept of the hashes.
  private var keys: [[UInt64]]
  private var count = 0

  /// Keys that are kept before they are written.
  private static let keyLimit = 3 << 20

  init(_ plan: DistributedPlan) throws(FilterError) {
    rows = try plan.planned()
    layout = BlockLayout(registrations: rows.count)
    keyMaker = BlockingKeyMaker(seed: try plan.hashSeed())
    keys = Array(repeating: [], count: BlockingRule.allCases.count << Int(layout.partitionBits))
  }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let run = PlannedRun(try RunLine(key, &reader), in: rows)
    output.counts["runs"] += 1
    output.counts["registrations"] += run.registrations.count
    let layout = layout
    keyMaker.forEachRun(of: run.registrations.span, firstOrdinal: 0, rules: BlockingRule.allCases) { rule, made in
      for index in made.indices {
        let tuple = KeyTuple(hash: made[index].hash, ordinal: 0, partitionBits: layout.partitionBits)
        keys[layout.partition(of: made[index].hash, slot: Int(rule.rawValue))].append(tuple.remainder)
      }
      count += made.count
    }
    if count > Self.keyLimit { try finish(&output) }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    var scratch: [UInt64] = []
    for partition in keys.indices where !keys[partition].isEmpty {
      RadixSort.sort(&keys[partition], scratch: &scratch, bits: 36) { $0 }
      var line = PackedWriter()
      line.ascending(keys[partition])
      try output.writer.line(LineKey(.key, UInt64(partition)), line.takeBase64())
      keys[partition].removeAll(keepingCapacity: true)
    }
    output.counts["keys"] += count
    count = 0
  }
}

/// Finds the keys that occur more than once.
struct RepeatedKeysFilter: Filter {
  let stage = "repeated"
  let takes = LineKind.key

  private var keys: [UInt64] = []
  private var scratch: [UInt64] = []

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let more = try reader.ascending()
    output.counts["keys"] += more.count
    keys += more
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    RadixSort.sort(&keys, scratch: &scratch, bits: 36) { $0 }
    var line = PackedWriter()
    var repeated: [UInt64] = []
    for index in keys.indices.dropFirst() where keys[index] == keys[index - 1] {
      if repeated.last != keys[index] { repeated.append(keys[index]) }
    }
    keys.removeAll(keepingCapacity: true)
    output.counts["repeated"] += repeated.count
    guard !repeated.isEmpty else { return }
    line.ascending(repeated)
    try output.writer.line(LineKey(.repeated, key.number), line.takeBase64())
  }
}

/// Makes keys again, and sends the registrations that have one which occurs more than once to where the key goes.
struct MemberFilter: Filter {
  let stage = "members"
  let takes = LineKind.run

  private let rows: DistributedPlan.Rows
  private let layout: BlockLayout
  private let keyMaker: BlockingKeyMaker
  private let sieve: KeySieve
  private var members: OpenLines

  init(_ plan: DistributedPlan, sieve: KeySieve) throws(FilterError) {
    rows = try plan.planned()
    layout = BlockLayout(registrations: rows.count)
    keyMaker = BlockingKeyMaker(seed: try plan.hashSeed())
    self.sieve = sieve
    members = OpenLines(.member0, count: BlockingRule.allCases.count << Int(layout.partitionBits))
  }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let run = PlannedRun(try RunLine(key, &reader), in: rows)
    output.counts["runs"] += 1
    output.counts["registrations"] += run.registrations.count
    var found: [(partition: Int, tuple: KeyTuple)] = []
    let (layout, sieve) = (layout, sieve)
    keyMaker.forEachRun(
      of: run.registrations.span, firstOrdinal: run.firstOrdinal, rules: BlockingRule.allCases
    ) { rule, keys in
      for index in keys.indices {
        let hash = keys[index].hash
        let partition = layout.partition(of: hash, slot: Int(rule.rawValue))
        let tuple = KeyTuple(hash: hash, ordinal: keys[index].ordinal, partitionBits: layout.partitionBits)
        if sieve.mayHave(partition, tuple.remainder) { found.append((partition, tuple)) }
      }
    }
    output.counts["members"] += found.count
    for (partition, tuple) in found {
      let index = Int(tuple.ordinal - run.firstOrdinal)
      let member = BlockMember(tuple: tuple, registration: run.registrations[index], id: run.ids[index])
      try members.append(to: partition, &output) { $0.member(member) }
    }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) { try members.finish(&output) }
}

/// A registration in a block that may be one of several, as it travels.
struct BlockMember {
  var tuple: KeyTuple
  var registration: Registration
  var id: RecordID
}

extension PackedWriter {
  mutating func member(_ member: BlockMember) {
    word(member.tuple.rawValue)
    registration(member.registration)
    text(member.id)
  }
}

extension PackedReader {
  mutating func member() throws(FilterError) -> BlockMember {
    let tuple = KeyTuple(rawValue: try word())
    let registration = try registration()
    return BlockMember(tuple: tuple, registration: registration, id: try text())
  }
}
