import Testing

@testable import Desk

@Suite struct LoginLimitTests {
  @Test func afterFiveFailuresItWaitsLongerEachTime() {
    let limit = LoginLimit()
    for _ in 0..<5 {
      #expect(limit.wait(user: "li", address: "a", at: 0) == nil)
      limit.noteFailure(user: "li", address: "a", at: 0)
    }
    #expect(limit.wait(user: "li", address: "b", at: 0) == 30, "whatever address it comes from")
    #expect(limit.wait(user: "wang", address: "a", at: 0) == nil)
    #expect(limit.wait(user: "li", address: "b", at: 30) == nil)
    limit.noteFailure(user: "li", address: "b", at: 30)
    #expect(limit.wait(user: "li", address: "b", at: 30) == 60)
    for _ in 0..<20 { limit.noteFailure(user: "li", address: "b", at: 30) }
    #expect(limit.wait(user: "li", address: "b", at: 30) == 900)
    limit.noteSuccess(user: "li")
    #expect(limit.wait(user: "li", address: "c", at: 30) == nil)
  }

  @Test func anAddressThatTriesManyNamesWaitsToo() {
    let limit = LoginLimit()
    for index in 0..<20 { limit.noteFailure(user: "u\(index)", address: "a", at: 0) }
    #expect(limit.wait(user: "new", address: "a", at: 0) == 30)
    #expect(limit.wait(user: "new", address: "b", at: 0) == nil)
  }

  /// Of an IPv6 network everybody there has more addresses than could be counted.
  @Test func anIPv6NetworkIsOneAddress() {
    let limit = LoginLimit()
    for index in 0..<20 { limit.noteFailure(user: nil, address: "2001:db8:1:2:\(index)::1", at: 0) }
    #expect(limit.wait(user: nil, address: "2001:DB8:1:2::ffff", at: 0) == 30)
    #expect(limit.wait(user: nil, address: "2001:db8:1:3::1", at: 0) == nil)
    for _ in 0..<20 { limit.noteFailure(user: nil, address: "::ffff:10.0.0.1", at: 0) }
    #expect(limit.wait(user: nil, address: "10.0.0.1", at: 0) == 30)
    #expect(limit.wait(user: nil, address: "::ffff:10.0.0.2", at: 0) == nil)
  }

  /// Whoever has many addresses frees no name, and has freed but the oldest of names with many names.
  @Test func whatIsForgottenIsTheOldest() {
    let limit = LoginLimit()
    for second in 0..<5 { limit.noteFailure(user: "li", address: "a", at: second) }
    for index in 0..<20_000 {
      limit.noteFailure(user: nil, address: "2001:db8:\(String(index, radix: 16))::1", at: 10)
    }
    #expect(limit.wait(user: "li", address: "b", at: 10) == 24)
    for index in 0..<9_000 { limit.noteFailure(user: "u\(index)", address: "b\(index)", at: 3) }
    for index in 0..<1_500 { limit.noteFailure(user: "v\(index)", address: "b\(index)", at: 11) }
    #expect(limit.wait(user: "li", address: "c", at: 10) == 24)
    for index in 0..<20_000 { limit.noteFailure(user: "w\(index)", address: "b\(index)", at: 12) }
    #expect(limit.wait(user: "li", address: "c", at: 12) == nil)
  }
}
