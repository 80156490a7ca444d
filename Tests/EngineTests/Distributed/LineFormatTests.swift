import Foundation
import Identity
import Submission
import TestSupport
import Testing

@testable import Engine

@Suite struct LineFormatTests {
  @Test("registrations, numbers and ids come back as they were", arguments: [UInt64](1...5))
  func roundTrip(seed: UInt64) throws {
    var random = RandomRegistrations(seed: seed)
    var generator = SeededGenerator(seed: seed)
    // Also what no file leads to: every word is any word.
    let registrations =
      random.next(50)
      + (0..<50).map { _ in
        var words = InlineArray<8, UInt64>(repeating: 0)
        for index in 0..<8 {
          let length = UInt64.random(in: 0...63, using: &generator)
          words[index] = UInt64.random(in: .min ... .max, using: &generator) >> length
        }
        return Registration(words: words)
      } + [Registration()]
    var run = RunLine(at: RowPlace(split: 7, row: 4096))
    for (index, registration) in registrations.enumerated() {
      let line = UInt32.random(in: .min ... .max, using: &generator)
      run.append(registration, RecordID("410000-\(seed)-\(index)"), line: line)
    }
    let (key, ids, lines) = (run.key, run.ids, run.lines)
    var reader = try PackedReader(base64: run.takeBase64().span)
    let read = try RunLine(key, &reader)
    #expect(read.registrations == registrations)
    #expect(read.ids == ids)
    #expect(read.lines == lines)
    #expect(read.place == RowPlace(split: 7, row: 4096))
    // What was written is gone, and the next run begins behind it.
    #expect(run.registrations.isEmpty)
    #expect(run.place == RowPlace(split: 7, row: 4096 + registrations.count))

    let words = (0..<200).map { _ in UInt64.random(in: .min ... .max, using: &generator) }.sorted()
    var writer = PackedWriter()
    writer.ascending(words + [words[199]])
    reader = PackedReader(writer.bytes)
    #expect(try reader.ascending() == words + [words[199]])
  }

  @Test("whatever the bytes are, reading them ends or throws", arguments: [UInt64](1...3))
  func malformed(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var thrown = 0
    for _ in 0..<500 {
      let count = Int.random(in: 0...120, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      let key = LineKey(.run, 0, digits: 16)
      for body: (inout PackedReader) throws -> Void in [
        { _ = try RunLine(key, &$0) }, { _ = try $0.ascending() }, { _ = try PossibleLink(&$0) },
        { _ = try $0.member() },
      ] {
        var reader = PackedReader(bytes)
        do { try body(&reader) } catch { thrown += 1 }
      }
    }
    #expect(thrown > 500)
    #expect(throws: FilterError.self) { try PackedReader(base64: "no base64!".utf8.span) }
  }

  @Test func keysAreSortedAsTheirNumbersAre() throws {
    var generator = SeededGenerator(seed: 1)
    for kind in LineKind.allCases {
      let numbers = (0..<20).map { _ in UInt64.random(in: 0...0xFFFF_FFFF, using: &generator) }.sorted()
      let texts = numbers.map { LineKey(kind, $0).text }
      #expect(texts.sorted { $0.lexicographicallyPrecedes($1) } == texts)
      #expect(texts.map { LineKey($0.span)?.number } == numbers)
      #expect(texts.allSatisfy { LineKey($0.span)?.kind == kind })
    }
    for text in ["", "run", "runs:00", "run:0G", "run:00000000000000000", ":00"] {
      #expect(LineKey(text.utf8.span) == nil)
    }
  }

  @Test("the sieve never denies a key that is there, and passes few others")
  func sieve() throws {
    var generator = SeededGenerator(seed: 3)
    func key() -> (Int, UInt64) {
      (Int.random(in: 0..<700, using: &generator), UInt64.random(in: 0..<1 << 36, using: &generator))
    }
    let keys = (0..<5000).map { _ in key() }
    var sieve = KeySieve(count: keys.count)
    for (partition, remainder) in keys { sieve.insert(partition, remainder) }
    let workspace = try Workspace()
    try sieve.write(to: workspace.path("keys.sieve"))
    let read = try KeySieve(path: workspace.path("keys.sieve"))
    #expect(keys.allSatisfy { read.mayHave($0.0, $0.1) })
    let passed = (0..<20_000).count { _ in
      let (partition, remainder) = key()
      return read.mayHave(partition, remainder)
    }
    #expect(passed < 1000)
    try workspace.write([1, 2, 3], "broken.sieve")
    #expect(throws: FilterError.self) { try KeySieve(path: workspace.path("broken.sieve")) }
  }
}

@Suite struct FilterStreamTests {
  private func filter(_ text: String, _ filter: DistributedFilter = .ids) throws {
    let workspace = try Workspace()
    let input = try workspace.write(text, "in")
    let output = FileHandle(forWritingAtPath: try workspace.write("", "out")) ?? .nullDevice
    try filter.run(.init(), input: LineReader(path: input), output: LineWriter(output), report: .nullDevice)
  }

