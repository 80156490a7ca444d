import TestSupport
import Testing

@testable import Engine

@Suite struct PartitionedWordsTests {
  @Test("what was written comes back, from memory that others used before and from a file", arguments: [UInt64](1...4))
  func slowTwin(seed: UInt64) throws {
    let workspace = try Workspace()
    let memory = WordMemory()
    var random = SeededGenerator(seed: seed)
    // Twice from slabs that are given back in between, then from a file in blocks of every size.
    for openBytes in [nil, nil, 1, 60_000, 1 << 22] {
      let partitions = Int.random(in: 1...700, using: &random)
      let written = (0..<4).map { _ in
        (0..<Int.random(in: 0...80_000, using: &random)).map { _ in
          (word: random.next(), partition: Int.random(in: 0..<partitions, using: &random))
        }
      }
      let words = PartitionedWords(
        partitions: partitions, file: try openBytes.map { _ in try SpillFile(in: workspace.path(".")) },
        openBytes: openBytes ?? 0, in: memory)
      #expect(words.isEmpty)
      Workers(count: 3).run(jobs: written.count) {
        WordWriter(to: words)
      } _: { writer, job in
        let items = written[job]
        writer.append(count: items.count) { items[$0] }
      } finish: {
        $0.finish()
      }
      var expected = [[UInt64]](repeating: [], count: partitions)
      for (word, partition) in written.joined() { expected[partition].append(word) }
      #expect(words.isEmpty == expected.allSatisfy(\.isEmpty))
      var taken: [UInt64] = []
      for partition in 0..<partitions {
        words.take(partition, into: &taken)
        #expect(taken.sorted() == expected[partition].sorted())
      }
      try words.check()
    }
  }
}
