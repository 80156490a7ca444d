import CBytes
import TestSupport
import Testing

@testable import Submission

/// The scans of `CBytes`, each against a loop over the bytes.
@Suite struct ByteScanTests {
  static func randomBytes(_ generator: inout SeededGenerator) -> [UInt8] {
    let isDense = Bool.random(using: &generator)
    return (0..<Int.random(in: 0..<500, using: &generator)).map { _ in
      isDense
        ? Array("ab,\n\"\u{0}".utf8).randomElement(using: &generator) ?? 0
        : UInt8.random(in: 0...255, using: &generator)
    }
  }

  @Test func aSurveyCountsWhatIsThere() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let bytes = Self.randomBytes(&generator)
      let survey = bytes.span.survey
      #expect(survey.newlines == bytes.count { $0 == 10 })
      #expect(survey.has_quote == bytes.contains(34))
      #expect(survey.has_nul == bytes.contains(0))
      #expect(survey.has_high == bytes.contains { $0 >= 0x80 })
    }
  }

  @Test func everyInstructionSetSplitsAlike() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<1000 {
      let bytes = Self.randomBytes(&generator)
      let end = bytes.firstIndex(of: 10) ?? bytes.count
      let expected = bytes[..<end].indices.filter { bytes[$0] == 44 }.map { UInt32($0) }
      // Too little for all of them, just enough for the fast way, and plenty.
      let capacity = [Int.random(in: 0..<20, using: &generator), 72, 90, 600].randomElement(using: &generator) ?? 0
      for isBaseline in [false, true] {
        var commas = [UInt32](repeating: 0, count: capacity)
        var found = 0
        let offset =
          isBaseline
          ? unsafe cbytes_split_baseline(bytes, bytes.count, &commas, capacity, &found)
          : unsafe cbytes_split(bytes, bytes.count, &commas, capacity, &found)
        #expect(offset == end)
        #expect(found == expected.count)
        #expect(commas.prefix(found) == expected.prefix(capacity))
      }
    }
  }

  /// Well-formed text of characters of every length, cut off and broken here and there, against the standard library.
  @Test func everyInstructionSetFindsBrokenUTF8Alike() {
    let edges: [UInt8] = [
      0xC0, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0x41,
    ]
    let ranges: [ClosedRange<UInt32>] = [0...0x7F, 0x80...0x7FF, 0x800...0xD7FF, 0xE000...0xFFFF, 0x10000...0x10FFFF]
    var generator = SeededGenerator(seed: 4)
    var wellFormed = 0
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<60, using: &generator) {
        guard let range = ranges.randomElement(using: &generator) else { continue }
        text.append(Unicode.Scalar(.random(in: range, using: &generator)) ?? "a")
      }
      var bytes = Array(String(text).utf8)
      bytes.removeLast(min(bytes.count, Int.random(in: 0..<3, using: &generator)))
      for _ in 0..<Int.random(in: 0..<3, using: &generator) {
        guard let place = bytes.indices.randomElement(using: &generator) else { continue }
        bytes[place] = edges.randomElement(using: &generator) ?? 0
      }
      let count = unsafe cbytes_utf8_prefix_baseline(bytes, bytes.count)
      #expect(bytes.span.utf8PrefixCount == count)
      #expect((count == bytes.count) == (String(validating: bytes, as: UTF8.self) != nil))
      #expect(String(validating: bytes[..<count], as: UTF8.self) != nil)
      if count == bytes.count { wellFormed += 1 }
    }
    #expect((300..<2700).contains(wellFormed))
  }

  @Test func bytesAreFoundFromEitherEnd() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let bytes = Self.randomBytes(&generator)
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let span = bytes.span
      let (first, last) = (span.first(44, from: start), span.last(44, in: 0..<start))
      #expect(first == bytes[start...].firstIndex(of: 44))
      #expect(last == bytes[..<start].lastIndex(of: 44))
    }
  }
}
