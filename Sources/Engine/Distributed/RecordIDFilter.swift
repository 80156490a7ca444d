import Identity

/// Finds the record ids that occur more than once: the places of their rows, in order.
struct RecordIDFilter: Filter {
  let stage = "ids"
  let takes = [LineKind.id]

  /// Of a hash; the rest of it is in the key of the line.
  static let hashBytes = 7

  private struct Entry: BitwiseCopyable {
    var hash: UInt64
    var place: RowPlace
  }

  private var entries: [Entry] = []
  private var scratch: [Entry] = []
  private var hashes: [UInt64] = []
  private var places: [UInt64] = []
  private var count = 0
  /// Places told of.
  private var againCount = 0

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    hashes.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    for _ in 0..<(try reader.count(upTo: Int(UInt32.max))) { hashes.append(try reader.word(bytes: Self.hashBytes)) }
    try reader.ascending(into: &places)
    guard places.count == hashes.count else { throw .malformed }
    for index in hashes.indices {
      entries.append(Entry(hash: hashes[index], place: RowPlace(rawValue: places[index])))
    }
    count += hashes.count
  }

  mutating func finish(_ output: inout FilterOutput) throws(FilterError) {
    output.counts["registrations"] += count
    output.counts["again"] += againCount
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    RadixSort.sort(&entries, scratch: &scratch, bits: 8 * Self.hashBytes) { $0.hash }
    var line = PackedWriter()
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
      if end - start > 1 {
        line.number(end - start)
        for entry in entries[start..<end] { line.word(entry.place.rawValue) }
        againCount += end - start
      }
      start = end
    }
    if !line.isEmpty { try output.writer.line(LineKey(.again, key.number), line.takeBase64()) }
    entries.removeAll(keepingCapacity: true)
  }
}
