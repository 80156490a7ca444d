import Submission
import TestSupport
import Testing

@testable import Engine

/// However many rows of a file are rejected, so many are kept, and they are the first.
@Suite struct FirstRejectsTests {
  private func reject(_ line: Int) -> Reject {
    Reject(line: UInt32(line), column: nil, reason: .fieldCount, maskedValue: "1/9", recordID: nil)
  }

  @Test("the same for any order of the chunks, as of all of them sorted", arguments: [0, 1, 5, 9, 30, 31, 100])
  func anyOrder(limit: Int) {
    var generator = SeededGenerator(seed: UInt64(limit))
    let chunks: [[Reject]] = [3, 0, 7, 1, 12, 5, 2].enumerated().map { chunk, size in
      (0..<size).reversed().map { reject(100 * chunk + $0) }
    }
    let lines = chunks.joined().map(\.line).sorted()
    for _ in 0..<50 {
      var first = FirstRejects(limit: limit)
      for chunk in chunks.indices.shuffled(using: &generator) { first.add(chunks[chunk], ofChunk: chunk) }
      let (rejects, unlisted) = first.take()
      #expect(rejects.map(\.line) == Array(lines.prefix(limit)))
      #expect(rejects.count + unlisted == 30)
    }
  }

  @Test(
    "a file with more rejected rows than are listed is refused, however many are good, and all are counted",
    arguments: [1, 4])
  func refused(workers: Int) throws {
    let files = try Files()
    let rows = (0..<4000).map { $0.isMultiple(of: 40) ? "410000-x,short" : SampleChildren.row($0) }
    let paths = [try files.write(rows: rows, "many.csv"), try files.write(rows: Array(rows.prefix(400)), "few.csv")]
    var stream = Files.stream(workers: workers)
    stream.limits.rejectedRows = 10
    let outcomes = stream.load(paths).outcomes.sorted { $0.path < $1.path }
    #expect(outcomes[0].error == nil)
    #expect(outcomes[0].rejected == 10 && outcomes[0].rejects.count == 10)
    #expect(outcomes[1].error?.kind == .tooManyRejected(count: 100, rows: 4000))
    let first: [UInt32] = (0..<10).map { 40 * $0 + 2 }
    #expect(outcomes[1].rejects.map(\.line) == first)
    #expect(outcomes[1].rows == 4000)
  }
}
