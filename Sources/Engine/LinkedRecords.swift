import Identity
import Linkage
import Submission

/// The registrations that a sweep's links join, numbered in the order of their record ids, and the links in the order of these
/// numbers: what clusters and tables are in the order of, whatever the order in which files were read.
public struct LinkedRecords: Sendable {
  /// A link of the sweep, by the numbers of its registrations.
  public struct Pair: Sendable, BitwiseCopyable {
    /// The number of the lesser record id.
    public var a: UInt32
    public var b: UInt32
    /// The place of the link among those given.
    public var link: Int
  }

  /// By number, ascending.
  public let ids: [RecordID]
  /// By number.
  public let ordinals: [UInt32]
  /// By number.
  let registrations: [Registration]
  /// In the order of both record ids.
  public let pairs: [Pair]

  /// O(count of `links`): nothing but what is linked is touched. Throws where the table is in a file that fails.
  public init(
    _ links: [SweepJoin.Link], in table: RegistrationTable, workers: Workers = Workers(count: 1)
  ) throws(SpillError) {
    // By link, its first registration and its second: the place in `records`.
    var places = [UInt32](repeating: 0, count: 2 * links.count)
    let ends = Self.endsByOrdinal(links)
    var linked: [UInt32] = []
    for end in ends {
      let ordinal = UInt32(truncatingIfNeeded: end >> 32)
      if linked.last != ordinal { linked.append(ordinal) }
      places[Int(UInt32(truncatingIfNeeded: end))] = UInt32(linked.count - 1)
    }
    let (ordinals, length) = (linked, Self.sliceLength)
    linked = []
    let unread = Record(id: RecordID(words: .zero), ordinal: 0, place: 0)
    var records = [Record](repeating: unread, count: ordinals.count)
    var ordered = [Registration](repeating: Registration(), count: ordinals.count)
    // They lie far apart: one worker would wait for each.
    workers.forEach(jobs: (ordinals.count + length - 1) / length) { slice in
      Self.rows(ordinals[slice * length..<min((slice + 1) * length, ordinals.count)], of: table)
    } merge: { slice, rows in
      for (index, row) in rows.enumerated() {
        let place = slice * length + index
        records[place] = Record(id: row.id, ordinal: row.ordinal, place: UInt32(place))
        ordered[place] = row.registration
      }
    }
    try table.check()
    var scratch: [Record] = []
    for word in stride(from: 3, through: 0, by: -1) {
      RadixSort.sort(&records, scratch: &scratch, bits: 64) { $0.id.words[word] }
    }
    ids = records.map(\.id)
    self.ordinals = records.map(\.ordinal)
    registrations = records.map { ordered[Int($0.place)] }
    var numbers = [UInt32](repeating: 0, count: records.count)
    for (number, record) in records.enumerated() { numbers[Int(record.place)] = UInt32(number) }

    var pairs = links.indices.map { link in
      let (x, y) = (numbers[Int(places[2 * link])], numbers[Int(places[2 * link + 1])])
      return Pair(a: min(x, y), b: max(x, y), link: link)
    }
    var pairScratch: [Pair] = []
    RadixSort.sort(&pairs, scratch: &pairScratch, bits: 64) { UInt64($0.a) << 32 | UInt64($0.b) }
    self.pairs = pairs
  }

  /// Ordinals that a worker looks up at a time.
  private static let sliceLength = 4096

  private static func rows(
    _ ordinals: ArraySlice<UInt32>, of table: RegistrationTable
  ) -> [(ordinal: UInt32, registration: Registration, id: RecordID)] {
    var rows: [(ordinal: UInt32, registration: Registration, id: RecordID)] = []
    rows.reserveCapacity(ordinals.count)
    table.forEach(ordinals) { rows.append(($0, $1, $2)) }
    return rows
  }

  private struct Record: BitwiseCopyable {
    var id: RecordID
    var ordinal: UInt32
    /// The place in the order of the ordinals.
    var place: UInt32
  }

  /// Ordinals in the high 32 bits, sorted; in the low ones twice the link's place, and one more for its second end.
  private static func endsByOrdinal(_ links: [SweepJoin.Link]) -> [UInt64] {
    var ends: [UInt64] = []
    ends.reserveCapacity(2 * links.count)
    for (index, link) in links.enumerated() {
      ends.append(UInt64(link.a) << 32 | UInt64(2 * index))
      ends.append(UInt64(link.b) << 32 | UInt64(2 * index + 1))
    }
    var scratch: [UInt64] = []
    RadixSort.sort(&ends, scratch: &scratch, bits: 32) { $0 >> 32 }
    return ends
  }
}
