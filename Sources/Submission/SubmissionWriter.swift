import Glibc

/// Writes a file under the name `PATH.part` and gives it its own when it is whole. What a kill left there the next run overwrites.
///
/// Bytes come in one of two ways, which may be mixed: plain, to be cut into blocks and compressed here; or as frames that
/// workers have compressed with ``Compression/compress(_:level:)``. A writer that is dropped without ``close()`` leaves
/// nothing behind. One thread at a time.
public final class SubmissionWriter {
  public let path: String
  public let compression: Compression
  public let level: Int32

  private let temporaryPath: String
  private let file: FileDescriptor
  /// Plain bytes that do not fill a block yet.
  private var block: [UInt8] = []
  private var isClosed = false

  /// Makes the temporary file beside `path`. Throws `cannotWrite`, or `isDirectory` when `path` is one.
  public init(path: String, compression: Compression, level: Int32 = 3) throws(SubmissionError) {
    var status = stat()
    if unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { throw SubmissionError(.isDirectory) }
    self.path = path
    self.compression = compression
    self.level = level
    temporaryPath = path + ".part"
    unsafe _ = unlink(temporaryPath)
    file = try FileDescriptor(creating: temporaryPath)
  }

  deinit {
    if !isClosed { unsafe _ = unlink(temporaryPath) }
  }

  /// Appends plain bytes.
  public func append(_ bytes: [UInt8]) throws(SubmissionError) {
    block.reserveCapacity(Compression.blockSize)
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(Compression.blockSize - block.count)
      block.append(contentsOf: part)
      rest = rest.dropFirst(part.count)
      if block.count == Compression.blockSize { try flush() }
    }
  }

  /// Appends a frame that ``Compression/compress(_:level:)`` of the same compression made.
  public func append(compressed frame: [UInt8]) throws(SubmissionError) {
    try flush()
    try file.write(frame.span)
  }

  /// Writes what is left, waits for the disk, and gives the file its name, replacing an older one.
  public func close() throws(SubmissionError) {
    guard !isClosed else { return }
    try flush()
    try file.synchronise()
    guard unsafe rename(temporaryPath, path) == 0 else { throw SubmissionError(.cannotWrite(.last)) }
    isClosed = true
  }

  private func flush() throws(SubmissionError) {
    guard !block.isEmpty else { return }
    let frame = try compression.compress(block, level: level)
    block.removeAll(keepingCapacity: true)
    try file.write(frame.span)
  }
}
