import Testing

@testable import Desk

@Suite struct DeskRequestTests {
  @Test(arguments: [
    (DeskRequest.Method.post, "/cases/{}/attach", "multipart/form-data; boundary=X", true),
    (.post, "/cases/{}/attach", "application/x-www-form-urlencoded", false),
    (.get, "/cases/{}/attach", "multipart/form-data; boundary=X", false),
    (.post, "/cases/{}/decide", "multipart/form-data; boundary=X", false),
    (.post, "/cases/x/attach", "multipart/form-data; boundary=X", false), (.post, "/login", "", false),
  ])
  func onlyDocumentsAreLarge(_ method: DeskRequest.Method, _ path: String, _ type: String, _ isLarge: Bool) throws {
    let fixture = try DeskFixture()
    var request = DeskRequest(method, path.replacing("{}", with: "\(fixture.number(DeskFixture.cross))"))
    request.headers["content-type"] = type
    #expect(request.bodyLimit == (isLarge ? 9 << 20 : 64 << 10))
  }
}
