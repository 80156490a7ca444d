import Glibc

/// An error number of the operating system.
public struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  public var code: Int32

  public init(code: Int32) { self.code = code }

  /// The error that the last failed system call of this thread left.
  public static var last: SystemError { SystemError(code: errno) }

  /// The C library's text for it.
  public var description: String {
    // SAFETY: glibc keeps the text of an unknown number in a buffer of the calling thread's own, and it is copied at once.
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }

  /// The result of a system call that says −1 where it failed, made again as long as a signal interrupts it.
  public static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result != -1 || errno != EINTR { return result }
    }
  }
}
