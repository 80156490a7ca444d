import Identity

extension ErrorMaker {
  func applyToName(
    _ kind: ErrorKind, _ row: inout PupilRow, of child: Child, against first: PupilRow, _ dice: inout Dice
  ) -> Bool {
    let scalars = row.name.scalars
    let wrong: [Unicode.Scalar]? =
      switch kind {
      case .homophone: replaceOne(scalars, from: isNamedInHan(child) ? 1 : 0, preferringNames: 0.9, &dice, by: homophones)
      case .lookAlike: replaceOne(scalars, from: 0, preferringNames: 0.6, &dice, by: lookAlikes)
      case .variant: replaceOne(scalars, from: 0, preferringNames: 0, &dice, by: variants)
      case .traditional: traditional(scalars)
      case .rareAsPinyin, .rareAsQuestionMark, .rareAsPrivateUse: replaceRare(kind, scalars, &dice)
      case .dotVariant: changeDot(scalars, &dice)
      case .truncated: truncate(scalars, &dice)
      case .spaces: addSpaces(scalars, &dice)
      case .formerName: nil
      default: nil
      }
    if kind == .formerName { return takeFormerName(&row, of: child, against: first, &dice) }
    guard let wrong, wrong != scalars else { return false }
    row.name = InlineText(wrong)
    return true
  }

  /// The child goes by a new name now and the old one is noted, or the first record noted the name that this one has.
  private func takeFormerName(
    _ row: inout PupilRow, of child: Child, against first: PupilRow, _ dice: inout Dice
  ) -> Bool {
    if !first.formerName.isEmpty, first.formerName != first.name {
      row.name = first.formerName
      row.formerName = InlineText()
      return true
    }
    let name = enrolment.otherName(for: child, &dice)
    guard name != first.name else { return false }
    row.name = name
    row.formerName = first.name
    return true
  }

  private func isNamedInHan(_ child: Child) -> Bool { child.family.custom == .han }

  // MARK: One character for another

  private func homophones(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    others(HanTable.standard.charactersSounding(like: HanTable.standard.canonical(scalar)), than: scalar)
  }

  private func lookAlikes(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    others(HanTable.standard.lookAlikes(of: HanTable.standard.canonical(scalar)), than: scalar)
  }

  private func variants(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    let forms = HanTable.standard.traditionalForms(of: HanTable.standard.canonical(scalar))
    return others(HanTable.standard.variants(of: HanTable.standard.canonical(scalar)), than: scalar)
      .filter { !forms.contains($0) }
  }

  private func traditionalForm(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    others(HanTable.standard.traditionalForms(of: HanTable.standard.canonical(scalar)), than: scalar).first
  }

  private func others(_ scalars: [Unicode.Scalar], than scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalars.filter { $0 != scalar }
  }

  /// Characters that names are known to hold: what an input method offers first when a name is typed.
  private static let nameCharacters = Set(
    [
      SurnameList.common, SurnameList.rarer, GivenNameCharacters.boysFirstEarly, GivenNameCharacters.boysSecondEarly,
      GivenNameCharacters.girlsFirstEarly, GivenNameCharacters.girlsSecondEarly, GivenNameCharacters.boysFirstLate,
      GivenNameCharacters.boysSecondLate, GivenNameCharacters.girlsFirstLate, GivenNameCharacters.girlsSecondLate,
      RareNameCharacters.plain, RareNameCharacters.further,
    ].joined().unicodeScalars)

  /// Replaces one character from place `start` on for which there is another; `nil` where there is none.
  private func replaceOne(
    _ scalars: [Unicode.Scalar], from start: Int, preferringNames share: Double, _ dice: inout Dice,
    by others: (Unicode.Scalar) -> [Unicode.Scalar]
  ) -> [Unicode.Scalar]? {
    let prefersNames = dice.chance(share)
    let places = scalars.indices.filter { $0 >= start && scalars[$0].value > 0x3000 }
    guard !places.isEmpty else { return nil }
    let offset = dice.below(places.count)
    for step in places.indices {
      let place = places[(offset + step) % places.count]
      let all = others(scalars[place])
      let known = prefersNames ? all.filter(Self.nameCharacters.contains) : []
      if let other = dice.element(of: known.isEmpty ? all : known) {
        var result = scalars
        result[place] = other
        return result
      }
    }
    return nil
  }

  private func traditional(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    scalars.map { traditionalForm($0) ?? $0 }
  }

  // MARK: Rare characters

  private static let rare = Set(RareNameCharacters.hard.unicodeScalars.filter { $0.value > 0x3000 })

  private func replaceRare(
    _ kind: ErrorKind, _ scalars: [Unicode.Scalar], _ dice: inout Dice
  ) -> [Unicode.Scalar]? {
    guard let place = scalars.lastIndex(where: Self.rare.contains) else { return nil }
    var result = scalars
    switch kind {
    case .rareAsPinyin:
      let unit = HanTable.standard.canonical(result[place])
      let spelling = HanTable.standard.spelling(of: HanTable.standard.syllable(unit, asSurname: false))
      guard !spelling.isEmpty else { return nil }
      result.replaceSubrange(place...place, with: dice.chance(0.5) ? spelling.unicodeScalars : spelling.uppercased().unicodeScalars)
    case .rareAsPrivateUse:
      // Where an old system's own font had a place for it.
      guard let code = Unicode.Scalar(0xE000 + UInt32(dice.below(0x1900))) else { return nil }
      result[place] = code
    default:
      result[place] = "?"
    }
    return result
  }

  // MARK: Dots, ends and spaces

  private static let dots: [Unicode.Scalar?] = ["\u{2022}", "\u{FF0E}", "\u{30FB}", ".", "\u{2027}", nil]

  private func changeDot(_ scalars: [Unicode.Scalar], _ dice: inout Dice) -> [Unicode.Scalar]? {
    guard scalars.contains(MinorityNameBook.dot) else { return nil }
    let dot = Self.dots[dice.below(Self.dots.count)]
    return scalars.compactMap { $0 == MinorityNameBook.dot ? dot : $0 }
  }

  /// Cuts a long name as a narrow field does, or leaves the father's name out.
  private func truncate(_ scalars: [Unicode.Scalar], _ dice: inout Dice) -> [Unicode.Scalar]? {
    guard scalars.count >= 7 else { return nil }
    if let dot = scalars.firstIndex(of: MinorityNameBook.dot), dot >= 3, dice.chance(0.5) { return Array(scalars[..<dot]) }
    return Array(scalars.prefix(scalars.count - dice.within(1...3)))
  }

  private func addSpaces(_ scalars: [Unicode.Scalar], _ dice: inout Dice) -> [Unicode.Scalar]? {
    guard scalars.count >= 2, scalars.allSatisfy({ $0.value > 0x7F }) else { return nil }
    let space: Unicode.Scalar = dice.chance(0.5) ? " " : "\u{3000}"
    if scalars.count == 2 || dice.chance(0.5) { return [scalars[0], space] + scalars[1...] }
    return Array(scalars.map { [$0] }.joined(separator: [space]))
  }
}
