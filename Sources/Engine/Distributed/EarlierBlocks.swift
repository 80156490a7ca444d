import Identity
import Linkage

/// Tells of a pair whether an earlier block surely has it too: what is known of the pair is sent from there.
///
/// Whether a block is too large cannot be told from two of its registrations; how many there are of each key can, though not
/// exactly: some are other keys with the same code. Keys of the first rules are soon made, and most pairs that many rules find have
/// one of them in common.
struct EarlierBlocks {
  private static let rules: [BlockingRule] = [.number, .phone, .soundAndBirthday]

  private let keyMaker: BlockingKeyMaker
  private let coding: KeyCoding
  private let lineBits: UInt64
  /// Codes that more registrations have than a block may.
  private let large: KeySieve
  private var keys: [UInt64] = []
  private var otherKeys: [UInt64] = []

  init(_ plan: DistributedPlan, large: KeySieve) throws(FilterError) {
    keyMaker = BlockingKeyMaker(seed: try plan.hashSeed())
    coding = plan.keyCoding
    lineBits = plan.lineBits
    self.large = large
  }

  /// Registrations that a block may have and is not divided, however many there are in all; `nil` for a rule that is not asked.
  static func size(of rule: BlockingRule) -> Int? {
    rules.contains(rule) ? rule.blockSizeLimit(registrations: SweepJoin.capacity) : nil
  }

  /// Whether a block of an earlier rule, or of the same rule in a line before `line`, has the pair.
  mutating func have(_ a: Registration, _ b: Registration, before rule: BlockingRule, line: UInt64) -> Bool {
    for earlier in Self.rules where earlier.rawValue <= rule.rawValue {
      keys.removeAll(keepingCapacity: true)
      otherKeys.removeAll(keepingCapacity: true)
      keyMaker.append(earlier, of: a, to: &keys)
      keyMaker.append(earlier, of: b, to: &otherKeys)
      for key in keys where otherKeys.contains(key) {
        guard earlier.rawValue < rule.rawValue || key >> (64 - lineBits) < line else { continue }
        if !large.mayHave(coding.code(earlier, key)) { return true }
      }
    }
    return false
  }
}
