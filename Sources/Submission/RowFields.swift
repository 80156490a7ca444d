/// The fields of one row, lent: they live as long as the chunk and the row reader leave them alone.
struct RowFields: ~Escapable {
  private let text: Span<UInt8>
  private let ends: Span<UInt32>

  /// The fields of `row`, each with its end in `ends`.
  @_lifetime(copy row, copy ends)
  @inline(__always)
  init(_ row: Span<UInt8>, ends: Span<UInt32>) {
    text = row
    self.ends = ends
  }

  /// The field at `index`; empty for one that the row does not have.
  @inline(__always)
  subscript(index: Int) -> Span<UInt8> {
    @_lifetime(copy self)
    get {
      guard UInt(bitPattern: index) < UInt(bitPattern: ends.count) else { return text.extracting(0..<0) }
      let lower = index == 0 ? 0 : Int(ends[index &- 1]) &+ 1
      return text.extracting(lower..<Int(ends[index]))
    }
  }
}
