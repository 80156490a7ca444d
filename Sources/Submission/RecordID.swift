/// A record id held in place: it takes no reference, and two are compared by their bytes in four steps at most.
///
/// Ids of the format have at most 27 bytes; of a longer text the first 32 are kept.
public struct RecordID: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Eight bytes in each, the first in the highest bits; zeros stand behind the last.
  public let words: SIMD4<UInt64>

  public init(_ bytes: Span<UInt8>) {
    words = SIMD4(Self.word(bytes, 0), Self.word(bytes, 8), Self.word(bytes, 16), Self.word(bytes, 24))
  }

  public init(words: SIMD4<UInt64>) { self.words = words }

  public init(_ text: String) { self.init(text.utf8.span) }

  /// Bytes of the id.
  public var count: Int {
    for index in stride(from: 3, through: 0, by: -1) where words[index] != 0 {
      return 8 * (index + 1) - words[index].trailingZeroBitCount / 8
    }
    return 0
  }

  /// The bytes, and zeros behind them.
  public var bytes: InlineArray<32, UInt8> {
    let ordered = (words[0].bigEndian, words[1].bigEndian, words[2].bigEndian, words[3].bigEndian)
    // SAFETY: both are 32 bytes of plain integers.
    return unsafe unsafeBitCast(ordered, to: InlineArray<32, UInt8>.self)
  }

  public static func < (a: RecordID, b: RecordID) -> Bool {
    for index in 0..<4 where a.words[index] != b.words[index] { return a.words[index] < b.words[index] }
    return false
  }

  private static func word(_ bytes: Span<UInt8>, _ start: Int) -> UInt64 {
    if start + 8 <= bytes.count {
      // SAFETY: the load is checked to lie within the span, and any eight bytes are a `UInt64`.
      return unsafe UInt64(bigEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    if start >= bytes.count { return 0 }
    var word: UInt64 = 0
    for place in 0..<8 { word = word << 8 | (start + place < bytes.count ? UInt64(bytes[start + place]) : 0) }
    return word
  }
}
