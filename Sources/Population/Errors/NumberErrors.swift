import Identity

extension ErrorMaker {
  func applyToNumber(_ kind: ErrorKind, _ row: inout PupilRow, of child: Child, _ dice: inout Dice) -> Bool {
    guard let digits = row.residentDigits else { return false }
    // In full width a character takes three bytes.
    let isPlain = row.document.count == 18
    switch kind {
    case .digitWrong: return isPlain && changeDigit(&row, &dice)
    case .digitsSwapped: return isPlain && swapDigits(&row, &dice)
    case .idMissing:
      (row.documentType, row.document) = (0, InlineText())
      return true
    case .secondHukou:
      issueSecondNumber(&row, of: child, &dice)
      return true
    case .lowerCaseX:
      guard isPlain, digits.check == 10 else { return false }
      row.document.replaceByte(at: 17, with: UInt8(ascii: "x"))
      return true
    case .fullWidth:
      guard isPlain else { return false }
      row.document = InlineText(row.document.scalars.compactMap { Unicode.Scalar($0.value + 0xFEE0) })
      return true
    default: return false
    }
  }

  private func changeDigit(_ row: inout PupilRow, _ dice: inout Dice) -> Bool {
    let place = dice.below(18)
    let old = row.document[place]
    // The month's and day's digits and the check character change like any other: the check betrays them all.
    var new = old
    while new == old { new = 48 + UInt8(truncatingIfNeeded: dice.below(10)) }
    row.document.replaceByte(at: place, with: new)
    return true
  }

  private func swapDigits(_ row: inout PupilRow, _ dice: inout Dice) -> Bool {
    for _ in 0..<20 {
      let place = dice.below(16)
      let (a, b) = (row.document[place], row.document[place + 1])
      guard a != b else { continue }
      row.document.replaceByte(at: place, with: b)
      row.document.replaceByte(at: place + 1, with: a)
      return true
    }
    return false
  }

  /// Another valid number from another county.
  private func issueSecondNumber(_ row: inout PupilRow, of child: Child, _ dice: inout Dice) {
    let home = child.family.hukou
    let county =
      dice.chance(0.5) ? people.geography.countyNearby(home, &dice) : people.geography.countyAbroad(from: home, &dice)
    let division = people.geography.counties[county].division
    row.hukou = division
    issueNumber(&row, division: division, birthDate: child.birthDate, isMale: child.isMale, &dice)
  }

  /// Gives the row a valid number that hardly any other child has.
  func issueNumber(
    _ row: inout PupilRow, division: UInt32, birthDate: BirthDate, isMale: Bool, _ dice: inout Dice
  ) {
    let sequence = people.spareSequence(division: division, birthDate: birthDate, isMale: isMale, &dice)
    row.document = InlineText(Child.number(division: division, birthDate: birthDate, sequence: sequence))
  }
}
