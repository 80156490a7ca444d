import IdentityTables

/// The other forms of each character, and characters by sound, made at first use: for making and explaining errors.
struct HanNeighbours: Sendable {
  static let standard = HanNeighbours(.standard)

  var traditional: [UInt16: [Unicode.Scalar]] = [:]
  var others: [UInt16: [Unicode.Scalar]] = [:]
  /// Common characters (levels 1 and 2 of the General Standard) that have the syllable, by its index.
  var sounding: [[UInt16]]
  /// All common characters in code point order.
  var common: [UInt16] = []

  init(_ table: HanTable) {
    sounding = Array(repeating: [], count: table.syllableCount)
    for unit in 0x3400...0xFFFF where (1...2).contains(table.entries[unit].level) {
      common.append(UInt16(unit))
      for lane in 0..<4 {
        let syllable = Int(table.entries[unit].readings[lane])
        if syllable != 0 { sounding[syllable].append(UInt16(unit)) }
      }
    }
    HanCharacters.rows.withBytes { bytes in
      var scanner = TableScanner(bytes)
      while !scanner.isAtEnd {
        let unit = table.form(scanner.scalar())
        for _ in 0..<4 { _ = scanner.nextField() }
        if scanner.nextField() { traditional[unit] = Self.scalars(&scanner) }
        if scanner.nextField() { others[unit] = Self.scalars(&scanner) }
        scanner.nextRow()
      }
    }
  }

  private static func scalars(_ scanner: inout TableScanner) -> [Unicode.Scalar] {
    if scanner.peek == UInt8(ascii: "-") { return [] }
    var scalars: [Unicode.Scalar] = []
    while !scanner.isAtFieldEnd {
      if let scalar = Unicode.Scalar(scanner.scalar()) { scalars.append(scalar) }
    }
    return scalars
  }
}

/// Characters near a character. O(characters of the table) at first use; not for hot loops.
extension HanTable {
  /// Common characters that have the syllable among their readings, in code point order.
  public func characters(withSyllable syllable: UInt16) -> [Unicode.Scalar] {
    let sounding = HanNeighbours.standard.sounding
    return Int(syllable) < sounding.count ? scalars(sounding[Int(syllable)]) : []
  }

  /// Other common characters that share the commonest reading.
  public func charactersSounding(like unit: NameUnit) -> [Unicode.Scalar] {
    let syllable = syllable(unit, asSurname: false)
    return syllable == 0 ? [] : scalars(HanNeighbours.standard.sounding[Int(syllable)].filter { $0 != unit.rawValue })
  }

  /// Other common characters that look alike. O(common characters).
  public func lookAlikes(of unit: NameUnit) -> [Unicode.Scalar] {
    scalars(HanNeighbours.standard.common.filter { likeness(unit, NameUnit(rawValue: $0)).contains(.shape) })
  }

  /// Traditional forms that fold to the unit, the commonest first.
  public func traditionalForms(of unit: NameUnit) -> [Unicode.Scalar] {
    HanNeighbours.standard.traditional[unit.rawValue] ?? []
  }

  /// Other forms that fold to the unit (峯 of 峰), and different characters that are used for it (哲 for 喆).
  public func variants(of unit: NameUnit) -> [Unicode.Scalar] {
    let folding = HanNeighbours.standard.others[unit.rawValue] ?? []
    let used = (0..<variantPairs.count).compactMap { index -> UInt16? in
      let (a, b) = (UInt16(variantPairs[index] >> 16), UInt16(variantPairs[index] & 0xFFFF))
      return a == unit.rawValue ? b : b == unit.rawValue ? a : nil
    }
    return folding + scalars(used)
  }

  private func scalars(_ units: [UInt16]) -> [Unicode.Scalar] {
    units.compactMap { scalar(NameUnit(rawValue: $0)) }
  }
}
