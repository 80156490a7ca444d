import Synchronization

/// How often a log-in may fail: after five failures for a name, or twenty from an address, the next try must wait, each time twice
/// as long, at most a quarter of an hour.
final class LoginLimit: Sendable {
  private struct Failures {
    var count = 0
    var last = 0
  }

  private static let free = (name: 5, address: 20)
  private static let longestWait = 15 * 60
  /// More names than this are tried by a machine; the oldest are forgotten.
  private static let capacity = 10_000

  private let failures = Mutex<[String: Failures]>([:])

  /// Seconds to wait before another try; `nil` where it may be made now. A token has no name: those who try some are limited by
  /// their address alone, or they would lock out everybody's.
  func wait(user: String?, address: String, at now: Int) -> Int? {
    failures.withLock { failures in
      let waits = Self.keys(user: user, address: address).map { key, free in
        guard let found = failures[key], found.count >= free else { return 0 }
        let wait = min(Self.longestWait, 30 << min(found.count - free, 10))
        return found.last + wait - now
      }
      return waits.max().flatMap { $0 > 0 ? $0 : nil }
    }
  }

  func noteFailure(user: String?, address: String, at now: Int) {
    failures.withLock { failures in
      if failures.count > Self.capacity { failures = failures.filter { now - $0.value.last < Self.longestWait } }
      if failures.count > Self.capacity { failures.removeAll() }
      for (key, _) in Self.keys(user: user, address: address) {
        var found = failures[key] ?? Failures()
        if now - found.last > Self.longestWait { found.count = 0 }
        found.count += 1
        found.last = now
        failures[key] = found
      }
    }
  }

  func noteSuccess(user: String) { failures.withLock { $0[Self.key(user: user)] = nil } }

  private static func keys(user: String?, address: String) -> [(key: String, free: Int)] {
    (user.map { [(key(user: $0), free.name)] } ?? []) + [("address \(address)", free.address)]
  }

  private static func key(user: String) -> String { "user \(user)" }
}
