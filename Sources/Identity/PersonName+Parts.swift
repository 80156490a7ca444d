extension PersonName {
  /// Units of the surname: 2 for a compound surname that a given name follows, else 1; 0 for an empty name.
  public var surnameLength: Int {
    let units = count
    return units >= 3 && HanTable.standard.compoundSurname(self[0], self[1]) != nil ? 2 : min(units, 1)
  }

  /// The surname alone.
  public var surname: PersonName {
    PersonName(low: low & (surnameLength == 2 ? 0xFFFF_FFFF : 0xFFFF), high: 0)
  }

  /// What follows the surname.
  public var givenName: PersonName {
    let bits = UInt64(surnameLength * 16)
    let whole = low >> bits | UInt64(high) << (64 - bits)
    return bits == 0 ? .empty : PersonName(low: whole, high: high >> UInt32(bits))
  }

  /// The name in three units, as a registration keeps its guardian: of a longer one the first two and a digest of the rest.
  ///
  /// A name of three units is itself, so this can be done twice. Longer names agree in their first two units where they
  /// were cut off at different ends; whether one was cut shows in ``NameUnit/isTailDigest``.
  @inlinable public var shortened: PersonName {
    if low >> 48 == 0, high == 0 { return self }
    return digested
  }

  @usableFromInline var digested: PersonName {
    let hash = Hash.words(low >> 32, UInt64(high), seed: 0x7461_696C)
    return PersonName(low: low & 0xFFFF_FFFF | UInt64(NameUnit(tailDigest: hash).rawValue) << 32, high: 0)
  }

  /// The most common reading of each unit, of the surname's units their readings as a surname; 0 where there is none.
  public var syllables: SIMD8<UInt16> {
    let table = HanTable.standard
    var syllables = SIMD8<UInt16>.zero
    let units = count
    for index in 0..<units { syllables[index] = table.syllable(self[index], asSurname: index == 0) }
    if units >= 3, let readings = table.compoundSurname(self[0], self[1]) {
      syllables[0] = readings.0
      syllables[1] = readings.1
    }
    return syllables
  }

  /// The first of ``syllables`` with what is commonly confused folded together, 16 bits each, the first in the low bits; a unit
  /// without a syllable stands for itself.
  ///
  /// Four, but three of a name of four units or more whose surname is one unit.
  public var packedSyllables: UInt64 {
    let table = HanTable.standard
    let units = count
    if units >= 3, let readings = table.compoundSurname(self[0], self[1]) {
      var packed = UInt64(table.folded(readings.0)) | UInt64(table.folded(readings.1)) << 16
      for index in 2..<min(units, 4) { packed |= table.packedSyllable(self[index]) << UInt64(16 * index) }
      return packed
    }
    let surname = table.folded(table.syllable(self[0], asSurname: true))
    var packed = UInt64(surname == 0 ? self[0].rawValue : surname)
    for index in stride(from: 1, to: min(units, 3), by: 1) {
      packed |= table.packedSyllable(self[index]) << UInt64(16 * index)
    }
    return packed
  }
}

extension HanTable {
  /// The folded syllable of a character that is no surname, or the unit itself where it has none.
  fileprivate func packedSyllable(_ unit: NameUnit) -> UInt64 {
    let folded = entries[unit.rawValue].folded[0]
    return UInt64(folded == 0 ? unit.rawValue : folded)
  }
}
