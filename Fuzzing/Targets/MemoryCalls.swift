import Glibc
import Register

/// A file system in memory, for one thread: the calls of a register without the system.
final class MemoryCalls: FileCalls, @unchecked Sendable {
  // Not shared: a fuzzer runs one input at a time.
  var files: [String: [UInt8]] = [:]
  private var open: [Int32: String] = [:]
  private var next: Int32 = 0

  private func fail(_ code: Int32) -> SystemFault { SystemFault(code: code) }

  func open(_ path: String, _ mode: FileMode) throws(SystemFault) -> Int32 {
    if mode == .creating || mode == .locking && files[path] == nil {
      if files[path] != nil { throw fail(EEXIST) }
      files[path] = []
    }
    guard files[path] != nil || path == "register" else { throw fail(ENOENT) }
    next += 1
    open[next] = path
    return next
  }

  func close(_ descriptor: Int32) { open[descriptor] = nil }

  func size(_ descriptor: Int32) throws(SystemFault) -> Int { try bytes(descriptor).count }

  private func bytes(_ descriptor: Int32) throws(SystemFault) -> [UInt8] {
    guard let path = open[descriptor], let bytes = files[path] else { throw fail(EBADF) }
    return bytes
  }

  func read(
    _ descriptor: Int32, into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int
  ) throws(SystemFault) -> Int {
    let bytes = try bytes(descriptor)
    precondition(offset >= 0 && buffer.indices.contains(range.lowerBound) && range.upperBound <= buffer.count)
    guard offset < bytes.count else { return 0 }
    let part = bytes[offset..<min(bytes.count, offset + range.count)]
    buffer.replaceSubrange(range.lowerBound..<range.lowerBound + part.count, with: part)
    return part.count
  }

  func write(_ descriptor: Int32, _ bytes: Span<UInt8>, at offset: Int) throws(SystemFault) -> Int {
    guard let path = open[descriptor], var file = files[path] else { throw fail(EBADF) }
    file += repeatElement(0, count: max(0, offset + bytes.count - file.count))
    for index in bytes.indices { file[offset + index] = bytes[index] }
    files[path] = file
    return bytes.count
  }

  func beginSynchronising(_ descriptor: Int32) {}
  func beginReading(_ descriptor: Int32, _ range: Range<Int>) {}
  func synchronise(_ descriptor: Int32) throws(SystemFault) {}
  func lock(_ descriptor: Int32) throws(SystemFault) {}
  func restrict(_ path: String, toMode mode: UInt32) throws(SystemFault) {}

  func rename(_ from: String, to: String) throws(SystemFault) {
    guard let file = files.removeValue(forKey: from) else { throw fail(ENOENT) }
    files[to] = file
  }

  func link(_ from: String, to: String) throws(SystemFault) { files[to] = files[from] }
  func remove(_ path: String) throws(SystemFault) { files[path] = nil }
  func makeFolder(_ path: String) throws(SystemFault) {}

  func names(in path: String) throws(SystemFault) -> [String] {
    files.keys.filter { $0.hasPrefix(path + "/") }.map { String($0.dropFirst(path.utf8.count + 1)) }.sorted()
  }
}
