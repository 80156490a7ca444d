import Identity

extension PersonName {
  /// The name as reports may show it: its first character, and a star for the rest (张*).
  public var masked: String {
    let first = self[0]
    if first.isHan, let scalar = Unicode.Scalar(UInt32(first.rawValue)), first.rawValue < 0xA000 {
      return "\(scalar)*"
    }
    if first.isLatin, let letter = first.firstLatinLetter { return "\(letter)*" }
    return isEmpty ? "" : "*"
  }
}

extension NameUnit {
  /// The first of up to three letters, base 27, the first most significant: A is 1.
  fileprivate var firstLatinLetter: Character? {
    let letters = rawValue - 0xA000
    let first = letters / (27 * 27)
    guard (1...26).contains(first) else { return nil }
    return Character(Unicode.Scalar(UInt8(64 + first)))
  }
}
