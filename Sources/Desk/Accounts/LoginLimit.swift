import Foundation
import Synchronization

/// How often a log-in may fail: after five failures for a name, or twenty from an address, the next try must wait, each time twice
/// as long, at most a quarter of an hour. Names and addresses are counted apart: who has many of one forgets none of the other.
final class LoginLimit: Sendable {
  private struct State {
    var names = FailureTable(free: 5)
    var addresses = FailureTable(free: 20)

    func wait(_ user: String?, _ network: String, at now: Int) -> Int? {
      let wait = max(user.map { names.wait($0, at: now) } ?? 0, addresses.wait(network, at: now))
      return wait > 0 ? wait : nil
    }

    mutating func begin(_ user: String?, _ network: String) {
      if let user { names.begin(user) }
      addresses.begin(network)
    }

    mutating func end(_ user: String?, _ network: String, isRight: Bool, at now: Int) {
      if let user { names.end(user, isFailure: !isRight, at: now) }
      addresses.end(network, isFailure: !isRight, at: now)
      // Whoever knows one name's password may still be guessing others'.
      if isRight, let user { names.forget(user) }
    }
  }

  private let state = Mutex(State())

  enum Outcome<Found> {
    case tooEarly(seconds: Int)
    case wrong
    case right(Found)
  }

  /// Makes a try, where one may be made now; `find` gives `nil` for a wrong one. Until that is known it counts as a failure: many
  /// at once are no more than one after another. What cannot be a name has none, and is limited by its address alone.
  func attempt<Found>(
    user: String?, address: String, at now: Int, _ find: () throws -> Found?
  ) rethrows -> Outcome<Found> {
    let network = Self.network(of: address)
    let wait = state.withLock { state in
      let wait = state.wait(user, network, at: now)
      if wait == nil { state.begin(user, network) }
      return wait
    }
    if let wait { return .tooEarly(seconds: wait) }
    var isRight = false
    defer { state.withLock { $0.end(user, network, isRight: isRight, at: now) } }
    guard let found = try find() else { return .wrong }
    isRight = true
    return .right(found)
  }

  /// Seconds to wait before another try; `nil` where it may be made now. A token has no name either: those who try some would
  /// lock out everybody's.
  func wait(user: String?, address: String, at now: Int) -> Int? {
    state.withLock { $0.wait(user, Self.network(of: address), at: now) }
  }

  /// Notes a failure that is known at once, as a token's is: machines ask many things at once, and none of it is a failure before.
  func noteFailure(address: String, at now: Int) {
    state.withLock { state in
      let network = Self.network(of: address)
      state.begin(nil, network)
      state.end(nil, network, isRight: false, at: now)
    }
  }

  /// An IPv4 address itself; of an IPv6 address the first four groups, of which a household or an office has all the others.
  static func network(of address: String) -> String {
    var groups = in6_addr()
    // SAFETY: the text ends with zero, and the groups are of the size that this family's addresses have.
    guard unsafe inet_pton(AF_INET6, address, &groups) == 1 else { return String(address.prefix(64)) }
    let bytes = unsafe withUnsafeBytes(of: groups) { unsafe Array($0) }
    // ::ffff:a.b.c.d is the IPv4 address a.b.c.d.
    if bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF] {
      return bytes.suffix(4).map(String.init).joined(separator: ".")
    }
    return bytes.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "/64"
  }
}

/// Failures by name, or by address.
private struct FailureTable {
  private struct Tries {
    var failures = 0
    var lastFailure = 0
    /// Of which it is not known yet.
    var underWay = 0
  }

  private static let longestWait = 15 * 60
  /// More than these are tried by a machine.
  private static let capacity = 10_000

  /// How many failures need no wait.
  let free: Int
  private var tries: [String: Tries] = [:]

  init(free: Int) { self.free = free }

  /// Seconds; zero or less where none are left.
  func wait(_ key: String, at now: Int) -> Int {
    guard let found = tries[key], found.failures + found.underWay >= free else { return 0 }
    var wait = 0
    if found.failures >= free {
      wait = found.lastFailure + min(Self.longestWait, 30 << min(found.failures - free, 10)) - now
    }
    return found.underWay > 0 ? max(wait, 1) : wait
  }

  mutating func begin(_ key: String) {
    if tries[key] == nil { makeRoom() }
    tries[key, default: Tries()].underWay += 1
  }

  mutating func end(_ key: String, isFailure: Bool, at now: Int) {
    guard var found = tries[key] else { return }
    found.underWay -= 1
    if isFailure {
      if now - found.lastFailure > Self.longestWait { found.failures = 0 }
      found.failures += 1
      found.lastFailure = now
    }
    tries[key] = found.failures + found.underWay > 0 ? found : nil
  }

  /// Forgets the failures; tries that are under way stay.
  mutating func forget(_ key: String) {
    guard let found = tries[key] else { return }
    tries[key] = found.underWay > 0 ? Tries(underWay: found.underWay) : nil
  }

  /// Forgets a tenth of a full table, of those the ones that have not failed for longest.
  private mutating func makeRoom() {
    guard tries.count >= Self.capacity else { return }
    let oldest = tries.filter { $0.value.underWay == 0 }
      .sorted { ($0.value.lastFailure, $0.key) < ($1.value.lastFailure, $1.key) }.prefix(Self.capacity / 10)
    for (key, _) in oldest { tries[key] = nil }
  }
}
