/// The fields of one row, lent: they live as long as the chunk and the row reader leave them alone.
struct RowFields: ~Escapable {
  private let text: Span<UInt8>
  private let ends: Span<UInt32>
  private let start: Int
  private let count: Int

  /// `count` fields from `start` on, each with its end in `ends` counted from `start`.
  @_lifetime(copy text, copy ends)
  @inline(__always)
  init(_ text: Span<UInt8>, ends: Span<UInt32>, start: Int, count: Int) {
    self.text = text
    self.ends = ends
    self.start = start
    self.count = count
  }

  /// The field at `index`; empty for one that the row does not have.
  @inline(__always)
  subscript(index: Int) -> Span<UInt8> {
    @_lifetime(copy self)
    get {
      guard index >= 0, index < count else { return text.extracting(0..<0) }
      let lower = index == 0 ? 0 : Int(ends[index - 1]) + 1
      return text.extracting(start + lower..<start + Int(ends[index]))
    }
  }
}
