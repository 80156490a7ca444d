import Testing

@testable import Trust

struct SM3Tests {
  func digest(_ bytes: [UInt8], pieces: Int = 1) -> String {
    var maker = DigestMaker(.sm3)
    let size = max(1, (bytes.count + pieces - 1) / pieces)
    for start in stride(from: 0, to: bytes.count, by: size) {
      maker.update(bytes.span.extracting(start..<min(start + size, bytes.count)))
    }
    return maker.finish().description
  }

  @Test("the examples of GB/T 32905-2016, annex A")
  func standard() {
    #expect(digest(Array("abc".utf8)) == "sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")
    let long = Array(String(repeating: "abcd", count: 16).utf8)
    #expect(digest(long) == "sm3:debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732")
  }

  // Of gmssl 3.2.2, sm3.sm3_hash; see scripts/compare/crypto.
  @Test(
    "as another implementation has it, around the sizes at which padding takes another block",
    arguments: [
      (0, "1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b"),
      (55, "a79cf9dcee3404abf7f769698201647fd9d3ff61d629d0f58bb4b5579a427db8"),
      (56, "62f7363b15f4de76dd925c493b9d6d00d4ba0ef2a1f334c1d0f13b293aeb40d1"),
      (63, "6165e4cbb15cde01c6226e0015a47f710f8f8e1f2c296700033bb34d9212109c"),
      (64, "93566f236d157aae078d1ddb5cebdbba1520b5142e22a8915564345ba2ae1d63"),
      (65, "c886e6814be748285a10b28ae62ddacd85db830cd2cf3a2bfa2f729c15f63618"),
      (1000, "b38fc481302b502c3f2f6608d060c47c5b6bd8fd65e148b7cd3af4988245f48a"),
    ])
  func sizes(count: Int, expected: String) {
    let bytes = (0..<count).map { UInt8($0 % 251) }
    for pieces in [1, 2, 7, 64] { #expect(digest(bytes, pieces: pieces) == "sm3:\(expected)") }
  }
}
