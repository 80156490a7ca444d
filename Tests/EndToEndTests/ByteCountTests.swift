import Testing

@testable import chachong

struct ByteCountTests {
  @Test(arguments: [
    ("8GiB", 8 << 30), ("512MiB", 512 << 20), ("2g", 2 << 30), ("64k", 64 << 10), ("1000000", 1_000_000),
    ("1TiB", 1 << 40),
  ])
  func reads(_ text: String, _ bytes: Int) {
    #expect(ByteCount(argument: text)?.bytes == bytes)
  }

  @Test(arguments: ["", "GiB", "8XB", "-1", "1.5G", "99999999999999999999", "9999999999999G"])
  func refuses(_ text: String) {
    #expect(ByteCount(argument: text) == nil)
  }

  @Test func printsAsItReads() {
    for bytes in [8 << 30, 512 << 20, 1_000_000] {
      #expect(ByteCount(argument: ByteCount(bytes: bytes).defaultValueDescription)?.bytes == bytes)
    }
  }
}
