import Identity

/// All children of the synthetic country, each made anew from the seed and its index when asked for.
struct People: Sendable {
  let plan: PopulationPlan
  let geography: Geography
  let givenNames = GivenNameBook()
  let surnames: SurnameBook
  let minorityNames = MinorityNameBook()
  /// Index of the first child that is not registered: those from here on only appear in requests.
  let firstStranger: Int

  init(plan: PopulationPlan) {
    self.plan = plan
    let size = Household.neighbourhoodSize
    firstStranger = (plan.children + size - 1) / size * size
    let neighbourhoods = (firstStranger + plan.lateRequests) / size + 1
    geography = Geography(provinceCount: plan.provinces, neighbourhoods: neighbourhoods, seed: plan.seed)
    surnames = SurnameBook(provinces: geography.provinces.map(\.code))
  }

  func child(at index: Int) -> Child {
    let family = family(ofChild: index)
    if family.household.isNamesake {
      return namesake(
        of: child(at: family.household.neighbourhood * Household.neighbourhoodSize), index: index, family: family)
    }
    return makeChild(at: index, family: family)
  }

  /// The province (index into the geography's) in which the children of `household` are registered first.
  func residenceProvince(of household: Household) -> Int {
    let home = geography.home(ofNeighbourhood: household.neighbourhood).county
    return geography.counties[residence(of: household, hukou: home)].province
  }

  private func makeChild(at index: Int, family: Family) -> Child {
    var dice = Dice(seed: plan.seed, .child, index)
    let isTwin = family.household.hasTwins && index < family.household.firstChild + 2
    let order = index - family.household.firstChild
    let birthDate = birthDate(family, order: isTwin ? 0 : order)
    var isMale = dice.chance(Self.boys)
    var elder: OwnName?
    if order > 0 {
      var elderDice = Dice(seed: plan.seed, .child, index - 1)
      let elderIsMale = elderDice.chance(Self.boys)
      if isTwin { isMale = dice.chance(0.62) ? elderIsMale : !elderIsMale }
      let elderDate = isTwin ? birthDate : self.birthDate(family, order: order - 1)
      elder = ownName(index - 1, isMale: elderIsMale, birthDate: elderDate, family: family, elder: nil, isTwin: false)
    }
    let given = ownName(index, isMale: isMale, birthDate: birthDate, family: family, elder: elder, isTwin: isTwin)
    let path = isTwin ? twinPath(family, birthDate) : SchoolYears.path(birthDate: birthDate, &dice)
    let county = geography.counties[family.hukou]
    let rotation = rotation(division: county.division, birthDate: birthDate)
    return Child(
      index: index, family: family, isMale: isMale, birthDate: birthDate, name: name(given, family),
      given: given.han, sequence: sequence(rotation + place(ofChild: index, family), isMale: isMale),
      grade: path.grade, schoolStart: path.start, hasGraduated: path.hasGraduated,
      hasNoNumber: family.foreignDocument == 0 && dice.chance(0.02))
  }

  /// Twins go to school together.
  private func twinPath(_ family: Family, _ birthDate: BirthDate) -> (grade: Int, start: Int, hasGraduated: Bool) {
    var dice = Dice(seed: plan.seed, .school, family.household.firstChild)
    return SchoolYears.path(birthDate: birthDate, &dice)
  }

  /// Share of boys among the children born in these years.
  private static let boys = 0.535

  // MARK: Names

  /// A child's own name: Han characters or a name by sound.
  struct OwnName: Sendable {
    var han: GivenName?
    var text: InlineText
  }

  /// The name of the child at `index`. It differs from that of the child before it in the family, with whom a twin often
  /// shares a character.
  private func ownName(
    _ index: Int, isMale: Bool, birthDate: BirthDate, family: Family, elder: OwnName?, isTwin: Bool
  ) -> OwnName {
    var dice = Dice(seed: plan.seed, .given, index)
    let bearer = Self.bearer(isMale: isMale, birthDate)
    let shares = dice.chance(0.6) && isTwin
    var name = OwnName(han: nil, text: InlineText())
    for _ in 0..<8 {
      if family.custom != .han {
        name.text = minorityNames.draw(family.custom, male: isMale, &dice)
      } else if let elder = elder?.han, shares {
        name = OwnName(givenNames.draw(for: bearer, sharing: elder, &dice))
      } else if family.household.hasNamesake {
        name = OwnName(givenNames.drawPopular(for: bearer, &dice))
      } else {
        var han = givenNames.draw(for: bearer, &dice)
        if let generation = family.generation { han.keep(generation: generation) }
        name = OwnName(han)
      }
      if name.text != elder?.text { break }
    }
    return name
  }

