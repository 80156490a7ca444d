import IdentityTables

/// Parses the texts of `IdentityTables` into what ``HanTable`` holds; its properties mean what they mean there.
struct HanTableBuilder: ~Copyable {
  typealias Entry = HanTable.Entry

  let syllables = SyllableTable()
  private(set) var entries = UnfinishedTable<Entry>(count: 1 << 16)
  private(set) var forms = UnfinishedTable<UInt16>(count: 1 << 16)
  private(set) var supplementaryForms: [UInt64] = []
  private(set) var supplementary: [UInt32] = []
  private(set) var variantPairs: [UInt32] = []
  private(set) var lookAlikePairs: [UInt32] = []
  private(set) var compoundSurnames: [UInt64] = []

  init() {
    readSyllableUnits()
    readCharacters()
    readAliases()
    supplementaryForms.sort()
    readLikenesses()
    readCompoundSurnames()
  }

  /// A syllable unit reads itself.
  private mutating func readSyllableUnits() {
    for index in 1..<syllables.count {
      var entry = Entry()
      entry.readings[0] = UInt16(index)
      entry.folded[0] = syllables.folded[index]
      entry.surname = UInt16(index)
      entries[0x0100 + index] = entry
    }
  }

  private mutating func readCharacters() {
    HanCharacters.rows.withBytes { bytes in
      var scanner = TableScanner(bytes)
      while !scanner.isAtEnd {
        let code = scanner.scalar()
        let unit: UInt16
        if (0x3400...0x9FFF).contains(code) {
          unit = UInt16(truncatingIfNeeded: code)
        } else {
          unit = UInt16(truncatingIfNeeded: 0xF500 + supplementary.count)
          supplementary.append(code)
        }
        setForm(code, unit)
        entries[Int(unit)] = readEntry(&scanner, unit)
        scanner.nextRow()
      }
    }
  }

  /// The fields after the character.
  private mutating func readEntry(_ scanner: inout TableScanner, _ unit: UInt16) -> Entry {
    var entry = Entry()
    guard scanner.nextField() else { return entry }
    entry.level = UInt8(truncatingIfNeeded: scanner.decimal())
    guard scanner.nextField() else { return entry }
    readReadings(&scanner, &entry)
    guard scanner.nextField() else { return entry }
    var digits = 0
    while !scanner.isAtFieldEnd, scanner.peek != UInt8(ascii: "-") {
      entry.fourCorner = entry.fourCorner << 4 | UInt32(scanner.byte() & 15)
      digits += 1
    }
    if digits == 4 { entry.fourCorner = entry.fourCorner << 4 | 15 }
    guard scanner.nextField() else { return entry }
    var shift: UInt32 = 0
    while !scanner.isAtFieldEnd, scanner.peek != UInt8(ascii: "-") {
      entry.cangjie |= UInt32(scanner.byte() & 31) << shift
      shift += 5
    }
    while scanner.nextField() {
      if scanner.peek == UInt8(ascii: "-") { continue }
      while !scanner.isAtFieldEnd { setForm(scanner.scalar(), unit) }
    }
    return entry
  }

  private func readReadings(_ scanner: inout TableScanner, _ entry: inout Entry) {
    var count = 0
    while count < 4 {
      let isSurname = scanner.skip(UInt8(ascii: "="))
      let syllable = syllables.index(packed: scanner.spelling())
      if syllable != 0 {
        entry.readings[count] = syllable
        entry.folded[count] = syllables.folded[syllable]
        if isSurname || count == 0 { entry.surname = syllable }
        count += 1
      }
      if !scanner.skip(UInt8(ascii: ",")) { return }
    }
  }

  private mutating func setForm(_ code: UInt32, _ unit: UInt16) {
    if code < 0x10000 {
      forms[Int(code)] = unit
    } else {
      supplementaryForms.append(UInt64(code) << 32 | UInt64(unit))
    }
  }

  private mutating func readAliases() {
    CodePointAliases.rows.withBytes { bytes in
      var scanner = TableScanner(bytes)
      while !scanner.isAtEnd {
        let code = scanner.hexadecimal()
        _ = scanner.skip(UInt8(ascii: " "))
        let unit = form(scanner.hexadecimal())
        if unit != 0, code > 0xFFFF || forms[Int(code)] == 0 { setForm(code, unit) }
        scanner.nextRow()
      }
    }
  }

  private mutating func readCompoundSurnames() {
    CompoundSurnames.rows.withBytes { bytes in
      var scanner = TableScanner(bytes)
      while !scanner.isAtEnd {
        let units = [form(scanner.scalar()), form(scanner.scalar())]
        entries[Int(units[0])].beginsCompoundSurname = true
        var packed = UInt64(units[0]) << 48 | UInt64(units[1]) << 32
        if scanner.nextField() { packed |= UInt64(syllables.index(packed: scanner.spelling())) << 16 }
        if scanner.nextField() { packed |= UInt64(syllables.index(packed: scanner.spelling())) }
        compoundSurnames.append(packed)
        scanner.nextRow()
      }
    }
    compoundSurnames.sort()
  }

  private mutating func readLikenesses() {
    variantPairs = pairs(in: HanLikenesses.variants)
    lookAlikePairs = pairs(in: HanLikenesses.lookAlikes)
    for (pairs, likeness) in [(variantPairs, CharacterLikeness.variant), (lookAlikePairs, .shape)] {
      for pair in pairs {
        entries[Int(pair >> 16)].listed.insert(likeness)
        entries[Int(pair & 0xFFFF)].listed.insert(likeness)
      }
    }
  }

  /// All pairs of characters that share a row.
  private func pairs(in text: StaticString) -> [UInt32] {
    text.withBytes { bytes in
      var scanner = TableScanner(bytes)
      var pairs: [UInt32] = []
      var group: [UInt16] = []
      while !scanner.isAtEnd {
        group.removeAll(keepingCapacity: true)
        while !scanner.isAtRowEnd { group.append(form(scanner.scalar())) }
        for (index, a) in group.enumerated() {
          for b in group[..<index] where a != b && a != 0 && b != 0 { pairs.append(HanTable.pair(a, b)) }
        }
        scanner.nextRow()
      }
      pairs.sort()
      return pairs
    }
  }

  /// The unit of a code point that has been read. Few are beyond the basic plane.
  private func form(_ code: UInt32) -> UInt16 {
    if code < 0x10000 { return forms[Int(code)] }
    guard let found = supplementaryForms.first(where: { $0 >> 32 == UInt64(code) }) else { return 0 }
    return UInt16(truncatingIfNeeded: found)
  }
}
