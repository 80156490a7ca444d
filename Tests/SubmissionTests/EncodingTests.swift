import Foundation
import TestSupport
import Testing

@testable import Submission

@Suite struct EncodingTests {
  static let chineseHeader = SampleSubmission.columns.map { name in
    Column.allCases.first { $0.name == name }?.chinese ?? name
  }.joined(separator: ",")

  /// `text` in GB18030 by Foundation's converter, which is not the one that is tested.
  static func gb18030(_ text: String) throws -> [UInt8] {
    // kCFStringEncodingGB_18030_2000, with the bit that marks Core Foundation's encodings.
    [UInt8](try #require(text.data(using: String.Encoding(rawValue: 0x8000_0632))))
  }

  static func expectSame(_ a: ParsedSubmission, _ b: ParsedSubmission) {
    let areSame = a.registrations == b.registrations
    #expect(areSame)
    #expect(a.ids == b.ids)
    #expect(a.lines == b.lines)
    #expect(a.rejects == b.rejects)
  }

  @Test(arguments: [1 << 20, 500, 64]) func gb18030ReadsAsUTF8Does(chunkBytes: Int) throws {
    var limits = SubmissionLimits()
    limits.chunkBytes = chunkBytes
    let quoted = SampleSubmission.row(7).replacing("410000-7,", with: "410000-7,\"") + "\""
    let text =
      SampleSubmission.csv(rows: 200) + quoted + "\n" + SampleSubmission.row(8).replacing(",3,", with: ",三,") + "\n"
    let plain = try ParsedSubmission(text)
    #expect(plain.registrations.count == 200)
    #expect(plain.rejects.count == 2)
    let parsed = try ParsedSubmission(Self.gb18030(text), limits: limits)
    #expect(parsed.encoding == .gb18030)
    Self.expectSame(parsed, plain)
    Self.expectSame(try ParsedSubmission(Self.gb18030(text), encoding: .gb18030), plain)
  }

  @Test func headersMayBeChineseInEitherEncoding() throws {
    let rows = (0..<20).map { SampleSubmission.row($0) + "\n" }.joined()
    let text = Self.chineseHeader + "\n" + rows
    let plain = try ParsedSubmission(SampleSubmission.csv(rows: 20))
    Self.expectSame(try ParsedSubmission(text), plain)
    Self.expectSame(try ParsedSubmission(Self.gb18030(text)), plain)
  }

  @Test func marksAndLineEndsChangeNothing() throws {
    let plain = try ParsedSubmission(SampleSubmission.csv(rows: 20))
    let returns = SampleSubmission.csv(rows: 20, lineEnd: "\r\n")
    Self.expectSame(try ParsedSubmission("\u{FEFF}" + returns), plain)
    Self.expectSame(try ParsedSubmission("\u{FEFF}" + returns.dropLast()), plain)
    Self.expectSame(try ParsedSubmission(returns + "\r\n\n"), plain)
    let marked = try ParsedSubmission([0x84, 0x31, 0x95, 0x33] + Self.gb18030(returns))
    Self.expectSame(marked, plain)
    #expect(marked.encoding == .gb18030)
  }

  @Test func theEncodingMayShowLate() throws {
    let ascii = SampleSubmission.row(1).unicodeScalars.map { $0.isASCII ? String($0) : "x" }.joined() + "\n"
    let text = SampleSubmission.header + "\n" + String(repeating: ascii, count: 15_000) + SampleSubmission.row(2) + "\n"
    #expect(text.utf8.count > 3 << 19)
    let plain = try ParsedSubmission(text)
    #expect(plain.encoding == .utf8)
    let recoded = try ParsedSubmission(Self.gb18030(text))
    #expect(recoded.encoding == .gb18030)
    Self.expectSame(recoded, plain)
  }

  @Test func asciiHasNoEncoding() throws {
    #expect(try ParsedSubmission(SampleSubmission.header + "\n").encoding == nil)
  }

  @Test func aFewBrokenBytesDoNotMakeUTF8GB18030() throws {
    var bytes = Array(SampleSubmission.header.utf8) + [10]
    for number in 0..<300 {
      var row = Array(SampleSubmission.row(number).utf8)
      if number == 0 || number == 150 { row[row.firstIndex { $0 >= 0x80 } ?? 0] = 0xFF }
      bytes += row + [10]
    }
    let parsed = try ParsedSubmission(bytes)
    #expect(parsed.encoding == .utf8)
    #expect(parsed.rejects.map(\.reason) == [.undecodable, .undecodable])
    #expect(parsed.rejects.map(\.line) == [2, 152])
    #expect(parsed.rejects.map(\.column) == ["name", "name"])
    #expect(parsed.rejects.map(\.recordID) == ["410000-0", "410000-150"])
    #expect(parsed.registrations.count == 298)
  }

  @Test func brokenGB18030RowsAreRejected() throws {
    var bytes = try Self.gb18030(SampleSubmission.csv(rows: 50))
    bytes += try Self.gb18030(SampleSubmission.row(50))
    bytes += [0x81, 10]  // half a character at the end of a row
    bytes += try Self.gb18030(SampleSubmission.row(51))
    let parsed = try ParsedSubmission(bytes)
    #expect(parsed.rejects.map(\.reason) == [.undecodable])
    #expect(parsed.rejects.map(\.line) == [52])
    #expect(parsed.registrations.count == 51)
  }

  /// What the converter makes of `bytes`, and whether it found nothing broken.
  static func decoded(_ bytes: [UInt8]) throws -> (text: [UInt8], isWellFormed: Bool) {
    let table = try #require(GB18030.standard)
    var text = [UInt8](repeating: 0, count: GB18030.growth * bytes.count)
    var count = 0
    var span = text.mutableSpan
    let isWellFormed = table.decode(bytes.span, into: &span, at: &count)
    return (Array(text[..<count]), isWellFormed)
  }

  @Test func everyCharacterFoundationWritesIsReadBack() throws {
    var differing: [Unicode.Scalar] = []
    let supplementary: [UInt32] = [0x10000, 0x20087, 0x20BB7, 0x2A6D6, 0x10FFFF]
    for value in Array(0x80...0xFFFF) + supplementary where !(0xE000...0xF8FF).contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = (try? Self.gb18030(String(scalar))) ?? []
      if !bytes.isEmpty, try Self.decoded(bytes).text != Array(String(scalar).utf8) { differing.append(scalar) }
    }
    #expect(differing == [])
  }

