/// A number, and the hash under which it is found again.
public struct HashedValue: Sendable, BitwiseCopyable {
  public var hash: UInt64
  public var value: UInt32

  @inlinable public init(hash: UInt64, value: UInt32) {
    self.hash = hash
    self.value = value
  }
}

/// Values by hash in two sections: entries sorted by hash, and where each bucket of them begins.
///
/// A bucket is named by the first bits of the hash and holds about sixteen entries, so that a look-up costs a page or two. An
/// entry keeps the 32 bits that follow, and the value.
enum HashTable {
  /// Bits of the hash that name a bucket.
  static func bucketBits(entries: Int) -> Int {
    min(28, max(0, Int.bitWidth - 1 - max(1, entries / 16).leadingZeroBitCount))
  }

  /// The 32 bits of a hash after the first `bits`.
  @inline(__always)
  static func fingerprint(_ hash: UInt64, after bits: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: (hash << UInt64(bits)) >> 32)
  }

  @inline(__always)
  static func bucket(_ hash: UInt64, bits: Int) -> Int { bits == 0 ? 0 : Int(hash >> UInt64(64 - bits)) }
}

extension PageFileWriter {
  /// Appends the two sections of a table. The parts follow one another, sorted by hash.
  mutating func appendTable(
    _ parts: [[HashedValue]], buckets: SectionKind, entries: SectionKind
  ) throws(RegisterError) {
    let bits = HashTable.bucketBits(entries: parts.reduce(0) { $0 + $1.count })
    var ends = [UInt32](repeating: 0, count: 1 << bits)
    var count: UInt32 = 0
    try begin(entries, itemSize: MemoryLayout<UInt64>.size)
    for part in parts {
      var packed: [UInt64] = []
      packed.reserveCapacity(part.count)
      for item in part {
        packed.append(UInt64(HashTable.fingerprint(item.hash, after: bits)) << 32 | UInt64(item.value))
        count += 1
        ends[HashTable.bucket(item.hash, bits: bits)] = count
      }
      try append(packed.span)
    }
    // Empty buckets end where the one before them does.
    for bucket in ends.indices.dropFirst() { ends[bucket] = max(ends[bucket], ends[bucket - 1]) }
    try begin(buckets, itemSize: MemoryLayout<UInt32>.size)
    try append(ends.span)
  }
}

/// Looks values up in a table of a file. One thread at a time; hashes in rising order read forward.
struct HashTableReader {
  private var buckets: SectionReader
  private var entries: SectionReader
  private let bits: Int
  private var found: [UInt64] = []

  /// `lookups` is about how many there will be. `nil` where the file has no such table.
  init?(_ file: PageFile, buckets: SectionKind, entries: SectionKind, lookups: Int) {
    guard let ends = file.header[buckets], let items = file.header[entries] else { return nil }
    // Where more than every eighth page is needed, reading all of them is faster.
    let isDense = lookups * 8 > items.pageCount
    guard let buckets = SectionReader(file, buckets, runLength: isDense ? 16 : 1),
      let entries = SectionReader(file, entries, runLength: isDense ? 64 : 1),
      ends.itemSize == MemoryLayout<UInt32>.size, items.itemSize == MemoryLayout<UInt64>.size,
      ends.itemCount == 1 << HashTable.bucketBits(entries: items.itemCount)
    else { return nil }
    self.buckets = buckets
    self.entries = entries
    bits = HashTable.bucketBits(entries: items.itemCount)
  }

  /// Calls `body` with every value under `hash`; seldom, about once in 2^28 look-ups, with another's too.
  mutating func forEachValue(_ hash: UInt64, _ body: (UInt32) -> Void) throws(RegisterError) {
    let bucket = HashTable.bucket(hash, bits: bits)
    let start = bucket == 0 ? 0 : Int(try buckets.item(at: bucket - 1, as: UInt32.self))
    let end = Int(try buckets.item(at: bucket, as: UInt32.self))
    guard start < end, end <= entries.section.itemCount else { return }
    found.removeAll(keepingCapacity: true)
    try entries.append(start..<end, to: &found)
    let fingerprint = HashTable.fingerprint(hash, after: bits)
    for entry in found where UInt32(truncatingIfNeeded: entry >> 32) == fingerprint {
      body(UInt32(truncatingIfNeeded: entry))
    }
  }
}
