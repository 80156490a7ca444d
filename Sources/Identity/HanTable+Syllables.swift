extension HanTable {
  /// The index of the syllable that UTF-8 `spelling` is; 0 for what is none.
  ///
  /// Reads either case, tone marks (`zhé`, `lǚ`), one tone digit at the end (`zhe2`), and `ü`, `v` or `u:` for ü.
  public func syllable(spelling: Span<UInt8>) -> UInt16 {
    var packed: UInt32 = 0
    var offset = 0
    while offset < spelling.count {
      let byte = spelling[offset]
      if (48...53).contains(byte), offset == spelling.count - 1 { break }
      let letter = PinyinLetter(in: spelling, at: offset)
      guard letter.length > 0 else { return 0 }
      packed = SyllableTable.pack(packed, letter.ascii)
      offset += letter.length
    }
    return syllables.index(packed: packed)
  }

  /// The spelling of a syllable, `zhuo`; empty for an index that is none.
  public func spelling(of syllable: UInt16) -> String {
    Int(syllable) < syllableCount ? String(decoding: syllables.letters(of: syllable), as: UTF8.self) : ""
  }
}

/// A letter of pinyin without its tone.
struct PinyinLetter {
  /// Lower case; `v` for ü.
  var ascii: UInt8 = 0
  /// Bytes of UTF-8 that it takes; 0 where there is no letter of pinyin.
  var length = 0

  init(in bytes: Span<UInt8>, at offset: Int) {
    let first = bytes[offset]
    let second = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    switch first {
    case 65...90, 97...122:
      ascii = first | 0x20
      length = 1
      if ascii == UInt8(ascii: "u"), second == UInt8(ascii: ":") { self = Self(UInt8(ascii: "v"), 2) }
    case 0xC3...0xC7:
      ascii = Self.letter(UInt16(first & 0x1F) << 6 | UInt16(second & 0x3F))
      length = ascii == 0 ? 0 : 2
    default: break
    }
  }

  private init(_ ascii: UInt8, _ length: Int) {
    self.ascii = ascii
    self.length = length
  }

  /// The letter under the tone mark at a code point below U+0200; 0 where pinyin has none such.
  private static func letter(_ code: UInt16) -> UInt8 {
    switch code {
    case 0x101, 0xE1, 0x1CE, 0xE0, 0x100, 0xC1, 0x1CD, 0xC0: UInt8(ascii: "a")
    case 0x113, 0xE9, 0x11B, 0xE8, 0xEA, 0x112, 0xC9, 0x11A, 0xC8, 0xCA: UInt8(ascii: "e")
    case 0x12B, 0xED, 0x1D0, 0xEC, 0x12A, 0xCD, 0x1CF, 0xCC: UInt8(ascii: "i")
    case 0x14D, 0xF3, 0x1D2, 0xF2, 0x14C, 0xD3, 0x1D1, 0xD2: UInt8(ascii: "o")
    case 0x16B, 0xFA, 0x1D4, 0xF9, 0x16A, 0xDA, 0x1D3, 0xD9: UInt8(ascii: "u")
    case 0xFC, 0xDC, 0x1D5...0x1DC: UInt8(ascii: "v")
    default: 0
    }
  }
}
