import Glibc

/// GB 18030, the mandatory Chinese encoding, to Unicode: tables that the C library's `iconv` fills at first use.
///
/// Every byte of a character after its first is 0x30 or more, and a second byte of 0x30–0x39 makes a character of four
/// bytes; so commas, quotes and line feeds are found in the raw bytes.
struct GB18030: Sendable {
  /// `nil` where the C library has no such converter.
  static let standard = GB18030()

  /// Code points of the characters of two bytes, by `(lead - 0x81) * 191 + trail - 0x40`; 0 where there is none.
  private let ofTwoBytes: [UInt32]
  /// Code points of the characters of four bytes in the basic plane, by their place in order; 0 where there is none.
  private let ofFourBytes: [UInt32]

  private static let trailCount = 191
  /// 0x81308130 to 0x8431A439.
  private static let basicPlaneCount = 39420
  /// The place of 0x90308130, U+10000: from here on code points follow one another.
  private static let supplementaryStart = 189_000

  private init?() {
    // SAFETY: the descriptor is closed on every way out. `iconv_open` returns (iconv_t)-1 for a failure.
    guard let converter = unsafe iconv_open("UTF-32LE", "GB18030"), Int(bitPattern: converter) != -1 else {
      return nil
    }
    defer { unsafe _ = iconv_close(converter) }

    func codePoint(_ bytes: [UInt8]) -> UInt32 {
      var input = bytes.map { CChar(bitPattern: $0) }
      var (inputLeft, outputLeft) = (input.count, 4)
      var codePoint: UInt32 = 0
      // SAFETY: `iconv` reads `inputLeft` and writes `outputLeft` bytes at most, within the two buffers.
      let result = unsafe input.withUnsafeMutableBufferPointer { input in
        unsafe withUnsafeMutableBytes(of: &codePoint) { output in
          var from = input.baseAddress
          var to = unsafe output.baseAddress?.assumingMemoryBound(to: CChar.self)
          return unsafe iconv(converter, &from, &inputLeft, &to, &outputLeft)
        }
      }
      if result == 0, inputLeft == 0, outputLeft == 0 { return UInt32(littleEndian: codePoint) }
      unsafe _ = iconv(converter, nil, nil, nil, nil)
      return 0
    }

    ofTwoBytes = (0..<126 * Self.trailCount).map { place in
      codePoint([UInt8(0x81 + place / Self.trailCount), UInt8(0x40 + place % Self.trailCount)])
    }
    var ofFourBytes = (0..<Self.basicPlaneCount).map { place in
      let parts = [0x81 + place / 12600, 0x30 + place / 1260 % 10, 0x81 + place / 10 % 126, 0x30 + place % 10]
      return codePoint(parts.map { UInt8($0) })
    }
    // glibc follows the edition that gave U+9FB4–9FBB and U+FE10–FE19 codes of two bytes, and refuses those of four bytes
    // that they had before.
    for place in 19057...19064 where ofFourBytes[place] == 0 { ofFourBytes[place] = UInt32(0x9FB4 + place - 19057) }
    for place in 39076...39085 where ofFourBytes[place] == 0 { ofFourBytes[place] = UInt32(0xFE10 + place - 39076) }
    self.ofFourBytes = ofFourBytes
  }

  /// The character at `start`, whose byte is over 0x7F, and how many bytes it has; `nil` where it is none.
  @inline(__always)
  private func scalar(_ bytes: Span<UInt8>, _ start: Int) -> (codePoint: UInt32, length: Int)? {
    let lead = Int(bytes[start])
    guard lead >= 0x81, lead <= 0xFE, start + 1 < bytes.count else { return nil }
    let second = Int(bytes[start + 1])
    if second >= 0x40 {
      guard second <= 0xFE else { return nil }
      let codePoint = ofTwoBytes[(lead - 0x81) * Self.trailCount + second - 0x40]
      return codePoint == 0 ? nil : (codePoint, 2)
    }
    guard start + 3 < bytes.count, (0x30...0x39).contains(second), (0x81...0xFE).contains(bytes[start + 2]),
      (0x30...0x39).contains(bytes[start + 3])
    else { return nil }
    let place =
      ((lead - 0x81) * 10 + second - 0x30) * 1260 + (Int(bytes[start + 2]) - 0x81) * 10 + Int(bytes[start + 3]) - 0x30
    let codePoint =
      place < Self.basicPlaneCount ? ofFourBytes[place] : UInt32(max(0, place - Self.supplementaryStart + 0x10000))
    return codePoint == 0 || codePoint > 0x10FFFF || place >= Self.basicPlaneCount && codePoint < 0x10000
      ? nil : (codePoint, 4)
  }

  /// Bytes of UTF-8 that one byte of GB 18030 comes to at most: FE51 and a few others have two here and four there.
  static let growth = 2

  /// Writes `bytes` as UTF-8 to `text` from `end` on, and moves `end` behind it; there must be room for ``growth`` times
  /// as many. A byte that is no part of a character becomes 0xFF, which UTF-8 never holds; returns whether none did.
  func decode(_ bytes: Span<UInt8>, into text: inout MutableSpan<UInt8>, at end: inout Int) -> Bool {
    var (at, isWellFormed) = (0, true)
    while at < bytes.count {
      if bytes[at] < 0x80 {
        text[end] = bytes[at]
        end += 1
        at += 1
        continue
      }
      guard let (codePoint, length) = scalar(bytes, at) else {
        text[end] = 0xFF
        end += 1
        at += 1
        isWellFormed = false
        continue
      }
      at += length
      switch codePoint {
      case ..<0x800:
        text[end] = UInt8(truncatingIfNeeded: 0xC0 | codePoint >> 6)
      case ..<0x10000:
        text[end] = UInt8(truncatingIfNeeded: 0xE0 | codePoint >> 12)
        text[end + 1] = UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F)
        end += 1
      default:
        text[end] = UInt8(truncatingIfNeeded: 0xF0 | codePoint >> 18)
        text[end + 1] = UInt8(truncatingIfNeeded: 0x80 | codePoint >> 12 & 0x3F)
        text[end + 2] = UInt8(truncatingIfNeeded: 0x80 | codePoint >> 6 & 0x3F)
        end += 2
      }
      text[end + 1] = UInt8(truncatingIfNeeded: 0x80 | codePoint & 0x3F)
      end += 2
    }
    return isWellFormed
  }
}
