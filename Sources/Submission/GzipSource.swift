import CZlib
import Glibc

/// Decompresses a stream of gzip members, each with its checksum and size verified.
@safe final class GzipSource: ByteSource {
  private let input: BufferedSource
  private let limits: SubmissionLimits
  /// Has a stable address: zlib keeps a pointer back to its stream.
  private let stream: UnsafeMutablePointer<z_stream>
  private var isBetweenMembers = true
  private var producedCount = 0

  init(_ input: BufferedSource, limits: SubmissionLimits) throws(SubmissionError) {
    self.input = input
    self.limits = limits
    // SAFETY: allocated and initialised here, ended and freed in `deinit` alone, which runs once this `init` has ended.
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // 15 + 16: the largest window, and gzip's header and trailer.
    guard unsafe inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw SubmissionError(.cannotRead(SystemError(code: ENOMEM)))
    }
  }

  deinit {
    unsafe _ = inflateEnd(stream)
    unsafe stream.deallocate()
  }

  func read(into buffer: inout [UInt8], from start: Int) throws(SubmissionError) -> Int {
    while true {
      if isBetweenMembers {
        let next = try input.peek(2)
        if next.isEmpty { return 0 }
        if producedCount > 0, next != Compression.gzipMagic {
          throw SubmissionError(.damaged(.gzip), byteOffset: producedCount)
        }
        unsafe _ = inflateReset(stream)
        isBetweenMembers = false
      }
      let (produced, taken, status) = try input.withBlock { block in decompress(block, into: &buffer, from: start) }
      producedCount += produced
      try limits.check(decompressed: producedCount, compressed: input.consumedCount)
      switch status {
      case Z_STREAM_END: isBetweenMembers = true
      case Z_OK, Z_BUF_ERROR: break
      default: throw SubmissionError(.damaged(.gzip), byteOffset: producedCount)
      }
      if produced > 0 || buffer.count == start { return produced }
      if taken == 0, !isBetweenMembers { throw SubmissionError(.truncated(.gzip), byteOffset: producedCount) }
    }
  }

  /// One step: bytes out, bytes in, and zlib's status.
  private func decompress(
    _ block: Span<UInt8>, into buffer: inout [UInt8], from start: Int
  ) -> (taken: Int, result: (produced: Int, taken: Int, status: Int32)) {
    // SAFETY: zlib reads and writes within the counts given with the pointers, which are replaced before every call. It
    // never writes through `next_in`.
    unsafe block.withUnsafeBufferPointer { source in
      unsafe buffer.withUnsafeMutableBufferPointer { buffer in
        let target = unsafe UnsafeMutableBufferPointer(rebasing: buffer[start...])
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        unsafe stream.pointee.avail_in = UInt32(clamping: source.count)
        unsafe stream.pointee.next_out = target.baseAddress
        unsafe stream.pointee.avail_out = UInt32(clamping: target.count)
        let status = unsafe inflate(stream, Z_NO_FLUSH)
        let taken = unsafe source.count - Int(stream.pointee.avail_in)
        return unsafe (taken, (target.count - Int(stream.pointee.avail_out), taken, status))
      }
    }
  }
}
