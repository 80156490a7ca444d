import Identity

/// A child's further row at another school, with the errors that hide it from the first.
struct SecondRegistration: Sendable {
  let people: People
  let enrolment: Enrolment
  let errorMaker: ErrorMaker

  /// The second row of `child`, whose first row is `first`, and what is wrong with it.
  func row(of child: Child, first: PupilRow, _ dice: inout Dice) -> (row: PupilRow, errors: ErrorSet) {
    var errors = ErrorSet()
    if dice.chance(people.plan.exactDuplicates) {
      errors.insert(.exact)
      return (first, errors)
    }
    let usesFather = first.guardianName.isEmpty ? enrolment.usesFather(child, &dice) : first.guardianName == child.family.father
    let isMove = dice.chance(people.plan.otherProvince / max(0.01, 1 - people.plan.exactDuplicates))
    let home = child.family.residence
    var county = home
    if isMove {
      county = people.geography.countyAbroad(from: home, &dice)
    } else if dice.chance(0.7) {
      county = people.geography.countyNearby(home, &dice)
    }
    var row = enrolment.row(child, county: county, usesFather: usesFather, sharedSchool: false, &dice)
    // Moves come with new telephones; a school entered in a later year than the stage began is that of the move.
    if row.guardianPhone != 0, dice.chance(0.15) { row.guardianPhone = People.phone(&dice) }
    if !child.hasGraduated, dice.chance(0.3) { row.enrolled = min(2026, row.enrolled / 100 + dice.below(3)) * 100 + 9 }
    // A child that moved was not renamed on the way: a noted former name is the same in both.
    row.formerName = first.formerName
    errors = errorMaker.corrupt(&row, of: child, against: first, &dice)
    return (row, errors)
  }
}
