import CaseBook
import Foundation
import Identity
import Testing

@testable import Desk

/// Answers at once are written down and limited: with enough of them a child's number could be found by trying.
@Suite struct CheckLimitTests {
  private func logIn(_ fixture: DeskFixture, _ user: String, _ code: String = "410000") throws -> [String: String] {
    let cookie = try fixture.logIn(user, .decider, DeskFixture.authority(code))
    return ["cookie": "session=\(cookie)", "x-form-token": "token-\(cookie)"]
  }

  private func check(
    _ fixture: DeskFixture, _ headers: [String: String], _ change: [String: String] = [:]
  ) throws -> DeskResponse {
    try fixture.postJSON("/api/v1/check", APITests.pupil.merging(change) { $1 }, headers)
  }

  @Test("who asked, and when, is on the audit page, and of the pupil no name and no number")
  func isWrittenDown() throws {
    let fixture = try DeskFixture()
    let headers = try logIn(fixture, "zhao")
    #expect(try check(fixture, headers).status == 200)
    #expect(try check(fixture, headers, ["name": "李四"]).status == 200)
    // What gives no answer is none to write down.
    #expect(try check(fixture, headers, ["grade": "99"]).status == 422)
    #expect(try check(fixture, headers, ["school_division": "420106"]).status == 403)
    let auditor = try fixture.logIn("wang", .supervisor)
    let page = fixture.get("/audit", as: auditor).text
    #expect(page.components(separatedBy: "经办人zhao").count == 3)
    for hidden in ["张子涵", "李四", "20170312", "2017-03-12", "410000-L000001"] { #expect(!page.contains(hidden)) }
  }

  @Test("no more answers in an hour than the settings allow, for each user")
  func isLimited() throws {
    let fixture = try DeskFixture(checksPerHour: 3)
    let headers = try logIn(fixture, "zhao")
    for number in 1...3 { #expect(try check(fixture, headers, ["name": "张\(number == 1 ? "一" : "二")"]).status == 200) }
    let refused = try check(fixture, headers)
    #expect(refused.status == 429 && refused.text.contains("too-many-checks") && !refused.text.contains("verdict"))
    #expect(refused.headers.contains { $0.name == "Retry-After" && $0.value == "3600" })
    #expect(try check(fixture, try logIn(fixture, "qian")).status == 200, "another user")
  }
}
