import Identity

/// Record ids of a batch, packed: one buffer and the end of each.
public struct RecordIDs: Sendable {
  public var bytes: [UInt8] = []
  public var ends: [UInt32] = []

  public init() {}

  public init(_ ids: some Sequence<String>) {
    for id in ids {
      bytes.append(contentsOf: id.utf8)
      ends.append(UInt32(truncatingIfNeeded: bytes.count))
    }
  }

  public var count: Int { ends.count }

  /// The id at `index` as text.
  public subscript(index: Int) -> String {
    String(decoding: bytes[range(at: index)], as: UTF8.self)
  }

  /// The id at `index`, held in place.
  public func id(at index: Int) -> RecordID { RecordID(bytes.span.extracting(range(at: index))) }

  /// Where the id at `index` lies in ``bytes``.
  @inlinable public func range(at index: Int) -> Range<Int> {
    Int(index == 0 ? 0 : ends[index - 1])..<Int(ends[index])
  }

  /// XXH3 of the id at `index`: ids that differ have different ones but for a chance of 2⁻⁶⁴ a pair.
  @inlinable public func hash(at index: Int, seed: UInt64) -> UInt64 {
    Hash.bytes(bytes.span.extracting(range(at: index)), seed: seed)
  }

  public mutating func append(_ id: Span<UInt8>) {
    bytes.append(copying: id)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
  }
}