  @Test(
    arguments: [
      ([0xA6, 0xD9], "\u{FE10}"), ([0xFE, 0x59], "\u{9FB4}"), ([0xFE, 0x9F], "\u{4DAE}"), ([0xA1, 0xA4], "\u{B7}"),
      ([0x82, 0x35, 0x90, 0x37], "\u{9FB4}"), ([0x84, 0x31, 0x82, 0x36], "\u{FE10}"), ([0xAA, 0xA1], "\u{E000}"),
    ] as [([UInt8], String)]) func theTrapsDecodeToOneCharacterEach(bytes: [UInt8], expected: String) throws
  {
    let (text, isWellFormed) = try Self.decoded(bytes)
    #expect(isWellFormed)
    #expect(text == Array(expected.utf8))
  }

  @Test(
    arguments: [
      ([0xFF], [0xFF]), ([0x80], [0xFF]), ([0x81], [0xFF]), ([0x81, 0x7F], [0xFF, 0x7F]),
      ([0x81, 0x20], [0xFF, 0x20]),
      ([0x81, 0x30, 0x81], [0xFF, 0x30, 0xFF]), ([0xE3, 0x32, 0x9A, 0x36], [0xFF, 0x32, 0xFF, 0x36]),
      ([0x85, 0x30, 0x81, 0x30], [0xFF, 0x30, 0xFF, 0x30]),
    ] as [([UInt8], [UInt8])]) func whatIsNoCharacterBecomes0xFF(bytes: [UInt8], expected: [UInt8]) throws
  {
    let (text, isWellFormed) = try Self.decoded(bytes)
    #expect(!isWellFormed)
    #expect(text == expected)
  }

  @Test func utf8IsValidatedAsTheStandardHasIt() {
    var generator = SeededGenerator(seed: 5)
    let interesting: [UInt8] = [
      0x41, 0x7F, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xE4, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0..<12, using: &generator)).map { _ in
        interesting.randomElement(using: &generator) ?? 0
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let prefixCount = bytes.span.utf8PrefixCount
      #expect((prefixCount == bytes.count) == isValid, "\(bytes)")
    }
  }
}
