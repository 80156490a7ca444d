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
}
