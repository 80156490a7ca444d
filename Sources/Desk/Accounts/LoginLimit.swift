import Foundation
import Synchronization

/// How often a log-in may fail: after five failures for a name, or twenty from an address, the next try must wait, each time twice
/// as long, at most a quarter of an hour. Names and addresses are counted apart: who has many of one forgets none of the other.
final class LoginLimit: Sendable {
  private struct State {
    var names = FailureTable(free: 5)
    var addresses = FailureTable(free: 20)
  }

  private let state = Mutex(State())

  /// Seconds to wait before another try; `nil` where it may be made now. A token has no name, nor has what cannot be one: those
  /// who try some are limited by their address alone, or they would lock out everybody's.
  func wait(user: String?, address: String, at now: Int) -> Int? {
    state.withLock { state in
      let forName = user.map { state.names.wait($0, at: now) } ?? 0
      let wait = max(forName, state.addresses.wait(Self.network(of: address), at: now))
      return wait > 0 ? wait : nil
    }
  }

  func noteFailure(user: String?, address: String, at now: Int) {
    state.withLock { state in
      if let user { state.names.note(user, at: now) }
      state.addresses.note(Self.network(of: address), at: now)
    }
  }

  func noteSuccess(user: String) { state.withLock { $0.names.forget(user) } }

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
  private struct Failures {
    var count = 0
    var last = 0
  }

  private static let longestWait = 15 * 60
  /// More than these are tried by a machine.
  private static let capacity = 10_000

  /// How many failures need no wait.
  let free: Int
  private var failures: [String: Failures] = [:]

  init(free: Int) { self.free = free }

  /// Seconds; zero or less where none are left.
  func wait(_ key: String, at now: Int) -> Int {
    guard let found = failures[key], found.count >= free else { return 0 }
    return found.last + min(Self.longestWait, 30 << min(found.count - free, 10)) - now
  }

  mutating func note(_ key: String, at now: Int) {
    if failures[key] == nil { makeRoom() }
    var found = failures[key] ?? Failures()
    if now - found.last > Self.longestWait { found.count = 0 }
    found.count += 1
    found.last = now
    failures[key] = found
  }

  mutating func forget(_ key: String) { failures[key] = nil }

  /// Forgets a tenth of a full table, of those the ones that have not failed for longest.
  private mutating func makeRoom() {
    guard failures.count >= Self.capacity else { return }
    let oldest = failures.sorted { ($0.value.last, $0.key) < ($1.value.last, $1.key) }.prefix(Self.capacity / 10)
    for (key, _) in oldest { failures[key] = nil }
  }
}