  @Test("input that is not what a step writes is told with its line")
  func badInput() throws {
    for (text, line) in [
      ("id:00000002\t\nid:00000001\t\n", 2), ("id:00000001\t\nno key\n", 2), ("id:00000001\t\nname:01\t\n", 2),
      ("id:00000001\tAAAA\n", 1), ("id:00000001\t*\n", 1), ("id:00000001\t\nid:00000002\t", 2),
    ] {
      do {
        try filter(text)
        Issue.record("\(text) was taken")
      } catch let error as FilterError {
        guard case .badData(let found, _) = error else {
          Issue.record("\(text): \(error)")
          continue
        }
        #expect(found == line, "\(text)")
        #expect(error.exitCode == 65)
      }
    }
    try filter("id:00000001\t\nid:00000001\t\npair:00000001\tAAAA\n")
  }

  @Test("output that cannot be written is an error, at the end at the latest")
  func fullDisk() throws {
    let full = FileHandle(forWritingAtPath: "/dev/full") ?? .nullDevice
    let input = try Workspace()
    let path = try input.write("id:00000001\t\n", "in")
    do throws(FilterError) {
      try DistributedFilter.ids.run(
        .init(), input: LineReader(path: path), output: LineWriter(full), report: .nullDevice)
      Issue.record("a full disk was taken for success")
    } catch {
      #expect(error.exitCode == 74)
    }
  }

  @Test("lines of any length come whole, wherever blocks end")
  func longLines() throws {
    let workspace = try Workspace()
    let lines = [0, 1, 1 << 20, (1 << 20) - 1, 3_000_000, 5].map { String(repeating: "x", count: $0) }
    var reader = try LineReader(path: workspace.write(lines.map { $0 + "\n" }.joined(), "long"))
    var lengths: [Int] = []
    try reader.forEach { (_, line) throws(FilterError) in lengths.append(line.count) }
    #expect(lengths == lines.map(\.utf8.count))
  }

  @Test("lines of other kinds pass through in their place")
  func passing() throws {
    let workspace = try Workspace()
    let cluster = try SimulatedCluster(workspace, seed: 1)
    let lines = ["count:0\t{}", "id:00000001\t", "tally:00000001\t{}"]
    #expect(try cluster.task(.ids, lines).dropLast() == ["count:0\t{}", "tally:00000001\t{}"])
  }
}

@Suite struct DistributedPlanTests {
  @Test("ordinals are those of the rows that count")
  func ordinals() {
    let rows = DistributedPlan.Rows(
      counts: [3, nil, 4], dropped: [RowPlace(split: 2, row: 1), RowPlace(split: 0, row: 2)], runs: 0)
    #expect(rows.count == 5)
    #expect(rows.ordinal(of: RowPlace(split: 0, row: 0)) == 0)
    #expect(rows.ordinal(of: RowPlace(split: 1, row: 0)) == nil)
    #expect(rows.ordinal(of: RowPlace(split: 2, row: 0)) == 2)
    // The second row is left out, so the third is the next.
    #expect(rows.ordinal(of: RowPlace(split: 2, row: 2)) == 3)
    #expect(rows.dropped(from: RowPlace(split: 2, row: 0), count: 4) == [RowPlace(split: 2, row: 1).runKey])
    #expect(rows.dropped(from: RowPlace(split: 2, row: 2), count: 2).isEmpty)
  }
}
