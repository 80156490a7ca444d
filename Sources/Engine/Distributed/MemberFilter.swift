import Identity
import Linkage
import Submission

/// A registration in a block that may be one of several, as it travels.
struct BlockMember {
  /// The rule, in the lowest four bits, and above them the bits of the key's hash that tell blocks apart.
  var key: UInt64
  var ordinal: UInt32
  var registration: Registration
  var id: RecordID

  static let columns = 14

  init(
    _ rule: BlockingRule, hash: UInt64, _ layout: BlockLayout, ordinal: UInt32, _ registration: Registration,
    _ id: RecordID
  ) {
    key = hash & ~(1 << (64 - KeyTuple.remainderBits - layout.partitionBits) - 1) | UInt64(rule.rawValue)
    self.ordinal = ordinal
    self.registration = registration
    self.id = id
  }

  init(_ rows: WordRows, _ row: Int) throws(FilterError) {
    key = rows[row, 0]
    ordinal = UInt32(truncatingIfNeeded: rows[row, 1])
    (registration, id) = (rows.registration(row, from: 2), rows.id(row, from: 10))
  }

  static func rule(ofKey key: UInt64) -> BlockingRule? { BlockingRule(rawValue: UInt8(key & 15)) }

  /// The line that the key goes to.
  func line(_ plan: DistributedPlan) -> Int { Int(key >> (64 - plan.lineBits)) }
}

extension RowBuffer {
  mutating func append(_ member: BlockMember) {
    append(member.key)
    append(UInt64(member.ordinal))
    append(member.registration)
    append(member.id)
  }
}

/// Sends the registrations that may share a blocking key with another to where the key goes, and counts the terms of all.
struct MemberFilter: Filter {
  let stage = "members"
  let takes = [LineKind.split]

  private let splits: SplitReader
  private let plan: DistributedPlan
  private let rows: DistributedPlan.Rows
  private let layout: BlockLayout
  private let keyMaker: BlockingKeyMaker
  private let coding: KeyCoding
  private let sieve: KeySieve
  private var members: RowLines
  private var terms: SlotLines

  init(_ plan: DistributedPlan, sieve: KeySieve) throws(FilterError) {
    self.plan = plan
    splits = try SplitReader(plan)
    rows = try plan.planned()
    layout = BlockLayout(registrations: rows.count)
    keyMaker = BlockingKeyMaker(seed: try plan.hashSeed())
    coding = plan.keyCoding
    self.sieve = sieve
    members = RowLines(.member0, columns: BlockMember.columns, count: 1 << Int(plan.lineBits))
    terms = SlotLines(registrations: rows.count)
  }

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    try splits.readCounted(key, reader, in: rows, &output) { (counted, output) throws(FilterError) in
      try add(counted, &output)
    }
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    try members.finish(&output)
    try terms.finish(&output)
  }

  private mutating func add(_ counted: CountedRows, _ output: inout FilterOutput) throws(FilterError) {
    let registrations = counted.registrations
    try terms.add(registrations.span, &output)
    var found: [(index: Int, rule: BlockingRule, hash: UInt64)] = []
    var places: [UInt32] = []
    let (coding, sieve) = (coding, sieve)
    keyMaker.forEachRun(of: registrations.span, firstOrdinal: 0, rules: BlockingRule.allCases) { rule, keys in
      let count = sieve.find(in: keys, &places) { coding.code(rule, $0) }
      for place in 0..<count {
        let key = keys[Int(places[place])]
        found.append((Int(key.ordinal), rule, key.hash))
      }
    }
    output.counts["members"] += found.count
    for (index, rule, hash) in found {
      let member = BlockMember(
        rule, hash: hash, layout, ordinal: counted.firstOrdinal + UInt32(truncatingIfNeeded: index),
        registrations[index], counted.ids.id(at: index))
      try members.append(to: member.line(plan), &output) { $0.append(member) }
    }
  }
}
