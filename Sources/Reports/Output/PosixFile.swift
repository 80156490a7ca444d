import Glibc

/// The few system calls that writing reports takes. Each returns 0 or the system's error number.
enum PosixFile {
  /// Opens a new file for its owner alone; fails where there is one.
  static func create(_ path: String) -> (descriptor: Int32, code: Int32) {
    // SAFETY: `open` reads the path up to its NUL, which String provides for the call.
    retrying { unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
  }

  /// Opens what exists for reading, a folder too; or for writing it anew.
  static func openExisting(_ path: String, forWriting: Bool = false) -> (descriptor: Int32, code: Int32) {
    // SAFETY: as in `create`.
    retrying { unsafe open(path, (forWriting ? O_WRONLY | O_TRUNC : O_RDONLY) | O_CLOEXEC) }
  }

  /// Writes all of `bytes`, however many calls that takes.
  static func write(_ bytes: Span<UInt8>, to descriptor: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let rest = bytes.extracting(offset..<bytes.count)
      let written = retrying {
        // SAFETY: `write` reads at most `count` bytes from the buffer and keeps no pointer to it.
        unsafe rest.withUnsafeBytes {
          unsafe Int32(truncatingIfNeeded: Glibc.write(descriptor, $0.baseAddress, min($0.count, 1 << 30)))
        }
      }
      if written.code != 0 { return written.code }
      offset += Int(written.descriptor)
    }
    return 0
  }

  static func synchronise(_ descriptor: Int32) -> Int32 {
    let code = retrying { fsync(descriptor) }.code
    // A device or pipe has nothing to synchronise.
    return code == EINVAL || code == EROFS ? 0 : code
  }

  /// Synchronises and closes.
  static func settle(_ descriptor: Int32) -> Int32 {
    let (code, closed) = (synchronise(descriptor), close(descriptor))
    return code == 0 ? closed : code
  }

  /// Sets permissions, whatever the process's mask.
  static func restrict(_ descriptor: Int32, toMode mode: UInt32) -> Int32 { fchmod(descriptor, mode) == 0 ? 0 : errno }

  static func close(_ descriptor: Int32) -> Int32 { Glibc.close(descriptor) == 0 ? 0 : errno }

  // SAFETY, for all below: each call reads its paths up to their NUL, which String provides for the call.

  static func makeFolder(_ path: String) -> Int32 { unsafe mkdir(path, 0o700) == 0 ? 0 : errno }

  static func rename(_ from: String, to: String) -> Int32 { unsafe Glibc.rename(from, to) == 0 ? 0 : errno }

  static func removeFile(_ path: String) { _ = unsafe unlink(path) }

  static func removeFolder(_ path: String) { _ = unsafe rmdir(path) }

  /// Whether `path` is a folder; an error number where nothing is there or it cannot be told.
  static func isFolder(_ path: String) -> (answer: Bool, code: Int32) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return (false, errno) }
    return (status.st_mode & S_IFMT == S_IFDIR, 0)
  }

  /// Whether there is a regular file at `path`, or nothing; a link is neither, wherever it leads.
  static func isRegularOrFree(_ path: String) -> Bool {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return true }
    return status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether the folder at `path` holds nothing.
  static func isEmptyFolder(_ path: String) -> (answer: Bool, code: Int32) {
    guard let folder = unsafe opendir(path) else { return (false, errno) }
    defer { unsafe _ = closedir(folder) }
    var entries = 0
    // SAFETY: `readdir` returns a valid entry or nil, and only whether there is one is looked at: `.` and `..` make two.
    while unsafe readdir(folder) != nil { entries += 1 }
    return (entries <= 2, 0)
  }

  /// The system's words for an error number, in the language of its locale.
  static func describe(_ code: Int32) -> String {
    // SAFETY: `strerror` returns a NUL-terminated text, copied at once.
    unsafe strerror(code).map { unsafe String(cString: $0) } ?? "errno \(code)"
  }

  private static func retrying(_ call: () -> Int32) -> (descriptor: Int32, code: Int32) {
    while true {
      let result = call()
      if result >= 0 { return (result, 0) }
      if errno != EINTR { return (result, errno) }
    }
  }
}
