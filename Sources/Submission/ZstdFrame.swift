import CZstd

/// One whole zstd frame with its size in the header and a content checksum at its end.
public enum ZstdFrame {
  /// Compresses `block`. Level 1–19; 3 is zstd's own default. Pure; any worker may do it.
  public static func compress(_ block: [UInt8], level: Int32 = 3) throws(SubmissionError) -> [UInt8] {
    // SAFETY: the context is freed on every way out; zstd checks that it fits the capacity that it is given.
    guard let context = unsafe ZSTD_createCCtx() else { throw SubmissionError(.compressionFailed(.zstd)) }
    defer { unsafe _ = ZSTD_freeCCtx(context) }
    unsafe _ = ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, level)
    unsafe _ = ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)

    var failed = false
    let frame = unsafe [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(block.count)) { buffer, count in
      let written = unsafe block.withUnsafeBytes {
        unsafe ZSTD_compress2(context, buffer.baseAddress, buffer.count, $0.baseAddress, $0.count)
      }
      failed = ZSTD_isError(written) != 0
      count = failed ? 0 : written
    }
    if failed { throw SubmissionError(.compressionFailed(.zstd)) }
    return frame
  }

  /// The bytes of a frame that ``compress(_:level:)`` made of `count` of them; `nil` where it is none of so many.
  public static func decompress(_ frame: ArraySlice<UInt8>, count: Int) -> [UInt8]? {
    // A frame says how many bytes it holds, so nothing is set aside for one that claims too much.
    // SAFETY: zstd reads and writes within the sizes given with the pointers.
    let said = unsafe frame.withUnsafeBytes { unsafe ZSTD_getFrameContentSize($0.baseAddress, $0.count) }
    guard said == UInt64(count) else { return nil }
    var failed = false
    let block = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, written in
      let result = unsafe frame.withUnsafeBytes {
        unsafe ZSTD_decompress(buffer.baseAddress, buffer.count, $0.baseAddress, $0.count)
      }
      failed = result != count
      written = failed ? 0 : result
    }
    return failed ? nil : block
  }
}
