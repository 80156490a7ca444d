/// A number, and the hash under which it is found again.
public struct HashedValue: Sendable, BitwiseCopyable {
  public var hash: UInt64
  public var value: UInt32

  @inlinable public init(hash: UInt64, value: UInt32) {
    self.hash = hash
    self.value = value
  }
}

/// Values by hash in two sections: entries by bucket, and where each bucket of them ends.
///
/// A bucket is named by the first bits of the hash and holds about sixteen entries, so that a look-up costs a page or two. An
/// entry is a word: in its low bits the value, above them as many of the following bits of the hash as there is room for. That
/// makes some sixty bits by which a hash is known: another's value is never met in practice.
public struct HashTableShape: Sendable, Hashable {
  /// Bits of the hash that name a bucket.
  public let bucketBits: Int
  let valueMask: UInt64

  /// Of a table with so many entries whose values are at most `greatestValue`.
  public init(entries: Int, greatestValue: Int) {
    bucketBits = min(28, max(0, Int.bitWidth - 1 - max(1, entries / 16).leadingZeroBitCount))
    let valueBits = Int.bitWidth - max(greatestValue, 1).leadingZeroBitCount
    valueMask = 1 << UInt64(valueBits) - 1
  }

  @inlinable public func bucket(_ hash: UInt64) -> Int {
    bucketBits == 0 ? 0 : Int(truncatingIfNeeded: hash &>> UInt64(64 - bucketBits))
  }

  /// What an entry keeps of a hash.
  @inline(__always)
  func fingerprint(_ hash: UInt64) -> UInt64 { (hash &<< UInt64(bucketBits)) & ~valueMask }

  @inline(__always)
  func entry(_ hash: UInt64, _ value: UInt32) -> UInt64 { fingerprint(hash) | UInt64(value) & valueMask }
}

/// A run of a table's buckets: their entries, and where each of them ends.
public struct HashTablePart: Sendable {
  let entries: [UInt64]
  let ends: [UInt32]

  /// The part of a table in `partCount` parts, a power of two, that holds `values`: all those whose hashes have its first bits. In
  /// a bucket they keep their order.
  public init(_ values: Span<HashedValue>, shape: HashTableShape, partCount: Int) {
    let buckets = max(1, 1 << shape.bucketBits / partCount)
    var ends = [UInt32](repeating: 0, count: buckets)
    for index in values.indices { ends[shape.bucket(values[index].hash) & (buckets - 1)] += 1 }
    var sum: UInt32 = 0
    for bucket in ends.indices {
      let size = ends[bucket]
      ends[bucket] = sum
      sum += size
    }
    var entries = [UInt64](repeating: 0, count: values.count)
    for index in values.indices {
      let bucket = shape.bucket(values[index].hash) & (buckets - 1)
      entries[Int(ends[bucket])] = shape.entry(values[index].hash, values[index].value)
      ends[bucket] += 1
    }
    self.entries = entries
    self.ends = ends
  }
}

extension PageFileWriter {
  /// Appends the two sections of a table, whose parts follow one another.
  mutating func append(
    _ parts: [HashTablePart], entries: SectionKind, buckets: SectionKind
  ) throws(RegisterError) {
    try begin(entries, itemSize: MemoryLayout<UInt64>.size)
    for part in parts { try append(part.entries.span) }
    try begin(buckets, itemSize: MemoryLayout<UInt32>.size)
    var first: UInt32 = 0
    for part in parts {
      let ends = part.ends.map { $0 + first }
      try append(ends.span)
      first = ends.last ?? first
    }
  }
}

/// Looks values up in a table of a file. One thread at a time; hashes in rising order read forward.
struct HashTableReader {
  private var buckets: SectionReader
  private var entries: SectionReader
  private let shape: HashTableShape
  private var found: [UInt64] = []

  /// `lookups` is about how many there will be. `nil` where the file has no such table.
  init?(_ file: PageFile, entries: SectionKind, buckets: SectionKind, lookups: Int) {
    guard let ends = file.header[buckets], let items = file.header[entries] else { return nil }
    shape = HashTableShape(entries: items.itemCount, greatestValue: file.header.rowCount)
    // Where every other page is needed, reading all of them is faster.
    let isDense = lookups * 2 > items.pageCount
    guard let buckets = SectionReader(file, buckets, runLength: isDense ? 16 : 1),
      let entries = SectionReader(file, entries, runLength: isDense ? 64 : 1),
      ends.itemSize == MemoryLayout<UInt32>.size, items.itemSize == MemoryLayout<UInt64>.size,
      ends.itemCount == 1 << shape.bucketBits
    else { return nil }
    self.buckets = buckets
    self.entries = entries
  }

  /// Calls `body` with every value under `hash`.
  @inline(__always)
  mutating func forEachValue(_ hash: UInt64, _ body: (UInt32) -> Void) throws(RegisterError) {
    let bucket = shape.bucket(hash)
    let start = bucket == 0 ? 0 : Int(try buckets.item(at: bucket - 1, as: UInt32.self))
    let end = Int(try buckets.item(at: bucket, as: UInt32.self))
    guard start < end, end <= entries.section.itemCount else { return }
    found.removeAll(keepingCapacity: true)
    try entries.append(start..<end, to: &found)
    let fingerprint = shape.fingerprint(hash)
    for entry in found where entry & ~shape.valueMask == fingerprint {
      body(UInt32(truncatingIfNeeded: entry & shape.valueMask))
    }
  }
}
