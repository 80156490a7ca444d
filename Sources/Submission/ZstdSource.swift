import CZstd
import Glibc

/// Decompresses a stream of zstd frames. Skippable frames are passed over, content checksums verified.
///
/// A frame that is in the input's block as a whole and has room in the buffer is decompressed where it is to be: zstd then
/// needs no window of its own, and copies nothing.
/// Trusts nothing of its input; what it allocates is bounded by the window limit.
@safe final class ZstdSource: ByteSource {
  private let input: BufferedSource
  private let limits: SubmissionLimits
  private let context: OpaquePointer
  /// Whether the last call ended a frame, so that the stream may end here.
  private var isBetweenFrames = true
  private var producedCount = 0

  init(_ input: BufferedSource, limits: SubmissionLimits) throws(SubmissionError) {
    // SAFETY: made here, used one call at a time, and freed in `deinit` alone.
    guard let context = unsafe ZSTD_createDCtx() else { throw SubmissionError(.compressionFailed(.zstd)) }
    self.input = input
    self.limits = limits
    unsafe self.context = context
    unsafe _ = ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, limits.windowLog)
  }

  deinit { unsafe _ = ZSTD_freeDCtx(context) }

  func read(into buffer: inout [UInt8], from start: Int) throws(SubmissionError) -> Int {
    while true {
      if isBetweenFrames { try input.fillBlock() }
      let (produced, taken, result) = try input.withBlock { block in decompress(block, into: &buffer, from: start) }
      if ZSTD_isError(result) != 0 { throw error(result) }
      producedCount += produced
      try limits.check(decompressed: producedCount, compressed: input.consumedCount)
      if produced > 0 || taken > 0 { isBetweenFrames = result == 0 }
      if produced > 0 || buffer.count == start { return produced }
      // Nothing came out and nothing went in: the input has ended.
      if taken == 0 {
        if isBetweenFrames { return 0 }
        throw SubmissionError(.truncated(.zstd), byteOffset: producedCount)
      }
    }
  }

  /// One step: bytes out, bytes in, and zstd's result: an error, 0 at the end of a frame, or a hint.
  private func decompress(
    _ block: Span<UInt8>, into buffer: inout [UInt8], from start: Int
  ) -> (taken: Int, result: (produced: Int, taken: Int, result: Int)) {
    // SAFETY: zstd reads and writes within the sizes given with the pointers, and keeps neither after the call.
    unsafe block.withUnsafeBytes { source in
      unsafe buffer.withUnsafeMutableBytes { buffer in
        let target = unsafe UnsafeMutableRawBufferPointer(rebasing: buffer[start...])
        var input = unsafe ZSTD_inBuffer(src: source.baseAddress, size: source.count, pos: 0)
        var output = unsafe ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
        let result = unsafe ZSTD_decompressStream(context, &output, &input)
        return unsafe (input.pos, (output.pos, input.pos, result))
      }
    }
  }

  private func error(_ result: Int) -> SubmissionError {
    let kind: SubmissionError.Kind =
      switch ZSTD_getErrorCode(result) {
      case ZSTD_error_frameParameter_windowTooLarge: .windowTooLarge(limitBytes: limits.windowBytes)
      case ZSTD_error_memory_allocation: .cannotRead(SystemError(code: ENOMEM))
      default: .damaged(.zstd)
      }
    return SubmissionError(kind, byteOffset: producedCount)
  }
}
