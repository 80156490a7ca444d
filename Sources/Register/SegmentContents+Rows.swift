import Identity

extension SegmentContents {
  /// The hash under which a record id is stored in a register with this seed.
  @inlinable public static func hash(_ recordID: Span<UInt8>, seed: UInt64) -> UInt64 {
    Hash.bytes(recordID, seed: seed)
  }
}

extension SegmentContents {
  /// Rows that have the record id of rows before them, for a segment of that number; the nearest before is the one that counted.
  public func earlierRows(inSegment number: Int) -> [EarlierRow] {
    var rows: [EarlierRow] = []
    // Rows of one hash are near one another, in their order.
    for part in rowsByRecordID {
      for place in part.indices.dropFirst() {
        var before = place - 1
        var isNearest = true
        while before >= 0, part[before].hash >> 32 == part[place].hash >> 32 {
          let (earlier, row) = (Int(part[before].value), Int(part[place].value))
          if part[before].hash == part[place].hash, hasSameRecordID(earlier, row) {
            rows.append(
              EarlierRow(
                row: part[place].value,
                reference: RowReference(segment: UInt32(truncatingIfNeeded: number), row: part[before].value),
                wasLive: isNearest, isUnchanged: registration(at: earlier) == registration(at: row)))
            isNearest = false
          }
          before -= 1
        }
      }
    }
    return rows
  }

  private func hasSameRecordID(_ a: Int, _ b: Int) -> Bool {
    withRecordID(at: a) { first in withRecordID(at: b) { first.elementsEqual($0) } }
  }
}

/// A row of a register that has the record id of a new row.
public struct EarlierRow: Sendable, Hashable {
  /// The new row's number.
  public var row: UInt32
  public var reference: RowReference
  /// Whether it is the one that has counted until now.
  public var wasLive: Bool
  /// Whether the two rows' registrations are the same.
  public var isUnchanged: Bool
}

extension Segment {
  /// Whether it may have record ids of `provinces`, which are ``SegmentContents/provinces`` of others.
  public func mayHaveRecordIDs(of provinces: [String]?) -> Bool {
    guard let provinces, let own = entry.provinces else { return true }
    return !Set(own).isDisjoint(with: provinces)
  }

  /// The rows that have a record id of `contents`, in the order of this segment's rows.
  public func rows(withRecordIDsOf contents: SegmentContents) throws(RegisterError) -> [EarlierRow] {
    let wanted = contents.rowsByRecordID
    let count = wanted.reduce(0) { $0 + $1.count }
    guard count > 0, rowCount > 0,
      var table = HashTableReader(file, entries: .recordIDEntries, buckets: .recordIDBuckets, lookups: count)
    else { return [] }
    var pairs: [(here: UInt32, row: UInt32)] = []
    for part in wanted {
      for item in part {
        try table.forEachValue(item.hash) { if $0 < rowCount { pairs.append((here: $0, row: item.value)) } }
      }
    }
    pairs.sort { ($0.here, $0.row) < ($1.here, $1.row) }
    var reader = try SegmentReader(self, pairs.count * 64 > rowCount ? .through : .pickedOut)
    var rows: [EarlierRow] = []
    for (here, row) in pairs {
      let isSame = try reader.withRecordID(at: Int(here)) { earlier in
        contents.withRecordID(at: Int(row)) { $0.elementsEqual(earlier) }
      }
      guard isSame else { continue }
      let new = contents.registration(at: Int(row))
      rows.append(
        EarlierRow(
          row: row, reference: RowReference(segment: UInt32(truncatingIfNeeded: entry.number), row: here),
          wasLive: !superseded.contains(Int(here)), isUnchanged: try reader.registration(at: Int(here)) == new))
    }
    return rows
  }

  /// The record ids of all rows that count, as new rows that may be looked for elsewhere.
  public func liveRecordIDs() throws(RegisterError) -> FixedTexts {
    var reader = try SegmentReader(self, .through)
    var ids = FixedTexts(width: file.header[.recordIDs]?.itemSize ?? 1)
    for row in 0..<rowCount where !superseded.contains(row) {
      try reader.withRecordID(at: row) { ids.append($0) }
    }
    return ids
  }
}

extension Span where Element == UInt8 {
  func elementsEqual(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in indices where self[index] != other[index] { return false }
    return true
  }
}
