/// Rows of a segment, as a bit each; takes no memory as long as it is empty.
public struct RowSet: Sendable, Hashable {
  private var words: [UInt64] = []
  public private(set) var count = 0

  public init() {}

  public var isEmpty: Bool { count == 0 }

  @inline(__always)
  public func contains(_ row: Int) -> Bool {
    row >> 6 < words.count && words[row >> 6] >> UInt64(row & 63) & 1 == 1
  }

  /// Adds a row; `rowCount` is the number of all.
  mutating func insert(_ row: Int, of rowCount: Int) {
    guard (0..<rowCount).contains(row), !contains(row) else { return }
    if words.isEmpty { words = [UInt64](repeating: 0, count: (rowCount + 63) / 64) }
    words[row >> 6] |= 1 << UInt64(row & 63)
    count += 1
  }
}

/// A row of some segment of a register.
public struct RowReference: Hashable, Sendable, BitwiseCopyable {
  /// The segment's number.
  public var segment: UInt32
  public var row: UInt32

  public init(segment: UInt32, row: UInt32) {
    self.segment = segment
    self.row = row
  }
}
