import CaseBook
import Foundation
import Testing

@testable import Desk

/// What is typed as a reason must say something, on pages and through the API alike.
@Suite struct ReasonFormTests {
  /// What is typed, the API's code, and the words on a page.
  static let wrong: [(text: String, code: String, words: String)] = [
    ("", "reason-missing", "请写明理由"), (" \u{3000}\n", "reason-missing", "请写明理由"),
    ("\u{200B}", "reason-missing", "请写明理由"), (String(repeating: "x", count: 4001), "reason-too-long", "理由过长"),
    (String(repeating: "核", count: 1334), "reason-too-long", "理由过长"),
  ]

  @Test(arguments: wrong) func nobodyLooksWithoutAReason(_ text: String, _ code: String, _ words: String) throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    let path = "/cases/\(fixture.number(DeskFixture.cross))/reveal"
    let page = fixture.post(path, as: cookie, ["reason": text])
    #expect(page.status == 422 && page.text.contains(words))
    #expect(try fixture.desk.book.looks(limit: 9).isEmpty)
  }

  @Test(arguments: wrong) func nobodyDecidesWithoutAReason(_ text: String, _ code: String, _ words: String) throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    let number = fixture.number(DeskFixture.cross)
    let body = ["decision": "correct", "reason": text, "version": try fixture.version(DeskFixture.cross)]
    #expect(fixture.post("/cases/\(number)/decide", as: cookie, body).text.contains(words))
    let headers = ["cookie": "session=\(cookie)", "x-form-token": "token-\(cookie)"]
    let answer = try fixture.postJSON("/api/v1/cases/\(number)/decisions", body, headers)
    #expect(answer.status == 422 && answer.text.contains("\"\(code)\""), "\(answer.text)")
    #expect(try fixture.desk.book.find(number)?.state == .open)
  }

  /// A form with U+0000 in it is none, its token is none either; a text of JSON is refused by itself.
  // Not as arguments, which would be printed.
  @Test func noReasonIsCutOff() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    let number = fixture.number(DeskFixture.cross)
    let headers = ["cookie": "session=\(cookie)", "x-form-token": "token-\(cookie)"]
    for text in ["\u{0}", "核对\u{0}"] {
      #expect(fixture.post("/cases/\(number)/reveal", as: cookie, ["reason": text]).status == 403)
      let body = ["decision": "correct", "reason": text, "version": try fixture.version(DeskFixture.cross)]
      #expect(try fixture.postJSON("/api/v1/cases/\(number)/decisions", body, headers).status == 400)
      #expect(throws: DeskRefusal(fault: .reasonDamaged)) { try Reason(text) }
    }
    #expect(try fixture.desk.book.looks(limit: 9).isEmpty)
    #expect(try fixture.desk.book.find(number)?.state == .open)
  }

  @Test func aReasonOfTheGreatestLengthIsTaken() throws {
    let fixture = try DeskFixture()
    let cookie = try fixture.logIn("li")
    let reason = String(repeating: "x", count: 4000)
    let path = "/cases/\(fixture.number(DeskFixture.cross))/reveal"
    #expect(fixture.post(path, as: cookie, ["reason": reason]).status == 200)
    #expect(try fixture.desk.book.looks(limit: 9).map(\.reason) == [reason])
  }
}
