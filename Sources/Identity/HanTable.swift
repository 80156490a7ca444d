/// What is known about Han characters: canonical forms, readings, and codes of their shape, by ``NameUnit``.
///
/// One immutable table, made at first use from `IdentityTables`; every lookup is an array read.
public struct HanTable: Sendable {
  public static let standard = HanTable()

  /// What the table knows about one unit.
  struct Entry: BitwiseCopyable {
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
  var entries = [Entry](repeating: Entry(), count: 1 << 16)
  /// Unit by code point of the basic plane; 0 for what is not Han.
  var forms = [UInt16](repeating: 0, count: 1 << 16)
  /// Code points beyond the basic plane in the high 32 bits, their units in the low, sorted.
  var supplementaryForms: [UInt64] = []
  /// Code points of the units from 0xF500 on.
  var supplementary: [UInt32] = []
  /// Pairs of units that are listed as alike, the lesser in the high 16 bits, sorted.
  var variantPairs: [UInt32] = []
  var lookAlikePairs: [UInt32] = []
  /// Units of surnames of two characters, then their syllables, 16 bits each, the first in the highest.
  var compoundSurnames: [UInt64] = []

  /// Index 0 is no syllable; `syllableCount` syllables without tone, `ü` spelt `v`.
  public var syllableCount: Int { syllables.packed.count }

  init() {
    syllables = SyllableTable()
    readSyllableUnits()
    readCharacters()
    readAliases()
    readLikenesses()
    readCompoundSurnames()
  }
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
    var (low, high) = (0, supplementaryForms.count)
    while low < high {
      let middle = (low + high) / 2
      if supplementaryForms[middle] >> 32 < UInt64(code) { low = middle + 1 } else { high = middle }
    }
    guard low < supplementaryForms.count, supplementaryForms[low] >> 32 == UInt64(code) else { return 0 }
    return UInt16(truncatingIfNeeded: supplementaryForms[low])
  }

  /// The character that a Han unit stands for; `nil` for other units.
  public func scalar(_ unit: NameUnit) -> Unicode.Scalar? {
    let place = Int(unit.rawValue) - 0xF500
    if place >= 0 { return place < supplementary.count ? Unicode.Scalar(supplementary[place]) : nil }
    return unit.isHan ? Unicode.Scalar(unit.rawValue) : nil
  }

  /// The most common reading of a character in a name, or as a surname; 0 where none is known. A syllable unit reads itself.
  public func syllable(_ unit: NameUnit, asSurname: Bool) -> UInt16 {
    let entry = entries[Int(unit.rawValue)]
    return asSurname ? entry.surname : entry.readings[0]
  }

  /// The syllables of the compound surname that two units are; `nil` where they are none.
  func compoundSurname(_ first: NameUnit, _ second: NameUnit) -> (UInt16, UInt16)? {
    guard entries[Int(first.rawValue)].beginsCompoundSurname else { return nil }
    let units = UInt64(first.rawValue) << 48 | UInt64(second.rawValue) << 32
    guard let found = compoundSurnames.first(where: { $0 >> 32 == units >> 32 }) else { return nil }
    return (UInt16(truncatingIfNeeded: found >> 16), UInt16(truncatingIfNeeded: found))
  }

  /// All readings without tone, commonest first, zero-filled.
  public func readings(_ unit: NameUnit) -> SIMD4<UInt16> { entries[Int(unit.rawValue)].readings }

  /// The syllable with what is commonly confused folded together (n/l, zh/z, ch/c, sh/s, in/ing, en/eng, an/ang, f/h, l/r):
  /// the least of its class. 0 for an index that is no syllable.
  public func folded(_ syllable: UInt16) -> UInt16 {
    Int(syllable) < syllables.folded.count ? syllables.folded[Int(syllable)] : 0
  }

  /// Four-corner code 0–9999; `nil` where none is known.
  public func fourCorner(_ unit: NameUnit) -> UInt16? {
    let code = entries[Int(unit.rawValue)].fourCorner
    if code == 0 { return nil }
    let digits = (code >> 16 & 15) * 1000 + (code >> 12 & 15) * 100 + (code >> 8 & 15) * 10 + (code >> 4 & 15)
    return UInt16(truncatingIfNeeded: digits)
  }

  /// Up to six Cangjie letters, five bits each, the first in the low bits; 0 where none is known.
  public func cangjie(_ unit: NameUnit) -> UInt32 { entries[Int(unit.rawValue)].cangjie }
}
