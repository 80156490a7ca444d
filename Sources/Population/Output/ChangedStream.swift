import Identity

/// What a registration that is sent once more says anew; the raw values are the labels of changes.csv.
enum RegistrationChange: String, CaseIterable {
  case telephone, guardian, school
}

extension SyntheticRegister {
  /// Registrations `range` of those that are sent once more, 0 ..< `plan.changed`: no registration twice, each with its record id
  /// and one thing changed.
  public func changedRegistrations(_ range: Range<Int>) -> StreamChunk {
    var chunk = StreamChunk(provinces: provinces.count)
    for number in range.clamped(to: 0..<plan.changed) {
      var dice = Dice(seed: plan.seed, .changed, number)
      let position = registration(number, of: plan.changed, &dice)
      var (child, row) = row(at: position)
      let id = recordID(row.province, position)
      let change = change(&row, of: child, &dice)
      row.write(to: &chunk.rows[row.province], recordID: id)
      id.write(to: &chunk.truth)
      chunk.truth.append(",\(change.rawValue)\n")
    }
    return chunk
  }

  /// A place in the register: one in each of `count` stretches of it.
  func registration(_ number: Int, of count: Int, _ dice: inout Dice) -> Int {
    let start = number * plan.registrations / count
    return start + dice.below((number + 1) * plan.registrations / count - start)
  }

  private func change(_ row: inout PupilRow, of child: Child, _ dice: inout Dice) -> RegistrationChange {
    let fraction = dice.fraction()
    if fraction < 0.2 {
      let family = child.family
      row.guardianName = row.guardianName == family.father ? family.mother : family.father
      return .guardian
    }
    if fraction < 0.4, let county = people.geography.counties.firstIndex(where: { $0.division == row.schoolDivision }) {
      var moved = row
      enrolment.enter(&moved, child, county: county, sharedSchool: false, &dice)
      if moved.schoolCode != row.schoolCode {
        row = moved
        return .school
      }
    }
    row.guardianPhone = People.phone(&dice)
    return .telephone
  }
}
