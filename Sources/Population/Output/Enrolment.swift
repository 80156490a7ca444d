import Identity

/// Makes a child's rows: what a school enters of it, with the gaps that every register has.
struct Enrolment: Sendable {
  let people: People

  /// The child's registration where it lives.
  func first(_ child: Child) -> PupilRow {
    var dice = Dice(seed: people.plan.seed, .first, child.index)
    return row(child, county: child.family.residence, usesFather: usesFather(child, &dice), sharedSchool: true, &dice)
  }

  /// Whether the father is the guardian that is entered: mostly the same parent for all children of a family.
  func usesFather(_ child: Child, _ dice: inout Dice) -> Bool {
    let isFather = Dice.mix(child.family.school) % 100 < 62
    return dice.chance(0.08) ? !isFather : isFather
  }

  /// A row for `child` at a school of `county`.
  func row(
    _ child: Child, county: Int, usesFather: Bool, sharedSchool: Bool, _ dice: inout Dice
  ) -> PupilRow {
    var row = PupilRow()
    let family = child.family
    row.name = child.name
    row.sex = child.isMale ? 1 : 2
    row.birthDate = child.birthDate.decimal
    row.ethnicity = family.ethnicity
    row.hukou = dice.chance(0.01) || family.foreignDocument != 0 ? 0 : people.division(of: child)
    row.guardianName = usesFather ? family.father : family.mother
    row.guardianPhone = usesFather ? family.fatherPhone : family.motherPhone
    if dice.chance(0.08) { row.guardianName = InlineText() }
    row.status = status(child, &dice)
    row.business = dice.chance(0.985) ? 0 : [1, 1, 1, 2, 3, 3, 9][dice.below(7)]
    row.grade = child.grade
    enter(&row, child, county: county, sharedSchool: sharedSchool, &dice)
    // Taken after the school: one pupil in a hundred is entered with a telephone of the school.
    let telephone = dice.fraction()
    if telephone < 0.05 { row.guardianPhone = 0 }
    if telephone > 0.99 {
      row.guardianPhone = 13_900_000_000 + Dice.mix(row.schoolCode ^ UInt64(dice.below(2))) % 100_000_000
    }
    if dice.chance(0.01) { row.formerName = otherName(for: child, &dice) }
    setDocument(&row, child)
    setRegisterNumber(&row, &dice)
    return row
  }

  private func status(_ child: Child, _ dice: inout Dice) -> Int {
    if child.hasGraduated { return 5 }
    let fraction = dice.fraction()
    return fraction < 0.982 ? 1 : fraction < 0.99 ? 2 : fraction < 0.994 ? 3 : fraction < 0.997 ? 4 : 6
  }

  /// Puts the row into a school of `county` that has its grade. Brothers and sisters mostly share one.
  func enter(_ row: inout PupilRow, _ child: Child, county index: Int, sharedSchool: Bool, _ dice: inout Dice) {
    let county = people.geography.counties[index]
    let province = people.geography.provinces[county.province].code
    let primaryYears = SchoolYears.primaryYears(province: province)
    let (type, schools, before) =
      row.grade <= primaryYears
      ? (21, county.primarySchools, 0)
      : row.grade <= 9 ? (31, county.juniorSchools, primaryYears) : (34, county.seniorSchools, 9)
    let own = sharedSchool && dice.chance(0.93) ? child.family.school : dice.next()
    let stage = Dice.mix(own &+ UInt64(type))
    // Four in ten go to a vocational school after grade 9.
    let code = type == 34 && stage % 10 < 4 ? 36 : type
    let school = Int(Dice.mix(stage) % UInt64(max(1, schools)))
    row.province = county.province
    row.schoolDivision = county.division
    row.schoolCode =
      UInt64(code) * 100_000_000 + UInt64(province / 10000) * 1_000_000 + UInt64(county.ordinal * 1000 + school + 1)
    let path = child.hasGraduated ? child.schoolStart + 9 : child.schoolStart + before
    row.enrolled = min(path, 2026) * 100 + 9
  }

