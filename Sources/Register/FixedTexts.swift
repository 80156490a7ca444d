import Identity

/// Rows of one size: texts of at most `width` bytes without a NUL, padded with zeros.
public struct FixedTexts: Sendable, Hashable {
  public let width: Int
  public private(set) var bytes: [UInt8] = []

  public init(width: Int) { self.width = width }

  public var count: Int { bytes.count / width }

  public mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count * width) }

  public mutating func append(_ text: Span<UInt8>) {
    // SAFETY: the buffer is valid for the call, and `append` copies it.
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    for _ in text.count..<max(text.count, width) { bytes.append(0) }
  }

  /// Where the text at `index` lies in ``bytes``, without the zeros behind it.
  public func text(at index: Int) -> Range<Int> {
    let start = index * width
    return start..<start + Self.length(bytes.span.extracting(start..<start + width))
  }

  /// The first `width` bytes of the text at `index` as a number, the first one the highest; 8 at most.
  func beginning(at index: Int, width: Int) -> UInt64 {
    let start = index * self.width
    if start + 8 <= bytes.count {
      // SAFETY: the load is checked to lie within the array, and any eight bytes are a `UInt64`.
      let word = unsafe UInt64(bigEndian: bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
      return word >> UInt64(8 * (8 - width))
    }
    return (start..<start + width).reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }

  /// The length of a text without the zeros behind it.
  static func length(_ text: Span<UInt8>) -> Int {
    var count = text.count
    while count > 0, text[count - 1] == 0 { count -= 1 }
    return count
  }
}
