import Foundation

/// A value that one thread at a time can get at.
///
/// As `Synchronization.Mutex`, with a lock of the system's thread library: what the standard library's futex orders on Linux the
/// thread sanitizer does not see, and takes for a race.
// `value` is touched under the lock alone, and what goes in or comes out is sent.
public final class Guarded<Value: ~Copyable>: @unchecked Sendable {
  private let lock = NSLock()
  private var value: Value

  public init(_ value: consuming sending Value) { self.value = value }

  public func withLock<Result, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    lock.lock()
    defer { lock.unlock() }
    return try body(&value)
  }

  /// `nil`, and `body` is not called, where another thread holds the lock.
  public func withLockIfAvailable<Result, Failure: Error>(
    _ body: (inout sending Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result? {
    guard lock.try() else { return nil }
    defer { lock.unlock() }
    return try body(&value)
  }
}
