import Foundation
import Testing

@testable import Desk

@Suite struct FormDataTests {
  private func parsed(_ type: String, _ body: String) -> FormData? {
    var request = DeskRequest(.post, "/")
    request.headers["content-type"] = type
    request.body = Data(body.utf8)
    return FormData(request)
  }

  @Test func namesAndValuesAreDecoded() throws {
    let form = try #require(parsed("application/x-www-form-urlencoded", "a=1&reason=%E5%8F%8C+%26&a=2&b&c=%zz"))
    #expect(form["a"] == "2" && form["reason"] == "双 &" && form["b"] == "" && form["c"] == "")
  }

  private static let multipart = """
    --X\r\nContent-Disposition: form-data; name="version"\r\n\r\n7\r\n\
    --X\r\nContent-Disposition: form-data; name="file"; filename="证明.pdf"\r\nContent-Type: application/pdf\r\n\r\n\
    %PDF-1\r\n--Y\r\n\r\n--X--\r\n
    """

  @Test func filesComeWithTheirNames() throws {
    let form = try #require(parsed("multipart/form-data; boundary=X", Self.multipart))
    #expect(form["version"] == "7")
    let file = try #require(form.files["file"])
    #expect(file.name == "证明.pdf")
    #expect(String(decoding: file.data, as: UTF8.self) == "%PDF-1\r\n--Y\r\n")
  }

  /// A body that is cut off anywhere is refused, or gives no more than what was whole.
  @Test func aBrokenBodyIsNoForm() {
    let bytes = Array(Self.multipart.utf8)
    for count in 0..<bytes.count - 4 {
      let form = parsed("multipart/form-data; boundary=X", String(decoding: bytes[..<count], as: UTF8.self))
      #expect(form == nil)
    }
    #expect(parsed("multipart/form-data; boundary=", Self.multipart) == nil)
    #expect(parsed("text/plain", "a=1") == nil)
  }

  /// A database ends a text at U+0000: what is looked at and what is looked up would be two texts.
  @Test(arguments: ["a=1%00", "a=1&b%00=2", "a=1\0", "a%00"])
  func aFormWithAnEndOfTextInsideIsNone(_ body: String) {
    #expect(parsed("application/x-www-form-urlencoded", body) == nil)
  }

  @Test(arguments: ["7", "version", "证明.pdf"]) func suchAMultipartFormIsNoneEither(_ part: String) {
    #expect(parsed("multipart/form-data; boundary=X", Self.multipart.replacing(part, with: "\(part)\0")) == nil)
  }
}
