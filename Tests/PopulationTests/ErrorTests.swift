import Identity
import Testing

@testable import Population

struct ErrorTests {
  private static let sample = RegisterSample(
    .small(registrations: 27_500) {
      $0.duplicates = 0.1
      $0.singleErrors = 0
    })

  /// The field in which each kind of error must show.
  private func field(_ kind: ErrorKind) -> String? {
    switch kind.field {
    case .number: "id_number"
    case .name: "name"
    case .birthDate: "birth_date"
    case .sex: "sex"
    case .guardian: "guardian_name"
    case .grade: "grade"
    case .none: nil
    }
  }

  @Test func everyLabelledErrorShowsInTheTwoRecords() throws {
    for pair in Self.sample.truth {
      let (a, b) = (try #require(Self.sample.rows[pair.a]), try #require(Self.sample.rows[pair.b]))
      #expect(!pair.errors.isEmpty)
      for label in pair.errors {
        let kind = try #require(ErrorKind(rawValue: label))
        if let field = field(kind) { #expect(a[field] != b[field], "\(label)") }
      }
    }
  }

  @Test("a number in full width has no further slips: its characters take several bytes")
  func slipsInFullWidth() {
    let register = Self.sample.register
    var dice = Dice(seed: 1, .secondErrors, 0)
    for child in (0..<20).map(register.people.child) {
      var row = register.firstRow(of: child)
      guard register.errorMaker.applyToNumber(.fullWidth, &row, of: child, &dice) else { continue }
      for kind in [ErrorKind.digitWrong, .digitsSwapped, .lowerCaseX, .fullWidth] {
        var other = row
        #expect(!register.errorMaker.applyToNumber(kind, &other, of: child, &dice))
        #expect(other.document == row.document)
      }
    }
  }

  @Test func noOtherFieldOfTheChildDiffers() throws {
    for pair in Self.sample.truth {
      let (a, b) = (try #require(Self.sample.rows[pair.a]), try #require(Self.sample.rows[pair.b]))
      let kinds = pair.errors.compactMap(ErrorKind.init)
      let fields = kinds.map(\.field)
      if !fields.contains(.name) { #expect(a["name"] == b["name"]) }
      if !fields.contains(.sex) { #expect(a["sex"] == b["sex"]) }
      if !fields.contains(.grade) { #expect(a["grade"] == b["grade"]) }
      if !fields.contains(.number) { #expect(a["id_number"] == b["id_number"]) }
      if !fields.contains(.birthDate), !kinds.contains(.secondHukou) { #expect(a["birth_date"] == b["birth_date"]) }
    }
  }

  @Test func pairsAreOneChild() throws {
    let register = Self.sample.register
    for pair in Self.sample.truth {
      let entries = try [pair.a, pair.b].map { register.places(try #require(Int($0.suffix(10))) - 1) }
      let children = register.plan.children
      let (first, second) = (try #require(entries.min()), try #require(entries.max()))
      #expect(first < children && second >= children)
      #expect(register.duplicatedChild(second - children) == first)
      #expect(register.isDuplicated(first))
    }
  }

  @Test func exactDoublesDifferInTheirRecordIDAlone() throws {
    let exact = Self.sample.truth.filter { $0.errors == ["exact"] }
    #expect(!exact.isEmpty)
    for pair in exact {
      var (a, b) = (try #require(Self.sample.rows[pair.a]), try #require(Self.sample.rows[pair.b]))
      a["record_id"] = nil
      b["record_id"] = nil
      #expect(a == b)
    }
  }

  @Test func sharesAreThoseOfTheMix() {
    let pairs = Self.sample.truth
    let share = { (count: Int) in Double(count) / Double(pairs.count) }
    #expect(abs(share(pairs.count { $0.a.prefix(6) != $0.b.prefix(6) }) - 0.6) < 0.04)
    #expect(abs(share(pairs.count { $0.errors == ["exact"] }) - 0.03) < 0.01)
    #expect(abs(share(pairs.count { $0.errors.count == 2 }) - 0.32) < 0.04)
    #expect(abs(share(pairs.count { $0.errors.count == 3 }) - 0.165) < 0.03)
    let wanted: [(ErrorKind, Double)] = [
      (.secondHukou, 0.14), (.otherGuardian, 0.20), (.idMissing, 0.13), (.digitWrong, 0.12), (.digitsSwapped, 0.08),
      (.homophone, 0.13), (.lookAlike, 0.10), (.formerName, 0.09), (.variant, 0.08), (.lunarDate, 0.08),
      (.yearShifted, 0.07),
    ]
    for (kind, wanted) in wanted {
      #expect(abs(share(pairs.count { $0.errors.contains(kind.rawValue) }) - wanted) < 0.025, "\(kind.rawValue)")
    }
  }

  @Test func atMostOneErrorOfAField() {
    for pair in Self.sample.truth {
      let fields = pair.errors.compactMap { ErrorKind(rawValue: $0)?.field }
      #expect(Set(fields).count == fields.count)
    }
  }

  @Test func checkCharactersAreRightUnlessTheLabelSaysOtherwise() throws {
    var wrong: Set<String> = []
    for (id, row) in Self.sample.rows where row["id_type"] == "1" {
      guard let number = digits(row["id_number"] ?? ""), number.checkIsValid else {
        wrong.insert(id)
        continue
      }
    }
    let labelled = Self.sample.truth.filter {
      $0.errors.contains("digit-wrong") || $0.errors.contains("digits-swapped")
    }
    for pair in labelled { #expect(wrong.contains(pair.a) != wrong.contains(pair.b)) }
    #expect(wrong.count == labelled.count)
  }

  @Test func secondHukouIsAnotherValidNumber() throws {
    for pair in Self.sample.truth where pair.errors.contains("second-hukou") {
      let numbers = [pair.a, pair.b].map { digits(Self.sample.rows[$0]?["id_number"] ?? "") }
      let (a, b) = (try #require(numbers[0]), try #require(numbers[1]))
      #expect(a.checkIsValid && b.checkIsValid && a != b)
    }
  }

  @Test func registerNumbersFollowTheIDNumber() {
    for row in Self.sample.rows.values {
      let number = row["student_number"] ?? ""
      if let digits = digits(row["id_number"] ?? ""), row["id_type"] == "1" {
        #expect(number == "G\(digits)")
      } else {
        #expect("LJ".contains(number.prefix(1)))
      }
    }
  }

  private func digits(_ text: String) -> NumberDigits? {
    var row = PupilRow()
    row.documentType = UInt8(ascii: "1")
    row.document = InlineText(text)
    return row.residentDigits
  }
}
