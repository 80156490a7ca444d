import Linkage
import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct LinkedRecordsTests {
  /// A table whose ids sort otherwise than its ordinals.
  private func table(of count: Int, _ generator: inout SeededGenerator) -> RegistrationTable {
    var random = RandomRegistrations(seed: 7)
    var batches: [RegistrationBatch] = []
    for numbers in [Array(0..<count / 3), Array(count / 3..<count)] {
      var batch = RegistrationBatch()
      batch.registrations = random.next(numbers.count)
      batch.recordIDs = RecordIDs(
        numbers.map { "\(Bool.random(using: &generator) ? 410000 : 320000)-\($0 * 7919 % 1000)" })
      batches.append(batch)
    }
    return RegistrationTable(batches)
  }

  @Test("numbers and order are those of sorted ids", arguments: [UInt64](1...10))
  func order(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let table = table(of: 200, &generator)
    let links = (0..<Int.random(in: 0...150, using: &generator)).map { _ in
      let a = UInt32.random(in: 0..<199, using: &generator)
      return SweepJoin.Link(
        a: a, b: UInt32.random(in: a + 1..<200, using: &generator), rule: .number, vector: .init(rawValue: 0),
        weight: MatchWeight(bits: 1))
    }
    let records = try LinkedRecords(links, in: table)

    let ids = links.map { [table.recordID(Int($0.a)), table.recordID(Int($0.b))].sorted() }
    #expect(records.ids == Set(ids.joined()).sorted().map { RecordID($0) })
    #expect(zip(records.ordinals, records.ids).allSatisfy { RecordID(table.recordID(Int($0))) == $1 })
    #expect(Set(records.pairs.map(\.link)) == Set(links.indices))
    let pairs = records.pairs.map { [records.ids[Int($0.a)], records.ids[Int($0.b)]] }
    #expect(pairs == records.pairs.map { ids[$0.link].map { RecordID($0) } })
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { !$1.lexicographicallyPrecedes($0) })
  }
}
