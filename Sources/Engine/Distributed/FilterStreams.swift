import Foundation
import Submission

/// Reads lines that end in a line feed, of whatever length, from a pipe or a file.
public struct LineReader: Sendable {
  private let file: FileHandle
  private var buffer: [UInt8] = []
  private var start = 0
  private var searched = 0
  /// Lines read so far.
  public private(set) var lineCount = 0

  private static let blockSize = 1 << 20

  public init(_ file: FileHandle) { self.file = file }

  public init(path: String) throws(FilterError) {
    guard let file = FileHandle(forReadingAtPath: path) else { throw .inputOutput("\(path) cannot be read") }
    self.init(file)
  }

  /// Calls `body` with every line, its line feed not counted. Throws where the last line has none: what came was cut off.
  public mutating func forEach(
    _ body: (_ number: Int, _ line: Span<UInt8>) throws(FilterError) -> Void
  ) throws(FilterError) {
    while true {
      if let end = buffer.span.first(0x0A, from: searched) {
        lineCount += 1
        try body(lineCount, buffer.span.extracting(start..<end))
        (start, searched) = (end + 1, end + 1)
        continue
      }
      searched = buffer.count
      let block: Data?
      do { block = try file.read(upToCount: Self.blockSize) } catch { throw .inputOutput("\(error)") }
      guard let block, !block.isEmpty else { break }
      buffer.removeSubrange(..<start)
      searched -= start
      start = 0
      buffer.append(contentsOf: block)
    }
    if start < buffer.count { throw .badData(line: lineCount + 1, what: "the last line is cut off") }
  }
}

/// Writes lines; nothing is said to be written until the system has taken it.
public struct LineWriter: Sendable {
  private let file: FileHandle
  private var buffer: [UInt8] = []

  public init(_ file: FileHandle) { self.file = file }

  mutating func line(_ key: [UInt8], _ data: some Sequence<UInt8>) throws(FilterError) {
    buffer += key
    buffer.append(0x09)
    buffer += data
    buffer.append(0x0A)
    if buffer.count > 1 << 18 { try flush() }
  }

  mutating func line(_ key: LineKey, _ data: some Sequence<UInt8>) throws(FilterError) { try line(key.text, data) }

  /// Passes a line on as it came.
  mutating func copy(_ line: Span<UInt8>) throws(FilterError) {
    buffer.append(copying: line)
    buffer.append(0x0A)
    if buffer.count > 1 << 18 { try flush() }
  }

  private mutating func flush() throws(FilterError) {
    do { try file.write(contentsOf: buffer) } catch { throw .inputOutput("standard output: \(error)") }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and closes the stream: what a full disk or a broken pipe refuses shows here at the latest.
  public mutating func finish() throws(FilterError) {
    try flush()
    do { try file.close() } catch { throw .inputOutput("standard output: \(error)") }
  }
}
