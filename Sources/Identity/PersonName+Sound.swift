extension PersonName {
  /// The first of ``syllables`` with what is commonly confused folded together, 16 bits each, the first in the low bits; a unit
  /// without a syllable stands for itself.
  ///
  /// Four, but three of a name of four units or more whose surname is one unit.
  public var packedSyllables: UInt64 {
    // This one table: the others would be copied with it.
    packSyllables(HanTable.standard.sounds)
  }

  @inline(__always)
  fileprivate func packSyllables(_ sounds: ImmortalTable<NameSoundEntry>) -> UInt64 {
    let units = count
    let first = sounds[self[0].rawValue]
    if first.beginsCompoundSurname, units >= 3, let packed = packedSyllablesOfCompoundSurname(sounds) { return packed }
    var packed = UInt64(first.surname == 0 ? self[0].rawValue : first.surname)
    if units > 1 { packed |= sounds.packedSyllable(self[1]) << 16 }
    if units > 2 { packed |= sounds.packedSyllable(self[2]) << 32 }
    return packed
  }

  /// `nil` where the first two units are no surname together.
  @inline(never)
  private func packedSyllablesOfCompoundSurname(_ sounds: ImmortalTable<NameSoundEntry>) -> UInt64? {
    let table = HanTable.standard
    guard let readings = table.compoundSurname(self[0], self[1]) else { return nil }
    var packed = UInt64(table.folded(readings.0)) | UInt64(table.folded(readings.1)) << 16
    for index in 2..<min(count, 4) { packed |= sounds.packedSyllable(self[index]) << UInt64(16 * index) }
    return packed
  }
}

extension Span<Registration> {
  /// Replaces `packed` by the names' ``PersonName/packedSyllables``.
  public func findPackedSyllables(_ packed: inout [UInt64]) {
    let sounds = HanTable.standard.sounds
    packed.removeAll(keepingCapacity: true)
    packed.reserveCapacity(count)
    for index in indices { packed.append(self[index].name.packSyllables(sounds)) }
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

extension ImmortalTable<NameSoundEntry> {
  /// The folded syllable of a character that is no surname, or the unit itself where it has none.
  @inline(__always)
  fileprivate func packedSyllable(_ unit: NameUnit) -> UInt64 {
    let folded = self[unit.rawValue].folded
    return UInt64(folded == 0 ? unit.rawValue : folded)
  }
}
