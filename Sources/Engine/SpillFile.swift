import Glibc
import Submission

/// A file without a name that holds what does not fit memory: it is gone with the last reference to it, and with the program,
/// however that ends.
///
/// May be written and read by several workers at once. Of calls that fail the first is kept for ``check()``; what was to be read
/// is then empty.
final class SpillFile: Sendable {
  private let folder: String
  private let descriptor: Int32
  private let state: Guarded<(end: Int, error: SpillError?)>

  /// Makes the file in `folder`, for its owner alone.
  init(in folder: String) throws(SpillError) {
    self.folder = folder
    let path = "\(folder)/.spill-\(getpid())"
    // SAFETY: `open` and `unlink` read the path up to its NUL, which String provides for the call.
    let opened = SystemError.retrying { unsafe Int(open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)) }
    descriptor = Int32(truncatingIfNeeded: opened)
    if descriptor < 0 { throw SpillError(.cannotCreate, folder: folder, code: errno) }
    // Without a name nothing of it can stay behind.
    if unsafe unlink(path) != 0 {
      let code = errno
      close(descriptor)
      throw SpillError(.cannotCreate, folder: folder, code: code)
    }
    state = Guarded((end: 0, error: nil))
  }

  deinit { close(descriptor) }

  /// Bytes written.
  var size: Int { state.withLock { $0.end } }

  /// Throws what went wrong first.
  func check() throws(SpillError) {
    if let error = state.withLock({ $0.error }) { throw error }
  }

  /// Appends `items` and returns the byte at which they begin.
  func append<Item: BitwiseCopyable>(_ items: Span<Item>) -> Int {
    let count = items.count * MemoryLayout<Item>.stride
    let start = state.withLock { state in
      let start = state.end
      state.end += count
      return start
    }
    // SAFETY: the bytes are those of the span; `pwrite` reads at most what is left of them.
    unsafe items.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
        let written = SystemError.retrying { unsafe pwrite(descriptor, rest.baseAddress, rest.count, start + done) }
        if written <= 0 { return fail(.cannotWrite) }
        done += written
      }
    }
    return start
  }

  /// Appends `count` items from byte `start` on to `items`.
  func read<Item: BitwiseCopyable>(_ count: Int, from start: Int, to items: inout [Item]) {
    guard count > 0 else { return }
    var complete = true
    // SAFETY: the new array's memory holds `count` items, and is taken as initialised only if all their bytes were read.
    let read = unsafe [Item](unsafeUninitializedCapacity: count) { buffer, initialised in
      let bytes = UnsafeMutableRawBufferPointer(buffer)
      let wanted = count * MemoryLayout<Item>.stride
      var done = 0
      while done < wanted {
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[done..<wanted])
        let got = SystemError.retrying { unsafe pread(descriptor, rest.baseAddress, rest.count, start + done) }
        if got <= 0 {
          complete = false
          return
        }
        done += got
      }
      initialised = count
    }
    if !complete { fail(.cannotRead) }
    if items.isEmpty, items.capacity < count { items = read } else { items.append(contentsOf: read) }
  }

  private func fail(_ kind: SpillError.Kind) {
    let error = SpillError(kind, folder: folder, code: errno)
    state.withLock { $0.error = $0.error ?? error }
  }
}
