import Identity
import Linkage

@testable import Engine

/// The slow twin of blocking: a dictionary a rule, its blocks divided one by one, and all pairs in a dictionary.
struct SlowBlocking {
  /// ``CandidatePair/rawValue``, sorted.
  private(set) var pairs: [UInt64] = []
  /// The rules that find each pair, in their order, by its ordinals.
  private(set) var finders: [[Int]: [BlockingRule]] = [:]
  /// In the order of the rules, without the largest blocks.
  private(set) var statistics = BlockingRule.allCases.map { BlockingStatistics(rule: $0) }

  init(_ registrations: [Registration], seed: UInt64) {
    for (place, rule) in BlockingRule.allCases.enumerated() {
      var blocks: [UInt64: Set<Int>] = [:]
      for (ordinal, registration) in registrations.enumerated() {
        var hashes: [UInt64] = []
        BlockingKeyMaker(seed: seed).append(rule, of: registration, to: &hashes)
        statistics[place].keys += hashes.count
        for hash in hashes { blocks[hash, default: []].insert(ordinal) }
      }
      var open = blocks.values.map { (members: $0.sorted(), step: 0) }
      while let (members, step) = open.popLast() {
        let count = members.count * (members.count - 1) / 2
        if members.count <= rule.blockSizeLimit(registrations: registrations.count) {
          statistics[place].pairs += count
          for (index, a) in members.enumerated() {
            for b in members[(index + 1)...] where finders[[a, b]]?.last != rule {
              finders[[a, b], default: []].append(rule)
            }
          }
        } else if step == 2, members.count > BlockFinder.chainLimit {
          statistics[place].leftOutPairs += count
        } else if step == 2 {
          for (a, b) in zip(members, members.dropFirst()) where finders[[a, b]]?.last != rule {
            finders[[a, b], default: []].append(rule)
          }
          statistics[place].pairs += members.count - 1
          statistics[place].leftOutPairs += count - (members.count - 1)
        } else {
          if step == 0 { statistics[place].refinedBlocks += 1 }
          let parts = Dictionary(grouping: members) { registrations[$0].refinement(of: rule, step: step, seed: seed) }
          open += parts.values.map { (members: $0, step: step + 1) }
        }
      }
    }
    for (pair, rules) in finders {
      let rule = rules[0]
      pairs.append(CandidatePair(UInt32(pair[0]), UInt32(pair[1]), rule: rule).rawValue)
      statistics[Int(rule.rawValue)].newPairs += 1
    }
    pairs.sort()
  }
}
