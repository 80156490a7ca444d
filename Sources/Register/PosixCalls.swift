import CProcess
import Glibc

/// The calls of the operating system itself.
public struct PosixCalls: FileCalls {
  public init() {}

  // SAFETY, for all below: paths are read up to their NUL, which String provides for the call; buffers are read and written
  // within the bounds that are given with them, and none is kept.

  public func open(_ path: String, _ mode: FileMode) throws(SystemFault) -> Int32 {
    switch mode {
    case .reading: try check(unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC))
    case .creating: try check(unsafe Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600))
    case .locking: try check(unsafe Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600))
    }
  }

  public func close(_ descriptor: Int32) { _ = Glibc.close(descriptor) }

  public func size(_ descriptor: Int32) throws(SystemFault) -> Int {
    var status = stat()
    _ = try check(unsafe fstat(descriptor, &status))
    return Int(status.st_size)
  }

  public func read(
    _ descriptor: Int32, into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int
  ) throws(SystemFault) -> Int {
    let count = unsafe buffer.withUnsafeMutableBytes { all in
      let part = unsafe UnsafeMutableRawBufferPointer(rebasing: all[range])
      return unsafe pread(descriptor, part.baseAddress, part.count, offset)
    }
    return try check(count)
  }

  public func beginReading(_ descriptor: Int32, _ range: Range<Int>) {
    cprocess_begin_reading(descriptor, range.lowerBound, range.count)
  }

  public func write(_ descriptor: Int32, _ bytes: Span<UInt8>, at offset: Int) throws(SystemFault) -> Int {
    try check(unsafe bytes.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, offset) })
  }

  public func beginSynchronising(_ descriptor: Int32) { cprocess_begin_writing(descriptor) }

  public func synchronise(_ descriptor: Int32) throws(SystemFault) { _ = try check(fsync(descriptor)) }

  public func lock(_ descriptor: Int32) throws(SystemFault) {
    // A process that this one starts shares the lock until it becomes another program.
    for _ in 0..<20 {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return }
      if errno != EWOULDBLOCK { break }
      usleep(10_000)
    }
    _ = try check(flock(descriptor, LOCK_EX | LOCK_NB))
  }

  public func restrict(_ path: String, toMode mode: UInt32) throws(SystemFault) {
    _ = try check(unsafe chmod(path, mode))
  }

  public func rename(_ from: String, to: String) throws(SystemFault) {
    _ = try check(unsafe Glibc.rename(from, to))
  }

  public func link(_ from: String, to: String) throws(SystemFault) { _ = try check(unsafe Glibc.link(from, to)) }

  public func remove(_ path: String) throws(SystemFault) { _ = try check(unsafe unlink(path)) }

  public func makeFolder(_ path: String) throws(SystemFault) { _ = try check(unsafe mkdir(path, 0o700)) }

  public func names(in path: String) throws(SystemFault) -> [String] {
    guard let folder = unsafe opendir(path) else { throw SystemFault(code: errno) }
    defer { unsafe _ = closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      // SAFETY: `readdir` returns a valid entry or nil; its name ends with a NUL within the entry, and is copied at once.
      guard let entry = unsafe readdir(folder) else {
        if errno != 0 { throw SystemFault(code: errno) }
        break
      }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe field.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: field.pointee)) {
          unsafe String(cString: $0)
        }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func check<Number: SignedInteger>(_ result: Number) throws(SystemFault) -> Number {
    if result < 0 { throw SystemFault(code: errno) }
    return result
  }
}
