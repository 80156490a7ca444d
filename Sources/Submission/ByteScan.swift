import CBytes

/// The scans of `CBytes` on spans.
extension Span where Element == UInt8 {
  /// What occurs in the span.
  var survey: cbytes_survey_t {
    // SAFETY: the scan reads `count` bytes from `baseAddress` on; an empty span is not read at all.
    unsafe withUnsafeBufferPointer { unsafe cbytes_survey($0.baseAddress, $0.count) }
  }

  /// The offset of the first `byte` at or after `start`; `nil` if there is none.
  @inline(__always)
  package func first(_ byte: UInt8, from start: Int = 0) -> Int? {
    let rest = extracting(start...)
    // SAFETY: as above.
    let offset = unsafe rest.withUnsafeBufferPointer { unsafe cbytes_first($0.baseAddress, $0.count, byte) }
    return offset < rest.count ? start + offset : nil
  }

  /// The offset of the last `byte` in `range`; `nil` if there is none.
  func last(_ byte: UInt8, in range: Range<Int>) -> Int? {
    let part = extracting(range)
    // SAFETY: as above.
    let offset = unsafe part.withUnsafeBufferPointer { unsafe cbytes_last($0.baseAddress, $0.count, byte) }
    return offset < part.count ? range.lowerBound + offset : nil
  }

  /// How many bytes from the start on are well-formed UTF-8.
  var utf8PrefixCount: Int {
    // SAFETY: as above.
    unsafe withUnsafeBufferPointer { unsafe cbytes_utf8_prefix($0.baseAddress, $0.count) }
  }

  /// The offset of the first line feed at or after `start`, or `count`; the commas before it, as offsets from `start`,
  /// go to `bounds` behind its first element, as many as fit, and their number to `commas`.
  @inline(__always)
  func split(from start: Int, bounds: inout [UInt32], commas: inout Int) -> Int {
    // SAFETY: as above; offsets are written only within `bounds`.
    unsafe extracting(start...).withUnsafeBufferPointer { bytes in
      unsafe bounds.withUnsafeMutableBufferPointer { bounds in
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: bounds.dropFirst())
        return unsafe start + cbytes_split(bytes.baseAddress, bytes.count, rest.baseAddress, rest.count, &commas)
      }
    }
  }
}

extension Array where Element == UInt8 {
  /// Moves the bytes in `range` to the place `target`, over what is there.
  mutating func move(_ range: Range<Int>, to target: Int) {
    // SAFETY: both places are checked to lie within the array, and may overlap.
    unsafe withUnsafeMutableBytes { bytes in
      let source = unsafe UnsafeRawBufferPointer(rebasing: bytes[range])
      unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[target..<target + range.count]).copyMemory(from: source)
    }
  }

  /// Appends a copy of `bytes`.
  @inlinable @inline(__always)
  public mutating func append(copying bytes: Span<UInt8>) {
    // SAFETY: the buffer is valid for the call, and `append` copies it.
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}
