import CaseBook
import Foundation
import Testing

@testable import Desk

@Suite struct LogInTests {
  private let fixture: DeskFixture

  init() throws {
    fixture = try DeskFixture()
    try fixture.logIn("li", password: "correct horse 9")
  }

  private func status(_ user: String, _ password: String, from address: String) -> Int {
    var request = DeskRequest(.post, "/login")
    request.headers["content-type"] = "application/x-www-form-urlencoded"
    request.address = address
    let name = user.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    let secret = password.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    request.body = Data("user=\(name)&password=\(secret)".utf8)
    return fixture.desk.answer(request).status
  }

  /// Pages are answered as always; who logs in is asked to try again.
  @Test func moreLogInsThanMayBeAtOnceAreNotHeld() {
    let hashing = fixture.desk.hashing
    func whileAllHash(_ body: () -> Void) {
      if hashing.run({ whileAllHash(body) }) == nil { body() }
    }
    whileAllHash {
      #expect(status("li", "correct horse 9", from: "a") == 503)
      #expect(fixture.get("/cases", as: "li").status == 200)
      #expect(fixture.post("/account/password", as: "li", ["old": "x", "new": "correct horse 8"]).status == 400)
    }
    #expect(status("li", "correct horse 9", from: "a") == 303)
    #expect(fixture.desk.logins.wait(user: "li", address: "a", at: fixture.desk.now()) == nil)
  }

  /// To the database the name would end there.
  @Test func noNameIsAnotherWithSomethingBehindIt() {
    for index in 0..<8 { #expect(status("li\0\(index)", "correct horse 9", from: "\(index)") == 400) }
  }

  @Test(arguments: ["/requests/410000-L1\0x", "/cases?after=%00"]) func noAddressHasAnEndInside(_ path: String) {
    #expect(fixture.get(path, as: "li").status == 404)
  }

  /// What is no name cannot be anybody's: it is looked up nowhere, and kept nowhere.
  @Test(arguments: ["李", "l i", "", String(repeating: "x", count: 65)])
  func whatIsNoNameCountsUnderItsAddressAlone(_ user: String) {
    for index in 0..<20 { #expect(status(user, "wrong", from: index % 2 == 0 ? "a" : "b") == 401) }
    for _ in 0..<10 { #expect(status(user, "wrong", from: "a") == 401) }
    #expect(status(user, "wrong", from: "a") == 429)
    #expect(status(user, "wrong", from: "c") == 401)
  }
}
