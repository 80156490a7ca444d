import Glibc

/// An open file that closes itself; every call is repeated when a signal interrupts it.
struct FileDescriptor: ~Copyable {
  private let descriptor: Int32

  /// Opens a file for reading. Throws `cannotRead`, or `isDirectory`.
  init(reading path: String) throws(SubmissionError) {
    descriptor = SystemError.retrying { unsafe open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw SubmissionError(.cannotRead(.last)) }
    guard try status().st_mode & S_IFMT != S_IFDIR else { throw SubmissionError(.isDirectory) }
  }

  /// Makes a file that must not exist yet, readable by its owner alone: it will hold pupils' data.
  init(creating path: String) throws(SubmissionError) {
    descriptor = SystemError.retrying { unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
    guard descriptor >= 0 else { throw SubmissionError(.cannotWrite(.last)) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The file's size in bytes.
  func size() throws(SubmissionError) -> Int { Int(try status().st_size) }

  /// Reads into `buffer` from `start` on; returns how many bytes, 0 at the end of the file.
  func read(into buffer: inout [UInt8], from start: Int) throws(SubmissionError) -> Int {
    // SAFETY: `read` writes at most `count` bytes from `baseAddress` on.
    let count = unsafe buffer.withUnsafeMutableBytes { all in
      let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: all[start...])
      return SystemError.retrying { unsafe Glibc.read(descriptor, rest.baseAddress, rest.count) }
    }
    guard count >= 0 else { throw SubmissionError(.cannotRead(.last)) }
    return count
  }

  /// Writes all of `bytes`.
  func write(_ bytes: Span<UInt8>) throws(SubmissionError) {
    var written = 0
    while written < bytes.count {
      // SAFETY: `write` reads what is left of the span, and nothing behind it.
      let count = unsafe bytes.withUnsafeBytes { all in
        let rest = unsafe UnsafeRawBufferPointer(rebasing: all[written...])
        return SystemError.retrying { unsafe Glibc.write(descriptor, rest.baseAddress, rest.count) }
      }
      guard count >= 0 else { throw SubmissionError(.cannotWrite(.last)) }
      written += count
    }
  }

  /// Waits until what was written is on the disk.
  func synchronise() throws(SubmissionError) {
    guard SystemError.retrying({ fsync(descriptor) }) == 0 else { throw SubmissionError(.cannotWrite(.last)) }
  }

  private func status() throws(SubmissionError) -> stat {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw SubmissionError(.cannotRead(.last)) }
    return status
  }
}
