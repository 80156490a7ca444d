import CBytes

/// Whole rows of a submission file, as they are in it: what one worker parses at a time.
public struct Chunk: Sendable {
  /// 0 for the file's first rows; batches are put in order by it.
  public let index: Int
  /// The physical line on which the first row begins, counted from 1.
  public let firstLine: Int
  /// Where the first row begins in the decompressed file.
  public let byteOffset: Int
  public let encoding: TextEncoding

  /// The rows, and room behind them. Give it back to ``SubmissionReader/nextChunk(recycling:)`` when done.
  public var buffer: [UInt8]
  let range: Range<Int>
  let hasQuote: Bool
  let hasNul: Bool
  let hasHigh: Bool

  /// Bytes of the rows.
  public var byteCount: Int { range.count }
}
