extension PersonName {
  /// The first of ``syllables`` with what is commonly confused folded together, 16 bits each, the first in the low bits; a unit
  /// without a syllable stands for itself.
  ///
  /// Four, but three of a name of four units or more whose surname is one unit.
  public var packedSyllables: UInt64 {
    let table = HanTable.standard
    let units = count
    let first = table.sounds[self[0].rawValue]
    if first.beginsCompoundSurname, units >= 3, let readings = table.compoundSurname(self[0], self[1]) {
      var packed = UInt64(table.folded(readings.0)) | UInt64(table.folded(readings.1)) << 16
      for index in 2..<min(units, 4) { packed |= table.packedSyllable(self[index]) << UInt64(16 * index) }
      return packed
    }
    var packed = UInt64(first.surname == 0 ? self[0].rawValue : first.surname)
    if units > 1 { packed |= table.packedSyllable(self[1]) << 16 }
    if units > 2 { packed |= table.packedSyllable(self[2]) << 32 }
    return packed
  }
}

/// The folded syllables of a unit, as a surname and else; 0 where there is none.
struct NameSoundEntry: BitwiseCopyable, Sendable {
  /// 12 bits reading, 12 reading as a surname, 1 whether a surname of two characters begins with the unit.
  private let bits: UInt32

  init(_ entry: HanTable.Entry, _ syllables: SyllableTable) {
    let surname = Int(entry.surname) < syllables.count ? syllables.folded[entry.surname] : 0
    bits = UInt32(entry.folded[0]) | UInt32(surname) << 12 | (entry.beginsCompoundSurname ? 1 << 24 : 0)
  }

  var folded: UInt16 { UInt16(truncatingIfNeeded: bits & 0xFFF) }
  var surname: UInt16 { UInt16(truncatingIfNeeded: bits >> 12 & 0xFFF) }
  var beginsCompoundSurname: Bool { bits >> 24 == 1 }
}

extension HanTable {
  /// The folded syllable of a character that is no surname, or the unit itself where it has none.
  @inline(__always)
  fileprivate func packedSyllable(_ unit: NameUnit) -> UInt64 {
    let folded = sounds[unit.rawValue].folded
    return UInt64(folded == 0 ? unit.rawValue : folded)
  }
}
