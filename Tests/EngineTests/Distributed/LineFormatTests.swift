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
    var rows = RowBuffer(columns: 14)
    var ids: [RecordID] = []
    for (index, registration) in registrations.enumerated() {
      ids.append(RecordID("410000-\(seed)-\(index)"))
      rows.append(generator.next())
      rows.append(UInt64(index))
      rows.append(registration)
      rows.append(ids[index])
    }
    var writer = PackedWriter()
    let written = WordRows(rows, registrations.indices.map { UInt32($0) })
    try writer.rows(written)
    try writer.rows(WordRows(rows, []))
    writer.number(7)
    var reader = try PackedReader(base64: writer.takeBase64().span)
    let read = try reader.rows(columns: 14)
    #expect(read.words == written.words)
    #expect(registrations.indices.map { read.registration($0, from: 2) } == registrations)
    #expect(ids.indices.map { read.id($0, from: 10) } == ids)
    #expect(try reader.rows(columns: 14).count == 0)
    #expect(try reader.number() == 7)

    let words = (0..<200).map { _ in UInt64.random(in: .min ... .max, using: &generator) }.sorted()
    writer = PackedWriter()
    writer.ascending(words + [words[199]])
    reader = PackedReader(writer.bytes)
    var ascending: [UInt64] = []
    try reader.ascending(into: &ascending)
    #expect(ascending == words + [words[199]])
  }

  @Test("whatever the bytes are, reading them ends or throws", arguments: [UInt64](1...3))
  func malformed(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var thrown = 0
    for _ in 0..<500 {
      let count = Int.random(in: 0...120, using: &generator)
      let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
      let layout = SlotLayout(registrations: 1000)
      for body: (inout PackedReader) throws -> Void in [
        { _ = try $0.rows(columns: 14) }, { _ = try $0.registration() }, { _ = try $0.text() },
        { try $0.slots(of: LineKey(.slot, 3), layout) { _, _, _ in } },
        { try $0.slots(of: LineKey(.slot, 1 << 40), layout) { _, _, _ in } },
      ] {
        var reader = PackedReader(bytes)
        do { try body(&reader) } catch { thrown += 1 }
      }
    }
    #expect(thrown > 500)
    #expect(throws: FilterError.self) { try PackedReader(base64: "no base64!".utf8.span) }
    var reader = PackedReader([0])
    // Such as the number of a request where there is none.
    #expect(throws: FilterError.self) { try reader.count(upTo: -1) }
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
    for text in ["", "key", "keys:00", "key:0G", "key:00000000000000000", ":00"] {
      #expect(LineKey(text.utf8.span) == nil)
    }
  }

  @Test("the sieve never denies a key that is there, and passes few others")
  func sieve() throws {
    var generator = SeededGenerator(seed: 3)
    func key() -> UInt64 { UInt64.random(in: 0..<1 << 40, using: &generator) }
    let keys = (0..<5000).map { _ in key() }
    let sieve = KeySieve(count: keys.count)
    for key in keys { sieve.insert(key) }
    let workspace = try Workspace()
    try sieve.write(to: workspace.path("keys.sieve"))
    let read = try KeySieve(path: workspace.path("keys.sieve"))
    #expect(keys.allSatisfy { read.mayHave($0) })
    let passed = (0..<20_000).count { _ in read.mayHave(key()) }
    #expect(passed < 1000)
    try workspace.write([1, 2, 3], "broken.sieve")
    #expect(throws: FilterError.self) { try KeySieve(path: workspace.path("broken.sieve")) }
  }
}

@Suite struct FilterStreamTests {
  private func options() -> DistributedFilter.Options {
    var options = DistributedFilter.Options()
    options.plan = DistributedPlan(Sources(files: []), stream: Files.stream(workers: 1), isSweep: true, tasks: 1)
    return options
  }

  private func filter(_ text: String, _ filter: DistributedFilter = .repeated) throws {
    let workspace = try Workspace()
    let input = try workspace.write(text, "in")
    let output = FileHandle(forWritingAtPath: try workspace.write("", "out")) ?? .nullDevice
    try filter.run(options(), input: LineReader(path: input), output: LineWriter(output), report: .nullDevice)
  }

  @Test("input that is not what a step writes is told with its line")
  func badInput() throws {
    for (text, line) in [
      ("id:00000002\tAA==\nid:00000001\tAA==\n", 2), ("id:00000001\tAA==\nno key\n", 2),
      ("id:00000001\tAA==\nname:01\t\n", 2),
      ("id:00000001\tAAAA\n", 1), ("id:00000001\t\n", 1), ("id:00000001\t*\n", 1),
      ("id:00000001\tAA==\nid:00000002\t", 2),
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
    try filter("id:00000001\tAA==\nid:00000001\tAA==\npair:00000001\tAAAA\n")
  }

  @Test("output that cannot be written is an error, at the end at the latest")
  func fullDisk() throws {
    let full = FileHandle(forWritingAtPath: "/dev/full") ?? .nullDevice
    let input = try Workspace()
    let path = try input.write("id:00000001\tAA==\n", "in")
    do throws(FilterError) {
      try DistributedFilter.repeated.run(
        options(), input: LineReader(path: path), output: LineWriter(full), report: .nullDevice)
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
    var cluster = try SimulatedCluster(workspace, seed: 1)
    cluster.options = options()
    let lines = ["count:0\t{}", "id:00000001\tAA==", "tally:00000001\t{}"]
    #expect(try cluster.task(.repeated, lines).dropLast() == ["count:0\t{}", "tally:00000001\t{}"])
  }
}

@Suite struct DistributedPlanTests {
  @Test("ordinals are those of the rows that count")
  func ordinals() {
    let rows = DistributedPlan.Rows(
      read: [], counts: [3, nil, 4], dropped: [RowPlace(split: 2, row: 1), RowPlace(split: 0, row: 2)])
    #expect(rows.count == 5)
    #expect(rows.ordinal(of: RowPlace(split: 0, row: 0)) == 0)
    #expect(rows.ordinal(of: RowPlace(split: 1, row: 0)) == nil)
    #expect(rows.ordinal(of: RowPlace(split: 2, row: 0)) == 2)
    // The second row is left out, so the third is the next.
    #expect(rows.ordinal(of: RowPlace(split: 2, row: 2)) == 3)
    #expect(rows.dropped(from: RowPlace(split: 2, row: 0), count: 4) == [RowPlace(split: 2, row: 1).rawValue])
    #expect(rows.dropped(from: RowPlace(split: 2, row: 2), count: 2).isEmpty)
  }
}
