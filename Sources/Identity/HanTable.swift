/// What is known about Han characters: canonical forms, readings, and codes of their shape, by ``NameUnit``.
///
/// One immutable table of about 2 MB, made at first use from `IdentityTables` in some 2 ms; every lookup is a read by index.
public struct HanTable: Sendable {
  public static let standard = HanTable()

  /// What the table knows about one unit.
  struct Entry: BitwiseCopyable, Sendable {
    /// Syllables, commonest first, zero-filled.
    var readings = SIMD4<UInt16>.zero
    /// The same, folded.
    var folded = SIMD4<UInt16>.zero
    /// Five digits of the four-corner code in four bits each, the first in the highest; a missing one is 15. 0: no code.
    var fourCorner: UInt32 = 0
    /// Cangjie letters in five bits each, the first in the low bits. 0: no code.
    var cangjie: UInt32 = 0
    /// The reading as a surname.
    var surname: UInt16 = 0
    /// Level in the General Standard of 2013, 1–3; 4 outside it; 0 for what is no Han character.
    var level: UInt8 = 0
    /// Which of the lists of pairs name the unit.
    var listed: CharacterLikeness = []
    /// Whether a surname of two characters begins with it.
    var beginsCompoundSurname = false
  }

  let syllables: SyllableTable
  /// By unit.
  let entries: ImmortalTable<Entry>
  /// What ``PersonName/packedSyllables`` is made of, by unit: a quarter of a megabyte instead of the two of `entries`.
  let sounds: ImmortalTable<NameSoundEntry>
  /// Unit by code point of the basic plane; 0 for what is not Han.
  let forms: ImmortalTable<UInt16>
  /// Code points beyond the basic plane in the high 32 bits, their units in the low, sorted.
  let supplementaryForms: ImmortalTable<UInt64>
  /// Code points of the units from 0xF500 on.
  let supplementary: ImmortalTable<UInt32>
  /// Pairs of units that are listed as alike, the lesser in the high 16 bits, sorted.
  let variantPairs: ImmortalTable<UInt32>
  let lookAlikePairs: ImmortalTable<UInt32>
  /// Units of surnames of two characters, then their syllables, 16 bits each, the first in the highest; sorted.
  let compoundSurnames: ImmortalTable<UInt64>

  /// Index 0 is no syllable; `syllableCount` syllables without tone, `ü` spelt `v`.
  public var syllableCount: Int { syllables.count }

  private init() {
    let built = HanTableBuilder()
    syllables = built.syllables
    supplementaryForms = ImmortalTable(built.supplementaryForms)
    supplementary = ImmortalTable(built.supplementary)
    variantPairs = ImmortalTable(built.variantPairs)
    lookAlikePairs = ImmortalTable(built.lookAlikePairs)
    compoundSurnames = ImmortalTable(built.compoundSurnames)
    let (syllables, entries) = (built.syllables, built.entries.finished())
    self.entries = entries
    sounds = ImmortalTable((UInt16.min...UInt16.max).map { NameSoundEntry(entries[$0], syllables) })
    forms = built.forms.finished()
  }

  /// The key of a pair, the same in either order.
  static func pair(_ a: UInt16, _ b: UInt16) -> UInt32 { UInt32(min(a, b)) << 16 | UInt32(max(a, b)) }
}

extension HanTable {
  /// The unit that `scalar` stands for after traditional → simplified and true variants; `.unknown` for what cannot be known.
  public func canonical(_ scalar: Unicode.Scalar) -> NameUnit {
    let unit = form(scalar.value)
    return unit == 0 ? .unknown : NameUnit(rawValue: unit)
  }

  /// The unit of a Han code point; 0 where the table has none.
  func form(_ code: UInt32) -> UInt16 {
    code < 0x10000 ? forms[Int(code)] : supplementaryForm(code)
  }

  private func supplementaryForm(_ code: UInt32) -> UInt16 {
    let index = supplementaryForms.firstIndex(notLessThan: UInt64(code) << 32)
    guard index < supplementaryForms.count, supplementaryForms[index] >> 32 == UInt64(code) else { return 0 }
    return UInt16(truncatingIfNeeded: supplementaryForms[index])
  }

  /// The character that a Han unit stands for; `nil` for other units.
  public func scalar(_ unit: NameUnit) -> Unicode.Scalar? {
    let place = Int(unit.rawValue) - 0xF500
    if place >= 0 { return place < supplementary.count ? Unicode.Scalar(supplementary[place]) : nil }
    return unit.isHan ? Unicode.Scalar(unit.rawValue) : nil
  }

  /// The most common reading of a character in a name, or as a surname; 0 where none is known. A syllable unit reads itself.
  public func syllable(_ unit: NameUnit, asSurname: Bool) -> UInt16 {
    let entry = entries[unit.rawValue]
    return asSurname ? entry.surname : entry.readings[0]
  }

  /// The syllables of the compound surname that two units are; `nil` where they are none.
  func compoundSurname(_ first: NameUnit, _ second: NameUnit) -> (UInt16, UInt16)? {
    guard entries[first.rawValue].beginsCompoundSurname else { return nil }
    let units = UInt64(first.rawValue) << 48 | UInt64(second.rawValue) << 32
    let index = compoundSurnames.firstIndex(notLessThan: units)
    guard index < compoundSurnames.count, case let found = compoundSurnames[index], found >> 32 == units >> 32 else {
      return nil
    }
    return (UInt16(truncatingIfNeeded: found >> 16), UInt16(truncatingIfNeeded: found))
  }

  /// All readings without tone, commonest first, zero-filled.
  public func readings(_ unit: NameUnit) -> SIMD4<UInt16> { entries[unit.rawValue].readings }

  /// The syllable with what is commonly confused folded together (n/l, zh/z, ch/c, sh/s, in/ing, en/eng, an/ang, f/h, l/r):
  /// the least of its class. 0 for an index that is no syllable.
  public func folded(_ syllable: UInt16) -> UInt16 {
    Int(syllable) < syllables.count ? syllables.folded[syllable] : 0
  }

  /// Four-corner code 0–9999; `nil` where none is known.
  public func fourCorner(_ unit: NameUnit) -> UInt16? {
    let code = entries[unit.rawValue].fourCorner
    if code == 0 { return nil }
    let digits = (code >> 16 & 15) * 1000 + (code >> 12 & 15) * 100 + (code >> 8 & 15) * 10 + (code >> 4 & 15)
    return UInt16(truncatingIfNeeded: digits)
  }

  /// Up to six Cangjie letters, five bits each, the first in the low bits; 0 where none is known.
  public func cangjie(_ unit: NameUnit) -> UInt32 { entries[unit.rawValue].cangjie }
}
