/// What a submission file may demand of the machine, and how much of it may be bad.
public struct SubmissionLimits: Hashable, Sendable {
  /// Bytes of the largest zstd window that is read: 2^27, what zstd itself allows by default.
  public var windowBytes = 128 << 20
  /// Bytes that a file may have when decompressed.
  public var decompressedBytes = 64 << 30
  /// Decompressed over compressed size from which on a file is a bomb. Real submissions lie between 3 and 15.
  public var ratio = 1000
  /// Bytes that may come out before the ratio is looked at.
  public var ratioGraceBytes = 64 << 20
  /// Bytes of the longest row, its line end not counted.
  public var rowBytes = 64 << 10
  /// Bytes of text read at a time, which a frame of ``Compression/blockSize`` fits; a chunk is the whole rows of them.
  public var chunkBytes = Compression.blockSize
  /// Share of rows with undecodable text over which a file is rejected.
  public var undecodableShare = 0.01
  /// Share of rejected rows over which a file is rejected.
  public var rejectedShare = 0.05
  /// Rejected rows over which a file is rejected, however many it has: the first are listed, which is more than anyone reads, and
  /// no spreadsheet holds more.
  public var rejectedRows = 1_000_000

  public init() {}

  /// The power of two of the largest window.
  var windowLog: Int32 { Int32(Int.bitWidth - 1 - max(windowBytes, 1).leadingZeroBitCount) }

  /// Throws `tooLarge` or `ratioTooHigh`.
  func check(decompressed: Int, compressed: Int) throws(SubmissionError) {
    if decompressed > decompressedBytes {
      throw SubmissionError(.tooLarge(limitBytes: decompressedBytes), byteOffset: decompressed)
    }
    if decompressed > ratioGraceBytes, decompressed / max(compressed, 1) > ratio {
      throw SubmissionError(.ratioTooHigh(limit: ratio), byteOffset: decompressed)
    }
  }
}
