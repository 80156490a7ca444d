import Glibc

/// Where files that hold what does not fit memory are made.
public struct SpillFolder: Sendable {
  public let path: String

  /// `path` is a folder that others cannot enter, on the disk that the results go to.
  public init(_ path: String) { self.path = path }

  func makeFile() throws(SpillError) -> SpillFile { try SpillFile(in: path) }

  /// Throws `noRoom` where the disk has less than `bytes` free.
  func requireRoom(_ bytes: Int) throws(SpillError) {
    var status = statvfs()
    // SAFETY: `statvfs` reads the path up to its NUL and fills `status`.
    guard unsafe statvfs(path, &status) == 0 else { throw SpillError(.cannotCreate, folder: path, code: errno) }
    let free = Int(clamping: UInt64(status.f_bavail) &* UInt64(status.f_frsize))
    if free < bytes { throw SpillError(.noRoom(needed: bytes, free: free), folder: path) }
  }
}
