import Identity

/// What a range of a stream amounts to: rows by province, and the truth about them, as CSV without headers.
public struct StreamChunk: Sendable {
  /// Bytes for the file of each province, in the order of ``SyntheticRegister/provinces``.
  public var rows: [[UInt8]]
  /// `record_a,record_b,errors,relation` in the register, `request_id,record_id,errors,relation` for requests.
  public var truth: [UInt8] = []
  /// `record_a,record_b,relation`: pairs that look like one child and are two.
  public var lookalikes: [UInt8] = []

  init(provinces: Int) { rows = Array(repeating: [], count: provinces) }
}

/// A register of a synthetic country with the truth about it.
///
/// Holds nothing per row: any range of either stream is a pure function of the plan, so ranges may be made concurrently
/// and in any order. Children are scattered over the stream by a permutation, so that the two registrations of a child,
/// or those of twins, do not stand side by side.
public struct SyntheticRegister: Sendable {
  public static let registerHeader = PupilRow.registerHeader + "\n"
  public static let requestHeader = PupilRow.requestHeader + "\n"
  public static let transferHeader = PupilRow.transferHeader + "\n"
  public static let truthHeader = "record_a,record_b,errors,relation\n"
  public static let lateTruthHeader = "request_id,record_id,errors,relation\n"
  public static let changesHeader = "record_id,change\n"
  public static let lookalikesHeader = "record_a,record_b,relation\n"

  public let plan: PopulationPlan
  let people: People
  let enrolment: Enrolment
  let errorMaker: ErrorMaker
  let secondRegistration: SecondRegistration
  let places: Shuffle

  public init(_ plan: PopulationPlan) {
    self.plan = plan
    people = People(plan: plan)
    enrolment = Enrolment(people: people)
    errorMaker = ErrorMaker(people: people, enrolment: enrolment)
    secondRegistration = SecondRegistration(people: people, enrolment: enrolment, errorMaker: errorMaker)
    places = Shuffle(count: plan.registrations, seed: plan.seed)
  }

  /// GB/T 2260 codes of the provinces, one file each.
  public var provinces: [UInt32] { people.geography.provinces.map(\.code) }

  /// Rows `range` of the register, 0 ..< `plan.registrations`.
  public func register(_ range: Range<Int>) -> StreamChunk {
    var chunk = StreamChunk(provinces: provinces.count)
    for province in chunk.rows.indices { chunk.rows[province].reserveCapacity(range.count * 200 / provinces.count) }
    for position in range.clamped(to: 0..<plan.registrations) {
      let entry = places(position)
      if entry < plan.children {
        writeFirst(of: entry, at: position, to: &chunk)
      } else {
        writeSecond(entry - plan.children, at: position, to: &chunk)
      }
    }
    return chunk
  }

  private func writeFirst(of index: Int, at position: Int, to chunk: inout StreamChunk) {
    let child = people.child(at: index)
    let row = firstRow(of: child)
    let id = recordID(row.province, position)
    row.write(to: &chunk.rows[row.province], recordID: id)
    let household = child.family.household
    for sibling in household.children where sibling > index && sibling < plan.children {
      write(lookalike: id, index, firstRecordID(of: sibling, in: household), sibling, household, to: &chunk)
    }
    if household.isNamesake {
      let other = Household(ofChild: household.neighbourhood * Household.neighbourhoodSize, plan: plan)
      let record = firstRecordID(of: other.firstChild, in: other)
      chunk.lookalikes.appendPair(id, record)
      chunk.lookalikes.append(",\(Relation.namesake.rawValue)\n")
    }
  }

