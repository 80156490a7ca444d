import CXXHash

extension Checksum {
  /// Of a whole file's bytes.
  public init(ofFile path: String, calls: any FileCalls = PosixCalls()) throws(RegisterError) {
    let file = try OpenFile(reading: path, FileAccess(calls: calls))
    let size = try file.size()
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let state = ChecksumState()
    for start in stride(from: 0, to: size, by: buffer.count) {
      let part = 0..<min(buffer.count, size - start)
      try file.read(into: &buffer, part, at: start)
      state.add(buffer.span.extracting(part))
    }
    self = state.checksum
  }
}

/// A checksum of bytes that come in parts.
@safe private final class ChecksumState {
  // SAFETY: made and freed here alone; XXH3 reads the bytes that it is given, and keeps no pointer to them.
  private let state: OpaquePointer?

  init() {
    unsafe state = XXH3_createState()
    unsafe _ = XXH3_128bits_reset(state)
  }

  deinit { unsafe _ = XXH3_freeState(state) }

  func add(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe _ = XXH3_128bits_update(state, $0.baseAddress, $0.count) }
  }

  var checksum: Checksum {
    let hash = unsafe XXH3_128bits_digest(state)
    return Checksum(high: hash.high64, low: hash.low64)
  }
}
