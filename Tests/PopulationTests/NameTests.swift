import Testing

@testable import Population

struct NameTests {
  private static let rows = Array(
    RegisterSample(
      .small(registrations: 30_000) {
        $0.singleErrors = 0
        $0.duplicates = 0
      }).rows.values)

  private func share(_ condition: (RegisterSample.Row) -> Bool) -> Double {
    Double(Self.rows.count(where: condition)) / Double(Self.rows.count)
  }

  @Test func surnamesAreAsFrequentAsInTheCountry() {
    #expect(SurnameBook(provinces: []).count >= 300)
    #expect((0.04...0.09).contains(share { $0["name"]?.first == "王" }))
    #expect((0.04...0.08).contains(share { $0["name"]?.first == "李" }))
    #expect((0.0002...0.004).contains(share { $0["name"]?.hasPrefix("欧阳") == true }))
  }

  @Test func popularNamesAreAsPopularAsInReality() {
    let girls = Self.rows.filter { $0["sex"] == "2" }
    for name in ["梓涵", "欣怡"] {
      let share = Double(girls.count { $0["name"]?.hasSuffix(name) == true }) / Double(girls.count)
      #expect((0.001...0.007).contains(share))
    }
  }

  @Test func mostGivenNamesHaveTwoCharacters() {
    let han = Self.rows.filter { ["01", "11", "15"].contains($0["ethnicity"]) && $0["id_type"] == "1" }
    let lengths = han.map { $0["name"]?.unicodeScalars.count ?? 0 }
    let ofThree = Double(lengths.count { $0 == 3 }) / Double(han.count)
    let ofTwo = Double(lengths.count { $0 == 2 }) / Double(han.count)
    #expect((0.78...0.93).contains(ofThree))
    #expect((0.07...0.17).contains(ofTwo))
  }

  @Test func namesHoldManyCharacters() {
    let characters = Set(Self.rows.flatMap { ($0["name"] ?? "").unicodeScalars })
    #expect(characters.count >= 1500)
    #expect(characters.contains { $0.value > 0xFFFF })
  }

  @Test func uyghurNamesHaveADot() {
    let uyghur = Self.rows.filter { $0["ethnicity"] == "05" }
    #expect(uyghur.count > 500)
    #expect(uyghur.allSatisfy { $0["name"]?.unicodeScalars.contains("\u{B7}") == true })
  }

  @Test func foreignPupilsHavePassportsAndLatinNames() {
    let foreign = Self.rows.filter { $0["id_type"] == "A" }
    #expect(!foreign.isEmpty)
    for row in foreign {
      #expect(row["name"]?.wholeMatch(of: /[A-Z]+ [A-Z]+/) != nil)
      #expect(row["id_number"]?.wholeMatch(of: /[A-Z][0-9]{8}/) != nil)
      #expect(row["ethnicity"] == "98")
      #expect(row["student_number"]?.first == "J")
    }
  }

  @Test func gapsAreAsLargeAsTheyAreMeantToBe() {
    #expect(abs(share { $0["guardian_name"] == "" } - 0.08) < 0.01)
    #expect(abs(share { $0["guardian_phone"] == "" } - 0.05) < 0.01)
    #expect(abs(share { $0["id_number"] == "" } - 0.022) < 0.008)
    #expect((0.12...0.22).contains(share { $0["hukou_division"] != $0["school_division"] }))
  }
}
