import Identity
import TestSupport
import Testing

@testable import Linkage

@Suite struct RequestScreenTests {
  @Test("the keys that pass are among a registration's, and all that a request has are", arguments: [UInt64](1...6))
  func slowTwin(seed: UInt64) {
    var random = RandomRegistrations(seed: seed)
    let registrations = random.next(600)
    let requests = Array(registrations[..<120])
    let maker = BlockingKeyMaker(seed: seed)
    func keys(_ registration: Registration) -> Set<UInt64> {
      var keys: [UInt64] = []
      for rule in BlockingRule.allCases { maker.append(rule, of: registration, to: &keys) }
      return Set(keys)
    }
    let wanted = requests.reduce(into: Set<UInt64>()) { $0.formUnion(keys($1)) }

    let sounds = registrations.span.sounds
    var passed = [Set<UInt64>](repeating: [], count: registrations.count)
    maker.forEachKey(of: registrations.span, sounds: sounds.span, screen: RequestScreen(of: requests)) {
      passed[Int($1)].insert($0)
    }
    for (registration, passed) in zip(registrations, passed) {
      let all = keys(registration)
      #expect(passed.isSubset(of: all))
      #expect(passed.isSuperset(of: all.intersection(wanted)))
    }
  }

  @Test("holds every sound and guardian that it was made of, and few others", arguments: [UInt64](1...3))
  func few(seed: UInt64) {
    var random = RandomRegistrations(seed: seed)
    let (requests, others) = (random.next(200), random.next(4000))
    let screen = RequestScreen(of: requests)
    let sounds = Set(requests.map { $0.name.sound() })
    #expect(sounds.allSatisfy { screen.mayHold(sound: $0) })
    #expect(requests.allSatisfy { screen.mayHold(guardian: $0.guardianName) })
    let strangers = others.map { $0.name.sound() }.filter { !sounds.contains($0) }
    #expect(strangers.count { screen.mayHold(sound: $0) } * 10 < strangers.count)
    let guardians = Set(requests.map(\.guardianName))
    let unknown = others.map(\.guardianName).filter { !guardians.contains($0) }
    #expect(unknown.count { screen.mayHold(guardian: $0) } * 10 < unknown.count)
  }

  @Test("a former name on either side is not screened out")
  func formerNames() {
    var random = RandomRegistrations(seed: 4)
    let maker = BlockingKeyMaker(seed: 1)
    for registration in random.next(300) where !registration.name.isEmpty {
      var renamed = registration
      renamed.name = PersonName(units: [NameUnit(rawValue: 0x6B27), NameUnit(rawValue: 0x950B)])
      renamed.formerName = registration.name.fingerprint
      for (request, other) in [(registration, renamed), (renamed, registration)] {
        var keys: [UInt64] = []
        maker.append(.formerNameAndBirthDate, of: request, to: &keys)
        var passed: Set<UInt64> = []
        let others = [other]
        let sounds = others.span.sounds
        maker.forEachKey(of: others.span, sounds: sounds.span, screen: RequestScreen(of: [request])) { hash, _ in
          passed.insert(hash)
        }
        #expect(request.birthDate == .none || keys.contains(where: passed.contains))
      }
    }
  }

  @Test("no date that may be meant is screened out, in whichever year it lies")
  func dates() {
    var random = RandomRegistrations(seed: 5)
    let maker = BlockingKeyMaker(seed: 1)
    var written = random.next(1)[0]
    written.name = PersonName(units: [NameUnit(rawValue: 0x6B27), NameUnit(rawValue: 0x950B)])
    for day in 36_000..<38_200 as Range<UInt16> {
      written.birthDate = BirthDate(rawValue: day)
      written.identityNumber = .none
      written.registerNumber = .none
      guard let meant = written.birthDate.solarDateReadingDigitsAsLunar else { continue }
      var (solar, numbered) = (written, written)
      solar.birthDate = meant
      numbered.identityNumber = IdentityNumber(
        NumberDigits(division: 410_102, birth: meant.decimal, sequence: 1, check: 0))
      for (request, other) in [(written, solar), (solar, written), (numbered, solar), (solar, numbered)] {
        var keys: [UInt64] = []
        maker.append(.soundAndOtherDate, of: request, to: &keys)
        var passed: Set<UInt64> = []
        let others = [other]
        let sounds = others.span.sounds
        maker.forEachKey(of: others.span, sounds: sounds.span, screen: RequestScreen(of: [request])) { hash, _ in
          passed.insert(hash)
        }
        #expect(keys.contains(where: passed.contains))
      }
    }
  }
}
