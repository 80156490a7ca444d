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
      let capacity = Int.random(in: 0..<20, using: &generator)
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
