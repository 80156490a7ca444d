import Dispatch
import Synchronization

/// Files that are written and wait for the disk, while others are being written: it takes together what comes together.
final class SettlingFiles: Sendable {
  private let room = DispatchSemaphore(value: 8)
  private let group = DispatchGroup()
  private let failures = Mutex<[String: Int32]>([:])

  /// Synchronises and closes a file, in time.
  func add(_ descriptor: Int32, path: String) {
    room.wait()
    // A queue of its own is a thread of its own: those that work are not kept from it.
    DispatchQueue(label: "settling").async(group: group) { [self] in
      let code = PosixFile.settle(descriptor)
      if code != 0 { failures.withLock { $0[path] = code } }
      room.signal()
    }
  }

  /// Waits for all; throws if one of them may not be on the disk.
  func wait() throws(OutputError) {
    group.wait()
    if let (path, code) = failures.withLock({ $0.min { $0.key < $1.key } }) {
      throw OutputError(writing: path, code: code)
    }
  }
}
