/// The unit in which a register's files are written, checked and read: 4096 bytes, of which the last 16 are the checksum of
/// those before.
///
/// Items never cross the end of a payload: what is left of it is zero. The checksum's seed is made of the file's identity and
/// the page's number, so that a page in another's place is damage too.
enum Page {
  static let size = 4096
  static let payload = 4080

  /// Items of `itemSize` bytes that fit one.
  static func capacity(_ itemSize: Int) -> Int { payload / itemSize }

  /// The checksum of the page that begins at `start` of `buffer`.
  static func checksum(_ buffer: Span<UInt8>, from start: Int, number: Int, identity: UInt64) -> Checksum {
    Checksum(of: buffer.extracting(start..<start + payload), seed: identity ^ UInt64(number))
  }

  /// Ends a page that is filled: puts its checksum, most significant byte first.
  static func seal(_ buffer: inout [UInt8], from start: Int, number: Int, identity: UInt64) -> Checksum {
    let checksum = checksum(buffer.span, from: start, number: number, identity: identity)
    buffer.store(checksum.high.bigEndian, at: start + payload)
    buffer.store(checksum.low.bigEndian, at: start + payload + 8)
    return checksum
  }

  /// The checksum that the page itself gives.
  static func storedChecksum(_ buffer: Span<UInt8>, from start: Int) -> Checksum {
    Checksum(
      high: UInt64(bigEndian: buffer.load(start + payload)), low: UInt64(bigEndian: buffer.load(start + payload + 8)))
  }
}
