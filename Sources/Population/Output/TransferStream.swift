import Identity

extension SyntheticRegister {
  /// Of the transfers, those whose row holds errors, so that the registration may not be found by name and number.
  private static let wrongTransfers = 0.05

  /// Requests `range` for a transfer, 0 ..< `plan.transfers`, no registration twice: the pupil goes to another county, three in
  /// five to another province.
  public func transfers(_ range: Range<Int>) -> StreamChunk {
    var chunk = StreamChunk(provinces: provinces.count)
    for number in range.clamped(to: 0..<plan.transfers) {
      var dice = Dice(seed: plan.seed, .transfer, number)
      let position = registration(number, of: plan.transfers, &dice)
      let (child, registered) = row(at: position)
      var row = registered
      let isAbroad = dice.chance(0.6)
      let home = child.family.residence
      let county =
        isAbroad ? people.geography.countyAbroad(from: home, &dice) : people.geography.countyNearby(home, &dice)
      enrolment.enter(&row, child, county: county, sharedSchool: false, &dice)
      row.enrolled = registered.enrolled
      (row.outSchoolCode, row.appliedOn) = (registered.schoolCode, plan.date)
      (row.status, row.business) = (1, 0)
      let errors =
        dice.chance(Self.wrongTransfers)
        ? errorMaker.corrupt(&row, of: child, against: registered, &dice) : ErrorSet()

      let id = RecordID(
        province: people.geography.provinces[row.province].code, serial: number + 1, letter: "T")
      row.write(to: &chunk.rows[row.province], recordID: id)
      id.write(to: &chunk.truth)
      chunk.truth.append(UInt8(ascii: ","))
      recordID(registered.province, position).write(to: &chunk.truth)
      chunk.truth.append(UInt8(ascii: ","))
      errors.write(to: &chunk.truth)
      chunk.truth.append(",\(Relation.same.rawValue)\n")
    }
    return chunk
  }
}
