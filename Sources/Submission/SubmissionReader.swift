/// Reads a submission file from its beginning to its end in chunks of whole rows, in bounded memory.
///
/// One thread at a time reads; the chunks can be parsed by any number of workers at once, each with its own ``RowParser``.
public final class SubmissionReader {
  public let header: Header
  public let compression: Compression
  /// Bytes of the file as it is on the disk.
  public let fileSize: Int

  private let input: BufferedSource
  private var chunks: ChunkReader
  /// What followed the header in the first chunk.
  private var first: Chunk?

  /// Opens the file and reads its header. `encoding` is detected where it is not given. Throws what makes the file
  /// unusable: that it cannot be read, is empty, is not CSV, lacks a required column …
  public convenience init(
    path: String, kind: SubmissionKind, encoding: TextEncoding? = nil, limits: SubmissionLimits = SubmissionLimits()
  ) throws(SubmissionError) {
    let file = try FileSource(path: path)
    try self.init(file, size: file.size, kind: kind, encoding: encoding, limits: limits)
  }

  init(
    _ source: any ByteSource, size: Int, kind: SubmissionKind, encoding: TextEncoding?, limits: SubmissionLimits
  ) throws(SubmissionError) {
    input = BufferedSource(source, blockSize: Self.blockSize(forFileOf: size))
    fileSize = size
    compression = try Compression(detecting: try input.peek(Compression.prefixCount))
    let text: any ByteSource =
      switch compression {
      case .none: input
      case .gzip: try GzipSource(input, limits: limits)
      case .zstd: try ZstdSource(input, limits: limits)
      }
    let expectedBytes = size < limits.chunkBytes ? size * compression.usualRatio : 0
    chunks = try ChunkReader(text, limits: limits, encoding: encoding, expectedBytes: expectedBytes)
    (header, first) = try Self.readHeader(&chunks, kind: kind, limits: limits)
  }

  /// Bytes that are read at a time: all of a small file. What has no size, such as a pipe, may be long.
  private static func blockSize(forFileOf size: Int) -> Int {
    min(size > 0 ? max(size, 4 << 10) : 128 << 10, Compression.blockSize)
  }

  /// Bytes of the file that were read so far, out of ``fileSize``.
  public var bytesRead: Int { input.consumedCount }

  /// The file's encoding; `nil` as long as all of it is ASCII.
  public var encoding: TextEncoding? { chunks.encoding }

  /// The next rows; `nil` at the end. `spare` is the buffer of a chunk that is done with, to be used again.
  public func nextChunk(recycling spare: consuming [UInt8] = []) throws(SubmissionError) -> Chunk? {
    if let chunk = first {
      first = nil
      return chunk
    }
    return try chunks.next(recycling: spare)
  }

  /// The header, and the rest of its chunk.
  private static func readHeader(
    _ chunks: inout ChunkReader, kind: SubmissionKind, limits: SubmissionLimits
  ) throws(SubmissionError) -> (Header, Chunk?) {
    guard let chunk = try chunks.next() else { throw SubmissionError(.emptyFile) }
    guard let (fields, line, rest) = try HeaderRow.read(chunk, limit: limits.rowBytes) else {
      throw SubmissionError(.emptyFile)
    }
    return (try Header(fields, kind: kind, line: line), rest)
  }
}
