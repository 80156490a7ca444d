import Synchronization

/// How many passwords are hashed at once: each takes a processor for a quarter of a second, and pages need some too.
final class HashingLimit: Sendable {
  private let limit: Int
  private let running = Mutex(0)

  init(_ limit: Int) { self.limit = limit }

  /// What `body` gives; `nil` where as many as may are under way. Nobody waits: those who did would hold the threads that answer
  /// everybody else.
  func run<Answer>(_ body: () throws -> Answer) rethrows -> Answer? {
    let mayRun = running.withLock { running in
      if running < limit { running += 1 } else { return false }
      return true
    }
    guard mayRun else { return nil }
    defer { running.withLock { $0 -= 1 } }
    return try body()
  }
}
