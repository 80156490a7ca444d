/// Bytes in order: a file's own, or what a decompressor makes of another source's.
protocol ByteSource: AnyObject {
  /// Fills `buffer` from `start` on; returns how many bytes were put there, 0 only at the end.
  func read(into buffer: inout [UInt8], from start: Int) throws(SubmissionError) -> Int
}

/// A file's bytes as they are on the disk.
final class FileSource: ByteSource {
  private let file: FileDescriptor
  let size: Int

  init(path: String) throws(SubmissionError) {
    file = try FileDescriptor(reading: path)
    size = try file.size()
  }

  func read(into buffer: inout [UInt8], from start: Int) throws(SubmissionError) -> Int {
    try file.read(into: &buffer, from: start)
  }
}

/// A source read ahead by blocks, so that its beginning can be looked at and its end be known.
final class BufferedSource: ByteSource {
  private let source: any ByteSource
  private var buffer: [UInt8]
  /// What of the buffer has been read from the source and not been taken yet.
  private var available = 0..<0
  /// Bytes that were taken.
  private(set) var consumedCount = 0

  init(_ source: any ByteSource, blockSize: Int) {
    self.source = source
    buffer = [UInt8](repeating: 0, count: blockSize)
  }

  /// The first `count` bytes that are left, fewer only at the end; `count` is at most the block size.
  func peek(_ count: Int) throws(SubmissionError) -> [UInt8] {
    while available.count < count, try fill() > 0 {}
    return Array(buffer[available].prefix(count))
  }

  func read(into target: inout [UInt8], from start: Int) throws(SubmissionError) -> Int {
    if available.isEmpty, target.count - start >= buffer.count {
      let count = try source.read(into: &target, from: start)
      consumedCount += count
      return count
    }
    return try withBlock { block in
      let count = min(block.count, target.count - start)
      for index in 0..<count { target[start + index] = block[index] }
      return (count, count)
    }
  }

  /// Reads ahead until the block is full or the source ends, unless half a block is left: what begins here can be looked at
  /// whole, if half a block is enough for it.
  func fillBlock() throws(SubmissionError) {
    if available.count >= buffer.count / 2 { return }
    moveToStart()
    while available.count < buffer.count, try fill() > 0 {}
  }

  /// Lends what is left of the current block, or the next block; empty at the end. `body` returns how much of it it took.
  func withBlock<Result>(_ body: (Span<UInt8>) -> (taken: Int, result: Result)) throws(SubmissionError) -> Result {
    if available.isEmpty { _ = try fill() }
    let (taken, result) = body(buffer.span.extracting(available))
    available = available.lowerBound + taken..<available.upperBound
    consumedCount += taken
    return result
  }

  /// Reads more behind what is there; returns how much.
  private func fill() throws(SubmissionError) -> Int {
    if available.isEmpty { available = 0..<0 }
    if available.upperBound == buffer.count { moveToStart() }
    let count = try source.read(into: &buffer, from: available.upperBound)
    available = available.lowerBound..<available.upperBound + count
    return count
  }

  private func moveToStart() {
    buffer.move(available, to: 0)
    available = 0..<available.count
  }
}
