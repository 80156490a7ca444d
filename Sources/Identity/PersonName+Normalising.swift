extension PersonName {
  /// The canonical name of a field: width, spaces, dots, marks and case folded, traditional and variant characters too. Empty where
  /// a spreadsheet's error stands for it.
  ///
  /// - Parameters:
  ///   - field: validated UTF-8. Bytes that are not read as unknown characters.
  ///   - flags: gets ``RegistrationFlags/nameHasUnknownCharacters`` for `?`, □, U+FFFD and private-use characters without
  ///     a known successor.
  ///
  /// In a name that has a Han character, Latin letters that spell pinyin are syllables (李zhuo, 王lü); else they are letters.
  public init(normalising field: Span<UInt8>, flags: inout RegistrationFlags) {
    self = Self.ofHan(field, HanTable.standard.forms) ?? Self.ofAny(field, .standard, &flags)
  }

  /// Two to four characters of the basic plane, each Han: nearly all names. `nil` for others.
  private static func ofHan(_ field: Span<UInt8>, _ forms: ImmortalTable<UInt16>) -> PersonName? {
    guard field.count == 9 || field.count == 6 || field.count == 12 else { return nil }
    let (first, second) = (hanUnit(field, at: 0, forms), hanUnit(field, at: 3, forms))
    guard first != 0, second != 0 else { return nil }
    var low = first | second << 16
    if field.count > 6 {
      let third = hanUnit(field, at: 6, forms)
      if third == 0 { return nil }
      low |= third << 32
    }
    if field.count > 9 {
      let fourth = hanUnit(field, at: 9, forms)
      if fourth == 0 { return nil }
      low |= fourth << 48
    }
    return PersonName(low: low, high: 0)
  }

  /// The unit of the Han character that three bytes are; 0 where they are none.
  @inline(__always)
  private static func hanUnit(_ field: Span<UInt8>, at start: Int, _ forms: ImmortalTable<UInt16>) -> UInt64 {
    let lead = field[start]
    guard (0xE3...0xE9).contains(lead) else { return 0 }
    let code = Int(lead & 15) << 12 | Int(field[start &+ 1] & 63) << 6 | Int(field[start &+ 2] & 63)
    return UInt64(forms[code])
  }

  private static func ofAny(_ field: Span<UInt8>, _ table: HanTable, _ flags: inout RegistrationFlags) -> PersonName {
    if field.isSpreadsheetError { return .empty }
    let hasHan = containsHan(field, table)
    var builder = NameBuilder()
    var run = LatinRun()
    var text = FieldText(field)
    while let code = text.scalar() {
      let character = NameCharacter(code, table)
      // A tone digit ends a syllable, and so does an apostrophe.
      let endsRun = hasHan && character.isSeparator
      switch character {
      case .latin(let first, let second):
        run.append(first, pinyin: NameCharacter.isUmlaut(code) ? UInt8(ascii: "v") : first)
        if second != 0 { run.append(second, pinyin: second) }
        continue
      case .separator where !endsRun, .mark: continue
      default: break
      }
      if case .digit = character, hasHan, run.count > 0, code & 15 <= 5 {
        run.flush(into: &builder, asPinyin: true, syllables: table.syllables)
        continue
      }
      run.flush(into: &builder, asPinyin: hasHan, syllables: table.syllables)
      switch character {
      case .unit(let unit): builder.append(unit)
      case .digit: builder.append(NameUnit(otherScript: FieldText.narrow(code)))
      case .unknown:
        builder.append(.unknown)
        flags.insert(.nameHasUnknownCharacters)
      default: break
      }
    }
    run.flush(into: &builder, asPinyin: hasHan, syllables: table.syllables)
    return builder.finished
  }

  private static func containsHan(_ field: Span<UInt8>, _ table: HanTable) -> Bool {
    var text = FieldText(field)
    while let code = text.scalar() {
      if code >= 0x2E80, table.form(code) != 0 { return true }
    }
    return false
  }
}

/// What a code point is in a name.
enum NameCharacter {
  /// A Han character, or one of another script.
  case unit(NameUnit)
  /// Lower-case ASCII letters; the second is 0 where there is one only.
  case latin(UInt8, UInt8)
  case digit
  /// Spaces, dots, brackets: no part of a name.
  case separator
  /// Combining marks and what is not seen at all.
  case mark
  case unknown

  init(_ code: UInt32, _ table: HanTable) {
    let form = table.form(code)
    if form != 0 {
      self = .unit(NameUnit(rawValue: form))
      return
    }
    let narrow = FieldText.narrow(code)
    let latin = LatinFold.standard(narrow)
    if latin != 0 {
      self = .latin(UInt8(truncatingIfNeeded: latin), UInt8(latin >> 8))
    } else {
      self = Self.other(narrow)
    }
  }

  private static func other(_ code: UInt32) -> NameCharacter {
    switch code {
    case 0x30...0x39: .digit
    case 0x3F, 0x2A, 0x25A0, 0x25A1, 0x25CB, 0x25EF, 0x2610, 0x3013, 0xFFFD: .unknown
    // Vertical punctuation, which older editions of GB 18030 hold as private use.
    case 0xE78D...0xE796, 0xFE10...0xFE19: .separator
    case 0xE000...0xF8FF, 0xF_0000...0x10_FFFD: .unknown
    case 0x00...0x7F, 0xA0...0xBF, 0x2B9...0x2DF, 0x387, 0x16EB, 0x2000...0x206F, 0x2190...0x2BFF, 0x3000...0x3004,
      0x3008...0x3020, 0x30FB, 0xFE30...0xFE6F, 0xFF00...0xFF0F, 0xFF5F...0xFF65:
      .separator
    case 0x300...0x36F, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xE_0000...0xE_0FFF: .mark
    default: .unit(NameUnit(otherScript: code))
    }
  }

  var isSeparator: Bool {
    if case .separator = self { true } else { false }
  }

  /// u with a diaeresis, with or without a tone: `v` in pinyin.
  static func isUmlaut(_ code: UInt32) -> Bool { code == 0xFC || code == 0xDC || (0x1D5...0x1DC).contains(code) }
}
