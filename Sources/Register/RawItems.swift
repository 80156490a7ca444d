/// Fixed-size items as bytes, and bytes as items.
///
/// Only types that are integers throughout are passed here: every pattern of bits is a value of theirs.
extension Array where Element: BitwiseCopyable {
  /// Appends the items that `bytes` hold: a whole number of them.
  mutating func append(rawBytes bytes: Span<UInt8>) {
    // SAFETY: an array's storage is aligned to 16 bytes, pages lie in it at multiples of 4096, and items in pages at multiples of
    // their size, so that they are aligned; any bits are a valid item; `append` copies them.
    unsafe bytes.withUnsafeBytes { raw in
      unsafe append(contentsOf: raw.bindMemory(to: Element.self))
    }
  }
}

extension Span where Element: BitwiseCopyable {
  /// Lends the items' bytes.
  func withRawBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    // SAFETY: the types that come here have no padding, so that all their bytes are initialised; the span is lent only.
    try unsafe withUnsafeBytes { (raw) throws(Failure) in
      try unsafe body(Span<UInt8>(_unsafeBytes: raw))
    }
  }
}

extension Span where Element == UInt8 {
  /// The item whose bytes begin at `offset`.
  @inline(__always)
  func load<Item: BitwiseCopyable>(_ offset: Int, as type: Item.Type = Item.self) -> Item {
    // SAFETY: `extracting` traps where the item does not lie within the span; any bits are a valid item.
    let item = extracting(offset..<offset + MemoryLayout<Item>.size)
    return unsafe item.bytes.unsafeLoadUnaligned(as: Item.self)
  }
}

extension Array where Element == UInt8 {
  /// Puts a copy of `bytes` at `offset`, over what is there.
  mutating func copy(_ bytes: Span<UInt8>, to offset: Int) {
    guard !bytes.isEmpty else { return }
    // SAFETY: `rebasing` traps where the copy would not lie within the array; the two do not overlap, one being borrowed.
    unsafe withUnsafeMutableBytes { all in
      let room = unsafe UnsafeMutableRawBufferPointer(rebasing: all[offset..<offset + bytes.count])
      unsafe bytes.withUnsafeBytes { unsafe room.copyMemory(from: $0) }
    }
  }

  /// Puts an integer at `offset`, as this machine stores it.
  mutating func store<Integer: FixedWidthInteger & BitwiseCopyable>(_ integer: Integer, at offset: Int) {
    [integer].span.withRawBytes { copy($0, to: offset) }
  }

  mutating func zero(_ range: Range<Int>) {
    for index in range { self[index] = 0 }
  }
}
