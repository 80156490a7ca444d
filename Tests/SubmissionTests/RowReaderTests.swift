import TestSupport
import Testing

@testable import Submission

@Suite struct RowReaderTests {
  /// Text in which commas, quotes and line ends are as common as everything else.
  static func randomText(_ generator: inout SeededGenerator, count: Int) -> [UInt8] {
    let alphabet: [[UInt8]] = ["a", "b", ",", "\"", "\n", "\r\n", "\r", "\"\"", ",\"", "\",", "\"\n", "中"].map {
      Array($0.utf8)
    }
    return (0..<count).flatMap { _ in alphabet.randomElement(using: &generator) ?? [] }
  }

  @Test(arguments: 0..<400) func readsWhatTheSlowTwinReads(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let text = Self.randomText(&generator, count: Int.random(in: 0..<120, using: &generator))
    let limit = [16, 40, 100, 1000].randomElement(using: &generator) ?? 16
    let expected = SlowRows.rows(of: text, limit: limit)
    #expect(try FastRows.rows(of: text, limit: limit, chunkBytes: 4096) == expected)
    #expect(try FastRows.rows(of: text, limit: limit, chunkBytes: 16, readSize: 1) == expected)
  }

  @Test(arguments: 0..<12) func doesNotDependOnWhereTheTextIsCut(seed: UInt64) throws {
    var generator = SeededGenerator(seed: 1000 + seed)
    let text = Self.randomText(&generator, count: 150)
    let expected = SlowRows.rows(of: text, limit: 60)
    for size in 16...text.count + 16 {
      #expect(
        try FastRows.rows(of: text, limit: 60, chunkBytes: size, readSize: 1 + size % 7) == expected,
        "chunks of \(size)")
    }
  }

  @Test func takesQuotesApart() throws {
    let text = "a,\"b,c\",\"d\"\"e\",\"\"\r\n\"line\nbreak\",x\n"
    let rows = try FastRows.rows(of: Array(text.utf8), limit: 100, chunkBytes: 1000)
    #expect(
      rows.map { $0.fields.map { String(decoding: $0, as: UTF8.self) } } == [
        ["a", "b,c", "d\"e", ""], ["line\nbreak", "x"],
      ])
    #expect(rows.map(\.line) == [1, 2])
  }

  @Test func linesOfNothingButCommasAreNoRows() throws {
    let rows = try FastRows.rows(of: Array("\n,,\na,b\n,\r\n,,,,\r\n\"\",\nc\n,,".utf8), limit: 100, chunkBytes: 1000)
    #expect(rows.map(\.line) == [3, 6, 7])
  }

  @Test func aQuoteInsideAFieldIsText() throws {
    let rows = try FastRows.rows(of: Array("a\"b,c\n".utf8), limit: 100, chunkBytes: 1000)
    #expect(rows == [PlainRow(line: 1, fields: [Array("a\"b".utf8), Array("c".utf8)])])
  }

  @Test func anUnclosedQuoteCostsOneRowOnly() throws {
    let rows = try FastRows.rows(of: Array("x,1\n\"y,2\nz,3\n".utf8), limit: 100, chunkBytes: 1000)
    #expect(rows.map(\.fault) == [nil, .strayQuote, nil])
    #expect(rows.map(\.line) == [1, 2, 3])
  }

  @Test func aLineOfAMegabyteIsRejectedInBoundedMemory() throws {
    let text = Array("a,b\n".utf8) + [UInt8](repeating: 0x61, count: 1 << 20) + Array("\nc,d\n".utf8)
    for chunkBytes in [1 << 21, 1 << 16, 1 << 12] {
      let rows = try FastRows.rows(of: text, limit: 64 << 10, chunkBytes: chunkBytes)
      #expect(rows.map(\.fault) == [nil, .lineTooLong, nil])
      #expect(rows.map(\.line) == [1, 2, 3])
    }
  }
}
