import Identity
import TestSupport
import Testing

@testable import Linkage

@Suite struct SoundFilterTests {
  @Test("holds every sound that it was made of, and few others", arguments: [UInt64](1...3))
  func slowTwin(seed: UInt64) {
    var random = RandomRegistrations(seed: seed)
    let (held, others) = (random.next(200), random.next(4000))
    let filter = SoundFilter(of: held)
    let sounds = Set(held.map { $0.name.sound() })
    #expect(sounds.allSatisfy(filter.mayHold))
    let strangers = others.map { $0.name.sound() }.filter { !sounds.contains($0) }
    #expect(strangers.count(where: filter.mayHold) * 10 < strangers.count)
  }

  @Test("keys with a filter are those of all rules, but for sounds that it does not hold", arguments: [UInt64](1...3))
  func keys(seed: UInt64) {
    var random = RandomRegistrations(seed: seed)
    let registrations = random.next(500)
    let filter = SoundFilter(of: Array(registrations[..<100]))
    let maker = BlockingKeyMaker(seed: seed)
    var made: [BlockingRule: [[UInt64]]] = [:]
    for rule in BlockingRule.allCases { made[rule] = [[UInt64]](repeating: [], count: 500) }
    maker.forEachRun(of: registrations.span, firstOrdinal: 7, rules: BlockingRule.allCases, sounds: filter) { rule, keys in
      for index in keys.indices { made[rule]?[Int(keys[index].ordinal) - 7].append(keys[index].hash) }
    }
    for rule in BlockingRule.allCases {
      for (index, registration) in registrations.enumerated() {
        var expected: [UInt64] = []
        if !rule.hasSound || filter.mayHold(registration.name.sound()) {
          maker.append(rule, of: registration, to: &expected)
        }
        #expect(made[rule]?[index] == expected)
      }
    }
  }
}
