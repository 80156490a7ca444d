import Testing

@testable import Population

struct SyntheticRegisterTests {
  private func joined(_ register: SyntheticRegister, rangeLength: Int) -> StreamChunk {
    let rows = register.plan.registrations
    var whole = StreamChunk(provinces: register.provinces.count)
    for start in stride(from: 0, to: rows, by: rangeLength) {
      let part = register.register(start..<min(start + rangeLength, rows))
      for (province, bytes) in part.rows.enumerated() { whole.rows[province] += bytes }
      whole.truth += part.truth
      whole.lookalikes += part.lookalikes
    }
    return whole
  }

  @Test func bytesDoNotDependOnHowTheStreamIsCut() {
    let register = SyntheticRegister(.small(registrations: 3000))
    let whole = register.register(0..<3000)
    for length in [1, 7, 1024] {
      let parts = joined(SyntheticRegister(.small(registrations: 3000)), rangeLength: length)
      #expect(parts.rows == whole.rows)
      #expect(parts.truth == whole.truth)
      #expect(parts.lookalikes == whole.lookalikes)
    }
  }

  @Test func anotherSeedIsAnotherRegister() {
    let a = SyntheticRegister(.small(registrations: 500)).register(0..<500)
    let b = SyntheticRegister(.small(registrations: 500, seed: 8)).register(0..<500)
    #expect(a.rows != b.rows)
  }

  @Test func anyPartOfTheWholeCountryIsMadeAtOnce() {
    var plan = PopulationPlan.small(registrations: 200_000_000)
    plan.provinces = 31
    let register = SyntheticRegister(plan)
    let chunk = register.register(199_999_000..<200_000_000)
    #expect(chunk.rows.map { RegisterSample.lines($0).count }.reduce(0, +) == 1000)
    #expect(chunk.rows.filter { !$0.isEmpty }.count > 20)
  }

  @Test func recordIDsAreUniqueAndInForm() {
    let sample = RegisterSample(.small())
    #expect(sample.rowCount == 20_000)
    #expect(sample.rows.count == 20_000)
    for (id, row) in sample.rows {
      #expect(id.wholeMatch(of: /[1-6][0-9]0000-[0-9]{10}/) != nil)
      #expect(row["school_division"]?.prefix(2) == id.prefix(2))
    }
  }

  @Test func numberOfPairsIsExact() {
    let sample = RegisterSample(.small(registrations: 20_300))
    #expect(sample.truth.count == 300)
    #expect(Set(sample.truth.flatMap { [$0.a, $0.b] }).count == 600)
    #expect(sample.truth.allSatisfy { $0.a < $0.b && sample.rows[$0.a] != nil && sample.rows[$0.b] != nil })
  }

  @Test(arguments: [1, 2, 15, 16, 17])
  func tinyRegistersAreWhole(count: Int) {
    let sample = RegisterSample(.small(registrations: count, late: count) { $0.provinces = 1 })
    #expect(sample.rows.count == count)
    #expect(sample.requests.count == count)
  }

  @Test func fieldsHaveTheirForms() {
    for row in RegisterSample(.small(registrations: 5000) { $0.singleErrors = 0 }).rows.values {
      #expect(row["student_number"]?.wholeMatch(of: /[GLJ][0-9]{17}[0-9X]/) != nil)
      #expect(row["sex"] == "1" || row["sex"] == "2")
      #expect(row["school_code"]?.wholeMatch(of: /(21|31|34|36)[0-9]{8}/) != nil)
      #expect((1...12).contains(Int(row["grade"] ?? "") ?? 0))
      #expect(row["enrolled"]?.wholeMatch(of: /20[012][0-9]09/) != nil)
      #expect(row["guardian_phone"]?.wholeMatch(of: /(1[3-9][0-9]{9})?/) != nil)
      #expect(row["name"]?.isEmpty == false)
    }
  }

  @Test func planNamesTheOptionThatIsWrong() {
    #expect(PopulationPlan().defect == nil)
    var plan = PopulationPlan()
    plan.duplicates = 1.5
    #expect(plan.defect?.option == "--duplicates")
    plan = PopulationPlan()
    plan.registrations = 0
    #expect(plan.defect?.option == "--registrations")
    plan = PopulationPlan()
    plan.provinces = 32
    #expect(plan.defect?.option == "--provinces")
  }
}
