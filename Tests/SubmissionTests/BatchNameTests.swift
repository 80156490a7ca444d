import Identity
import Testing

@testable import Submission

struct BatchNameTests {
  @Test(arguments: ["410000-20261124-late-001", "110000-20260101-register-999"])
  func names(name: String) throws {
    #expect(try #require(BatchName(name)).description == name)
  }

  @Test func parts() throws {
    let name = try #require(BatchName("410000-20261124-late-012"))
    #expect(name.province == Division(rawValue: 410000))
    #expect(name.date == BirthDate(decimal: 2026_11_24))
    #expect(name.kind == .late)
    #expect(name.sequence == 12)
  }

  @Test(
    "anything that is spelt otherwise",
    arguments: [
      "", "410000-20261124-late", "410000-20261124-late-1", "410000-20261124-late-0001", "410000-20261124-late-000",
      "410102-20261124-late-001", "000000-20261124-late-001", "410000-20260230-late-001", "410000-20261124-Late-001",
      "410000-20261124-late-001-", "+10000-20261124-late-001", "410000-20261124-late-+01", "410000-20261124-late-0０1",
      " 410000-20261124-late-001", "410000-20261124-late-001\n",
    ])
  func wrong(name: String) { #expect(BatchName(name) == nil) }
}
