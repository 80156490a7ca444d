import Testing

@testable import Desk

@Suite struct LoginLimitTests {
  private let limit = LoginLimit()

  /// Seconds to wait; `nil` where the try was made, and failed.
  @discardableResult
  private func fail(_ user: String?, from address: String, at now: Int) -> Int? {
    let outcome = limit.attempt(user: user, address: address, at: now) { nil as Int? }
    return if case .tooEarly(let seconds) = outcome { seconds } else { nil }
  }

  private func succeed(_ user: String, from address: String, at now: Int) -> Bool {
    if case .right = limit.attempt(user: user, address: address, at: now, { 1 }) { true } else { false }
  }

  @Test func afterFiveFailuresItWaitsLongerEachTime() {
    for _ in 0..<5 { #expect(fail("li", from: "a", at: 0) == nil) }
    #expect(fail("li", from: "b", at: 0) == 30, "whatever address it comes from")
    #expect(fail("wang", from: "a", at: 0) == nil)
    #expect(fail("li", from: "b", at: 30) == nil)
    #expect(fail("li", from: "b", at: 30) == 60)
    var now = 30
    for _ in 0..<10 {
      now += limit.wait(user: "li", address: "b", at: now) ?? 0
      fail("li", from: "b", at: now)
    }
    #expect(limit.wait(user: "li", address: "b", at: now) == 900)
    #expect(succeed("li", from: "b", at: now + 900))
    #expect(limit.wait(user: "li", address: "c", at: now + 900) == nil)
  }

  @Test func anAddressThatTriesManyNamesWaitsToo() {
    for index in 0..<20 { fail("u\(index)", from: "a", at: 0) }
    #expect(limit.wait(user: "new", address: "a", at: 0) == 30)
    #expect(limit.wait(user: "new", address: "b", at: 0) == nil)
    #expect(succeed("new", from: "a", at: 30))
    #expect(limit.wait(user: "u1", address: "a", at: 30) == nil, "whoever has a password waits no longer for it")
  }

  /// What is not known to be wrong yet counts as if it were.
  @Test func aTryThatIsUnderWayCounts() {
    for _ in 0..<4 { fail("li", from: "a", at: 0) }
    let outcome = limit.attempt(user: "li", address: "a", at: 0) {
      #expect(fail("li", from: "b", at: 0) == 1)
      #expect(fail("wang", from: "b", at: 0) == nil)
      return 1
    }
    guard case .right(1) = outcome else {
      Issue.record("it was made")
      return
    }
    for _ in 0..<5 { #expect(fail("li", from: "b", at: 0) == nil, "and is taken back when it was right") }
  }

  @Test func aTryThatCannotBeLookedAtHasFailed() {
    struct Fault: Error {}
    for _ in 0..<5 {
      #expect(throws: Fault.self) {
        _ = try limit.attempt(user: "li", address: "a", at: 0) { () throws -> Int? in throw Fault() }
      }
    }
    #expect(fail("li", from: "b", at: 0) == 30)
  }

  /// Of an IPv6 network everybody there has more addresses than could be counted.
  @Test func anIPv6NetworkIsOneAddress() {
    for index in 0..<20 { limit.noteFailure(address: "2001:db8:1:2:\(index)::1", at: 0) }
    #expect(limit.wait(user: nil, address: "2001:DB8:1:2::ffff", at: 0) == 30)
    #expect(limit.wait(user: nil, address: "2001:db8:1:3::1", at: 0) == nil)
    for _ in 0..<20 { limit.noteFailure(address: "::ffff:10.0.0.1", at: 0) }
    #expect(limit.wait(user: nil, address: "10.0.0.1", at: 0) == 30)
    #expect(limit.wait(user: nil, address: "::ffff:10.0.0.2", at: 0) == nil)
  }

  /// Whoever has many addresses frees no name, and whoever has many names frees the oldest first.
  @Test func whatIsForgottenIsTheOldest() {
    for second in 0..<5 { fail("li", from: "a", at: second) }
    for index in 0..<20_000 { limit.noteFailure(address: "2001:db8:\(String(index, radix: 16))::1", at: 10) }
    #expect(limit.wait(user: "li", address: "b", at: 10) == 24)
    for index in 0..<9_000 { fail("u\(index)", from: "b\(index)", at: 3) }
    for index in 0..<1_500 { fail("v\(index)", from: "b\(index)", at: 11) }
    #expect(limit.wait(user: "li", address: "c", at: 10) == 24)
    for index in 0..<20_000 { fail("w\(index)", from: "b\(index)", at: 12) }
    #expect(limit.wait(user: "li", address: "c", at: 12) == nil)
  }
}

@Suite struct HashingLimitTests {
  @Test func whoFindsNoPlaceDoesNotWait() {
    let hashing = HashingLimit(2)
    let inner = hashing.run { hashing.run { hashing.run { 1 } == nil } }
    #expect(inner == true)
    #expect(hashing.run { 1 } == 1)
  }
}