  private func writeSecond(_ number: Int, at position: Int, to chunk: inout StreamChunk) {
    let (child, first, row, errors) = secondRow(number)
    let id = recordID(row.province, position)
    row.write(to: &chunk.rows[row.province], recordID: id)
    chunk.truth.appendPair(id, recordID(first.province, places.inverse(child.index)))
    chunk.truth.append(UInt8(ascii: ","))
    errors.write(to: &chunk.truth)
    chunk.truth.append(",\(Relation.same.rawValue)\n")
    let household = child.family.household
    for sibling in household.children where sibling != child.index && sibling < plan.children {
      write(lookalike: id, child.index, firstRecordID(of: sibling, in: household), sibling, household, to: &chunk)
    }
  }

  private func write(
    lookalike a: RecordID, _ child: Int, _ b: RecordID, _ sibling: Int, _ household: Household,
    to chunk: inout StreamChunk
  ) {
    chunk.lookalikes.appendPair(a, b)
    let areTwins = household.hasTwins && max(child, sibling) < household.firstChild + 2
    chunk.lookalikes.append(",\((areTwins ? Relation.twin : .sibling).rawValue)\n")
  }

  // MARK: Which record is whose

  /// The row at a place of the register, and whose it is.
  func row(at position: Int) -> (child: Child, row: PupilRow) {
    let entry = places(position)
    if entry < plan.children {
      let child = people.child(at: entry)
      return (child, firstRow(of: child))
    }
    let second = secondRow(entry - plan.children)
    return (second.child, second.row)
  }

  private func secondRow(_ number: Int) -> (child: Child, first: PupilRow, row: PupilRow, errors: ErrorSet) {
    let child = people.child(at: duplicatedChild(number))
    let first = firstRow(of: child)
    var dice = Dice(seed: plan.seed, .second, number)
    let (row, errors) = secondRegistration.row(of: child, first: first, &dice)
    return (child, first, row, errors)
  }

  /// The row of a child's first registration; a few of the children registered once have an error in it.
  func firstRow(of child: Child) -> PupilRow {
    var row = enrolment.first(child)
    var dice = Dice(seed: plan.seed, .singleErrors, child.index)
    if dice.chance(plan.singleErrors), !isDuplicated(child.index) {
      let clean = row
      _ = errorMaker.corrupt(&row, of: child, against: clean, &dice)
    }
    return row
  }

  /// Whether the child's only record is in doubt: neither is then the subject of a request.
  func isDuplicatedOrWrong(_ child: Int) -> Bool {
    var dice = Dice(seed: plan.seed, .singleErrors, child)
    return dice.chance(plan.singleErrors) || isDuplicated(child)
  }

  /// One child of each stretch of all children, so that their number is exact and none is taken twice.
  func duplicatedChild(_ number: Int) -> Int {
    let (children, count) = (plan.children, plan.secondRegistrations)
    let start = number.multipliedFullWidth(by: children)
    let low = count.dividingFullWidth(start).quotient
    var dice = Dice(seed: plan.seed, .chosenDuplicate, number)
    return low + dice.below(children / count)
  }

  func isDuplicated(_ child: Int) -> Bool {
    let (children, count) = (plan.children, plan.secondRegistrations)
    guard count > 0 else { return false }
    let number = children.dividingFullWidth(child.multipliedFullWidth(by: count)).quotient
    return (max(0, number - 1)...min(count - 1, number + 1)).contains { duplicatedChild($0) == child }
  }

  func recordID(_ province: Int, _ position: Int) -> RecordID {
    RecordID(province: people.geography.provinces[province].code, serial: position + 1)
  }

  /// The id of a child's first registration, without making the child.
  func firstRecordID(of child: Int, in household: Household) -> RecordID {
    recordID(people.residenceProvince(of: household), places.inverse(child))
  }
}

extension [UInt8] {
  /// Two ids of a pair that is one spelling: the lesser first.
  mutating func appendPair(_ a: RecordID, _ b: RecordID) {
    let isOrdered = (a.province, a.serial) < (b.province, b.serial)
    (isOrdered ? a : b).write(to: &self)
    append(UInt8(ascii: ","))
    (isOrdered ? b : a).write(to: &self)
  }
}
