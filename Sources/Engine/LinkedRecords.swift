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
  public init(_ links: [SweepJoin.Link], in table: RegistrationTable) throws(SpillError) {
    var records: [Record] = []
    var ordered: [Registration] = []
    // By link, its first registration and its second: the place in `records`.
    var places = [UInt32](repeating: 0, count: 2 * links.count)
    let ends = Self.endsByOrdinal(links)
    var linked: [UInt32] = []
    for end in ends {
      let ordinal = UInt32(truncatingIfNeeded: end >> 32)
      if linked.last != ordinal { linked.append(ordinal) }
      places[Int(UInt32(truncatingIfNeeded: end))] = UInt32(linked.count - 1)
    }
    table.forEach(linked) { ordinal, registration, id in
      records.append(Record(id: id, ordinal: ordinal, place: UInt32(records.count)))
      ordered.append(registration)
    }
    try table.check()
    var scratch: [Record] = []
    for word in stride(from: 3, through: 0, by: -1) {
      RadixSort.sort(&records, scratch: &scratch, bits: 64) { $0.id.words[word] }
    }
    ids = records.map(\.id)
    ordinals = records.map(\.ordinal)
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
