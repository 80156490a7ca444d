import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct RepeatedRecordIDsTests {
  /// One row after the other, and where each id was seen last.
  private func slowTwin(_ batches: [[String]]) -> [RepeatedRecordIDs.Row] {
    var seen: [[UInt8]: Int] = [:]
    var rows: [RepeatedRecordIDs.Row] = []
    for (batch, ids) in batches.enumerated() {
      for (index, id) in ids.enumerated() {
        if let last = seen.updateValue(batch, forKey: Array(id.utf8)) {
          rows.append(.init(batch: batch, index: index, lastBatch: last))
        }
      }
    }
    return rows
  }

  @Test(arguments: [UInt64](1...5), [1, 3]) func agreesWithTheSlowTwin(seed: UInt64, workers: Int) {
    var generator = SeededGenerator(seed: seed)
    // More batches than a job takes, some of them empty, and ids that are beginnings of one another.
    let batches = (0..<50).map { _ in
      (0..<Int.random(in: 0...30, using: &generator)).map { _ in "410000-\(Int.random(in: 0..<2000, using: &generator))"
      }
    }
    let found = RepeatedRecordIDs.find(in: batches.map { RecordIDs($0) }, workers: Workers(count: workers))
    #expect(found == slowTwin(batches))
    #expect(!found.isEmpty)
  }

  @Test func manyPartitions() {
    // Enough for several partitions; the last thousand repeat the first.
    let ids = (0..<40_000).map { "410000-\($0)" } + (0..<1000).map { "410000-\($0)" }
    let batches = stride(from: 0, to: ids.count, by: 700).map { Array(ids[$0..<min($0 + 700, ids.count)]) }
    let found = RepeatedRecordIDs.find(in: batches.map { RecordIDs($0) }, workers: Workers(count: 2))
    #expect(found == slowTwin(batches))
    #expect(found.count == 1000)
    #expect(RepeatedRecordIDs.find(in: [], workers: Workers(count: 2)).isEmpty)
  }
}
