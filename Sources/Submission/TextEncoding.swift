/// How a submission file's text is encoded.
public enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case gb18030 = "gb18030"
}

extension TextEncoding {
  /// The byte order marks that a file may begin with.
  static let marks: [(bytes: [UInt8], encoding: TextEncoding)] = [
    ([0xEF, 0xBB, 0xBF], .utf8),
    ([0x84, 0x31, 0x95, 0x33], .gb18030),
  ]

  /// The likelier encoding of `sample`, a piece of text that may be cut off anywhere.
  ///
  /// Chinese has three bytes a character in UTF-8, and GB18030 text seldom looks like that by chance: a file in which such
  /// sequences outnumber the broken ones is UTF-8, maybe with a few broken rows. Sequences of two bytes say little, as most are
  /// Chinese in GB18030 (石一 is CAAF D2BB); alone they are UTF-8 where each stands by itself beside a Latin letter, as in José.
  static func detect(_ sample: Span<UInt8>) -> TextEncoding {
    var (chinese, latin, ofTwo, broken, at) = (0, 0, 0, 0, 0)
    while at < sample.count {
      if sample[at] < 0x80 {
        at += 1
        continue
      }
      let length = sequenceLength(sample, at)
      if at + length > sample.count { break }
      switch length {
      case 0: broken += 1
      case 2: if isLatin(sample, at) { latin += 1 } else { ofTwo += 1 }
      default: chinese += 1
      }
      at += max(length, 1)
    }
    if !hasGB18030Pair(sample) { return .utf8 }
    return chinese > broken || chinese + broken + ofTwo == 0 && latin > 0 ? .utf8 : .gb18030
  }

  /// Whether the two bytes at `start` stand alone among ASCII, beside a letter.
  private static func isLatin(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    let before = start > 0 ? bytes[start - 1] : 0
    let after = start + 2 < bytes.count ? bytes[start + 2] : 0
    return before < 0x80 && after < 0x80 && [before, after].contains { 0x61...0x7A ~= $0 | 0x20 }
  }

  /// The bytes of the UTF-8 sequence at `start`, 2–4; 0 where it is broken; over the end where it is cut off.
  private static func sequenceLength(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    let length =
      switch bytes[start] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    for index in start + 1..<max(start + 1, min(start + length, bytes.count)) where bytes[index] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  /// Whether some byte is followed by one that makes it a character of two bytes.
  private static func hasGB18030Pair(_ bytes: Span<UInt8>) -> Bool {
    for index in 0..<max(0, bytes.count - 1) where (0x81...0xFE).contains(bytes[index]) {
      if bytes[index + 1] >= 0x40, bytes[index + 1] != 0x7F, bytes[index + 1] != 0xFF { return true }
    }
    return false
  }
}