  private static let lateCohort = BirthDate(year: 2013, month: 1, day: 1) ?? .none

  static func bearer(isMale: Bool, _ birthDate: BirthDate) -> NameBearer {
    birthDate < lateCohort ? (isMale ? .boyEarly : .girlEarly) : (isMale ? .boyLate : .girlLate)
  }

  private func name(_ own: OwnName, _ family: Family) -> InlineText {
    var name = family.prefix
    name.append(own.text)
    name.append(family.suffix)
    return name
  }

  // MARK: Birth dates and sequence numbers

  private func birthDate(_ family: Family, order: Int) -> BirthDate {
    var dice = Dice(seed: plan.seed, .family, ~family.household.firstChild)
    let base = Int(SchoolYears.birthDate(&dice).rawValue)
    let (low, high) = (Int(SchoolYears.first.rawValue), Int(SchoolYears.last.rawValue))
    var day = base
    if order > 0 {
      let gap = dice.within(400...2500)
      let later = dice.chance(0.5)
      let second =
        later ? (base + gap <= high ? base + gap : base - gap) : (base - gap >= low ? base - gap : base + gap)
      day = second
      if order > 1 {
        let further = dice.within(400...1600)
        let choices = [base - further, second - further, second + further, base + further]
        day = choices.first { $0 >= low && $0 <= high && abs($0 - base) >= 300 && abs($0 - second) >= 300 } ?? low
      }
    }
    return snapped(day, family)
  }

  /// The nearest day before `day` in the class of days that the neighbourhood may have, so that no two children of the
  /// county are given the same identity number.
  private func snapped(_ day: Int, _ family: Family) -> BirthDate {
    let classes = geography.counties[family.hukou].dateClasses
    let own = family.neighbourhoodNumber / Geography.groups % classes
    var snapped = day - (day - own) % classes
    if snapped < Int(SchoolYears.first.rawValue) { snapped += classes }
    return BirthDate(rawValue: UInt16(truncatingIfNeeded: snapped))
  }

  /// The child's place among the county's sequence numbers of one day. Neighbours, and so twins, are near, not in order.
  func place(ofChild index: Int, _ family: Family) -> Int {
    let size = Household.neighbourhoodSize
    let order =
      Int(truncatingIfNeeded: Dice.mix(UInt64(truncatingIfNeeded: family.household.neighbourhood))) & (size - 1)
    return family.neighbourhoodNumber % Geography.groups * size + (index % size ^ order)
  }

  /// Where the sequence numbers of a county's day begin.
  func rotation(division: UInt32, birthDate: BirthDate) -> Int {
    Int(Dice.mix(UInt64(division) << 16 | UInt64(birthDate.rawValue)) % 500)
  }

  /// Digits 15–17: even for girls, odd for boys. Places 496–499 after the rotation belong to no neighbourhood.
  func sequence(_ place: Int, isMale: Bool) -> UInt32 {
    UInt32(truncatingIfNeeded: place % 500 * 2 + (isMale ? 1 : 0))
  }

  /// A sequence number that no child of the neighbourhoods has.
  func spareSequence(division: UInt32, birthDate: BirthDate, isMale: Bool, _ dice: inout Dice) -> UInt32 {
    sequence(rotation(division: division, birthDate: birthDate) + 496 + dice.below(4), isMale: isMale)
  }
}

extension People.OwnName {
  init(_ name: GivenName) {
    han = name
    text = InlineText()
    text.append(name)
  }
}

extension GivenName {
  /// Takes the family's generation character as the first of two.
  mutating func keep(generation: Unicode.Scalar) {
    if second == nil { second = first }
    first = generation
  }
}
