import Identity

/// A request for a late registration and the truth about it.
struct LateRequest: Sendable {
  var row: PupilRow
  /// The registration, or the other request, of the same child.
  var record: RecordID?
  var errors = ErrorSet()
  var relation: Relation
}

extension SyntheticRegister {
  /// Requests `range` for a late registration, 0 ..< `plan.lateRequests`.
  public func lateRequests(_ range: Range<Int>) -> StreamChunk {
    var chunk = StreamChunk(provinces: provinces.count)
    for number in range.clamped(to: 0..<plan.lateRequests) { write(number, to: &chunk) }
    return chunk
  }

  private func write(_ number: Int, to chunk: inout StreamChunk) {
    var request = request(number)
    var dice = Dice(seed: plan.seed, .lateErrors, number)
    let invalid = dice.chance(plan.lateInvalid) ? spoil(&request.row, request.errors, &dice) : nil
    let id = requestID(request.row, number)
    request.row.write(to: &chunk.rows[request.row.province], recordID: id)

    id.write(to: &chunk.truth)
    chunk.truth.append(UInt8(ascii: ","))
    request.record?.write(to: &chunk.truth)
    chunk.truth.append(UInt8(ascii: ","))
    request.errors.write(to: &chunk.truth)
    if let invalid {
      if request.errors != ErrorSet() { chunk.truth.append(UInt8(ascii: "|")) }
      chunk.truth.append(invalid)
    }
    chunk.truth.append(",\(request.relation.rawValue)\n")
  }

  private func requestID(_ row: PupilRow, _ number: Int) -> RecordID {
    RecordID(province: people.geography.provinces[row.province].code, serial: number + 1, letter: "L")
  }

  func request(_ number: Int) -> LateRequest {
    var dice = Dice(seed: plan.seed, .late, number)
    if let earlier = repeated(number) {
      let original = request(earlier)
      let child = people.child(at: people.firstStranger + earlier)
      var (row, errors) = secondRegistration.row(of: child, first: original.row, &dice)
      complete(&row, &dice)
      return LateRequest(row: row, record: requestID(original.row, earlier), errors: errors, relation: .sameNight)
    }
    let relation = relation(number)
    switch relation {
    case .same:
      let child = people.child(at: host(number))
      let first = firstRow(of: child)
      var (row, errors) = secondRegistration.row(of: child, first: first, &dice)
      complete(&row, &dice)
      return LateRequest(
        row: row, record: recordID(first.province, places.inverse(child.index)), errors: errors, relation: .same)
    case .twin, .sibling, .namesake:
      let host = people.child(at: host(number))
      let child = people.unregistered(relation, of: host, index: people.firstStranger + number, &dice)
      return LateRequest(row: row(of: child, &dice), relation: relation)
    case .stranger, .sameNight:
      let child = people.child(at: people.firstStranger + number)
      return LateRequest(row: row(of: child, &dice), relation: .stranger)
    }
  }

  private func row(of child: Child, _ dice: inout Dice) -> PupilRow {
    let usesFather = enrolment.usesFather(child, &dice)
    var row = enrolment.row(child, county: child.family.residence, usesFather: usesFather, sharedSchool: true, &dice)
    complete(&row, &dice)
    return row
  }

  /// Whom request `number` is for.
  private func relation(_ number: Int) -> Relation {
    var dice = Dice(seed: plan.seed, .stranger, number)
    if dice.chance(plan.lateRegistered) { return .same }
    let kind = dice.fraction()
    return kind < plan.lateRelatives
      ? .twin : kind < 2 * plan.lateRelatives ? .sibling : kind < 3 * plan.lateRelatives ? .namesake : .stranger
  }

  /// The registered child that request `number` is for or about: one record, and a right one.
  private func host(_ number: Int) -> Int {
    let needsPopularName = relation(number) == .namesake
    var dice = Dice(seed: plan.seed, .stranger, ~number)
    let stretch = plan.children / max(1, plan.lateRequests)
    // More children than requests: each is asked for once at most.
    var child =
      stretch > 0 ? number * stretch + dice.below(stretch) : dice.below(plan.children)
    for _ in 0..<64 where isDuplicatedOrWrong(child) || needsPopularName && !hasPopularName(child) {
      child = stretch > 1 ? number * stretch + dice.below(stretch) : dice.below(plan.children)
    }
    return child
  }

  private func hasPopularName(_ index: Int) -> Bool {
    let child = people.child(at: index)
    guard let given = child.given else { return false }
    return people.givenNames.isPopular(given, for: People.bearer(isMale: child.isMale, child.birthDate))
  }

  /// The earlier request that this one repeats, if it does: one for a child of no relation to the register.
  private func repeated(_ number: Int) -> Int? {
    guard repeats(number) else { return nil }
    var dice = Dice(seed: plan.seed, .stranger, number &* 2 &+ 1 << 40)
    for _ in 0..<32 where number > 0 {
      let earlier = number - 1 - dice.below(min(number, 5000))
      if !repeats(earlier), relation(earlier) == .stranger { return earlier }
    }
    return nil
  }

  private func repeats(_ number: Int) -> Bool {
    var dice = Dice(seed: plan.seed, .stranger, number &+ 1 << 41)
    return dice.chance(plan.lateTwice)
  }

  /// What a request has that a registration has not, and the reverse.
  private func complete(_ row: inout PupilRow, _ dice: inout Dice) {
    row.hasRegisterNumber = false
    row.status = 1
    row.business = 0
    // The day of the batch, or one of the two before it.
    row.appliedOn = plan.date - (plan.date % 100 > 3 && dice.chance(0.2) ? 1 + dice.below(2) : 0)
  }

  /// Makes the request one that cannot be right, and says how; `nil` where its errors leave nothing to spoil.
  private func spoil(_ row: inout PupilRow, _ errors: ErrorSet, _ dice: inout Dice) -> String? {
    switch dice.below(4) {
    case 0, 1:
      guard !errors.touches(.number), row.residentDigits != nil, row.document.count == 18 else { return nil }
      let old = row.document[17]
      var new = old
      while new == old { new = 48 + UInt8(truncatingIfNeeded: dice.below(10)) }
      row.document.replaceByte(at: 17, with: new)
      return "check-character"
    case 2:
      guard !errors.touches(.birthDate) else { return nil }
      row.birthDate = row.birthDate / 10000 * 10000 + [230, 231, 431, 931, 1131, 1301][dice.below(6)]
      return "impossible-date"
    default:
      // A province that there is none of.
      row.schoolCode = row.schoolCode / 100_000_000 * 100_000_000 + 99_000_000 + row.schoolCode % 1_000_000
      return "unknown-school"
    }
  }
}
