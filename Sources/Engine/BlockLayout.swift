import Identity
import Linkage

/// Where keys, and members of blocks that are too large, go: by the number of registrations alone.
struct BlockLayout: Sendable {
  /// Bits of the hash that choose the partition within those of a rule.
  let partitionBits: UInt64
  /// Registrations of one range are fetched together.
  private let rangeShift: UInt64
  let rangeCount: Int
  let registrations: Int

  init(registrations: Int) {
    // About 32,000 keys a partition, where that does not take more than 512 partitions a rule.
    partitionBits = UInt64(min(RadixSort.partitionCount(registrations).trailingZeroBitCount, 9))
    var shift: UInt64 = 14
    while registrations >> Int(shift) >= 64 { shift += 1 }
    rangeShift = shift
    rangeCount = registrations >> Int(shift) + 1
    self.registrations = registrations
  }

  /// The partition of a key of the rule in place `slot`.
  @inline(__always)
  func partition(of hash: UInt64, slot: Int) -> Int {
    slot &<< Int(partitionBits) | Int(truncatingIfNeeded: hash >> (64 - partitionBits))
  }

  /// A hash that stands for the block of a key: of what the key and its rule are, not of which rules are looked at with it.
  func block(_ remainder: UInt64, in partition: Int, of rule: BlockingRule) -> UInt64 {
    let within = UInt64(partition) & (1 << partitionBits - 1)
    return Hash.words(within << 36 | remainder, UInt64(rule.rawValue), seed: 0)
  }

  /// The hash of the key of a member of a block that was too large: of the block and what it is divided by.
  func divide(
    _ member: KeyTuple, _ registration: Registration, of rule: BlockingRule, round: Int, seed: UInt64
  ) -> UInt64 {
    Hash.words(member.remainder, registration.refinement(of: rule, step: round, seed: seed), seed: seed)
  }

  /// Where a member of a block that is too large goes.
  func place(of ordinal: UInt32, slot: Int) -> Int { slot * rangeCount + Int(UInt64(ordinal) >> rangeShift) }

  /// The ordinals that go to a place.
  func range(ofPlace place: Int) -> Range<Int> {
    let start = (place % rangeCount) << Int(rangeShift)
    return start..<min(start + 1 << Int(rangeShift), registrations)
  }
}
