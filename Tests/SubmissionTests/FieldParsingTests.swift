import TestSupport
import Testing

@testable import Submission

@Suite struct FieldParsingTests {
  /// The short ways for one, two and six digits give what the general one does.
  @Test(arguments: [1, 2, 6])
  func plainNumbersAreReadAsAnyOther(maximum: Int) {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...7, using: &generator)).map { _ in
        Int.random(in: 0..<12, using: &generator) == 0
          ? [0x2F, 0x3A, 0x20, 0xB0, 0x00].randomElement(using: &generator) ?? 0
          : UInt8.random(in: 48...57, using: &generator)
      }
      #expect(bytes.span.number(digits: maximum) == bytes.span.writtenNumber(digits: maximum))
    }
    #expect([UInt8]().span.number(digits: maximum) == nil)
  }

  /// Against the description: six digits, `-`, one to twenty letters, digits and `-`.
  @Test func recordIDs() throws {
    let pattern = try Regex("[0-9]{6}-[A-Za-z0-9-]{1,20}")
    var generator = SeededGenerator(seed: 2)
    var count = 0
    for _ in 0..<5000 {
      var text = "410000-"
      for _ in 0..<Int.random(in: 0...22, using: &generator) {
        text.append(["0", "1", "5", "9", "8", "7"].randomElement(using: &generator) ?? "0")
      }
      var bytes = Array(text.utf8)
      if Bool.random(using: &generator), let place = bytes.indices.randomElement(using: &generator) {
        bytes[place] = [0x41, 0x5A, 0x61, 0x7A, 0x2D, 0x2E, 0x3A, 0x40, 0x5B, 0x20].randomElement(using: &generator) ?? 0
      }
      let isRecordID = String(decoding: bytes, as: UTF8.self).wholeMatch(of: pattern) != nil
      #expect(bytes.span.isRecordID == isRecordID)
      if isRecordID { count += 1 }
    }
    #expect((1000..<4900).contains(count))
  }
}
