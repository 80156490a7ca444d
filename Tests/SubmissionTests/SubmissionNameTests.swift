import Identity
import Testing

@testable import Submission

@Suite struct SubmissionNameTests {
  @Test func readsProvinceAndDate() throws {
    let name = try #require(SubmissionName(path: "/inbox/410000-20261124-late-001.csv.zst"))
    #expect(name.province == Division(rawValue: 410000))
    #expect(name.date == BirthDate(year: 2026, month: 11, day: 24))
  }

  @Test(arguments: [
    "late.csv", "410000-20261324-late-001.csv", "41-20261124-late-001.csv", "410000-20261124", "", "a/",
    "+41000-20261124-late-001.csv", "４1000-20261124-late-001.csv",
  ])
  func otherNamesAreNone(path: String) {
    #expect(SubmissionName(path: path) == nil)
  }
}
