import Glibc
import Submission

/// A folder into which others put files. Trusts nothing in it: neither names nor what they lead to.
public struct InboxFolder: ~Copyable {
  private let descriptor: Int32

  /// Throws `cannotRead`.
  public init(_ path: String) throws(TrustError) {
    // SAFETY: `open` reads the path up to its NUL, which String provides for the call.
    descriptor = SystemError.retrying { unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw .cannotRead(.last) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Whether a file can be read as it lies there. Throws why not: `notRegularFile`, or `cannotRead`.
  public func check(_ name: String) throws(TrustError) { _ = try open(name) }

  /// Opens a regular file of the folder itself: no link is followed, and a pipe or device is not waited for. Throws
  /// `nameMalformed`, `notRegularFile`, or `cannotRead`.
  func open(_ name: String) throws(TrustError) -> InboxFile {
    guard !name.isEmpty, name != ".", name != "..", !name.utf8.contains(where: { $0 == 0 || $0 == UInt8(ascii: "/") })
    else { throw .nameMalformed }
    // SAFETY: as above; the folder's descriptor is open as long as `self` is.
    let file = SystemError.retrying {
      unsafe openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    }
    if file < 0 {
      switch errno {
      case ELOOP: throw .notRegularFile(.symbolicLink)
      // What opening a socket, or a device without a driver, says.
      case ENXIO, ENODEV: throw .notRegularFile(type(of: name) ?? .socket)
      default: throw .cannotRead(.last)
      }
    }
    let opened = InboxFile(descriptor: file)
    try opened.requireRegular()
    return opened
  }

  private func type(of name: String) -> TrustError.FileType? {
    var status = stat()
    // SAFETY: as above.
    guard unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
    return TrustError.FileType(mode: status.st_mode)
  }
}

/// An open file of an inbox.
struct InboxFile: ~Copyable {
  private let descriptor: Int32

  fileprivate init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  fileprivate func requireRegular() throws(TrustError) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw .cannotRead(.last) }
    if let type = TrustError.FileType(mode: status.st_mode) { throw .notRegularFile(type) }
  }

  /// Reads the next bytes over those in `buffer`; returns how many, 0 at the end.
  func read(into buffer: inout [UInt8]) throws(TrustError) -> Int {
    let count = SystemError.retrying {
      // SAFETY: `read` writes at most `count` bytes from `baseAddress` on.
      unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
    }
    guard count >= 0 else { throw .cannotRead(.last) }
    return count
  }

  /// All of a file that has at most `limit` bytes; `nil` of a larger one.
  func readAll(limit: Int) throws(TrustError) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit + 1, 64 << 10))
    while bytes.count <= limit {
      let count = try read(into: &buffer)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
    return nil
  }
}

extension TrustError.FileType {
  /// `nil` for a regular file.
  fileprivate init?(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFLNK: self = .symbolicLink
    case S_IFDIR: self = .folder
    case S_IFIFO: self = .pipe
    case S_IFSOCK: self = .socket
    default: self = .device
    }
  }
}
