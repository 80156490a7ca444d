import Identity

extension People {
  func family(ofChild index: Int) -> Family {
    family(Household(ofChild: index, plan: plan))
  }

  /// Where the family lives: at its hukou, elsewhere in the province, or in another province.
  func residence(of household: Household, hukou: Int) -> Int {
    var dice = Dice(seed: plan.seed, .residence, household.firstChild)
    let fraction = dice.fraction()
    let province = geography.provinces[geography.counties[hukou].province]
    if fraction < province.emigration { return geography.countyAbroad(from: hukou, &dice) }
    return fraction < province.emigration + 0.1 ? geography.countyNearby(hukou, &dice) : hukou
  }

  private func family(_ household: Household) -> Family {
    var dice = Dice(seed: plan.seed, .family, household.firstChild)
    let home = geography.home(ofNeighbourhood: household.neighbourhood)
    let province = geography.provinces[geography.counties[home.county].province]
    let residence = residence(of: household, hukou: home.county)
    var family = Family(
      household: household, hukou: home.county, neighbourhoodNumber: home.number, residence: residence,
      ethnicity: ethnicity(province, &dice), custom: .han, prefix: InlineText(), suffix: InlineText(),
      father: InlineText(),
      mother: InlineText(), fatherPhone: Self.phone(&dice), motherPhone: Self.phone(&dice), generation: nil,
      school: dice.next(), foreignDocument: 0)
    if dice.chance(Self.foreignShare(geography.provinces[geography.counties[residence].province].code)) {
      makeForeign(&family, &dice)
    } else {
      family.custom = MinorityNameBook.custom(ethnicity: family.ethnicity, &dice)
    }
    if household.isNamesake {
      let other = self.family(Household(ofChild: household.neighbourhood * Household.neighbourhoodSize, plan: plan))
      (family.ethnicity, family.custom, family.foreignDocument) = (other.ethnicity, other.custom, other.foreignDocument)
      name(&family, province: province.code, prefix: other.prefix, &dice)
    } else {
      name(&family, province: province.code, prefix: nil, &dice)
    }
    return family
  }

  private func ethnicity(_ province: ProvinceFacts, _ dice: inout Dice) -> UInt8 {
    var rest = dice.fraction()
    for minority in province.minorities {
      rest -= minority.share
      if rest < 0 { return minority.ethnicity }
    }
    return 1
  }

  /// Foreign pupils and pupils from Hong Kong, Macau and Taiwan live in a few provinces.
  private static func foreignShare(_ province: UInt32) -> Double {
    switch province {
    case 310_000, 110_000: 0.004
    case 440_000, 350_000: 0.002
    default: 0.0002
    }
  }

  private func makeForeign(_ family: inout Family, _ dice: inout Dice) {
    let kind = dice.fraction()
    if kind < 0.4 {
      (family.custom, family.ethnicity, family.foreignDocument) = (.foreign, 98, UInt8(ascii: "A"))
    } else {
      family.ethnicity = 1
      family.foreignDocument = kind < 0.7 ? UInt8(ascii: "6") : kind < 0.8 ? UInt8(ascii: "7") : UInt8(ascii: "8")
    }
  }

  /// Names the parents and what the children's names have in common.
  private func name(_ family: inout Family, province: UInt32, prefix: InlineText?, _ dice: inout Dice) {
    switch family.custom {
    case .han:
      let own =
        family.household.hasNamesake
        ? surnames.drawCommon(&dice) : surnames.draw(province: province, ethnicity: family.ethnicity, &dice)
      family.prefix = prefix ?? own
      // A child in fifteen has its mother's surname.
      let fromMother = dice.chance(0.06)
      let other = surnames.draw(province: province, ethnicity: family.ethnicity, &dice)
      family.father = fromMother ? other : family.prefix
      family.mother = fromMother ? family.prefix : other
      family.father.append(givenNames.draw(for: .father, &dice))
      family.mother.append(givenNames.draw(for: .mother, &dice))
      if dice.chance(0.12) { family.generation = givenNames.draw(for: .father, &dice).first }
    case .uyghur, .kazakh:
      let father = minorityNames.draw(family.custom, male: true, &dice)
      family.suffix.append(MinorityNameBook.dot)
      family.suffix.append(father)
      family.father = father
      family.father.append(MinorityNameBook.dot)
      family.father.append(minorityNames.draw(family.custom, male: true, &dice))
      family.mother = minorityNames.draw(family.custom, male: false, &dice)
      family.mother.append(MinorityNameBook.dot)
      family.mother.append(minorityNames.draw(family.custom, male: true, &dice))
    case .yi:
      family.prefix = prefix ?? minorityNames.drawFamilyName(.yi, &dice)
      if prefix == nil { family.prefix.append(MinorityNameBook.dot) }
      family.father = family.prefix
      family.father.append(minorityNames.draw(.yi, male: true, &dice))
      family.mother = minorityNames.drawFamilyName(.yi, &dice)
      family.mother.append(MinorityNameBook.dot)
      family.mother.append(minorityNames.draw(.yi, male: false, &dice))
    case .tibetan, .mongol:
      family.father = minorityNames.draw(family.custom, male: true, &dice)
      family.mother = minorityNames.draw(family.custom, male: false, &dice)
    case .foreign:
      family.suffix.append(UInt8(ascii: " "))
      family.suffix.append(minorityNames.drawFamilyName(.foreign, &dice))
      family.father = minorityNames.draw(.foreign, male: true, &dice)
      family.father.append(family.suffix)
      family.mother = minorityNames.draw(.foreign, male: false, &dice)
      family.mother.append(family.suffix)
    }
  }

  /// First three digits of mobile numbers; the older ones are taken more often.
  private static let phonePrefixes: [UInt64] = [
    139, 138, 137, 136, 135, 134, 159, 158, 157, 150, 151, 152, 187, 188, 182, 183, 184, 178, 147, 198, 195, 130, 131,
    132,
    155, 156, 185, 186, 176, 166, 175, 145, 133, 153, 180, 181, 189, 177, 173, 199, 191, 193, 139, 138, 137, 136, 135,
    151,
    150, 159, 158, 187, 188, 186, 189, 133,
  ]

  static func phone(_ dice: inout Dice) -> UInt64 {
    phonePrefixes[dice.below(phonePrefixes.count)] * 100_000_000 + UInt64(dice.below(100_000_000))
  }
}
