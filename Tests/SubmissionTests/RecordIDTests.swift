import TestSupport
import Testing

@testable import Submission

@Suite struct RecordIDTests {
  /// Ids as the format has them, and their beginnings and neighbours.
  private func ids(seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let characters = Array("0123456789AZaz-")
    let random = (0..<60).map { _ in
      let serial = (0..<Int.random(in: 1...20, using: &generator)).map { _ in
        characters.randomElement(using: &generator) ?? "0"
      }
      return "41000\(Int.random(in: 0...1, using: &generator))-\(String(serial))"
    }
    return random + random.map { String($0.dropLast()) } + [""]
  }

  @Test(arguments: [UInt64](1...10)) func compareAsTheirBytesDo(seed: UInt64) {
    let ids = ids(seed: seed)
    for a in ids {
      for b in ids {
        #expect((RecordID(a) < RecordID(b)) == Array(a.utf8).lexicographicallyPrecedes(Array(b.utf8)))
        #expect((RecordID(a) == RecordID(b)) == (a == b))
      }
    }
  }

  @Test func holdTheirBytes() {
    let ids = ids(seed: 1)
    let packed = RecordIDs(ids)
    for (index, id) in ids.enumerated() {
      let held = packed.id(at: index)
      #expect(held == RecordID(id))
      #expect(held.count == id.utf8.count)
      #expect((0..<32).map { held.bytes[$0] } == Array(id.utf8) + [UInt8](repeating: 0, count: 32 - id.utf8.count))
    }
  }

  @Test func keepTheFirst32BytesOfALongerText() {
    let text = String(repeating: "x", count: 32)
    #expect(RecordID(text + "y") == RecordID(text))
    #expect(RecordID(text).count == 32)
  }
}