  func setDocument(_ row: inout PupilRow, _ child: Child) {
    let kind = child.family.foreignDocument
    row.documentType = kind == 0 ? UInt8(ascii: "1") : kind
    switch kind {
    case 0:
      let number = Child.number(division: people.division(of: child), birthDate: child.birthDate, sequence: child.sequence)
      row.document = InlineText(number)
    case UInt8(ascii: "A"):
      var dice = Dice(seed: people.plan.seed, .given, ~child.index)
      row.document = InlineText()
      row.document.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: dice.below(26)))
      for _ in 0..<8 { row.document.append(48 + UInt8(truncatingIfNeeded: dice.below(10))) }
    default:
      // Residence permits: 81 Hong Kong, 82 Macau, 83 Taiwan.
      let place = kind == UInt8(ascii: "6") ? 810_000 : kind == UInt8(ascii: "7") ? 820_000 : 830_000
      row.document = InlineText(
        Child.number(division: UInt32(place), birthDate: child.birthDate, sequence: child.sequence))
    }
    if child.hasNoNumber { (row.documentType, row.document) = (0, InlineText()) }
  }

  /// `G` and the resident number; without one `L` or `J` with the school's county and the birth date.
  func setRegisterNumber(_ row: inout PupilRow, _ dice: inout Dice) {
    if let digits = row.residentDigits {
      (row.registerLetter, row.registerDigits) = (UInt8(ascii: "G"), digits)
      return
    }
    let isTemporary = row.documentType == 0 && dice.chance(0.75)
    let digits = NumberDigits(
      division: row.schoolDivision, birth: row.birthDate, sequence: UInt32(dice.below(1000)), check: UInt32(dice.below(10)))
    row.registerLetter = isTemporary ? UInt8(ascii: "L") : UInt8(ascii: "J")
    row.registerDigits =
      isTemporary
      ? digits
      : NumberDigits(
        division: digits.division, birth: digits.birth, sequence: digits.sequence, check: digits.expectedCheck)
  }

  /// A name that the child once had, or might have had: mostly the same surname.
  func otherName(for child: Child, _ dice: inout Dice) -> InlineText {
    let family = child.family
    var name = InlineText()
    for _ in 0..<8 {
      name = family.prefix
      if family.custom == .han {
        let province = people.geography.provinces[people.geography.counties[family.hukou].province].code
        if dice.chance(0.15) { name = people.surnames.draw(province: province, ethnicity: family.ethnicity, &dice) }
        name.append(people.givenNames.draw(for: People.bearer(isMale: child.isMale, child.birthDate), &dice))
      } else {
        name.append(people.minorityNames.draw(family.custom, male: child.isMale, &dice))
      }
      name.append(family.suffix)
      if name != child.name { break }
    }
    return name
  }
}

extension PupilRow {
  /// The resident number that the row holds, in whatever width or case it is written; `nil` for other documents.
  var residentDigits: NumberDigits? {
    guard documentType == UInt8(ascii: "1") else { return nil }
    var values: [UInt8] = []
    for scalar in document.scalars {
      switch scalar.value {
      case 0x30...0x39: values.append(UInt8(scalar.value - 0x30))
      case 0xFF10...0xFF19: values.append(UInt8(scalar.value - 0xFF10))
      case 0x58, 0x78, 0xFF38, 0xFF58: values.append(10)
      default: return nil
      }
    }
    guard values.count == 18, !values.dropLast().contains(10) else { return nil }
    let number = { (range: Range<Int>) in values[range].reduce(UInt32(0)) { $0 * 10 + UInt32($1) } }
    return NumberDigits(
      division: number(0..<6), birth: number(6..<14), sequence: number(14..<17), check: UInt32(values[17]))
  }
}
