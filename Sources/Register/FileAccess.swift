import Glibc

/// Reading and writing on top of ``FileCalls``: the one place where an interrupted call is repeated, a short one continued, and
/// an error number becomes an error that names the file.
struct FileAccess: Sendable {
  let calls: any FileCalls

  /// Runs a call again as long as a signal interrupts it.
  func retrying<Result>(_ call: () throws(SystemFault) -> Result) throws(SystemFault) -> Result {
    while true {
      do {
        return try call()
      } catch {
        if error.code != EINTR { throw error }
      }
    }
  }

  func reading<Result>(_ path: String, _ call: () throws(SystemFault) -> Result) throws(RegisterError) -> Result {
    do { return try retrying(call) } catch { throw RegisterError(.cannotRead(error), path: path) }
  }

  func writing<Result>(_ path: String, _ call: () throws(SystemFault) -> Result) throws(RegisterError) -> Result {
    do { return try retrying(call) } catch { throw RegisterError(.cannotWrite(error), path: path) }
  }

  /// A whole small file; `nil` where there is none.
  func contents(of path: String) throws(RegisterError) -> [UInt8]? {
    let file: OpenFile
    do { file = try OpenFile(reading: path, self) } catch {
      if error.kind == .fileMissing { return nil }
      throw error
    }
    var bytes = [UInt8](repeating: 0, count: try file.size())
    try file.read(into: &bytes, 0..<bytes.count, at: 0)
    return bytes
  }

  /// Has the disk keep what took its name last, with which a change took effect.
  func confirm(_ path: String, in folder: String) throws(RegisterError) {
    try confirming(path) { () throws(RegisterError) in try synchroniseFolder(folder) }
  }

  /// Runs what comes after a change has taken effect: where it fails, the change is there all the same.
  func confirming(_ path: String, _ body: () throws(RegisterError) -> Void) throws(RegisterError) {
    do { try body() } catch {
      guard case .cannotWrite(let fault) = error.kind else { throw error }
      throw RegisterError(.unconfirmed(fault), path: path)
    }
  }

  func synchroniseFolder(_ path: String) throws(RegisterError) {
    let folder = try writing(path) { () throws(SystemFault) in try calls.open(path, .reading) }
    defer { calls.close(folder) }
    try writing(path) { () throws(SystemFault) in try calls.synchronise(folder) }
  }

  /// Whether there is a folder at `path`.
  func names(in path: String) throws(RegisterError) -> [String]? {
    do {
      return try retrying { () throws(SystemFault) in try calls.names(in: path) }
    } catch {
      if error.code == ENOENT { return nil }
      throw RegisterError(.cannotRead(error), path: path)
    }
  }
}

/// A file that is open for reading or writing until the last reference to it goes.
final class OpenFile: Sendable {
  let path: String
  private let access: FileAccess
  private let descriptor: Int32

  init(reading path: String, _ access: FileAccess) throws(RegisterError) {
    do {
      descriptor = try access.retrying { () throws(SystemFault) in try access.calls.open(path, .reading) }
    } catch {
      throw RegisterError(error.code == ENOENT ? .fileMissing : .cannotRead(error), path: path)
    }
    self.path = path
    self.access = access
  }

  /// A new file for its owner alone.
  init(creating path: String, _ access: FileAccess) throws(RegisterError) {
    descriptor = try access.writing(path) { () throws(SystemFault) in try access.calls.open(path, .creating) }
    self.path = path
    self.access = access
    // The process's mask may have taken permissions away that the owner needs.
    try access.writing(path) { () throws(SystemFault) in try access.calls.restrict(path, toMode: 0o600) }
  }

  /// Takes the lock that the file at `path` stands for.
  init(locking path: String, _ access: FileAccess) throws(RegisterError) {
    descriptor = try access.writing(path) { () throws(SystemFault) in try access.calls.open(path, .locking) }
    self.path = path
    self.access = access
    do {
      try access.retrying { () throws(SystemFault) in try access.calls.lock(descriptor) }
    } catch {
      throw RegisterError(error.code == EWOULDBLOCK ? .locked : .cannotWrite(error), path: path)
    }
    try access.writing(path) { () throws(SystemFault) in try access.calls.restrict(path, toMode: 0o600) }
  }

  deinit { access.calls.close(descriptor) }

  func size() throws(RegisterError) -> Int {
    try access.reading(path) { () throws(SystemFault) in try access.calls.size(descriptor) }
  }

  /// Fills `range` of `buffer`; a file that ends before is an error.
  func read(into buffer: inout [UInt8], _ range: Range<Int>, at offset: Int) throws(RegisterError) {
    var filled = 0
    while filled < range.count {
      let count = try access.reading(path) { () throws(SystemFault) in
        try access.calls.read(
          descriptor, into: &buffer, range.lowerBound + filled..<range.upperBound, at: offset + filled)
      }
      if count == 0 { throw RegisterError(.wrongSize(offset + filled, expected: offset + range.count), path: path) }
      filled += count
    }
  }

  func beginReading(_ range: Range<Int>) { access.calls.beginReading(descriptor, range) }

  func write(_ bytes: Span<UInt8>, at offset: Int) throws(RegisterError) {
    var written = 0
    while written < bytes.count {
      written += try access.writing(path) { () throws(SystemFault) in
        try access.calls.write(descriptor, bytes.extracting(written...), at: offset + written)
      }
    }
  }

  func beginSynchronising() { access.calls.beginSynchronising(descriptor) }

  func synchronise() throws(RegisterError) {
    try access.writing(path) { () throws(SystemFault) in try access.calls.synchronise(descriptor) }
  }
}
