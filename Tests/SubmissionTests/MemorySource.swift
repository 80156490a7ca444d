@testable import Submission

/// Bytes in memory that come a few at a time.
final class MemorySource: ByteSource {
  private var rest: ArraySlice<UInt8>
  private let readSize: Int

  init(_ bytes: [UInt8], readSize: Int = .max) {
    rest = bytes[...]
    self.readSize = readSize
  }

  func read(into buffer: inout [UInt8], from start: Int) throws(SubmissionError) -> Int {
    let part = rest.prefix(min(readSize, buffer.count - start))
    buffer.replaceSubrange(start..<start + part.count, with: part)
    rest = rest.dropFirst(part.count)
    return part.count
  }
}

/// Bytes that are made as they are read: `count` times the same block.
final class RepeatingSource: ByteSource {
  private let block: [UInt8]
  private var left: Int
  private var rest: ArraySlice<UInt8> = []

  init(_ block: [UInt8], count: Int) {
    self.block = block
    left = count
  }

  func read(into buffer: inout [UInt8], from start: Int) throws(SubmissionError) -> Int {
    if rest.isEmpty, left > 0 {
      rest = block[...]
      left -= 1
    }
    let part = rest.prefix(buffer.count - start)
    buffer.replaceSubrange(start..<start + part.count, with: part)
    rest = rest.dropFirst(part.count)
    return part.count
  }
}
