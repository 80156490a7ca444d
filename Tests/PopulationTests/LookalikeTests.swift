import Testing

@testable import Population

struct LookalikeTests {
  private static let sample = RegisterSample(
    .small(registrations: 20_000) {
      $0.namesakes = 0.01
      $0.twins = 0.05
      $0.singleErrors = 0
      $0.duplicates = 0
    })

  private func pairs(_ relation: Relation) throws -> [(RegisterSample.Row, RegisterSample.Row)] {
    try Self.sample.lookalikes.filter { $0.relation == relation.rawValue }.map {
      (try #require(Self.sample.rows[$0.a]), try #require(Self.sample.rows[$0.b]))
    }
  }

  @Test func twinsLookAlikeAndAreTwo() throws {
    let twins = try pairs(.twin)
    #expect(twins.count > 300)
    for (a, b) in twins {
      #expect(a["birth_date"] == b["birth_date"])
      #expect(a["id_number"] != b["id_number"] || a["id_number"] == "")
      if a["id_type"] == "1", b["id_type"] == "1" { #expect(a["id_number"]?.prefix(14) == b["id_number"]?.prefix(14)) }
    }
    let atOneSchool = twins.count { $0.0["school_code"] == $0.1["school_code"] }
    #expect(Double(atOneSchool) / Double(twins.count) > 0.8)
    let sharing = twins.count { a, b in
      a["ethnicity"] == "01" && Set(a["name"]?.dropFirst() ?? "").intersection(b["name"]?.dropFirst() ?? "").count > 0
    }
    #expect(Double(sharing) / Double(twins.count) > 0.4)
  }

  @Test func namesakesShareNameAndDay() throws {
    let namesakes = try pairs(.namesake)
    #expect(namesakes.count > 50)
    for (a, b) in namesakes {
      #expect(a["name"] == b["name"])
      #expect(a["birth_date"] == b["birth_date"])
    }
  }

  @Test func siblingsShareASurnameAndNoBirthDate() throws {
    let siblings = try pairs(.sibling)
    #expect(siblings.count > 2500)
    // The third child of a family may be called as the first is: nobody looks that far back.
    #expect(siblings.count { $0.0["name"] == $0.1["name"] } <= 2)
    for (a, b) in siblings {
      #expect(a["birth_date"] != b["birth_date"])
      if a["ethnicity"] == "01", a["id_type"] == "1" { #expect(a["name"]?.first == b["name"]?.first) }
    }
  }

  @Test func pairsAreOrderedAndUnique() {
    let keys = Self.sample.lookalikes.map { "\($0.a) \($0.b)" }
    #expect(Set(keys).count == keys.count)
    #expect(Self.sample.lookalikes.allSatisfy { $0.a < $0.b })
  }
}
