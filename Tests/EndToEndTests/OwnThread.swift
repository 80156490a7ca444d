import Foundation

/// What `work` gives, done on a thread of its own: the tests share as many threads as there are processors, and one that waits
/// would keep one of them from all others.
func onOwnThread<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
  try await withCheckedThrowingContinuation { continuation in
    Thread { continuation.resume(with: Result(catching: work)) }.start()
  }
}
