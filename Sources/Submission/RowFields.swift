/// The fields of one row, lent: they live as long as the chunk and the row reader leave them alone.
struct RowFields: ~Escapable {
  private let text: Span<UInt8>
  private let bounds: Span<UInt32>

  /// The fields of `row`: each ends where `bounds` says, one place further on than its own, and the next begins one behind it.
  /// Before the first stands `UInt32.max`, so that it begins at 0.
  @_lifetime(copy row, copy bounds)
  @inline(__always)
  init(_ row: Span<UInt8>, bounds: Span<UInt32>) {
    text = row
    self.bounds = bounds
  }

  /// The field at `index`; empty for one that the row does not have.
  @inline(__always)
  subscript(index: Int) -> Span<UInt8> {
    @_lifetime(copy self)
    get {
      guard UInt(bitPattern: index) < UInt(bitPattern: bounds.count &- 1) else { return text.extracting(0..<0) }
      // SAFETY: both places in `bounds` were just checked; what stands in it is ascending and at most the text's length, as its
      // maker knows and debug builds check.
      let (lower, upper) = unsafe (Int(bounds[unchecked: index] &+ 1), Int(bounds[unchecked: index &+ 1]))
      assert(lower <= upper && upper <= text.count)
      return unsafe text.extracting(unchecked: Range(uncheckedBounds: (lower, upper)))
    }
  }
}
