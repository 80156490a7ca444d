import Identity

/// How a child that is not registered, or another registered one, is related to a registered child.
public enum Relation: String, Sendable, CaseIterable {
  /// The request is for the registered child itself.
  case same
  case twin, sibling, namesake
  /// Of no relation to a registered child.
  case stranger
  /// Of no relation to a registered child, asked for by two schools in the same night.
  case sameNight = "same-night"
}

extension People {
  /// A child of `family` with the name, sex and birth date of `other`, in the same county.
  func namesake(of other: Child, index: Int, family: Family) -> Child {
    var child = other
    var dice = Dice(seed: plan.seed, .child, index)
    child.index = index
    child.family = family
    child.hasNoNumber = false
    child.sequence = sequence(
      rotation(division: division(of: child), birthDate: child.birthDate) + place(ofChild: index, family),
      isMale: child.isMale)
    (child.grade, child.schoolStart, child.hasGraduated) = SchoolYears.path(birthDate: child.birthDate, &dice)
    return child
  }

  /// A child that is not registered, related to `host` as `relation` says.
  func unregistered(_ relation: Relation, of host: Child, index: Int, _ dice: inout Dice) -> Child {
    var child = host
    child.index = index
    child.hasNoNumber = false
    switch relation {
    case .twin, .sibling:
      child.isMale = relation == .twin && dice.chance(0.62) ? host.isMale : dice.chance(0.535)
      if relation == .sibling {
        child.birthDate = siblingDate(host.birthDate, &dice)
        (child.grade, child.schoolStart, child.hasGraduated) = SchoolYears.path(birthDate: child.birthDate, &dice)
      }
      rename(&child, host: host, sharing: relation == .twin ? 0.55 : 0.12, &dice)
    case .namesake:
      // A family of its own, from among the strangers, that has the host's surname and lives in its county.
      let stranger = family(ofChild: index)
      child.family.household = stranger.household
      (child.family.fatherPhone, child.family.motherPhone) = (stranger.fatherPhone, stranger.motherPhone)
      child.family.school = stranger.school
      parentsByName(&child.family, &dice)
    case .same, .stranger, .sameNight:
      break
    }
    child.sequence = spareSequence(
      division: division(of: child), birthDate: child.birthDate, isMale: child.isMale, &dice)
    return child
  }

  func division(of child: Child) -> UInt32 { geography.counties[child.family.hukou].division }

  private func siblingDate(_ date: BirthDate, _ dice: inout Dice) -> BirthDate {
    let gap = dice.within(400...2500)
    let later = Int(date.rawValue) + gap
    let earlier = Int(date.rawValue) - gap
    let goesLater = dice.chance(0.5)
    let fitsLater = later <= Int(SchoolYears.last.rawValue)
    let fitsEarlier = earlier >= Int(SchoolYears.first.rawValue)
    return BirthDate(rawValue: UInt16(truncatingIfNeeded: fitsLater && (goesLater || !fitsEarlier) ? later : earlier))
  }

  private func rename(_ child: inout Child, host: Child, sharing: Double, _ dice: inout Dice) {
    for _ in 0..<8 {
      var name = child.family.prefix
      if let given = host.given {
        let bearer = Self.bearer(isMale: child.isMale, child.birthDate)
        let own =
          dice.chance(sharing)
          ? givenNames.draw(for: bearer, sharing: given, &dice) : givenNames.draw(for: bearer, &dice)
        child.given = own
        name.append(own)
      } else {
        name.append(minorityNames.draw(child.family.custom, male: child.isMale, &dice))
      }
      name.append(child.family.suffix)
      child.name = name
      if name != host.name { return }
    }
  }

  private func parentsByName(_ family: inout Family, _ dice: inout Dice) {
    guard family.custom == .han else {
      family.mother = minorityNames.draw(family.custom, male: false, &dice)
      return
    }
    let province = geography.provinces[geography.counties[family.hukou].province].code
    family.father = family.prefix
    family.father.append(givenNames.draw(for: .father, &dice))
    family.mother = surnames.draw(province: province, ethnicity: family.ethnicity, &dice)
    family.mother.append(givenNames.draw(for: .mother, &dice))
  }
}
