import Glibc

/// A new file that is written once from its beginning to its end, through a buffer.
///
/// Nothing counts as written before ``finish()`` has returned: it flushes, synchronises and closes, and fails where any of
/// these does; of a file in an ``OutputFolder``, before that is published. A file that is dropped unfinished is closed and left
/// behind incomplete.
public struct OutputFile: ~Copyable {
  public let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private let settling: SettlingFiles?
  private static let bufferSize = 256 * 1024

  /// Creates the file for its owner alone.
  public init(creating path: String) throws(OutputError) { try self.init(creating: path, settling: nil) }

  init(creating path: String, settling: SettlingFiles?) throws(OutputError) {
    let opened = PosixFile.create(path)
    if opened.code != 0 { throw OutputError(creating: path, code: opened.code) }
    self.path = path
    self.settling = settling
    descriptor = opened.descriptor
    buffer.reserveCapacity(Self.bufferSize + 4096)
  }

  /// Opens what is there, for tests with devices.
  init(existing path: String) throws(OutputError) {
    let opened = PosixFile.openExisting(path, forWriting: true)
    if opened.code != 0 { throw OutputError(creating: path, code: opened.code) }
    self.path = path
    settling = nil
    descriptor = opened.descriptor
  }

  public mutating func append(_ bytes: some Sequence<UInt8>) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferSize { try flush() }
  }

  public mutating func append(_ text: String) throws(OutputError) { try append(text.utf8) }

  public consuming func finish() throws(OutputError) {
    try flush()
    let written = descriptor
    descriptor = -1
    if let settling { return settling.add(written, path: path) }
    let code = PosixFile.settle(written)
    if code != 0 { throw OutputError(writing: path, code: code) }
  }

  private mutating func flush() throws(OutputError) {
    let code = PosixFile.write(buffer.span, to: descriptor)
    buffer.removeAll(keepingCapacity: true)
    if code != 0 { throw OutputError(writing: path, code: code) }
  }

  deinit {
    if descriptor >= 0 { _ = PosixFile.close(descriptor) }
  }
}

extension OutputError {
  init(creating path: String, code: Int32) {
    self.init(code == ENOSPC || code == EDQUOT ? .diskFull : .cannotCreate, path: path, code: code)
  }

  init(writing path: String, code: Int32) {
    self.init(code == ENOSPC || code == EDQUOT ? .diskFull : .cannotWrite, path: path, code: code)
  }
}
