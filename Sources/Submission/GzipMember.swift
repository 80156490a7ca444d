import CZlib

/// One whole gzip member.
public enum GzipMember {
  /// Compresses `block` at zlib's default level. Pure; any worker may do it.
  public static func compress(_ block: [UInt8]) throws(SubmissionError) -> [UInt8] {
    var stream = unsafe z_stream()
    // SAFETY: 15 + 16 asks for a gzip header; the stream is ended on every way out, and the buffers outlive the one call.
    guard
      unsafe deflateInit2_(
        &stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw SubmissionError(.compressionFailed(.gzip)) }
    defer { unsafe _ = deflateEnd(&stream) }

    var input = block
    var finished = false
    let bound = unsafe Int(deflateBound(&stream, UInt(block.count)))
    let member = unsafe [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
      unsafe input.withUnsafeMutableBufferPointer { source in
        unsafe stream.next_in = source.baseAddress
        unsafe stream.avail_in = UInt32(source.count)
        unsafe stream.next_out = buffer.baseAddress
        unsafe stream.avail_out = UInt32(buffer.count)
        finished = unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END
      }
      count = finished ? buffer.count - Int(unsafe stream.avail_out) : 0
    }
    guard finished else { throw SubmissionError(.compressionFailed(.gzip)) }
    return member
  }
}
