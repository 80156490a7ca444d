import Identity

/// Finds the record ids that occur more than once: the places of their rows, in order.
struct RecordIDFilter: Filter {
  let stage = "ids"
  let takes = [LineKind.id]

  private struct Entry: Comparable {
    var hash: UInt64
    var place: RowPlace

    static func < (a: Entry, b: Entry) -> Bool { (a.hash, a.place) < (b.hash, b.place) }
  }

  private var entries: [Entry] = []

  mutating func take(
    _ key: LineKey, _ reader: inout PackedReader, _ output: inout FilterOutput
  ) throws(FilterError) {
    let before = entries.count
    while !reader.isAtEnd {
      let hash = try reader.word(bytes: 7)
      let split = try reader.count(upTo: Int(UInt32.max))
      entries.append(Entry(hash: hash, place: RowPlace(split: split, row: try reader.count(upTo: Int(UInt32.max)))))
    }
    output.counts["registrations"] += entries.count - before
  }

  mutating func endGroup(_ key: LineKey, _ output: inout FilterOutput) throws(FilterError) {
    entries.sort()
    var line = PackedWriter()
    var start = 0
    while start < entries.count {
      var end = start + 1
      while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
      if end - start > 1 {
        line.number(end - start)
        for entry in entries[start..<end] { line.word(entry.place.rawValue) }
      }
      start = end
    }
    if !line.isEmpty { try output.writer.line(LineKey(.again, key.number), line.takeBase64()) }
    entries.removeAll(keepingCapacity: true)
  }
}
